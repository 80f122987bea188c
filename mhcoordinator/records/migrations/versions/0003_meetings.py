"""Case meetings: the table, its agenda, and what was decided."""

from __future__ import annotations

from mhcoordinator.records.migrations.script import run_beside

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Lays the new tables."""
    run_beside(__file__)

"""The trajectory: procedure, plan, closing, and what is due."""

from __future__ import annotations

from mhcoordinator.records.migrations.script import run_beside

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Lays the new tables and widens four that were there."""
    run_beside(__file__)

"""The first form of the records."""

from __future__ import annotations

from mhcoordinator.records.migrations.script import run_beside

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Lays all tables and the two search indexes."""
    run_beside(__file__)

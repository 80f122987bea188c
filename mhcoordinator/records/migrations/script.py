"""Running the SQL that stands beside a step."""

from __future__ import annotations

from pathlib import Path

from alembic import op


def run_beside(step: str) -> None:
    """Runs the statements of the file that is called like the step; each ends a line with ``;``."""
    text = Path(step).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in text.split(";\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)

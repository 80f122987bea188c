"""Which form the records have, and how they come to the newest."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

NEWEST = "0003"


def revision_of(connection: Connection) -> str:
    """The step that the records stand at; empty for records that hold nothing yet."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def is_newer(revision: str) -> bool:
    """Whether a step is beyond what this version of the program knows."""
    return revision > NEWEST


def upgrade(connection: Connection) -> None:
    """Brings the records to the newest form inside the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def faults(connection: Connection) -> tuple[str, ...]:
    """What SQLite's own checks find wrong: broken pages or rows without their case."""
    found = [str(row[0]) for row in connection.execute(text("PRAGMA integrity_check"))]
    found = [] if found == ["ok"] else found
    found += [str(row[0]) for row in connection.execute(text("PRAGMA foreign_key_check"))]
    return tuple(found)

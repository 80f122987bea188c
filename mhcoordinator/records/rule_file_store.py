"""The rule files of the organisation that are or were in force."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from mhcoordinator.records.tables.due_tables import RuleFileRow


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFile:
    """A rule file as it was loaded.

    Attributes:
        seq: counts the files of this vault; 0 before it is stored.
        name: what the file was called; no path.
        version: as the file calls itself.
        text: the whole file.
        sha256: of its bytes, hexadecimal.
        began_at / ended_at: from when to when it was in force, in UTC.
    """

    seq: int = 0
    name: str
    version: str
    text: str
    sha256: str
    user: str
    began_at: datetime
    ended_at: datetime | None = None


_FIELDS = tuple(field.name for field in fields(RuleFile))


def all_files(connection: Connection) -> tuple[RuleFile, ...]:
    """Every rule file that was ever in force, newest first."""
    table = RuleFileRow.__table__
    rows = connection.execute(select(table).order_by(RuleFileRow.seq.desc())).mappings()
    return tuple(RuleFile(**{name: row[name] for name in _FIELDS}) for row in rows)


def active_file(connection: Connection) -> RuleFile | None:
    """The rule file in force, or None when the organisation has none."""
    query = (
        select(RuleFileRow.__table__)
        .where(RuleFileRow.ended_at.is_(None))
        .order_by(RuleFileRow.seq.desc())
        .limit(1)
    )
    row = connection.execute(query).mappings().first()
    return None if row is None else RuleFile(**{name: row[name] for name in _FIELDS})


def begin(connection: Connection, file: RuleFile) -> None:
    """Puts a file in force; whatever was in force ends at that moment."""
    end(connection, file.began_at)
    values = {name: getattr(file, name) for name in _FIELDS if name != "seq"}
    connection.execute(insert(RuleFileRow).values(values))


def end(connection: Connection, moment: datetime) -> None:
    """Ends the file in force, if there is one."""
    statement = update(RuleFileRow).where(RuleFileRow.ended_at.is_(None)).values(ended_at=moment)
    connection.execute(statement)

"""Every change of every entry: reading it and taking it back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import desc, func, select, update

from mhcoordinator.domain.audit import Change
from mhcoordinator.domain.errors import Conflict, NotFound, NothingToUndo
from mhcoordinator.records import rows
from mhcoordinator.records.codec import from_json
from mhcoordinator.records.tables import ROW_OF, log
from mhcoordinator.records.unit_of_work import UnitOfWork, differing

_KINDS = {kind.__name__: kind for kind in ROW_OF}


def _as_change(row: Any) -> Change:
    kind = _KINDS[row["kind"]]
    before: Any = from_json(row["before"], kind) if row["before"] else None
    after: Any = from_json(row["after"], kind) if row["after"] else None
    both = before is not None and after is not None
    return Change(
        id=row["id"],
        at=row["at"],
        user=row["user"],
        case_id=row["case_id"],
        kind=row["kind"],
        entry_id=row["entry_id"],
        before=before,
        after=after,
        fields=differing(before, after) if both else (),
        undone=row["undone_by"] is not None,
    )


def read(unit: UnitOfWork, case_id: str) -> tuple[Change, ...]:
    """All changes in one case, newest first."""
    query = (
        select(log.ChangeRow.__table__)
        .where(log.ChangeRow.case_id == case_id)
        .order_by(desc(log.ChangeRow.id))
    )
    return tuple(_as_change(row) for row in unit.connection.execute(query).mappings())


def read_one(unit: UnitOfWork, change_id: int) -> Change:
    """One change.

    Raises:
        NotFound: no such change.
    """
    table = log.ChangeRow.__table__
    row = unit.connection.execute(select(table).where(table.c.id == change_id)).mappings().first()
    if row is None:
        raise NotFound
    return _as_change(row)


def newest(unit: UnitOfWork) -> int:
    """The number of the last change of all; 0 when nothing was ever written."""
    return unit.connection.execute(select(func.max(log.ChangeRow.id))).scalar() or 0


def undo(unit: UnitOfWork, change_id: int) -> None:
    """Puts back what stood there before a change. The undoing is a change of its own.

    Raises:
        NotFound: no such change.
        NothingToUndo: it was undone already.
        Conflict: a later change of the same entry stands on it; undo that one first.
    """
    change = read_one(unit, change_id)
    if change.undone:
        raise NothingToUndo
    kind: type[Any] = _KINDS[change.kind]
    if rows.read_one(unit.connection, kind, change.entry_id) != change.after:
        raise Conflict
    if change.before is None:
        undoing: int | None = unit.remove(change.after)
    elif change.after is None:
        undoing = unit.restore(change.before)
    else:
        undoing = unit.replace(change.before)
    unit.connection.execute(
        update(log.ChangeRow).where(log.ChangeRow.id == change_id).values(undone_by=undoing)
    )

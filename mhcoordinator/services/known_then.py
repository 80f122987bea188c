"""What the rules were known to say of a case on an earlier day: as it was noted then."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mhcoordinator.domain.due import Derived, DerivedLine
from mhcoordinator.records import due_store
from mhcoordinator.services.session import VaultSession

_ORDER = tuple(Derived)


def derived_history(session: VaultSession, case_id: str) -> tuple[DerivedLine, ...]:
    """All that was ever derived of a case, in the order in which it became known."""
    with session.transaction() as unit:
        return due_store.history_of(unit.connection, case_id)


def known_on(history: Iterable[DerivedLine], day: date) -> tuple[DerivedLine, ...]:
    """What stood at the end of a day where the user is: by kind, soonest first."""
    standing = (line for line in history if _stood(line, day))
    return tuple(
        sorted(standing, key=lambda line: (_ORDER.index(line.kind), line.on or date.min, line.key))
    )


def _stood(line: DerivedLine, day: date) -> bool:
    if line.derived_at.astimezone().date() > day:
        return False
    return line.replaced_at is None or line.replaced_at.astimezone().date() > day

"""Making what is due anew where other rules are in force now, or another day has begun."""

from __future__ import annotations

from collections.abc import Sequence

from mhcoordinator.records import due_store
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.watching import renew

AT_ONCE = 100  # cases in one transaction: a tenth of a second for whoever waits behind it


def stale_cases(session: VaultSession) -> tuple[str, ...]:
    """The cases not closed whose lines were made by other rules or for another day, newest first.

    What was renewed is no longer among them, so that an interruption loses nothing.

    Raises:
        RuleFileErrors: the rules that come along with the program are broken.
        OSError: they cannot be read.
    """
    fingerprint, today = session.rules.fingerprint, session.clock.today()
    with session.transaction() as unit:
        return due_store.stale_cases(unit.connection, fingerprint, today)


def renew_cases(session: VaultSession, case_ids: Sequence[str]) -> frozenset[str]:
    """Makes the lines of these cases anew in one transaction.

    Returns:
        The cases in which something is due now that was not due before, or the other way round.
    """
    with session.transaction() as unit:
        return renew(unit, case_ids, lambda: session.rules).changed

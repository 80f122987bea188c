"""What the rules in force say about a case, for a screen or a paper."""

from __future__ import annotations

from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.rules import Derivation, derive
from mhcoordinator.services.legal_facts import facts_of
from mhcoordinator.services.session import VaultSession


def derivation(session: VaultSession, view: CaseView, on: date | None = None) -> Derivation:
    """Everything that follows for a case, by the rules in force in this vault.

    Args:
        session: the unlocked vault.
        view: the case.
        on: for which day; today when left out.
    """
    day = on or session.clock.today()
    return derive(facts_of(view, day), session.rules, day)


def derivation_if_possible(session: VaultSession, view: CaseView) -> Derivation | None:
    """As `derivation` for today; None when a rule breaks, so that the case can still be read."""
    try:
        return derivation(session, view)
    except Exception:  # noqa: BLE001 (the line that says so stands among what is due)
        return None

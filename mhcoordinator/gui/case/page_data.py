"""Everything that the page of a case shows, read in one go on the thread of the vault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mhcoordinator.domain.audit import Change
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.due import DerivedLine, DueLine
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.rules import Derivation, RuleSet
from mhcoordinator.services import case_page, entries, entry_drafts, organisations
from mhcoordinator.services.derivations import derivation_if_possible
from mhcoordinator.services.entry_drafts import EntryDraft
from mhcoordinator.services.known_then import derived_history
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, kw_only=True)
class PageData:
    """A case as it stands, and what belongs to the page around it.

    Attributes:
        due: what counts today, soonest first.
        today: the day where the user is, by the clock of the session.
        organisations: the directory by id.
        drafts: corrections that were typed and not saved.
        changes: newest first.
        derivation: what the rules say of it today; None when a rule breaks.
        rules: those in force in this vault; None when a rule breaks.
        derived: all that the rules ever said of it, in the order in which it became known.
    """

    view: CaseView
    due: tuple[DueLine, ...]
    today: date
    organisations: Mapping[str, Organisation]
    drafts: tuple[EntryDraft, ...]
    changes: tuple[Change, ...]
    derivation: Derivation | None = None
    rules: RuleSet | None = None
    derived: tuple[DerivedLine, ...] = ()


def read_page(session: VaultSession, case_id: str, *, again: bool = False) -> PageData:
    """Reads a case for its page; the viewing is logged.

    Args:
        session: of the vault.
        case_id: of the case.
        again: the case stands on the screen already; NEN 7513 asks for one line per viewing.

    Raises:
        NotFound: there is no such case.
    """
    read = case_page.case_again if again else case_page.case_view
    view = read(session, case_id)
    today = session.clock.today()
    derivation = derivation_if_possible(session, view)
    return PageData(
        view=view,
        due=tuple(
            line for line in case_page.due_lines_of_case(session, case_id) if line.counts_on(today)
        ),
        today=today,
        organisations={item.id: item for item in organisations.organisations(session)},
        drafts=entry_drafts.entry_drafts(session, case_id),
        changes=entries.history(session, case_id),
        derivation=derivation,
        rules=session.rules if derivation is not None else None,
        derived=derived_history(session, case_id),
    )

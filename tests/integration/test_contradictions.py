"""Days that contradict each other are kept as entered and stop nothing that looks at the case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mhcoordinator.domain.due import DueSource
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidFields
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.plan import Goal, NetworkMember
from mhcoordinator.domain.redaction import Redactor
from mhcoordinator.domain.residence import LegalMeasure, Placement, Residence
from mhcoordinator.domain.safety import Absence
from mhcoordinator.domain.sharing import LegalBasis
from mhcoordinator.services import case_page, derivations, entries, intake
from mhcoordinator.services.checking import contradictions_in
from mhcoordinator.services.disclosure import SummaryRequest, prepare_summary
from mhcoordinator.services.scribe import Scribe
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.today import today_page
from mhcoordinator.services.trajectory import trajectory_of
from tests.integration.test_disclosure_service import as_it_is

LATER, EARLIER = PartialDate(2026, 11, 20), PartialDate(2026, 3, 1)
CONTRADICTING: tuple[Entry, ...] = (
    Placement(started=LATER, until=date(2026, 3, 1)),
    Placement(started=LATER, ended=EARLIER),
    Residence(permit_from=date(2026, 11, 20), permit_until=date(2026, 3, 1)),
    LegalMeasure(started=date(2026, 11, 20), until=date(2026, 3, 1)),
    Goal(started=LATER, until=date(2026, 3, 1)),
    NetworkMember(started=LATER, ended=EARLIER),
    Absence(left_on=LATER, returned_on=EARLIER),
)


@pytest.mark.parametrize("entry", CONTRADICTING, ids=lambda item: type(item).__name__)
def test_it_is_kept_and_everything_still_works(session: VaultSession, entry: Entry) -> None:
    case_id = intake.save(session, Intake(call_name="Noor")).case_id
    kept = replace(entry, case_id=case_id)
    entries.add(session, kept)
    view = case_page.case_view(session, case_id)
    assert kept in [item for group in vars(view).values() if isinstance(group, tuple)
                    for item in group]  # fmt: skip
    assert len(contradictions_in(kept)) == 1
    today = session.clock.today()
    derivation = derivations.derivation(session, view)
    trajectory_of(view, derivation, today, as_it_is, "en", names=True)
    request = SummaryRequest(case_id=case_id, recipient="OM", basis=LegalBasis.PUBLIC_TASK)
    assert prepare_summary(session, request, as_it_is, "en").pdf
    assert today_page(session).numbers.status


def test_an_intake_is_saved_with_it_too(session: VaultSession) -> None:
    stay = Placement(started=LATER, ended=EARLIER)
    saved = intake.save(session, Intake(call_name="Noor", placements=(stay,)))
    (kept,) = case_page.case_view(session, saved.case_id).placements
    assert (kept.started, kept.ended) == (LATER, EARLIER)


def test_what_cannot_be_at_all_is_still_refused(session: VaultSession) -> None:
    born = Person(birth_date=PartialDate(2031, 1, 1))
    with pytest.raises(InvalidFields):
        intake.save(session, Intake(call_name="Noor", people=(born,)))


def test_the_line_of_today_says_what_does_not_fit(session: VaultSession) -> None:
    case_id = intake.save(session, Intake(call_name="Noor")).case_id
    for entry in (CONTRADICTING[0], Goal(started=LATER, until=date(2027, 3, 1), note="taal")):
        entries.add(session, replace(entry, case_id=case_id))
    place, goal = (
        next(
            line for line in case_page.due_lines_of_case(session, case_id) if line.source == source
        )
        for source in (DueSource.PLACEMENT, DueSource.GOAL)
    )
    assert place.why("en") == "This day is before the start; look whether both days are right."
    assert place.why("nl").startswith("Deze dag ligt vóór het begin")
    assert goal.why("nl") == "taal"


def test_a_period_on_paper_says_so_too() -> None:
    scribe = Scribe(as_it_is, "en", Redactor((), lambda _: True))
    wrong = scribe.period(LATER, EARLIER)
    assert wrong == "20-11-2026 to 01-03-2026 (the end is before the start)"
    assert scribe.period(EARLIER, LATER) == "01-03-2026 to 20-11-2026"
    assert scribe.period(PartialDate(2026, 11), date(2026, 11, 3)) == "11-2026 to 03-11-2026"

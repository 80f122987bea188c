"""The status that the rules derive is the one on every number, list and paper."""

from __future__ import annotations

from datetime import UTC, date, datetime

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind, PermitGround
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.residence import Residence, ResidenceStatus
from mhcoordinator.domain.sharing import LegalBasis
from mhcoordinator.services import entries, intake, renewal
from mhcoordinator.services.case_list import list_cases
from mhcoordinator.services.disclosure import SummaryRequest, prepare_summary
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.today import RESIDENCE_SHARES, list_behind, today_page
from tests.integration.test_disclosure_service import as_it_is, words_of


def a_case(session: VaultSession, told: ResidenceStatus = ResidenceStatus.UNKNOWN) -> str:
    client = Person(birth_date=PartialDate(1997, 5, 4), nationalities=("VE",))
    typed = Intake(call_name="Noor", people=(client,), residence=Residence(status=told))
    return intake.save(session, typed).case_id


def reflection(case_id: str) -> LegalEvent:
    begun = PartialDate(2026, 10, 1)
    return LegalEvent(case_id=case_id, kind=LegalEventKind.REFLECTION_STARTED, on=begun)


def counted(session: VaultSession) -> list[tuple[int, list[str]]]:
    """Each number of residence, with the cases in the list behind it."""
    shares = today_page(session).numbers.residence
    return [
        (share.count, [row.call_name for row in list_cases(session, list_behind(statuses))])
        for share, statuses in zip(shares, RESIDENCE_SHARES, strict=True)
    ]


def test_an_event_counts_and_not_what_was_told(session: VaultSession) -> None:
    case_id = a_case(session, ResidenceStatus.NO_RIGHT_OF_RESIDENCE)
    assert counted(session)[0] == (0, [])
    entries.add(session, reflection(case_id))
    assert counted(session)[0] == (1, ["Noor"])
    permit = LegalEvent(case_id=case_id, kind=LegalEventKind.PERMIT, on=PartialDate(2026, 11, 2),
                        ground=PermitGround.COMPLAINANT, until=date(2027, 11, 1))  # fmt: skip
    entries.add(session, permit)
    assert counted(session)[0] == (0, [])
    assert counted(session)[1] == (1, ["Noor"])


def test_what_was_told_counts_until_there_is_an_event(session: VaultSession) -> None:
    a_case(session, ResidenceStatus.REFLECTION_PERIOD)
    assert counted(session)[0] == (1, ["Noor"])


def test_a_status_that_ends_with_the_days_leaves_number_and_list(
    session: VaultSession, clock: FixedClock
) -> None:
    entries.add(session, reflection(a_case(session)))
    clock.moment = datetime(2027, 2, 1, 10, 0, tzinfo=UTC)
    renewal.renew_cases(session, renewal.stale_cases(session))
    assert counted(session)[0] == (0, [])
    assert sum(count for count, _ in counted(session)) == 1


def test_the_summary_says_the_status_that_holds(session: VaultSession) -> None:
    case_id = a_case(session, ResidenceStatus.NO_RIGHT_OF_RESIDENCE)
    entries.add(session, reflection(case_id))
    request = SummaryRequest(case_id=case_id, recipient="OM", basis=LegalBasis.PUBLIC_TASK)
    text = " ".join(words_of(prepare_summary(session, request, as_it_is, "en").pdf).split())
    assert "Reflection period (three months), 01-10-2026 to 01-01-2027" in text
    assert "no right of residence" not in text
    bare = a_case(session, ResidenceStatus.REFLECTION_PERIOD)
    request = SummaryRequest(case_id=bare, recipient="OM", basis=LegalBasis.PUBLIC_TASK)
    text = " ".join(words_of(prepare_summary(session, request, as_it_is, "en").pdf).split())
    assert "as told at intake" in text

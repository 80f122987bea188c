"""What is due is stored in step with the entries, whatever is written and by whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseFile, CaseStatus
from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.closing import AftercareContact, Snooze
from mhcoordinator.domain.due import Derived, DueLine, DueSource
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.exploitation import Exploitation
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.journal import ContactMoment, Document
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind, PermitGround
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.plan import Goal, Review
from mhcoordinator.domain.residence import (
    CriminalCase,
    LegalMeasure,
    Placement,
    Residence,
    ResidenceStatus,
)
from mhcoordinator.domain.safety import Absence
from mhcoordinator.domain.sharing import Consent, Referral, ReferralStatus
from mhcoordinator.domain.shelter import ShelterRequest
from mhcoordinator.records import due_store
from mhcoordinator.rules import national_rules
from mhcoordinator.services import (
    case_page,
    derivations,
    entries,
    intake,
    renewal,
    rules_in_force,
    watching,
)
from mhcoordinator.services.due_lines import lines_of
from mhcoordinator.services.residence_now import residence_now
from mhcoordinator.services.session import VaultSession
from tests.integration.due_steps import STEPS, Step, entries_of, take
from tests.integration.intakes import full_intake
from tests.vaults import cheap_session

START = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@pytest.fixture
def case_id(session: VaultSession) -> str:
    return intake.save(session, full_intake()).case_id


@pytest.fixture(scope="module")
def long_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VaultSession]:
    opened = cheap_session(tmp_path_factory.mktemp("due"), FixedClock(START))
    yield opened
    opened.close()


def stored(session: VaultSession, case_id: str) -> tuple[DueLine, ...]:
    return case_page.due_lines_of_case(session, case_id)


def derived(session: VaultSession, case_id: str) -> tuple[DueLine, ...]:
    view = case_page.case_again(session, case_id)
    return lines_of(view, derivations.derivation(session, view))


def of(session: VaultSession, case_id: str, source: DueSource) -> list[date]:
    return [line.on for line in stored(session, case_id) if line.source is source]


def reflection(case_id: str, day: date = date(2026, 11, 1)) -> LegalEvent:
    return LegalEvent(
        case_id=case_id, kind=LegalEventKind.REFLECTION_STARTED, on=PartialDate.of(day)
    )


@given(STEPS)
@settings(max_examples=120, deadline=None)
def test_what_is_stored_is_what_would_be_derived(
    long_session: VaultSession, steps: list[Step]
) -> None:
    clock = long_session.clock
    assert isinstance(clock, FixedClock)
    clock.moment = START
    case_id = intake.save(long_session, full_intake()).case_id
    assert stored(long_session, case_id) == derived(long_session, case_id)
    for step in steps:
        take(step, long_session, clock, case_id)
        if clock.moment == START or step.what == "day":
            assert stored(long_session, case_id) == derived(long_session, case_id)
    with long_session.transaction() as unit:
        view = case_page.read_view(unit, case_id)
        standing = due_store.standing_lines(unit.connection, (case_id,)).get(case_id, {})
        basis = due_store.basis_of(unit.connection, case_id)
    derivation = derivations.derivation(long_session, view)
    says = derivation.deadlines
    if clock.moment == START:
        assert basis is not None
        assert basis.residence is residence_now(derivation)
        kept = [(line.kind, line.key, line.answer) for line in standing.values()]
        assert {key for kind, key, _ in kept if kind is Derived.STATUS} == {
            f"{item.status}:{item.started_by}"
            for item in (*derivation.statuses, *derivation.current)
        }
        assert {(key, answer) for kind, key, answer in kept if kind is Derived.RIGHT} == {
            (item.right.value, item.holds.value) for item in derivation.rights
        }
        terms = [line for line in standing.values() if line.kind is Derived.TERM]
        assert {(term.key, term.on, term.ended_on) for term in terms} == {
            (item.key, item.on, item.ended_on) for item in says
        }


DUE_ENTRIES: tuple[Entry, ...] = (
    LegalEvent(kind=LegalEventKind.COMPLAINT_FILED, on=PartialDate(2026, 11, 20)),
    Absence(left_on=PartialDate(2026, 11, 20)),
    Residence(permit_until=date(2027, 3, 1)),
    CriminalCase(interview_on=date(2026, 12, 1)),
    Placement(until=date(2026, 12, 1)),
    LegalMeasure(until=date(2026, 12, 1)),
    Consent(renew_on=date(2026, 12, 1)),
    Referral(status=ReferralStatus.SENT, answer_due=date(2026, 12, 1)),
    Task(due_on=date(2026, 12, 1)),
    ShelterRequest(answer_due=date(2026, 12, 1)),
    Goal(until=date(2026, 12, 1)),
    Review(due_on=date(2026, 12, 1)),
    AftercareContact(due_on=date(2026, 12, 1)),
    Snooze(line_key="T-BED-3M:e", until=date(2026, 12, 1), reason="wacht"),
    Exploitation(ended=PartialDate(2026, 1, 5)),
    Person(birth_date=PartialDate(2012, 4, 3)),
)


@pytest.mark.parametrize("entry", DUE_ENTRIES, ids=lambda entry: type(entry).__name__)
def test_every_kind_that_can_be_due_is_watched(session: VaultSession, entry: Entry) -> None:
    told = Residence(status=ResidenceStatus.UNACCOMPANIED_MINOR)
    people = (
        (Person(given_names="Ana"),)
        if not isinstance(entry, Exploitation)
        else (Person(given_names="Ana", birth_date=PartialDate(1990, 4, 3)),)
    )
    fresh = Intake(call_name="Ana", people=people, residence=told)
    if isinstance(entry, Person):
        fresh = replace(fresh, people=())
    case_id = intake.save(session, fresh).case_id
    entries.add(session, replace(reflection(case_id), id="e"))
    before = stored(session, case_id)
    ours = replace(entry, id=f"own-{type(entry).__name__}", case_id=case_id)
    entries.add(session, ours)
    after = stored(session, case_id)
    assert after == derived(session, case_id)
    assert after != before
    entries.remove(session, ours)
    assert stored(session, case_id) == before


def test_the_list_of_watched_kinds_is_tried_whole() -> None:
    assert {type(entry) for entry in DUE_ENTRIES} == set(watching.WATCHED)


def test_a_new_case_that_is_corrected_in_the_same_breath(session: VaultSession) -> None:
    case = CaseFile(
        id="c", case_id="c", number=CaseNumber(2026, 99), call_name="Ana", opened_on=START.date()
    )
    task = Task(case_id="c", title="Bellen", due_on=date(2026, 12, 1))
    with session.transaction() as unit:
        unit.add_all((case, task))
        unit.replace(replace(task, due_on=date(2026, 12, 5)))
    assert of(session, "c", DueSource.TASK) == [date(2026, 12, 5)]


def test_what_cannot_be_due_costs_nothing(
    session: VaultSession, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("derived")

    monkeypatch.setattr(watching, "_store", refuse)
    moment = ContactMoment(case_id=case_id, at=START, text="gebeld")
    entries.add(session, moment)
    assert case_page.case_again(session, case_id).contact_moments == (moment,)
    with pytest.raises(AssertionError):
        entries.add(session, Task(case_id=case_id, title="Bellen"))


def test_a_new_case_is_not_read_again(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "watched_views", lambda *_: pytest.fail("read again"))
    saved = intake.save(session, full_intake())
    assert {line.source for line in stored(session, saved.case_id)} == {
        DueSource.TASK,
        DueSource.PLACEMENT,
    }


def test_a_transaction_that_fails_leaves_what_was_due(session: VaultSession, case_id: str) -> None:
    before = stored(session, case_id)

    def fail_halfway() -> None:
        with session.transaction() as unit:
            unit.add(Task(case_id=case_id, title="Bellen", due_on=date(2026, 11, 25)))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_halfway()
    assert stored(session, case_id) == before


def test_a_case_that_is_taken_back_leaves_nothing_behind(session: VaultSession) -> None:
    saved = intake.save(session, full_intake())
    other = intake.save(session, full_intake())
    with session.transaction() as unit:
        view = case_page.read_view(unit, saved.case_id)
        for entry in entries_of(view):
            if not isinstance(entry, Document):
                unit.remove(entry)
        for document in view.documents:
            unit.connection.exec_driver_sql(
                "DELETE FROM document_content WHERE document_id = ?", (document.id,)
            )
            unit.remove(document)
        unit.remove(view.case)
    assert stored(session, saved.case_id) == ()
    assert stored(session, other.case_id) != ()
    with session.transaction() as unit:
        assert due_store.basis_of(unit.connection, saved.case_id) is None


def test_a_rule_that_breaks_loses_neither_facts_nor_terms(
    session: VaultSession, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = reflection(case_id)
    entries.add(session, event)
    terms = of(session, case_id, DueSource.RULE)
    assert date(2027, 2, 1) in terms

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(watching, "derive", broken)
        task = Task(case_id=case_id, title="Advocaat bellen", due_on=date(2026, 11, 27))
        entries.add(session, task)
        entries.remove(session, event)
    assert task in case_page.case_again(session, case_id).tasks
    assert of(session, case_id, DueSource.RULE) == terms
    assert date(2026, 11, 27) in of(session, case_id, DueSource.TASK)
    assert of(session, case_id, DueSource.TERMS_UNKNOWN) == [date(2026, 11, 24)]
    with session.transaction() as unit:
        basis = due_store.basis_of(unit.connection, case_id)
    assert basis is not None
    assert (basis.fingerprint, basis.failure) == ("", "ZeroDivisionError")

    entries.correct(session, replace(task, title="Advocaat mailen"), task)
    assert stored(session, case_id) == derived(session, case_id)
    assert of(session, case_id, DueSource.TERMS_UNKNOWN) == []
    assert date(2027, 2, 1) not in of(session, case_id, DueSource.RULE)


def test_rules_that_cannot_be_read_stop_no_save(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> None:
        raise OSError

    with monkeypatch.context() as patch:
        patch.setattr(rules_in_force, "national_rules", unreadable)
        saved = intake.save(session, full_intake())
    assert of(session, saved.case_id, DueSource.TERMS_UNKNOWN) == [date(2026, 11, 24)]
    assert of(session, saved.case_id, DueSource.TASK) == [date(2026, 11, 26)]


def test_a_right_is_kept_as_it_was_known(
    session: VaultSession, clock: FixedClock, case_id: str
) -> None:
    clock.moment = START.replace(hour=11)
    entries.add(session, reflection(case_id))
    with session.transaction() as unit:
        history = due_store.history_of(unit.connection, case_id)
    work = [line for line in history if (line.kind, line.key) == (Derived.RIGHT, "work")]
    assert [(line.rule_id, line.answer, line.derived_at.hour) for line in work] == [
        ("R-ONBEKEND-WORK", "check", 10), ("R-BED-WORK", "no", 11),
    ]  # fmt: skip
    assert work[0].replaced_at is not None
    assert work[0].replaced_at.hour == 11
    assert work[1].replaced_at is None
    assert all(line.rule_version == session.rules.version for line in work)


def test_a_term_is_kept_as_it_was_known(
    session: VaultSession, clock: FixedClock, case_id: str
) -> None:
    event = reflection(case_id)
    entries.add(session, event)
    clock.moment = START.replace(hour=11)
    moved = replace(event, on=PartialDate(2026, 11, 5))
    entries.correct(session, moved, event)
    clock.moment = START.replace(hour=12)
    entries.add(
        session,
        LegalEvent(
            case_id=case_id, kind=LegalEventKind.COMPLAINT_FILED, on=PartialDate(2026, 11, 20)
        ),
    )
    with session.transaction() as unit:
        history = due_store.history_of(unit.connection, case_id)
    known = [
        (term.on, term.ended_on, term.derived_at.hour, term.replaced_at and term.replaced_at.hour)
        for term in history
        if term.rule_id == "T-BED-3M"
    ]
    assert known == [
        (date(2027, 2, 1), None, 10, 11),
        (date(2027, 2, 5), None, 11, 12),
        (date(2027, 2, 5), date(2026, 11, 20), 12, None),
    ]
    assert {term.rule_version for term in history} == {national_rules().version}


def test_a_day_that_passes_changes_what_is_due(
    session: VaultSession, clock: FixedClock, case_id: str
) -> None:
    entries.add(session, reflection(case_id))
    assert renewal.stale_cases(session) == ()
    first = stored(session, case_id)
    clock.moment = START.replace(year=2027, month=3)
    assert renewal.stale_cases(session) == (case_id,)
    assert renewal.renew_cases(session, (case_id,)) == {case_id}
    assert renewal.stale_cases(session) == ()
    assert stored(session, case_id) == derived(session, case_id) != first


def test_closed_cases_are_not_renewed(
    session: VaultSession, clock: FixedClock, case_id: str
) -> None:
    case = case_page.case_again(session, case_id).case
    entries.correct_case(session, replace(case, status=CaseStatus.CLOSED), case)
    clock.moment = START.replace(day=25)
    assert renewal.stale_cases(session) == ()


def test_two_terms_with_one_key_are_both_kept(session: VaultSession, case_id: str) -> None:
    view = case_page.case_again(session, case_id)
    permit = LegalEvent(
        case_id=case_id,
        kind=LegalEventKind.PERMIT,
        on=PartialDate(2026, 3, 1),
        until=date(2027, 3, 1),
        ground=PermitGround.COMPLAINANT,
    )
    said = derivations.derivation(session, replace(view, legal_events=(permit,)))
    expiry = next(item for item in said.deadlines if item.rule.id == "T-VBL-1Y")
    twice = replace(said, deadlines=(expiry, replace(expiry, on=date(2027, 3, 2))))
    lines = lines_of(replace(view, legal_events=(permit,)), twice)
    assert [line.on for line in lines if line.source is DueSource.RULE] == [
        date(2027, 3, 1),
        date(2027, 3, 2),
    ]
    assert len({line.key for line in lines}) == len(lines)


def test_saving_survives_a_vault_that_is_opened_again(
    tmp_path: Path, session: VaultSession, case_id: str, clock: FixedClock
) -> None:
    entries.add(session, reflection(case_id))
    before = stored(session, case_id)
    session.close()
    again = cheap_session(tmp_path, clock)
    assert stored(again, case_id) == before == derived(again, case_id)
    again.close()

"""A contact noted in one go: found at once, followed up, and settling what a contact settles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mhcoordinator.domain.case_file import ReportChannel
from mhcoordinator.domain.closing import AftercareContact
from mhcoordinator.domain.due import DueSource
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import InvalidFields, NotFound
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.legal_event import LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.services import case_page, entries, intake, journal
from mhcoordinator.services.journal import POLICE_REPORTING_RULE, QuickNote
from mhcoordinator.services.search import search
from mhcoordinator.services.session import VaultSession
from tests.due_lines import a_line, put_lines

AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
DUE = date(2026, 11, 27)


@pytest.fixture
def case_id(session: VaultSession) -> str:
    return str(intake.save(session, Intake(call_name="Dayana")).case_id)


def a_note(case_id: str, **more: object) -> QuickNote:
    facts = {"channel": ReportChannel.TEXT_MESSAGE, "with_whom": "Dayana", "text": "Belt morgen."}
    return QuickNote(id=new_id(), case_id=case_id, at=AT, **(facts | more))  # type: ignore[arg-type]


def test_a_contact_is_found_at_once_and_its_follow_up_is_a_task(
    session: VaultSession, case_id: str
) -> None:
    note = a_note(case_id, follow_up="Advocaat bellen", follow_up_on=DUE)
    journal.note_contact(session, note)
    journal.note_contact(session, note)
    view = case_page.case_again(session, case_id)
    (contact,) = view.contact_moments
    assert (contact.at, contact.channel, contact.text) == (
        AT, ReportChannel.TEXT_MESSAGE, "Belt morgen.",
    )  # fmt: skip
    (task,) = view.tasks
    assert (task.title, task.due_on, task.owner) == ("Advocaat bellen", DUE, session.actor.name)
    assert [hit.entry_id for hit in search(session, "belt morgen")] == [contact.id]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"text": " ", "with_whom": ""}, "text"),
        ({"follow_up": "Bellen"}, "follow_up_on"),
        ({"follow_up_on": DUE}, "follow_up"),
    ],
)
def test_what_is_half_typed_writes_nothing(
    session: VaultSession, case_id: str, more: dict[str, object], field: str
) -> None:
    with pytest.raises(InvalidFields) as refused:
        journal.note_contact(session, a_note(case_id, **more))
    assert [problem.field for problem in refused.value.problems] == [field]
    view = case_page.case_again(session, case_id)
    assert (view.contact_moments, view.tasks) == ((), ())


def test_it_settles_an_aftercare_contact_that_was_ticked(
    session: VaultSession, case_id: str
) -> None:
    planned = AftercareContact(case_id=case_id, months=3, due_on=DUE)
    entries.add(session, planned)
    line = a_line(
        case_id, DUE, key="care", source=DueSource.AFTERCARE, entry_id=planned.id,
        entry_kind="AftercareContact",
    )  # fmt: skip
    journal.note_contact(session, a_note(case_id))
    assert case_page.case_again(session, case_id).aftercare == (planned,)
    journal.note_contact(session, a_note(case_id, settles=(line,)))
    (held,) = case_page.case_again(session, case_id).aftercare
    assert (held.held_on, held.outcome) == (date(2026, 11, 24), "Belt morgen.")


def test_it_settles_the_monthly_report_to_the_police(session: VaultSession, case_id: str) -> None:
    line = a_line(case_id, DUE, source=DueSource.RULE, rule_id=POLICE_REPORTING_RULE)
    journal.note_contact(session, a_note(case_id, settles=(line,), with_whom="AVIM"))
    (event,) = case_page.case_again(session, case_id).legal_events
    assert event.kind is LegalEventKind.POLICE_REPORTING
    assert (event.on, event.by_whom) == (PartialDate(2026, 11, 24), "AVIM")


def test_all_or_nothing(session: VaultSession, case_id: str) -> None:
    line = a_line(case_id, DUE, source=DueSource.AFTERCARE, entry_id="gone")
    with pytest.raises(NotFound):
        journal.note_contact(session, a_note(case_id, settles=(line,)))
    assert case_page.case_again(session, case_id).contact_moments == ()


def test_only_what_a_contact_settles_is_offered(session: VaultSession, case_id: str) -> None:
    other = str(intake.save(session, Intake(call_name="Bo")).case_id)
    care = a_line(case_id, DUE, key="care", source=DueSource.AFTERCARE)
    police = a_line(
        case_id, date(2026, 11, 20), key="police", source=DueSource.RULE,
        rule_id=POLICE_REPORTING_RULE,
    )  # fmt: skip
    elsewhere = replace(care, case_id=other)
    put_lines(session, care, police, elsewhere, a_line(case_id, DUE, key="task"))
    assert [line.key for line in journal.settled_by_contact(session, case_id)] == [
        "police", "care",
    ]  # fmt: skip


def test_the_rule_by_which_the_police_report_is_known_exists() -> None:
    from mhcoordinator.assets import asset

    rules = asset("rules", "residence.toml").read_text("utf-8")
    assert f'id = "{POLICE_REPORTING_RULE}"' in rules

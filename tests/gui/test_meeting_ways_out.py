"""Somebody may not take part in a case as it stands: what it says, and every way out of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.meeting import Meeting
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    ConsentForm,
    DisclosureTier,
    LegalBasis,
    SharedField,
)
from mhcoordinator.gui.case.entry_dialog import EntryDialog
from mhcoordinator.gui.meeting.agenda_model import FIRST_SEAT, Mark
from mhcoordinator.gui.meeting.page import MeetingPage
from mhcoordinator.gui.panels.consent_panel import ConsentPanel
from mhcoordinator.gui.referral.shared_field_row import SharedFieldRow
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import case_page, entries
from mhcoordinator.services.meeting import agenda, planning
from mhcoordinator.services.meeting.admission import Admission
from mhcoordinator.services.session import VaultSession
from tests.gui.case_desk import OFFSCREEN_WORDS, ask
from tests.gui.meeting_aids import (
    SERIALS,
    at_rest,
    case_in,
    demo_meeting,
    filled_vault,
    go_to_case,
    open_meeting,
    opened_copy,
    row_of,
    seats_of,
)
from tests.gui.sharing_aids import choose_basis, press, shown_child, write

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)
POLICE, MUNICIPALITY, SHELTER, NURSE = 1, 2, 3, 6
HEALTH, FAMILY = SharedField.HEALTH, SharedField.FAMILY


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("filled")


@pytest.fixture(scope="module")
def prepared(filled: Path) -> tuple[Meeting, tuple[str, ...]]:
    return filled_vault(filled, demo_meeting)


@pytest.fixture(scope="module")
def case_ids(prepared: tuple[Meeting, tuple[str, ...]]) -> tuple[str, ...]:
    return prepared[1]


@pytest.fixture
def runner(
    qtbot: QtBot, filled: Path, prepared: tuple[Meeting, tuple[str, ...]], tmp_path: Path
) -> Iterator[TaskRunner]:
    del prepared  # it fills the vault
    with opened_copy(qtbot, filled, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(
    qtbot: QtBot, runner: TaskRunner, prepared: tuple[Meeting, tuple[str, ...]]
) -> MeetingPage:
    return open_meeting(qtbot, runner, prepared[0].id)


def stopped(page: MeetingPage, name: str, serial: int) -> str:
    """The code of what stops a participant, as the page knows it."""
    found = page.desk.found
    assert found is not None
    case = next(case for case in found.page.cases if case.call_name == name)
    seats = {seat.participant.serial: seat.admission for seat in case.seats}
    return seats.get(serial, Admission("away")).stopped


def change_seat(
    qtbot: QtBot, runner: TaskRunner, page: MeetingPage, name: str, serial: int, **changes: object
) -> None:
    """Makes a seat different in the vault, and shows the case with it."""
    case = case_in(qtbot, runner, page.meeting_id, name)
    seat = next(seat.seat for seat in case.seats if seat.participant.serial == serial)
    ask(qtbot, runner, agenda.give_seat, replace(seat, **changes))  # type: ignore[arg-type]
    page.desk.refresh()
    at_rest(qtbot, runner)
    go_to_case(qtbot, page, name)


def take(qtbot: QtBot, page: MeetingPage, serial: int, code: str) -> None:
    """Presses a way out of a participant, and waits for what it did."""
    press(qtbot, shown_child(qtbot, row_of(page, serial), QPushButton, f"{code}_button"))
    at_rest(qtbot, page.desk.runner)


def test_who_the_client_excluded_is_found_by_key_and_left_out(
    qtbot: QtBot, runner: TaskRunner, page: MeetingPage
) -> None:
    assert "2 seats" in page.ui.stopped_button.text()
    qtbot.keyClick(page, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: "Ilyas" in page.case_panel.ui.title_label.text())
    row = row_of(page, POLICE)
    assert "does not want" in row.problem.text()
    shown_child(qtbot, row, QPushButton, "leave_out_button")
    assert row.findChild(QPushButton, "lower_tier_button") is None  # the client's word goes first
    take(qtbot, page, POLICE, "leave_out")
    assert seats_of(case_in(qtbot, runner, page.meeting_id, "Ilyas")) == [SHELTER]
    assert "1 seat " in page.ui.stopped_button.text()


def test_anonymous_only_is_solved_by_the_lower_tier(
    qtbot: QtBot, runner: TaskRunner, page: MeetingPage, case_ids: tuple[str, ...]
) -> None:
    wish = Consent(
        case_id=case_ids[SERIALS["Efe"] - 1],
        decision=ConsentDecision.ANONYMOUS_ONLY,
        recipient="GGD",
        form=ConsentForm.ORAL,
    )
    ask(qtbot, runner, entries.add, wish)
    page.desk.refresh()
    at_rest(qtbot, runner)
    go_to_case(qtbot, page, "Efe")
    assert stopped(page, "Efe", NURSE) == "anonymous_only"
    take(qtbot, page, NURSE, "lower_tier")
    case = case_in(qtbot, runner, page.meeting_id, "Efe")
    assert case.item.tier is DisclosureTier.A
    assert case.stopped == ()
    assert "Anonymous" in page.case_panel.ui.tier_label.text()


def test_a_ground_that_is_missing_is_chosen_and_worded_on_the_spot(
    qtbot: QtBot, runner: TaskRunner, page: MeetingPage
) -> None:
    change_seat(qtbot, runner, page, "Efe", SHELTER, basis=None, basis_note="")
    assert stopped(page, "Efe", SHELTER) == "basis_missing"
    take(qtbot, page, SHELTER, "record_basis")
    row = row_of(page, SHELTER)
    combo = shown_child(qtbot, row, QComboBox, "ground_combo")
    assert combo.hasFocus()
    choose_basis(qtbot, combo, LegalBasis.SOCIAL_SUPPORT_ACT)
    at_rest(qtbot, runner)
    assert stopped(page, "Efe", SHELTER) == "note_missing"
    take(qtbot, page, SHELTER, "record_basis")
    note = shown_child(qtbot, row, QLineEdit, "ground_note_edit")
    assert note.hasFocus()
    write(qtbot, note, "Wmo 5.3.3")
    page.table.setFocus()
    at_rest(qtbot, runner)
    (seat,) = [
        one.seat
        for one in case_in(qtbot, runner, page.meeting_id, "Efe").seats
        if one.participant.serial == SHELTER
    ]
    assert (seat.basis, seat.basis_note) == (LegalBasis.SOCIAL_SUPPORT_ACT, "Wmo 5.3.3")
    assert stopped(page, "Efe", SHELTER) == ""


def test_a_consent_that_is_missing_is_recorded_in_the_case(
    qtbot: QtBot, runner: TaskRunner, page: MeetingPage
) -> None:
    change_seat(qtbot, runner, page, "Efe", NURSE, basis=LegalBasis.CONSENT)
    assert stopped(page, "Efe", NURSE) == "consent_missing"
    take(qtbot, page, NURSE, "record_basis")
    (dialog,) = [item for item in page.findChildren(EntryDialog) if item.isVisible()]
    panel = dialog.panel
    assert isinstance(panel, ConsentPanel)
    assert panel.form.recipient_edit.text() == "GGD Waterrijk, seksuele gezondheid"
    assert panel.form.decision_choice.value() in {None, ConsentDecision.UNCLEAR}
    segments = panel.form.decision_choice.segments()
    press(qtbot, next(item for item in segments if item.text() == "may know"))
    choose_basis(qtbot, panel.form.form_combo, ConsentForm.ORAL)  # type: ignore[arg-type]
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: stopped(page, "Efe", NURSE) == "", timeout=20_000)


def full_case(qtbot: QtBot, runner: TaskRunner, page: MeetingPage) -> None:
    go_to_case(qtbot, page, "Zsófia")
    assert case_in(qtbot, runner, page.meeting_id, "Zsófia").item.tier is DisclosureTier.C


def test_a_tick_asks_a_reason_and_goes_along_with_it(
    qtbot: QtBot, runner: TaskRunner, page: MeetingPage
) -> None:
    full_case(qtbot, runner, page)
    row = row_of(page, SHELTER)
    press(qtbot, row.ticks_button)
    family = shown_child(qtbot, row, SharedFieldRow, "family_row")
    press(qtbot, family.check)
    at_rest(qtbot, runner)
    assert stopped(page, "Zsófia", SHELTER) == "reason_missing"
    page.table.setFocus()
    take(qtbot, page, SHELTER, "give_reason")
    assert family.reason_edit.hasFocus()
    write(qtbot, family.reason_edit, "de kinderen wonen mee")
    page.table.setFocus()
    at_rest(qtbot, runner)
    assert stopped(page, "Zsófia", SHELTER) == ""
    (seat,) = [
        one.seat
        for one in case_in(qtbot, runner, page.meeting_id, "Zsófia").seats
        if one.participant.serial == SHELTER
    ]
    assert (seat.fields, seat.reasons) == ((FAMILY,), ("family: de kinderen wonen mee",))
    assert "children and family" in row.ticks_button.text()


def test_a_tick_without_a_reason_is_taken_away(
    qtbot: QtBot, runner: TaskRunner, page: MeetingPage
) -> None:
    full_case(qtbot, runner, page)
    change_seat(qtbot, runner, page, "Zsófia", SHELTER, fields=(FAMILY,))
    assert stopped(page, "Zsófia", SHELTER) == "reason_missing"
    take(qtbot, page, SHELTER, "untick")
    assert stopped(page, "Zsófia", SHELTER) == ""


def test_what_may_never_go_to_somebody_cannot_be_ticked_and_is_unticked(
    qtbot: QtBot, runner: TaskRunner, page: MeetingPage
) -> None:
    full_case(qtbot, runner, page)
    row = row_of(page, MUNICIPALITY)
    press(qtbot, row.ticks_button)
    number = shown_child(qtbot, row, SharedFieldRow, "citizen_service_number_row")
    assert not number.check.isEnabled()
    assert "BSN" in number.about.text()
    blocked = (SharedField.CITIZEN_SERVICE_NUMBER,)
    change_seat(
        qtbot, runner, page, "Zsófia", MUNICIPALITY, fields=blocked,
        reasons=("citizen_service_number: Wmo",),
    )  # fmt: skip
    assert stopped(page, "Zsófia", MUNICIPALITY) == "field_blocked"
    take(qtbot, page, MUNICIPALITY, "untick")
    assert stopped(page, "Zsófia", MUNICIPALITY) == ""


def test_health_waits_for_secrecy_which_is_noted_with_one_press(
    qtbot: QtBot, runner: TaskRunner, page: MeetingPage
) -> None:
    full_case(qtbot, runner, page)
    reasons = ("health: behandeling loopt",)
    change_seat(qtbot, runner, page, "Zsófia", SHELTER, fields=(HEALTH,), reasons=reasons)
    assert stopped(page, "Zsófia", SHELTER) == "secrecy_missing"
    take(qtbot, page, SHELTER, "note_secrecy")
    assert stopped(page, "Zsófia", SHELTER) == ""
    people = ask(qtbot, runner, agenda.meeting_page, page.meeting_id).participants
    assert people[SHELTER - 1].secrecy is Answer.YES


def test_who_comes_no_more_is_left_out(qtbot: QtBot, runner: TaskRunner, page: MeetingPage) -> None:
    people = ask(qtbot, runner, agenda.meeting_page, page.meeting_id).participants
    gone = replace(people[NURSE - 1], has_left=True)
    ask(qtbot, runner, planning.save_participant, gone)
    page.desk.refresh()
    at_rest(qtbot, runner)
    go_to_case(qtbot, page, "Efe")
    assert stopped(page, "Efe", NURSE) == "has_left"
    take(qtbot, page, NURSE, "leave_out")
    assert NURSE not in seats_of(case_in(qtbot, runner, page.meeting_id, "Efe"))


def close(session: VaultSession, case_id: str) -> None:
    head = case_page.case_again(session, case_id).case
    entries.correct_case(session, replace(head, status=CaseStatus.CLOSED), head)


def test_a_case_closed_meanwhile_is_marked_and_taken_off(
    qtbot: QtBot, runner: TaskRunner, page: MeetingPage, case_ids: tuple[str, ...]
) -> None:
    ask(qtbot, runner, close, case_ids[SERIALS["Efe"] - 1])
    runner.broadcast(case_ids[SERIALS["Efe"] - 1])
    at_rest(qtbot, runner)
    assert "3 seats" in page.ui.stopped_button.text()
    go_to_case(qtbot, page, "Efe")
    assert page.case_panel.ui.over_card.isVisible()
    press(qtbot, page.case_panel.ui.over_button)
    at_rest(qtbot, runner)
    assert page.table.lines.rowCount() == 7


def test_a_consent_that_is_withdrawn_elsewhere_shows_at_once(
    qtbot: QtBot, runner: TaskRunner, page: MeetingPage, case_ids: tuple[str, ...]
) -> None:
    wish = Consent(
        case_id=case_ids[SERIALS["Valentina"] - 1],
        decision=ConsentDecision.MUST_NOT_KNOW,
        organisation_id="demo-public-health",
        recipient="GGD Waterrijk, seksuele gezondheid",
        form=ConsentForm.ORAL,
    )
    assert page.table.lines.mark(0, FIRST_SEAT + NURSE - 1) is Mark.TAKES_PART
    ask(qtbot, runner, entries.add, wish)
    runner.broadcast(wish.case_id)
    at_rest(qtbot, runner)
    assert page.table.lines.mark(0, FIRST_SEAT + NURSE - 1) is Mark.STOPPED

"""Stays, moves and requests on the page of a case, driven with keys; where is never betrayed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person, PersonRole
from mhcoordinator.domain.plan import NetworkMember, SafetyPlan
from mhcoordinator.domain.residence import Placement, Secrecy, ShelterEnd, ShelterKind
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.case.shelter.move_dialog import MoveDialog
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.widgets.hides_again import HidesAgain
from mhcoordinator.records import audit_log
from mhcoordinator.services import case_page, entries
from tests.gui.case_desk import (
    OFFSCREEN_WORDS,
    a_case,
    ask,
    dialog_of,
    open_page,
    opened_vault,
    press,
    save,
    saved_by,
)

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)
HIDDEN = ("Lindehof", "Wilgenlaan", "Zutphen")
STAY = Placement(
    kind=ShelterKind.COSM, facility="Lindehof", address="Wilgenlaan 12, 7201 AB", place="Zutphen",
    secrecy=Secrecy.SECRET, started=PartialDate(2026, 10, 1),
)  # fmt: skip


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


def a_page(qtbot: QtBot, runner: TaskRunner, *more: Any, **facts: Any) -> CasePage:
    case_id = save(qtbot, runner, a_case(**({"placements": (STAY,)} | facts)))
    for entry in more:
        ask(qtbot, runner, entries.add, replace(entry, case_id=case_id))
    page = open_page(qtbot, runner, case_id)
    page.go_to("ShelterSection")
    return page


def view(qtbot: QtBot, runner: TaskRunner, page: CasePage) -> Any:
    return ask(qtbot, runner, case_page.case_view, page.case_id)


def seen(widget: QWidget) -> str:
    """Everything that can be read, tool tips and names for the screen reader included."""
    found = []
    for part in (widget, *widget.findChildren(QWidget)):
        if not part.isVisibleTo(widget):
            continue
        found += [part.toolTip(), part.accessibleName(), part.accessibleDescription()]
        match part:
            case QLabel() | QLineEdit() | QAbstractButton():
                found.append(part.text())
            case QPlainTextEdit():
                found.append(part.toPlainText())
            case QComboBox():
                found += [part.itemText(row) for row in range(part.count())]
    return "\n".join(found)


def front(page: CasePage) -> QWidget:
    section = page.ui.stack.currentWidget()
    assert section is not None
    return section


def reveal(qtbot: QtBot, page: CasePage) -> None:
    press(qtbot, front(page), "reveal_facility")
    qtbot.waitUntil(lambda: "Lindehof" in seen(front(page)))


def test_no_section_tells_where_a_hidden_place_is(qtbot: QtBot, runner: TaskRunner) -> None:
    page = a_page(qtbot, runner)
    for section in page.sections:
        page.go_to(type(section).__name__)
        said = seen(page)
        assert not any(word in said for word in HIDDEN), type(section).__name__
        assert "•2" not in said  # not even digits of the postcode


def test_the_network_tells_not_where_when_the_place_itself_is_in_it(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    mentor = NetworkMember(
        organisation="lindehof", name="J. Bos", phone="0301234567", knows_address=Answer.YES
    )
    page = a_page(qtbot, runner, mentor, SafetyPlan(address_known_by=("LINDEHOF", "Rosa")))
    for section in page.sections:
        page.go_to(type(section).__name__)
        assert "lindehof" not in seen(page).casefold(), type(section).__name__
    page.go_to("SafetySection")
    assert "J. Bos, the place itself" in seen(page)
    page.go_to("NetworkSection")
    assert "030" not in seen(front(page))
    press(qtbot, front(page), "reveal_organisation")
    qtbot.waitUntil(lambda: "lindehof · 030 123 4567" in seen(front(page)))
    assert ask(qtbot, runner, _log)[-1].field_group == "NetworkMember: organisation"


def test_history_of_a_place_that_was_open_once_tells_nothing(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    page = a_page(qtbot, runner, placements=(replace(STAY, secrecy=Secrecy.OPEN),))
    (stay,) = view(qtbot, runner, page).placements
    other = replace(stay, facility="Beukenhof")
    ask(qtbot, runner, entries.correct, other, stay)
    ask(qtbot, runner, entries.correct, replace(other, secrecy=Secrecy.SECRET), other)
    page = open_page(qtbot, runner, page.case_id)
    page.go_to("HistorySection")
    assert "Facility: •••••• → ••••••" in seen(page)
    assert not any(word in seen(page) for word in (*HIDDEN, "Beukenhof"))


def test_what_was_revealed_hides_when_another_section_is_chosen(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    page = a_page(qtbot, runner)
    reveal(qtbot, page)
    page.go_to("SafetySection")
    page.go_to("ShelterSection")
    assert "Lindehof" not in seen(page)


def test_what_was_revealed_hides_when_the_window_loses_the_focus(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    page = a_page(qtbot, runner)
    reveal(qtbot, page)
    QApplication.sendEvent(page.window(), QEvent(QEvent.Type.WindowDeactivate))
    assert "Lindehof" not in seen(page)
    reveal(qtbot, page)  # and can be asked for again


def test_what_was_revealed_hides_after_a_while(
    qtbot: QtBot, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mhcoordinator.gui.widgets.hides_again.SHOWN_FOR", 300)
    page = a_page(qtbot, runner)
    reveal(qtbot, page)
    qtbot.waitUntil(lambda: "Lindehof" not in seen(page), timeout=3_000)


def test_the_time_that_something_stays_shown_is_half_a_minute(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    assert HidesAgain(label)._while.interval() == 30_000


def test_the_form_of_a_hidden_place_stays_covered_until_its_reveal_is_logged(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    page = a_page(qtbot, runner)
    press(qtbot, front(page), "correct_button")
    dialog = dialog_of(qtbot, page)
    assert not any(word in seen(dialog) for word in HIDDEN)
    button = dialog.findChild(QPushButton, "reveal_place")
    assert button is not None
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Lindehof" in seen(dialog))
    entry = ask(qtbot, runner, _log)[-1]
    assert (entry.action, entry.field_group) == (
        AuditAction.REVEAL, "Placement: facility, address, place",
    )  # fmt: skip
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.WindowDeactivate))
    assert not any(word in seen(dialog) for word in HIDDEN)
    qtbot.keyClicks(dialog.panel.form.paid_by_edit, "Ede")
    saved_by(qtbot, page, dialog)
    (stay,) = view(qtbot, runner, page).placements
    assert (stay.facility, stay.paid_by) == ("Lindehof", "Ede")


def test_a_conflict_in_the_form_tells_not_where(qtbot: QtBot, runner: TaskRunner) -> None:
    page = a_page(qtbot, runner)
    press(qtbot, front(page), "correct_button")
    dialog = dialog_of(qtbot, page)
    (stay,) = view(qtbot, runner, page).placements
    ask(qtbot, runner, entries.correct, replace(stay, facility="Eikenhof", paid_by="Ede"), stay)
    qtbot.keyClicks(dialog.panel.form.paid_by_edit, "Arnhem")
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Now it says: Ede" in seen(dialog))
    facility = dialog.panel.field("facility")
    assert facility is not None
    assert facility.error() == "Changed meanwhile. Now it says: ••••••"
    assert "Eikenhof" not in seen(dialog)


def test_a_move_is_one_form_and_one_step(qtbot: QtBot, runner: TaskRunner) -> None:
    child = Person(role=PersonRole.CHILD, call_name="Luz")
    page = a_page(qtbot, runner, people=(Person(), child))
    press(qtbot, front(page), "move_button")
    dialog = dialog_of(qtbot, page)
    assert isinstance(dialog, MoveDialog)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    reason = dialog.findChild(QComboBox, "leaving_reason_combo")
    assert reason is not None
    qtbot.keyClicks(reason, "not")
    qtbot.keyClick(dialog.panel.form.kind_combo, Qt.Key.Key_Down)
    qtbot.keyClicks(dialog.panel.form.facility_edit, "Eikenhof")
    press(qtbot, dialog, "offered_chip")
    saved_by(qtbot, page, dialog)
    left, arrived = view(qtbot, runner, page).placements
    assert (left.ended, left.end_reason) == (PartialDate(2026, 11, 24), ShelterEnd.UNSAFE)
    assert (arrived.facility, arrived.came_along) == ("Eikenhof", ("Luz",))
    assert (arrived.started, arrived.secrecy) == (PartialDate(2026, 11, 24), Secrecy.SECRET)


def test_a_move_without_a_day_says_so_and_writes_nothing(qtbot: QtBot, runner: TaskRunner) -> None:
    page = a_page(qtbot, runner)
    press(qtbot, front(page), "move_button")
    dialog = dialog_of(qtbot, page)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    ended = dialog.findChild(QWidget, "leaving_ended_edit")
    assert ended is not None
    for line in ended.findChildren(QLineEdit):
        qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Fill in the day." in seen(dialog)
    assert len(view(qtbot, runner, page).placements) == 1


def test_a_day_before_the_stay_began_is_marked_while_it_is_typed_and_can_be_saved(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    page = a_page(qtbot, runner)
    press(qtbot, front(page), "move_button")
    dialog = dialog_of(qtbot, page)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    ended = dialog.findChild(QWidget, "leaving_ended_edit")
    assert ended is not None
    year = ended.findChild(QLineEdit, "year_edit")
    qtbot.keyClick(year, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(year, "2025")
    assert "before the start" in seen(dialog)
    saved_by(qtbot, page, dialog)
    left, _ = view(qtbot, runner, page).placements
    assert left.ended == PartialDate(2025, 11, 24)


def test_a_move_that_was_not_saved_goes_on_as_a_move(qtbot: QtBot, runner: TaskRunner) -> None:
    page = a_page(qtbot, runner)
    press(qtbot, front(page), "move_button")
    dialog = dialog_of(qtbot, page)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    reason = dialog.findChild(QComboBox, "leaving_reason_combo")
    assert reason is not None
    qtbot.keyClicks(reason, "not")
    qtbot.keyClicks(dialog.panel.form.facility_edit, "Eikenhof")
    with qtbot.waitSignal(page.shown, timeout=5_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert "Eikenhof" not in seen(page)
    press(qtbot, page, "go_on_button")
    again = dialog_of(qtbot, page)
    assert isinstance(again, MoveDialog)
    qtbot.waitUntil(again.ui.save_button.isEnabled)
    saved_by(qtbot, page, again)
    left, arrived = view(qtbot, runner, page).placements
    assert (left.end_reason, arrived.facility) == (ShelterEnd.UNSAFE, "Eikenhof")


def test_a_granted_request_becomes_a_place_and_keeps_where_to_itself(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    asked = ShelterRequest(
        kind=ShelterKind.OMM, asked_of="Wilgenhof", asked_on=date(2026, 11, 2),
        state=ShelterRequestState.WAITING_LIST, answer_due=date(2026, 11, 30),
    )  # fmt: skip
    page = a_page(qtbot, runner, asked)
    assert "Wilgenhof" in seen(page)
    press(qtbot, front(page), "grant_button")
    dialog = dialog_of(qtbot, page)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    saved_by(qtbot, page, dialog)
    found = view(qtbot, runner, page)
    (request,) = found.shelter_requests
    arrived = found.placements[-1]
    assert (request.state, request.placement_id) == (ShelterRequestState.GRANTED, arrived.id)
    assert (arrived.kind, arrived.facility) == (ShelterKind.OMM, "Wilgenhof")
    for section in page.sections:
        page.go_to(type(section).__name__)
        assert "Wilgenhof" not in seen(page), type(section).__name__


def test_the_number_on_a_waiting_list_is_asked_there_only_and_said_beside_it(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    page = a_page(qtbot, runner, ShelterRequest(kind=ShelterKind.OMM))
    press(qtbot, front(page).findChildren(EntryRow)[-1], "correct_button")
    dialog = dialog_of(qtbot, page)
    form = dialog.panel.form
    assert not form.list_position_field.isVisible()
    waiting = next(item for item in form.state_choice.segments() if "waiting" in item.text())
    qtbot.mouseClick(waiting, Qt.MouseButton.LeftButton)
    assert form.list_position_field.isVisible()
    qtbot.keyClicks(form.list_position_edit, "derde")
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert form.list_position_field.error() != ""
    form.list_position_edit.clear()
    qtbot.keyClicks(form.list_position_edit, "3.")
    saved_by(qtbot, page, dialog)
    assert view(qtbot, runner, page).shelter_requests[0].list_position == 3
    assert "on the waiting list, number 3" in seen(front(page))


def test_an_own_kind_can_be_chosen_again_in_the_next_form(qtbot: QtBot, runner: TaskRunner) -> None:
    pension = Placement(kind=ShelterKind.OTHER, kind_words="pension", ended=PartialDate(2026, 9))
    page = a_page(qtbot, runner, placements=(pension,))
    press(qtbot, front(page), "add_Placement_button")
    dialog = dialog_of(qtbot, page)
    combo = dialog.panel.form.kind_combo
    qtbot.waitUntil(lambda: combo.findText("pension") >= 0)
    assert not dialog.panel.form.kind_words_field.isVisible()
    qtbot.keyClicks(combo, "pens")
    combo.activated.emit(combo.currentIndex())
    assert dialog.panel.form.kind_words_field.isVisible()
    saved_by(qtbot, page, dialog)
    stay = view(qtbot, runner, page).placements[-1]
    assert (stay.kind, stay.kind_words) == (ShelterKind.OTHER, "pension")


def test_what_lies_between_stays_is_said_and_not_forbidden(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    first = replace(STAY, id="a" * 32, ended=PartialDate(2026, 10, 5))
    second = Placement(started=PartialDate(2026, 10, 10), until=date(2026, 12, 1))
    page = a_page(qtbot, runner, placements=(first, second))
    seams = sorted(front(page).findChildren(QLabel, "seam"), key=lambda seam: seam.y())
    said = [seam.text() for seam in seams]
    assert said == [
        "From 02-12-2026 no place is known",
        "4 days not known where: 06-10-2026 to 09-10-2026",
    ]


def _log(session: Any) -> Any:
    with session.transaction() as unit:
        return audit_log.read(unit.connection)


def test_a_stay_that_ends_before_it_begins_is_saved_and_says_so(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    page = open_page(qtbot, runner, save(qtbot, runner, a_case()))
    page.go_to("ShelterSection")
    odd = Placement(case_id=page.case_id, started=PartialDate(2026, 11, 20), until=date(2026, 3, 1))
    page.desk.add(odd)
    saved_by(qtbot, page, dialog_of(qtbot, page))
    said = [
        label.text()
        for label in page.findChildren(QLabel, "contradiction_label")
        if label.isVisible()
    ]
    assert any("before the start" in text for text in said)

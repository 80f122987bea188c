"""The safety plan, its review, absences and the network, as a person works with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.plan import DigitalCheck, NetworkMember, Review, ReviewKind, SafetyPlan
from mhcoordinator.domain.safety import Absence
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm
from mhcoordinator.gui.case.entry_dialog import EntryDialog
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.task_runner import TaskRunner
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
PLAN = SafetyPlan(
    made_on=date(2026, 10, 4), what_to_do="Ga naar de apotheek. Bel 112.", code_word="paraplu",
    threat="opwachten bij het station", judgement="De dreiging is concreet.", judged_by="Anna",
    address_known_by=("Rosa",), digital_checked=(DigitalCheck.LOCATION_OFF,),
)  # fmt: skip


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


def a_page(qtbot: QtBot, runner: TaskRunner, section: str, *more: Any, **facts: Any) -> CasePage:
    case_id = save(qtbot, runner, a_case(**facts))
    for entry in more:
        ask(qtbot, runner, entries.add, replace(entry, case_id=case_id))
    page = open_page(qtbot, runner, case_id)
    page.go_to(section)
    return page


def view(qtbot: QtBot, runner: TaskRunner, page: CasePage) -> Any:
    return ask(qtbot, runner, case_page.case_view, page.case_id)


def front(page: CasePage) -> QWidget:
    section = page.ui.stack.currentWidget()
    assert section is not None
    return section


def words(page: CasePage) -> list[str]:
    """The texts of the section from top to bottom, as far as they can be seen."""
    body = front(page)
    labels = [part for part in body.findChildren(QLabel) if part.isVisibleTo(body)]
    labels.sort(key=lambda part: part.mapTo(body, part.rect().topLeft()).y())
    return [part.text() for part in labels if part.text()]


def type_over(qtbot: QtBot, editor: QWidget, text: str) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor, text)


def test_what_to_do_and_the_code_word_come_first(qtbot: QtBot, runner: TaskRunner) -> None:
    said = words(a_page(qtbot, runner, "SafetySection", PLAN))
    order = [said.index(text) for text in (
        "Ga naar de apotheek. Bel 112.", "paraplu", "De dreiging is concreet.",
        "opwachten bij het station",
    )]  # fmt: skip
    assert order == sorted(order)
    assert "Judged by Anna, 04-10-2026" in said
    assert "✓ sharing of location is off" in said


def test_a_new_version_keeps_the_old_one_and_says_what_changed(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    page = a_page(qtbot, runner, "SafetySection", PLAN)
    press(qtbot, front(page), "add_SafetyPlan_button")
    dialog = dialog_of(qtbot, page)
    type_over(qtbot, dialog.panel.form.code_word_edit, "regenboog")
    saved_by(qtbot, page, dialog)
    old, new = view(qtbot, runner, page).safety_plans
    assert (old.code_word, new.code_word) == ("paraplu", "regenboog")
    assert (new.made_on, new.judged_by) == (date(2026, 11, 24), "")  # judged anew, by whoever did
    said = words(page)
    assert "What changed since 04-10-2026" in said
    changes = front(page).findChild(QLabel, "plan_changes")
    assert changes is not None
    assert changes.text() == "Code word"
    assert "paraplu" not in said
    fold = front(page).findChild(QWidget, "earlier_plans")
    assert fold is not None
    button = fold.findChild(QToolButton, "more_button")
    assert button is not None
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert "paraplu" in words(page)


def test_a_review_that_was_held_asks_for_the_next_one(qtbot: QtBot, runner: TaskRunner) -> None:
    due = Review(kind=ReviewKind.SAFETY, due_on=date(2026, 11, 22), reason="na herkenning")
    page = a_page(qtbot, runner, "SafetySection", PLAN, due)
    assert "! look again 2 days late" in words(page)
    press(qtbot, front(page), "hold_review_button")
    dialog = dialog_of(qtbot, page)
    saved_by(qtbot, page, dialog)

    def following() -> list[EntryDialog]:
        dialogs = page.window().findChildren(EntryDialog)
        return [item for item in dialogs if item is not dialog and item.isVisible()]

    qtbot.waitUntil(lambda: bool(following()))
    (asked,) = following()
    first = asked.panel.form.due_on_edit.findChild(QLineEdit)
    assert first is not None
    qtbot.keyClicks(first, "08-12-2026")
    saved_by(qtbot, page, asked)
    held, following_one = view(qtbot, runner, page).reviews
    assert held.held_on == date(2026, 11, 24)
    assert (following_one.kind, following_one.due_on) == (ReviewKind.SAFETY, date(2026, 12, 8))
    assert "look again in 14 days" in words(page)


def test_a_review_of_the_safety_plan_is_opened_where_it_is_settled(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    due = Review(kind=ReviewKind.SAFETY, due_on=date(2026, 11, 22))
    page = a_page(qtbot, runner, "OverviewSection", PLAN, due)
    page.show_entry(due.id)
    assert page.place() == "SafetySection"


def test_who_knows_the_address_comes_from_plan_and_network(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    lawyer = NetworkMember(name="mr. El Amrani", knows_address=Answer.YES)
    page = a_page(qtbot, runner, "SafetySection", PLAN, lawyer)
    holder = front(page).findChild(QWidget, "who_knows_address")
    assert holder is not None
    assert [pill.text() for pill in holder.findChildren(QLabel)] == ["mr. El Amrani", "Rosa"]


def test_an_absence_stands_first_and_says_what_to_do(qtbot: QtBot, runner: TaskRunner) -> None:
    gone = Absence(left_on=PartialDate(2026, 11, 20), told=("groepsleiding",))
    page = a_page(qtbot, runner, "SafetySection", PLAN, gone)
    said = words(page)
    assert said[0] == "Left with unknown destination"
    assert "Tell guardian and youth protection at once" not in " ".join(said)
    buttons = front(page).findChildren(QPushButton, "absence_task_button")
    assert len(buttons) == 6
    qtbot.keyClick(buttons[1], Qt.Key.Key_Space)
    saved_by(qtbot, page, dialog_of(qtbot, page))
    task = view(qtbot, runner, page).tasks[-1]
    assert task.title == "Report to the police that the client is missing"
    assert task.due_on == date(2026, 11, 24)
    assert len(front(page).findChildren(QPushButton, "absence_task_button")) == 5


@pytest.mark.parametrize("born", [None, PartialDate(2009), PartialDate(2008, 11, 25)])
def test_for_somebody_who_can_be_a_minor_the_guardian_is_told(
    qtbot: QtBot, runner: TaskRunner, born: PartialDate | None
) -> None:
    gone = Absence(left_on=PartialDate(2026, 11, 20))
    page = a_page(qtbot, runner, "SafetySection", gone, people=(Person(birth_date=born),))
    assert "Tell guardian and youth protection at once" in " ".join(words(page))


def test_who_came_back_needs_no_steps(qtbot: QtBot, runner: TaskRunner) -> None:
    back = Absence(left_on=PartialDate(2026, 11, 20), returned_on=PartialDate(2026, 11, 21))
    page = a_page(qtbot, runner, "SafetySection", PLAN, back)
    assert front(page).findChild(QWidget, "absence_steps") is None
    assert words(page)[0] == "Safety plan"


def test_a_professional_without_a_ground_is_marked_in_words(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    given = Consent(
        recipient="taalschool Het Venster", decision=ConsentDecision.MAY_KNOW,
        form=ConsentForm.WRITTEN, given_on=date(2026, 10, 1), renew_on=date(2026, 12, 1),
    )  # fmt: skip
    members = (
        NetworkMember(organisation="taalschool Het Venster", consent_id=given.id),
        NetworkMember(organisation="sportclub De Kemphanen"),
        NetworkMember(organisation="wijkteam Oost", ended=PartialDate(2026, 9, 30)),
    )
    page = a_page(qtbot, runner, "NetworkSection", *members, consents=(given,))
    said = words(page)
    assert "✓ consent of 01-10-2026" in said
    assert "ask again in 7 days" in said
    assert said.count("! No consent and no ground in law. Ask before you share.") == 1
    assert "Wijkteam Oost" not in said  # folded away


def test_a_number_is_copied_only_when_asked(qtbot: QtBot, runner: TaskRunner) -> None:
    member = NetworkMember(organisation="GGD", phone="0301234567")
    page = a_page(qtbot, runner, "NetworkSection", member)
    clipboard = QApplication.clipboard()
    clipboard.clear()
    assert "030 123 4567" in words(page)
    press(qtbot, front(page), "copy_phone_button")
    assert clipboard.text() == "030 123 4567"


def test_a_professional_is_added_with_a_consent_of_the_case(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    given = Consent(recipient="GGD", decision=ConsentDecision.MAY_KNOW, form=ConsentForm.ORAL)
    page = a_page(qtbot, runner, "NetworkSection", consents=(given,))
    press(qtbot, front(page), "add_NetworkMember_button")
    dialog = dialog_of(qtbot, page)
    combo = dialog.panel.form.consent_id_combo
    qtbot.waitUntil(lambda: combo.count() == 2)
    qtbot.keyClicks(dialog.panel.form.organisation_edit, "GGD Ede")
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    saved_by(qtbot, page, dialog)
    (member,) = view(qtbot, runner, page).network
    assert (member.organisation, member.consent_id) == ("GGD Ede", given.id)

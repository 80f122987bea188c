"""The client's plan through keys: a round through the life domains, and the paper to take home."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import LifeDomain
from mhcoordinator.domain.plan import DomainAssessment, Goal, Level
from mhcoordinator.domain.sharing import DisclosureTier, DisclosureWay
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.case.plan.round_dialog import RoundDialog
from mhcoordinator.gui.client_plan.page import ClientPlanPage
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import case_page, entries
from tests.gui.case_desk import (
    OFFSCREEN_WORDS,
    a_case,
    ask,
    open_page,
    opened_vault,
    press,
    save,
)
from tests.gui.sharing_aids import AnsweringDialogs, press_when_ready

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)
K = Qt.Key


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


def plan_of(qtbot: QtBot, runner: TaskRunner, *earlier: DomainAssessment) -> CasePage:
    case_id = save(qtbot, runner, a_case())
    for item in earlier:
        ask(qtbot, runner, entries.add, item.__class__(**{**vars(item), "case_id": case_id}))
    page = open_page(qtbot, runner, case_id)
    page.go_to("PlanSection")
    return page


def front(page: CasePage) -> QWidget:
    widget = page.ui.stack.currentWidget()
    assert widget is not None
    return widget


def open_round(qtbot: QtBot, page: CasePage) -> Any:
    press(qtbot, front(page), "round_button")
    qtbot.waitUntil(lambda: bool(rounds(page)))
    dialog = rounds(page)[-1]
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    return dialog


def rounds(page: CasePage) -> list[RoundDialog]:
    return [item for item in page.window().findChildren(RoundDialog) if item.isVisible()]


def keys(qtbot: QtBot, dialog: QWidget, *pressed: Any) -> None:
    """Presses keys, or types texts, wherever the cursor is."""
    for key in pressed:
        focused = dialog.focusWidget()
        assert focused is not None
        if isinstance(key, str):
            qtbot.keyClicks(focused, key)
        else:
            qtbot.keyClick(focused, key)


def assessed(qtbot: QtBot, runner: TaskRunner, page: CasePage) -> dict[LifeDomain, Any]:
    view = ask(qtbot, runner, case_page.case_view, page.case_id)
    return {item.life_domain: item for item in view.domain_assessments}


def test_a_round_is_typed_with_the_keyboard_alone(qtbot: QtBot, runner: TaskRunner) -> None:
    page = plan_of(qtbot, runner)
    dialog = open_round(qtbot, page)
    keys(qtbot, dialog, K.Key_2, K.Key_Return)  # safety
    keys(qtbot, dialog, K.Key_4, K.Key_Tab, "het gaat wel", K.Key_Return, "een eigen kamer")
    keys(qtbot, dialog, K.Key_Return, K.Key_Return)  # past the situation, to the next domain
    keys(qtbot, dialog, K.Key_3, K.Key_0, K.Key_Return, K.Key_5)
    assert dialog.rows[3].level() is Level.ALONE
    with qtbot.waitSignal(page.shown, timeout=5_000):
        qtbot.keyClick(dialog, K.Key_S, Qt.KeyboardModifier.ControlModifier)
    found = assessed(qtbot, runner, page)
    assert {domain: item.level for domain, item in found.items()} == {
        LifeDomain.SAFETY: Level.DIFFICULT,
        LifeDomain.HOUSING: Level.MOSTLY_ALONE,
        LifeDomain.WORK: Level.ALONE,
    }
    housing = found[LifeDomain.HOUSING]
    assert (housing.client_words, housing.wish) == ("het gaat wel", "een eigen kamer")
    assert {item.assessed_by for item in found.values()} == {"with the client"}
    assert all(item.assessed_on is not None for item in found.values())


def test_the_round_before_is_shown_beside_each_domain(qtbot: QtBot, runner: TaskRunner) -> None:
    before = DomainAssessment(life_domain=LifeDomain.HOUSING, assessed_on=date(2026, 10, 11),
                              level=Level.DIFFICULT, client_words="te klein")  # fmt: skip
    dialog = open_round(qtbot, plan_of(qtbot, runner, before))
    said = [
        label.text() for label in dialog.rows[1].findChildren(QWidget) if hasattr(label, "text")
    ]
    assert any("last time 2" in text and "te klein" in text for text in said)


def test_saving_twice_makes_one_round(qtbot: QtBot, runner: TaskRunner) -> None:
    page = plan_of(qtbot, runner)
    dialog = open_round(qtbot, page)
    keys(qtbot, dialog, K.Key_3)
    with qtbot.waitSignal(page.shown, timeout=5_000):
        for _ in range(2):
            qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    view = ask(qtbot, runner, case_page.case_view, page.case_id)
    assert len(view.domain_assessments) == 1


def test_an_interrupted_round_comes_back_as_it_was_typed(qtbot: QtBot, runner: TaskRunner) -> None:
    page = plan_of(qtbot, runner)
    dialog = open_round(qtbot, page)
    keys(qtbot, dialog, K.Key_2, K.Key_Tab, "bang op straat")
    page.desk.keep_drafts()
    qtbot.keyClick(dialog, K.Key_Escape)
    qtbot.waitUntil(lambda: not rounds(page))
    assert assessed(qtbot, runner, page) == {}
    again = open_round(qtbot, page)
    assert again.rows[0].level() is Level.DIFFICULT
    assert again.rows[0].editors["client_words"].text() == "bang op straat"
    qtbot.mouseClick(again.ui.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not rounds(page))
    third = open_round(qtbot, page)
    assert third.rows[0].level() is None


def test_a_round_without_a_word_is_not_saved(qtbot: QtBot, runner: TaskRunner) -> None:
    dialog = open_round(qtbot, plan_of(qtbot, runner))
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.ui.banner.isVisible()


def test_a_day_that_is_none_is_said_at_its_field(qtbot: QtBot, runner: TaskRunner) -> None:
    page = plan_of(qtbot, runner)
    dialog = open_round(qtbot, page)
    keys(qtbot, dialog, K.Key_2)
    dialog.day_edit.set_typed("41-13-2026")
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert assessed(qtbot, runner, page) == {}


def test_the_button_asks_for_the_plan_on_paper(qtbot: QtBot, runner: TaskRunner) -> None:
    page = plan_of(qtbot, runner)
    with qtbot.waitSignal(page.desk.client_plan_wanted):
        press(qtbot, front(page), "client_plan_button")


def test_the_plan_is_printed_in_english_and_stands_in_the_log(
    qtbot: QtBot, runner: TaskRunner, tmp_path: Path
) -> None:
    case_id = save(qtbot, runner, a_case())
    goal = Goal(case_id=case_id, life_domain=LifeDomain.HOUSING, words="Een eigen kamer")
    ask(qtbot, runner, entries.add, goal)
    folder = tmp_path / "desk"
    folder.mkdir()
    paper = ClientPlanPage(runner, case_id, dialogs=AnsweringDialogs(folder))
    qtbot.addWidget(paper)
    paper.show()
    qtbot.waitUntil(lambda: paper.paper() is not None)
    english = paper.ui.language_choice.segments()[1]
    qtbot.mouseClick(english, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: getattr(paper.paper(), "language", "") == "en")
    with qtbot.waitSignal(paper.changed, timeout=10_000):
        press_when_ready(qtbot, paper.ui.print_button)
    view = ask(qtbot, runner, case_page.case_view, case_id)
    (left,) = view.disclosures
    assert (left.tier, left.way) == (DisclosureTier.CLIENT, DisclosureWay.PRINT)
    assert paper.ui.done_label.isVisible()

"""Own rules that come into force change Today, and taken out they are gone from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.renewal import Renewal
from mhcoordinator.gui.settings.rules.rules_card import RulesCard
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import entries, rule_files
from tests.gui.case_desk import OFFSCREEN_WORDS, a_case, ask, opened_vault, press, save
from tests.gui.rule_hands import a_file, confirm, preview_of, previews
from tests.gui.today_aids import day_page, open_window, settle, shown
from tests.integration.test_rule_files import CHECK_UP

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def case_id(qtbot: QtBot, runner: TaskRunner) -> str:
    saved = save(qtbot, runner, a_case())
    begun = LegalEvent(
        case_id=saved, kind=LegalEventKind.REFLECTION_STARTED, on=PartialDate(2026, 11, 20)
    )
    ask(qtbot, runner, entries.add, begun)
    return saved


def test_today_follows_the_rules_in_force(
    qtbot: QtBot, runner: TaskRunner, case_id: str, tmp_path: Path
) -> None:
    window = open_window(qtbot, runner)
    renewal = Renewal(runner, window)
    page = day_page(window)
    before = shown(page)
    assert "Eigen" not in before

    window.pages.show_page("settings")
    settle(qtbot, runner)
    card = window.findChild(RulesCard)
    assert isinstance(card, RulesCard)
    card.look_at(a_file(tmp_path, CHECK_UP))
    dialog = preview_of(qtbot, card)
    settle(qtbot, runner)
    assert shown(page) == before
    with qtbot.waitSignal(renewal.finished, timeout=20_000):
        confirm(qtbot, dialog)
    window.pages.show_page("today")
    qtbot.waitUntil(lambda: "Eigen" in shown(page), timeout=20_000)

    window.pages.show_page("settings")
    qtbot.waitUntil(card.stop_button.isVisible, timeout=20_000)
    press(qtbot, card, "stop_rules_button")
    with qtbot.waitSignal(renewal.finished, timeout=20_000):
        confirm(qtbot, preview_of(qtbot, card))
    window.pages.show_page("today")
    qtbot.waitUntil(lambda: shown(page) == before, timeout=20_000)
    assert case_id


def test_a_case_that_changes_can_be_opened_from_the_look_at_it(
    qtbot: QtBot, runner: TaskRunner, case_id: str, tmp_path: Path
) -> None:
    window = open_window(qtbot, runner)
    window.pages.show_page("settings")
    settle(qtbot, runner)
    card = window.findChild(RulesCard)
    assert isinstance(card, RulesCard)
    card.look_at(a_file(tmp_path, CHECK_UP))
    dialog = preview_of(qtbot, card)
    press(qtbot, dialog, "open_case_button")
    qtbot.waitUntil(lambda: isinstance(window.findChild(CasePage), CasePage), timeout=20_000)
    page = window.findChild(CasePage)
    assert isinstance(page, CasePage)
    assert page.case_id == case_id
    assert not dialog.isVisible()


def test_who_leaves_the_page_is_not_followed_by_a_window(
    qtbot: QtBot,
    runner: TaskRunner,
    case_id: str,
    tmp_path: Path,
) -> None:
    window = open_window(qtbot, runner)
    window.pages.show_page("settings")
    settle(qtbot, runner)
    card = window.findChild(RulesCard)
    assert isinstance(card, RulesCard)
    card.look_strip.looking.progress.connect(lambda *_: window.pages.show_page("today"))
    card.look_at(a_file(tmp_path, CHECK_UP))
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=20_000)
    ask(qtbot, runner, rule_files.files)  # whatever was asked before has been answered
    settle(qtbot, runner)
    assert previews(card) == []
    assert case_id

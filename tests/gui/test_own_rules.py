"""An own rule file through the settings: refused, seen before it is in force, taken out again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.gui.settings.rules import rules_card
from mhcoordinator.gui.settings.rules.rules_card import RulesCard
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import case_page, entries, renewal, rule_files
from tests.gui.case_desk import (
    OFFSCREEN_WORDS,
    a_case,
    ask,
    opened_vault,
    save,
)
from tests.gui.rule_hands import a_file, confirm, preview_of, previews, words
from tests.integration.test_rule_files import CHECK_UP, NEXT_STEP, RIGHT_TO_WORK, RVB

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)
BEGUN = PartialDate(2026, 11, 20)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def case_id(qtbot: QtBot, runner: TaskRunner) -> str:
    saved = save(qtbot, runner, a_case())
    begun = LegalEvent(case_id=saved, kind=LegalEventKind.REFLECTION_STARTED, on=BEGUN)
    ask(qtbot, runner, entries.add, begun)
    return saved


@pytest.fixture
def card(qtbot: QtBot, runner: TaskRunner) -> RulesCard:
    shown = RulesCard(runner)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(shown.read_button.isEnabled)
    return shown


def days_of(qtbot: QtBot, runner: TaskRunner, case_id: str) -> dict[str, date]:
    lines = ask(qtbot, runner, case_page.due_lines_of_case, case_id)
    return {line.rule_id: line.on for line in lines if line.rule_id}


def renew(qtbot: QtBot, runner: TaskRunner) -> None:
    """As the program does when other rules came into force."""
    stale = ask(qtbot, runner, renewal.stale_cases)
    ask(qtbot, runner, renewal.renew_cases, stale)


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_fault_is_said_with_its_line(
    qtbot: QtBot, runner: TaskRunner, card: RulesCard, case_id: str, tmp_path: Path
) -> None:
    before = days_of(qtbot, runner, case_id)
    wrong = RVB.replace("weeks = 1", "weeks = 0")
    file = a_file(tmp_path, wrong, 'colour = "red"\n', CHECK_UP.replace("tb_test", "x_ray"))
    lines = file.read_text().splitlines()
    card.look_at(file)
    dialog = preview_of(qtbot, card)
    said = words(dialog)
    assert "refused: 3 faults" in said
    for part, sentence in (
        ("weeks = 0", "'weeks' must lie between 1 and 5300."),
        ("colour", "'colour' means nothing here"),
        ("x_ray", "There is no event called 'x_ray'."),
    ):
        number = next(n for n, line in enumerate(lines, 1) if part in line)
        assert any(
            line.startswith(f"Line {number}, rule ") and sentence in line
            for line in said.splitlines()
        ), (number, sentence, said)
    assert not dialog.confirm_button.isVisible()
    assert ask(qtbot, runner, rule_files.files) == ()
    assert days_of(qtbot, runner, case_id) == before


def test_what_changes_is_seen_before_it_is_in_force_and_taken_back(
    qtbot: QtBot, runner: TaskRunner, card: RulesCard, case_id: str, tmp_path: Path
) -> None:
    before = days_of(qtbot, runner, case_id)
    card.look_at(a_file(tmp_path, RVB, CHECK_UP, RIGHT_TO_WORK, NEXT_STEP))
    dialog = preview_of(qtbot, card)
    said = words(dialog)
    for part in ("1 of 1 open cases become different", "becomes 27-11-2026", "30-11-2026",
                 "Right: Work", "Call the lawyer first"):  # fmt: skip
        assert part in said
    assert days_of(qtbot, runner, case_id) == before
    with qtbot.waitSignal(runner.changed, timeout=10_000):
        confirm(qtbot, dialog)
    renew(qtbot, runner)
    assert days_of(qtbot, runner, case_id)["T-RVB-14D"] == date(2026, 11, 27)
    assert "T-GGD" in days_of(qtbot, runner, case_id)
    qtbot.waitUntil(card.stop_button.isVisible)
    press(qtbot, card.stop_button)
    with qtbot.waitSignal(runner.changed, timeout=10_000):
        confirm(qtbot, preview_of(qtbot, card))
    renew(qtbot, runner)
    assert days_of(qtbot, runner, case_id) == before


def test_closing_the_preview_leaves_everything_as_it_was(
    qtbot: QtBot, runner: TaskRunner, card: RulesCard, case_id: str, tmp_path: Path
) -> None:
    before = days_of(qtbot, runner, case_id)
    card.look_at(a_file(tmp_path, RVB))
    qtbot.keyClick(preview_of(qtbot, card), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not previews(card))
    assert days_of(qtbot, runner, case_id) == before
    assert ask(qtbot, runner, rule_files.files) == ()


def test_looking_can_be_stopped_half_way(
    qtbot: QtBot,
    runner: TaskRunner,
    card: RulesCard,
    case_id: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    del case_id
    for name in ("Bo", "Cem"):
        save(qtbot, runner, Intake(call_name=name))
    monkeypatch.setattr(rule_files, "AT_ONCE", 1)
    told: list[tuple[int, int]] = []
    card.look_strip.looking.progress.connect(lambda done, number: told.append((done, number)))
    card.look_strip.looking.progress.connect(
        lambda done, _: press(qtbot, card.look_strip.stop_button) if done == 1 else None
    )
    card.look_at(a_file(tmp_path, RVB))
    qtbot.waitUntil(lambda: "Stopped" in card.look_strip.said_label.text())
    assert told == [(0, 3), (1, 3)]
    assert not card.look_strip.stop_button.isVisible()
    assert previews(card) == []
    assert rules_card.RULES == "rules"

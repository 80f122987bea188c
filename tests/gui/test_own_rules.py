"""An own rule file through the settings: refused, seen before it is in force, taken out again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.gui.intake.wizard import IntakeWizard
from mhcoordinator.gui.referral.wizard import ReferralWizard
from mhcoordinator.gui.settings.rules import rules_card
from mhcoordinator.gui.settings.rules.preview_dialog import PreviewDialog
from mhcoordinator.gui.settings.rules.rules_card import RulesCard
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import case_page, entries, renewal, rule_files
from tests.gui.case_desk import (
    OFFSCREEN_WORDS,
    a_case,
    ask,
    dialog_of,
    open_page,
    opened_vault,
    save,
)
from tests.integration.test_rule_files import CHECK_UP, HEAD, NEXT_STEP, RIGHT_TO_WORK, RVB

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


def a_file(tmp_path: Path, *parts: str) -> Path:
    file = tmp_path / "regio.toml"
    file.write_text("".join((HEAD, *parts)))
    return file


def preview_of(qtbot: QtBot, card: RulesCard) -> PreviewDialog:
    qtbot.waitUntil(lambda: bool(_shown(card)), timeout=20_000)
    return _shown(card)[-1]


def _shown(card: RulesCard) -> list[PreviewDialog]:
    return [item for item in card.window().findChildren(PreviewDialog) if item.isVisible()]


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


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
    qtbot: QtBot, runner: TaskRunner, card: RulesCard, tmp_path: Path
) -> None:
    wrong = RVB.replace("weeks = 1", "fortnights = 1") + 'colour = "red"\n'
    card.look_at(a_file(tmp_path, wrong, wrong.replace("T-RVB-14D", "klein")))
    said = words(preview_of(qtbot, card))
    for part in ("fortnights", "colour", "klein", "Line "):
        assert part in said
    assert not preview_of(qtbot, card).confirm_button.isVisible()
    assert ask(qtbot, runner, rule_files.files) == ()


def test_what_changes_is_seen_before_it_is_in_force_and_taken_back(
    qtbot: QtBot, runner: TaskRunner, card: RulesCard, case_id: str, tmp_path: Path
) -> None:
    before = days_of(qtbot, runner, case_id)
    card.look_at(a_file(tmp_path, RVB, CHECK_UP, RIGHT_TO_WORK, NEXT_STEP))
    dialog = preview_of(qtbot, card)
    said = words(dialog)
    for part in ("1 of 1 open cases become different", "becomes 27-11-2026", "30-11-2026",
                 "right: Work", "Call the lawyer first"):  # fmt: skip
        assert part in said
    assert days_of(qtbot, runner, case_id) == before
    with qtbot.waitSignal(runner.changed, timeout=10_000):
        press(qtbot, dialog.confirm_button)
    renew(qtbot, runner)
    assert days_of(qtbot, runner, case_id)["T-RVB-14D"] == date(2026, 11, 27)
    assert "T-GGD" in days_of(qtbot, runner, case_id)
    qtbot.waitUntil(card.stop_button.isVisible)
    press(qtbot, card.stop_button)
    with qtbot.waitSignal(runner.changed, timeout=10_000):
        press(qtbot, preview_of(qtbot, card).confirm_button)
    renew(qtbot, runner)
    assert days_of(qtbot, runner, case_id) == before


def test_closing_the_preview_leaves_everything_as_it_was(
    qtbot: QtBot, runner: TaskRunner, card: RulesCard, case_id: str, tmp_path: Path
) -> None:
    before = days_of(qtbot, runner, case_id)
    card.look_at(a_file(tmp_path, RVB))
    qtbot.keyClick(preview_of(qtbot, card), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not _shown(card))
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
    card._looking.progress.connect(lambda done, number: told.append((done, number)))
    card._looking.progress.connect(
        lambda done, _: press(qtbot, card.cancel_button) if done == 1 else None
    )
    card.look_at(a_file(tmp_path, RVB))
    qtbot.waitUntil(lambda: "Stopped" in card.said_label.text())
    assert told == [(0, 3), (1, 3)]
    assert not card.cancel_button.isVisible()
    assert _shown(card) == []
    assert rules_card.RULES == "rules"


def test_other_rules_lose_nothing_that_is_typed_and_the_open_step_says_what_follows_now(
    qtbot: QtBot, runner: TaskRunner, card: RulesCard, case_id: str, tmp_path: Path
) -> None:
    intake: Any = IntakeWizard(runner)
    referral: Any = ReferralWizard(runner, case_id)
    for wizard in (intake, referral):
        qtbot.addWidget(wizard)
        wizard.show()
        qtbot.waitUntil(wizard.isEnabled)
    name = intake.findChild(QWidget, "call_name_edit")
    qtbot.keyClicks(name, "Noor")
    page = open_page(qtbot, runner, case_id)
    step = LegalEvent(case_id=case_id, kind=LegalEventKind.REFLECTION_STARTED, on=BEGUN)
    page.desk.add(replace(step, on=PartialDate(2026, 11, 22), note="van de politie"))
    form: Any = dialog_of(qtbot, page)
    qtbot.waitUntil(lambda: form.panel.consequences.words() != "", timeout=10_000)
    assert "Eigen" not in form.panel.consequences.words()
    card.look_at(a_file(tmp_path, CHECK_UP.replace("days = 10", "days = 40")))
    dialog = preview_of(qtbot, card)
    press(qtbot, dialog.confirm_button)
    qtbot.waitUntil(lambda: "Own" in form.panel.consequences.words(), timeout=20_000)
    assert form.panel.entry().note == "van de politie"
    assert name.text() == "Noor"
    assert referral.isEnabled()

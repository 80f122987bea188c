"""Looking back in the history of a case at what followed by the rules on an earlier day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.gui.case.known_then_card import KnownThenCard
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import entries
from tests.gui.case_desk import (
    CLOCK,
    OFFSCREEN_WORDS,
    a_case,
    ask,
    open_page,
    opened_vault,
    save,
)

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


def card_of(page: CasePage) -> KnownThenCard:
    page.go_to("HistorySection")
    return page.findChildren(KnownThenCard)[-1]


def words(card: KnownThenCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def test_an_earlier_day_tells_what_was_known_then(
    qtbot: QtBot, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = save(qtbot, runner, a_case())
    monkeypatch.setattr(CLOCK, "moment", datetime(2026, 11, 27, 10, 0, tzinfo=UTC))
    begun = LegalEvent(
        case_id=case_id, kind=LegalEventKind.REFLECTION_STARTED, on=PartialDate(2026, 11, 20)
    )
    ask(qtbot, runner, entries.add, begun)
    page = open_page(qtbot, runner, case_id)
    card = card_of(page)
    assert "Reflection period" not in words(card)
    qtbot.mouseClick(card.more.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Reflection period ends: 20-02-2027" in words(card))
    said = words(card)
    assert "Money to live on: yes" in said
    assert "rule T-BED-3M, version " in said
    assert "known so since 27-11-2026" in said

    day = card.day_edit.findChild(QLineEdit)
    assert day is not None
    day.selectAll()
    qtbot.keyClicks(day, "24-11-2026")
    qtbot.waitUntil(lambda: "Money to live on: to be checked" in words(card))
    said = words(card)
    assert "Reflection period" not in said
    assert "until 27-11-2026" in said

    day.selectAll()
    qtbot.keyClicks(day, "01-01-2020")
    nothing = "Nothing had been worked out by then."
    qtbot.waitUntil(lambda: nothing in words(card))
    runner.broadcast(case_id)  # the page is made anew, and looks at the same day
    qtbot.waitUntil(lambda: card_of(page) is not card, timeout=5_000)
    qtbot.waitUntil(lambda: nothing in words(card_of(page)))

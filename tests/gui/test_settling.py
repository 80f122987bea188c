"""Enter on a line opens the place where it is settled, and the form where one form does it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.closing import AftercareContact
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.plan import Goal, Review
from mhcoordinator.domain.residence import Placement, ShelterKind
from mhcoordinator.domain.sharing import Consent, ConsentDecision
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import entries
from tests.gui.case_desk import OFFSCREEN_WORDS, ask, dialog_of, opened_vault
from tests.gui.today_aids import TODAY, a_case_with, day_page, open_window, settle

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)
SOON = TODAY + timedelta(days=2)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.mark.parametrize(
    ("entry", "section", "form"),
    [
        (Review(due_on=SOON), "PlanSection", Review),
        (AftercareContact(due_on=SOON, months=1), "OverviewSection", AftercareContact),
        (
            Consent(decision=ConsentDecision.MAY_KNOW, recipient="GGD", renew_on=SOON),
            "NetworkSection",
            Consent,
        ),
        (
            Placement(kind=ShelterKind.EMERGENCY_BED, ended=PartialDate.of(TODAY)),
            "ShelterSection",
            Placement,
        ),
        (Goal(words="Leert Nederlands", until=SOON), "PlanSection", None),
        (Placement(kind=ShelterKind.EMERGENCY_BED, until=SOON), "ShelterSection", None),
    ],
    ids=("review", "aftercare", "consent", "no place", "goal", "place ends"),
)
def test_enter_opens_where_it_is_settled(
    qtbot: QtBot, runner: TaskRunner, entry: Any, section: str, form: type[Entry] | None
) -> None:
    case_id = a_case_with(qtbot, runner, "Noor")
    ask(qtbot, runner, entries.add, replace(entry, case_id=case_id))
    window = open_window(qtbot, runner)
    page = day_page(window)
    assert page.lines.current() is not None
    qtbot.keyClick(page.lines, Qt.Key.Key_Return)
    case: Any = window.pages.current()
    qtbot.waitUntil(lambda: case.data is not None, timeout=20_000)
    settle(qtbot, runner)
    assert case.case_id == case_id
    assert case.place() == section
    if form is not None:
        dialog = dialog_of(qtbot, case)
        assert dialog.panel.entry_type is form
        assert (dialog.panel.entry().id == entry.id) == (form is not Placement)
        dialog.throw_away()
        settle(qtbot, runner)

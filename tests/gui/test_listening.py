"""Pages come and go while the runner lives on and says what was written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.cases.page import CaseListPage
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.organisations.page import OrganisationsPage
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.settings import Settings
from tests.gui.case_desk import OFFSCREEN_WORDS, opened_vault, save, wear

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)

OFTEN = 12
MakePage = Callable[[TaskRunner, str], QWidget]


class Speaker(QObject):
    said = Signal(object)


class Ear(QLabel):
    def hear(self, what: str) -> None:
        self.setText(what)


def make_list(runner: TaskRunner, _: str) -> QWidget:
    return CaseListPage(runner)


def make_organisations(runner: TaskRunner, _: str) -> QWidget:
    return OrganisationsPage(runner)


def make_window(runner: TaskRunner, _: str) -> QWidget:
    window = MainWindow(runner, Settings(language="en", theme="light"))
    window.go_to(None)
    return window


def is_gone(page: QWidget) -> bool:
    return not isValid(page)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


def test_a_widget_hears_until_it_is_deleted(qtbot: QtBot) -> None:
    speaker, ear, other = Speaker(), Ear(), Ear()
    qtbot.addWidget(other)
    listen(ear, speaker.said, ear.hear)
    listen(other, speaker.said, other.hear)
    speaker.said.emit("one")
    assert (ear.text(), other.text()) == ("one", "one")
    delete(ear)

    speaker.said.emit("two")

    assert other.text() == "two"


def test_listening_keeps_no_widget_alive(qtbot: QtBot) -> None:
    speaker, ear = Speaker(), Ear()
    gone: list[bool] = []
    ear.destroyed.connect(lambda: gone.append(True))
    listen(ear, speaker.said, ear.hear)

    del ear

    assert gone == [True]


@pytest.mark.parametrize(
    "make",
    [
        make_list,
        make_organisations,
        CasePage,
        make_window,
    ],
)
def test_pages_come_and_go_while_the_runner_speaks(
    qtbot: QtBot, runner: TaskRunner, make: MakePage
) -> None:
    wear()
    case_id = save(qtbot, runner)
    for number in range(OFTEN):
        page = make(runner, case_id)
        page.show()
        runner.broadcast(case_id, "organisations")
        if number % 2:
            qtbot.waitUntil(lambda: not runner.is_busy(), timeout=10_000)
        page.deleteLater()
        qtbot.waitUntil(partial(is_gone, page), timeout=5_000)
        runner.broadcast(case_id, "organisations")
    qtbot.waitUntil(lambda: not runner.is_busy(), timeout=10_000)

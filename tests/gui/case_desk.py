"""A real encrypted vault with one case, the page of that case, and questions to the vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import Report
from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.intake import Intake, SourceMessage
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import (
    ContactChannel,
    ContactWay,
    LanguageSkill,
    Person,
)
from mhcoordinator.domain.residence import Placement, Secrecy, ShelterKind
from mhcoordinator.domain.sharing import Consent, ConsentDecision
from mhcoordinator.gui.case.entry_dialog import EntryDialog
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import apply_theme
from mhcoordinator.services import intake
from tests.vaults import cheap_session

CLOCK = FixedClock(datetime(2026, 11, 24, 10, 0, tzinfo=UTC))
OFFSCREEN_WORDS = "This plugin does not support"
W = TypeVar("W", bound=QWidget)


def a_case(call_name: str = "Mirela", **more: Any) -> Intake:
    """The intake of an invented case."""
    facts: dict[str, Any] = {
        "people": (
            Person(
                given_names="Mirela",
                name_prefix="van der",
                surname="Zandt",
                birth_date=PartialDate(1997, 5, 4),
                nationalities=("RO",),
                languages=(LanguageSkill("ron"),),
                interpreter_needed=Answer.YES,
            ),
        ),
        "channels": (
            ContactChannel(address="0612345688", allowed=(ContactWay.SIGNAL,), is_safe=Answer.YES),
        ),
        "placements": (
            Placement(kind=ShelterKind.WOMENS_SHELTER, facility="De Linde", secrecy=Secrecy.SECRET),
        ),
        "consents": (Consent(decision=ConsentDecision.MUST_NOT_KNOW, recipient="oom Dirk"),),
        "tasks": (Task(title="Bel de huisarts", due_on=date(2026, 11, 22)),),
        "report": Report(reporter_name="Wijkteam"),
        "source": SourceMessage(name="bericht.txt", text="Zij belde vanmorgen om hulp."),
    }
    return Intake(call_name=call_name, **(facts | more))


@contextmanager
def opened_vault(qtbot: QtBot, folder: Path) -> Iterator[TaskRunner]:
    """A runner that owns an unlocked vault; no error may stay unheard."""
    runner = TaskRunner()
    errors: list[Exception] = []
    opened: list[bool] = []
    runner.failure.connect(errors.append)
    runner.open_session(lambda: cheap_session(folder, CLOCK), lambda: opened.append(True))
    qtbot.waitUntil(lambda: bool(opened or errors), timeout=20_000)
    try:
        yield runner
        assert errors == []
    finally:
        runner.stop()


def ask(qtbot: QtBot, runner: TaskRunner, service: Callable[..., Any], *arguments: Any) -> Any:
    """The answer of a service, asked on the thread of the vault."""
    answers: list[Any] = []
    runner.run(service, *arguments, done=answers.append, failed=answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    if isinstance(answers[0], Exception):
        raise answers[0]
    return answers[0]


def save(qtbot: QtBot, runner: TaskRunner, case: Intake | None = None) -> str:
    """The id of a case that was saved."""
    saved = ask(qtbot, runner, intake.save, case or a_case())
    return str(saved.case_id)


def wear(theme: str = "light", percent: int = 100) -> None:
    """Dresses the application."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme, percent)


def open_page(qtbot: QtBot, runner: TaskRunner, case_id: str, percent: int = 100) -> CasePage:
    """The page of a case, shown in a window that has the focus."""
    wear(percent=percent)
    page = CasePage(runner, case_id)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=5_000)
    return page


def press(qtbot: QtBot, parent: QWidget, name: str) -> None:
    """Presses the first button of this name that can be seen."""

    def seen() -> list[QPushButton]:
        buttons = parent.findChildren(QPushButton, name)
        return [item for item in buttons if item.isVisibleTo(parent)]

    qtbot.waitUntil(lambda: bool(seen()), timeout=5_000)
    qtbot.mouseClick(seen()[0], Qt.MouseButton.LeftButton)


def dialog_of(qtbot: QtBot, page: CasePage) -> EntryDialog:
    """The form that is open."""
    qtbot.waitUntil(lambda: bool(_open_dialogs(page)), timeout=5_000)
    dialog = _open_dialogs(page)[-1]
    qtbot.waitUntil(dialog.isActiveWindow, timeout=5_000)
    return dialog


def _open_dialogs(page: CasePage) -> list[EntryDialog]:
    return [item for item in page.window().findChildren(EntryDialog) if item.isVisible()]


def saved_by(qtbot: QtBot, page: CasePage, dialog: EntryDialog) -> None:
    """Presses Ctrl+S and waits until the page shows what was saved."""
    with qtbot.waitSignal(page.shown, timeout=5_000):
        qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

"""A case to share, a runner on a real vault, and dialogs that answer themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.exploitation import Exploitation, ExploitationForm
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import (
    ContactChannel,
    ContactWay,
    LanguageLevel,
    LanguageSkill,
    Person,
)
from mhcoordinator.domain.residence import Placement, Secrecy, ShelterKind
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm, LegalBasis
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import intake as intake_service
from tests.gui.paper_aids import printer_to
from tests.vaults import cheap_session

TODAY = date(2026, 11, 23)
W = TypeVar("W", bound=QWidget)


def labour_intake() -> Intake:
    """A man who was exploited in a greenhouse; he lets FairWork know, and not his employer."""
    return Intake(
        call_name="Bogdan",
        municipality="Westland",
        people=(
            Person(
                given_names="Bogdan",
                surname="Verzonnowski",
                birth_date=PartialDate(1992, 7, 4),
                languages=(LanguageSkill("pol", LanguageLevel.GOOD),),
            ),
        ),
        channels=(ContactChannel(address="+48601555018", allowed=(ContactWay.SMS,)),),
        exploitations=(
            Exploitation(
                form=ExploitationForm.LABOUR,
                is_main=True,
                hours_worked="70-80",
                hours_paid="38",
                pay="€ 611,40 over zes weken",
                note="Dreiging tegen zijn zus Halinka.",
            ),
        ),
        placements=(
            Placement(
                kind=ShelterKind.EMERGENCY_BED,
                facility="Huis De Verzonnen Linde",
                secrecy=Secrecy.SECRET,
            ),
        ),
        consents=(
            Consent(
                decision=ConsentDecision.MAY_KNOW,
                recipient="FairWork",
                form=ConsentForm.WRITTEN,
                given_on=date(2026, 11, 11),
            ),
            Consent(
                decision=ConsentDecision.MUST_NOT_KNOW,
                recipient="werkgever",
                recipient_kind=OrganisationKind.EMPLOYER,
                form=ConsentForm.ORAL,
                given_on=date(2026, 11, 11),
            ),
        ),
    )


@contextmanager
def running_vault(qtbot: QtBot, folder: Path) -> Iterator[TaskRunner]:
    """A runner that owns an unlocked vault on the invented today."""
    clock = FixedClock(datetime(2026, 11, 23, 10, 0, tzinfo=UTC))
    runner = TaskRunner()
    errors: list[Exception] = []
    opened: list[bool] = []
    runner.failure.connect(errors.append)
    runner.open_session(lambda: cheap_session(folder, clock), lambda: opened.append(True))
    qtbot.waitUntil(lambda: bool(opened or errors), timeout=20_000)
    try:
        yield runner
        assert errors == []
    finally:
        runner.stop()


def ask(qtbot: QtBot, runner: TaskRunner, function: Callable[..., Any], *arguments: Any) -> Any:
    """The result of a service, asked on the thread of the vault."""
    results: list[Any] = []
    runner.run(function, *arguments, done=results.append, failed=results.append)
    qtbot.waitUntil(lambda: bool(results), timeout=20_000)
    if isinstance(results[0], Exception):
        raise results[0]
    return results[0]


def saved_case(qtbot: QtBot, runner: TaskRunner, intake: Intake) -> str:
    """The id of a case made from an intake."""
    case_id: str = ask(qtbot, runner, intake_service.save, intake).case_id
    return case_id


@dataclass
class AnsweringDialogs:
    """Chooses a printer that is a file, and a place in a folder, as a person would."""

    folder: Path
    proposed: list[str] = field(default_factory=list)
    printer: QPrinter | None = None

    def choose_printer(self, parent: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        self.printer = printer_to(self.folder / "printed.pdf")
        chosen(self.printer)

    def choose_file(self, parent: QWidget, name: str, chosen: Callable[[Path], object]) -> None:
        self.proposed.append(name)
        chosen(self.folder / name)


def shown_child(qtbot: QtBot, parent: QWidget, kind: type[W], name: str) -> W:
    """The one child of that name that can be seen; a fresh row needs a moment."""

    def shown() -> list[W]:
        return [found for found in parent.findChildren(kind, name) if found.isVisibleTo(parent)]

    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=20_000)
    return shown()[0]


def choose_basis(qtbot: QtBot, combo: QComboBox, basis: LegalBasis) -> None:
    """Walk down a list with the arrow keys until the ground is found."""
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if combo.currentData() == basis:
            return
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    raise AssertionError(basis)


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    """Press a button with the keyboard, as somebody without a mouse would."""
    assert button.isEnabled(), button.objectName()
    assert button.isVisibleTo(button.window()), button.objectName()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def press_when_ready(qtbot: QtBot, button: QAbstractButton) -> None:
    """Press a button as soon as it can be pressed."""
    qtbot.waitUntil(button.isEnabled, timeout=20_000)
    press(qtbot, button)


def write(qtbot: QtBot, editor: QWidget, text: str) -> None:
    """Type a text over what stands in an editor."""
    target = editor.focusProxy() or editor
    target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(target, Qt.Key.Key_Delete)
    for sign in text:  # also what no Dutch keyboard has, unlike keyClicks
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(target, event)

"""The windows of the chair: a pack of the demo meeting, opened as a second start opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from mhcoordinator.demo.hands import find, press_key, type_into, wait_for
from mhcoordinator.domain.clock import SystemClock
from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.exchange.sealed_file import new_identity, seal_with_passphrase
from mhcoordinator.gui.appearance import Appearance
from mhcoordinator.gui.chair.chair_window import ChairWindow
from mhcoordinator.gui.chair.copies_dialog import CopiesDialog
from mhcoordinator.gui.chair.program import ChairProgram
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.i18n import load_translate
from mhcoordinator.services.meeting import agenda
from mhcoordinator.services.meeting.packs import prepare_pack, seal_pack
from mhcoordinator.services.session import VaultSession
from tests.screens.meeting_screens import upcoming
from tests.screens.stage import HEIGHT, WIDTH, Stage

Reach = Callable[[Stage], QWidget]
CHAIR = 1  # the place at the table of who may have all of their cases
FAR_AWAY = date(2199, 12, 31)


def chair_screens() -> Iterator[tuple[str, Reach]]:
    yield "chair-passphrase", _passphrase
    yield "chair-key", _entrance
    yield "chair-wrong-key", _wrong_key
    yield "chair-expired", _expired
    yield "chair-pack", _pack
    yield "chair-minutes", _minutes
    yield "chair-minutes-bad-day", _bad_day
    yield "chair-leaving", _leaving
    yield "chair-saved", _saved
    yield "chair-copies", _copies
    yield "chair-copies-printing", _printing
    yield "chair-locked", _locked


class _Files:
    """Saves under the name that is proposed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def choose_place(
        self, parent: QWidget, kind: object, name: str, chosen: Callable[[Path], object]
    ) -> None:
        del parent, kind
        chosen(self._folder / name)

    def choose_file(self, parent: QWidget, kind: object, chosen: object) -> None:
        raise AssertionError((parent, kind, chosen))


class _Tomorrow(SystemClock):
    """A clock that is so far ahead that every pack is over."""

    def today(self) -> date:
        return FAR_AWAY


def _seal(session: VaultSession, meeting_id: str, public_key: str) -> bytes:
    page = agenda.meeting_page(session, meeting_id)
    chair_id = page.participants[CHAIR].id
    prepared = prepare_pack(session, meeting_id, chair_id, load_translate("nl"), "nl")
    day = page.meeting.held_on or session.clock.today()
    return seal_pack(session, prepared, day + timedelta(days=7), public_key=public_key)


def _begin(stage: Stage, content: bytes | None = None) -> tuple[ChairProgram, str]:
    """The program at a pack that lies in a folder; what opens it."""
    secret, public = new_identity()
    folder = stage.vault.parent / "chair"
    folder.mkdir(exist_ok=True)
    path = folder / "casusoverleg-2026-12-03.mhmeeting"
    path.write_bytes(content or stage.ask(_seal, upcoming(stage), public))
    app, runner = QApplication.instance(), TaskRunner()
    assert isinstance(app, QApplication)
    settings = stage.vault.parent / "settings.json"
    program = ChairProgram(
        app, path, runner, Appearance(app), settings_path=settings, sealed_dialogs=_Files(folder)
    )
    program.start()
    stage.after(partial(_end, program, runner, folder))
    return program, secret


def _end(program: ChairProgram, runner: TaskRunner, folder: Path) -> None:
    program.stop()
    runner.stop()
    for window in (program.window, program.entrance):
        if window is not None:
            window.hide()
            window.deleteLater()
    program.deleteLater()
    for file in folder.iterdir():
        file.unlink()


def _at(program: ChairProgram) -> QWidget:
    assert program.entrance is not None
    return program.entrance


def _try(program: ChairProgram, secret: str, done: Callable[[], object]) -> None:
    assert program.entrance is not None
    edit = program.entrance.page.form.secret_edit
    edit.setText(secret)
    press_key(edit, Qt.Key.Key_Return)
    wait_for(done)


def _passphrase(stage: Stage) -> QWidget:
    content = seal_with_passphrase(b"not looked at", "een zin voor de voorzitter")
    program, _ = _begin(stage, content)
    return _at(program)


def _entrance(stage: Stage) -> QWidget:
    return _at(_begin(stage)[0])


def _refused(program: ChairProgram) -> bool:
    return program.entrance is not None and program.entrance.page.form.error_card.isVisible()


def _wrong_key(stage: Stage) -> QWidget:
    program, _ = _begin(stage)
    _try(program, new_identity()[0], partial(_refused, program))
    return _at(program)


def _expired(stage: Stage) -> QWidget:
    program, secret = _begin(stage)
    _open(program, secret)
    _type(program)
    program.lock()
    program._clock = _Tomorrow()
    _try(program, secret, partial(_refused, program))
    return _at(program)


def _open(program: ChairProgram, secret: str) -> QWidget:
    _try(program, secret, lambda: program.window is not None)
    assert program.window is not None
    program.window.resize(WIDTH, HEIGHT)
    return program.window


def _type(program: ChairProgram) -> None:
    assert program.window is not None
    agenda_column = program.window.agenda
    card = agenda_column.cards[0]
    type_into(
        card.add(DecisionKind.DECISION).text_edit,
        "De bedenktijd loopt door tot 20 december; de opvang houdt zo lang de plek vrij.",
    )
    row = card.add(DecisionKind.ACTION)
    type_into(row.text_edit, "Gesprek met de advocaat voorbereiden en tolk regelen")
    type_into(row.owner_edit, "Opvang De Vuurtoren")
    row.due_edit.set_value(date(2026, 12, 10))
    row.changed.emit()
    type_into(agenda_column.cards[2].add(DecisionKind.DECISION).text_edit, "Volgende keer verder")


def _chair(window: QWidget) -> ChairWindow:
    assert isinstance(window, ChairWindow)
    return window


def _pack(stage: Stage) -> QWidget:
    program, secret = _begin(stage)
    return _open(program, secret)


def _minutes(stage: Stage) -> QWidget:
    program, secret = _begin(stage)
    window = _open(program, secret)
    _type(program)
    stage.pause()
    return window


def _bad_day(stage: Stage) -> QWidget:
    window = _minutes(stage)
    row = _chair(window).agenda.cards[0].rows()[1]
    row.due_edit.set_typed("volgende week")
    _chair(window).save_minutes()
    return window


def _leaving(stage: Stage) -> QWidget:
    window = _minutes(stage)
    window.close()
    return window


def _saved(stage: Stage) -> QWidget:
    window = _minutes(stage)
    _chair(window).save_minutes()
    stage.pause()
    return window


def _copies(stage: Stage) -> QWidget:
    window = _chair(_minutes(stage))
    window.sitting.note_printed(window.sitting.copies()[CHAIR].serial)
    window.show_copies()
    return find(window, CopiesDialog)


def _printing(stage: Stage) -> QWidget:
    dialog = _copies(stage)
    assert isinstance(dialog, CopiesDialog)
    dialog._run = object()  # type: ignore[assignment]
    dialog._say(2, 4, dialog._sitting.copies()[2])
    dialog._show_state()
    stage.after(partial(setattr, dialog, "_run", None))
    return dialog


def _locked(stage: Stage) -> QWidget:
    program, secret = _begin(stage)
    _open(program, secret)
    program.lock()
    return _at(program)

"""The hands of a chair at a second start of the program; runs as a process of its own.

``second_start.py PACK PASSPHRASE FOLDER`` runs the real ``python -m mhcoordinator PACK``, presses
keys in its windows, and says on its last line what was seen. Only the printer is not real: it is
a file in the folder. Nothing here may load what knows a vault.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar
from unittest.mock import patch

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from mhcoordinator.demo.hands import find, press, press_key, silence_size_hints, type_into, wait_for
from mhcoordinator.gui.chair import app as start
from mhcoordinator.gui.chair import program
from mhcoordinator.gui.chair.chair_window import ChairWindow
from mhcoordinator.gui.chair.copies_dialog import CopiesDialog
from mhcoordinator.gui.chair.pack_entrance import PackEntrance
from mhcoordinator.gui.theme import new_application
from tests.gui.paper_aids import printer_to

W = TypeVar("W", bound=QWidget)
ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
VAULT_PARTS = ("sqlcipher3", "sqlalchemy", "mhcoordinator.vault", "mhcoordinator.records")


class PrinterInAFolder:
    """Chooses a printer that is a file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def choose_printer(self, parent: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        del parent
        printer = printer_to(self._folder / "printed.pdf")
        printer.setResolution(72)
        chosen(printer)


def main(pack: str, passphrase: str, folder: str) -> None:
    """Ends as the program ends."""
    silence_size_hints()
    work = partial(sit_in_the_chair, passphrase, Path(folder))
    sys.argv = ["mhcoordinator", pack]
    with (
        patch.object(start, "new_application", partial(application_with_hands, work)),
        patch.object(program, "SystemDialogs", partial(PrinterInAFolder, Path(folder))),
    ):
        runpy.run_module("mhcoordinator", run_name="__main__")


def application_with_hands(work: Callable[[], None]) -> QApplication:
    """As the program makes it, with hands that begin once its windows live."""
    app = new_application()
    QTimer.singleShot(0, app, partial(or_end, work))
    return app


def or_end(work: Callable[[], None]) -> None:
    """Ends the process at once where the hands find something else than they expected."""
    is_done = False
    try:
        work()
        is_done = True
    finally:
        if not is_done:
            traceback.print_exc()
            os._exit(3)


def sit_in_the_chair(passphrase: str, folder: Path) -> None:
    """Opens the pack, reads, prints the first copy, types, saves the minutes and closes."""
    entrance = window_of(PackEntrance)
    secret, title = entrance.page.form.secret_edit, entrance.windowTitle()
    type_into(secret, passphrase)
    press_key(secret, ENTER)
    wait_for(lambda: shown(ChairWindow))
    window = window_of(ChairWindow)
    seen = {
        "cases": [card.head.text() for card in window.agenda.cards],
        "paper": window.preview.ui.pdf_view.accessibleDescription(),
        "titles": sorted({title, window.windowTitle()}),
    }
    print_the_first_copy(window)
    press_key(in_focus(), Qt.Key.Key_F2)
    type_into(in_focus(), "Bedenktijd gebruiken")
    press_key(in_focus(), Qt.Key.Key_F3)
    for words in ("Verlenging aanvragen", "Gemeente Verzonnen"):
        type_into(in_focus(), words)
        press_key(in_focus(), ENTER)
    type_into(in_focus(), "10122026")
    save_the_minutes(window, folder / "minutes.mhminutes")
    seen["state"] = find(window, QLabel, "state_label").text()
    seen["loaded"] = [name for name in VAULT_PARTS if name in sys.modules]
    print(json.dumps(seen), flush=True)
    window.close()


def print_the_first_copy(window: ChairWindow) -> None:
    """Through the list of copies, and back."""
    press_key(in_focus(), Qt.Key.Key_P, CONTROL)
    copies = window_of(CopiesDialog)
    press(find(copies, QPushButton, "print_button_1"))
    wait_for(copies.rows[0].printed_pill.isVisible)
    press(copies.close_button)
    window.activateWindow()
    wait_for(window.isActiveWindow)
    window.agenda.cards[0].head.setFocus()


def save_the_minutes(window: ChairWindow, place: Path) -> None:
    """Types the place into the dialog of the system."""
    press_key(in_focus(), Qt.Key.Key_S, CONTROL)
    dialog = window_of(QFileDialog)
    name = find(dialog, QLineEdit, "fileNameEdit")
    name.selectAll()
    type_into(name, str(place))
    press_key(name, ENTER)
    wait_for(place.exists)
    window.activateWindow()


def in_focus() -> QWidget:
    """The widget that takes the keys."""
    wait_for(QApplication.focusWidget)
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def window_of(kind: type[W]) -> W:
    """The window of this kind, once it takes keys."""
    wait_for(lambda: shown(kind))
    (window,) = shown(kind)
    window.activateWindow()
    wait_for(window.isActiveWindow)
    return window


def shown(kind: type[W]) -> list[W]:
    """The windows of a kind that can be seen."""
    found = (window for window in QApplication.topLevelWidgets() if isinstance(window, kind))
    return [window for window in found if window.isVisible()]


if __name__ == "__main__":
    main(*sys.argv[1:])

"""The chair prints numbered copies from a pack; what came out is told with the minutes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.gui.chair.copies_dialog import CopiesDialog
from mhcoordinator.gui.paper.paper_dialogs import NoPrinter
from mhcoordinator.gui.paper.pdf_pages import PdfPages
from tests.gui.chair_aids import CONTROL, TABLE, ChairDesk, chair_desk, put_away
from tests.gui.conftest import active, part
from tests.gui.sharing_aids import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "QPainter::begin")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[ChairDesk]:
    found = chair_desk(qtbot, qapp, tmp_path)
    found.open()
    yield found
    put_away(found)


@pytest.fixture
def copies(desk: ChairDesk) -> CopiesDialog:
    desk.key(Qt.Key.Key_P, CONTROL)
    dialog = part(desk.window, CopiesDialog, "copies_dialog")
    active(desk.qtbot, dialog)
    return dialog


def printed(copies: CopiesDialog) -> list[int]:
    """The numbers of the copies that carry the mark."""
    return [row.copy.serial for row in copies.rows if row.printed_pill.isVisible()]


def print_all(desk: ChairDesk, copies: CopiesDialog) -> None:
    press(desk.qtbot, copies.all_button)
    desk.qtbot.waitUntil(copies.all_button.isVisible, timeout=20_000)


def minutes_of(desk: ChairDesk, copies: CopiesDialog) -> tuple[int, ...]:
    """Which copies the minutes name as printed."""
    press(desk.qtbot, copies.close_button)
    active(desk.qtbot, desk.window)
    desk.window.agenda.cards[0].head.setFocus()
    desk.key(Qt.Key.Key_S, CONTROL)
    return desk.minutes().printed


def test_one_copy_is_printed_and_named_in_the_minutes(
    desk: ChairDesk, copies: CopiesDialog
) -> None:
    press(desk.qtbot, part(copies, QPushButton, "print_button_3"))
    desk.qtbot.waitUntil(lambda: printed(copies) == [3], timeout=20_000)
    (printer,) = desk.paper.printers
    assert not any(word in printer.docName() for word in (TABLE, "GGD", "2026", "MH-"))
    assert len(PdfPages(desk.paper.target.read_bytes())) == 2
    assert copies.all_button.text() == "Print the rest"
    assert minutes_of(desk, copies) == (3,)


def test_all_are_printed_in_one_go_but_for_what_did_not_come_along(
    desk: ChairDesk, copies: CopiesDialog
) -> None:
    without = copies.rows[1]
    assert not without.print_button.isVisible()
    print_all(desk, copies)
    assert printed(copies) == [1, 3]
    assert minutes_of(desk, copies) == (1, 3)


def test_stopped_after_the_first_the_second_is_not_printed(
    desk: ChairDesk, copies: CopiesDialog
) -> None:
    desk.window.sitting.changed.connect(copies.stop_button.click)
    print_all(desk, copies)
    assert printed(copies) == [1]
    assert minutes_of(desk, copies) == (1,)


def test_a_printer_that_gives_up_is_told_with_what_came_out(
    desk: ChairDesk, copies: CopiesDialog
) -> None:
    def take_away_the_paper() -> None:
        desk.paper.printers[0].setOutputFileName("/no such folder/printed.pdf")

    desk.window.sitting.changed.connect(take_away_the_paper)
    print_all(desk, copies)
    assert printed(copies) == [1]
    assert "did not take the job" in copies.banner.words()[0]
    assert minutes_of(desk, copies) == (1,)


def test_a_computer_without_a_printer_says_so(
    desk: ChairDesk, copies: CopiesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(parent: QWidget, chosen: object) -> QPrinter:
        raise NoPrinter

    monkeypatch.setattr(desk.paper, "choose_printer", none)
    print_all(desk, copies)
    assert copies.banner.words()[0] == "This computer knows no printer."
    assert printed(copies) == []


def test_what_was_printed_is_known_after_a_lock(desk: ChairDesk, copies: CopiesDialog) -> None:
    press(desk.qtbot, part(copies, QPushButton, "print_button_1"))
    desk.qtbot.waitUntil(lambda: printed(copies) == [1], timeout=20_000)
    desk.qtbot.keyClick(copies.windowHandle(), Qt.Key.Key_L, CONTROL)
    assert desk.program.window is None
    desk.open()
    desk.key(Qt.Key.Key_P, CONTROL)
    assert printed(part(desk.window, CopiesDialog, "copies_dialog")) == [1]

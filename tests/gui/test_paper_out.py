"""Paper on its way out: printing, and files that come whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.errors import StorageFull
from mhcoordinator.gui.paper import printing
from mhcoordinator.gui.paper.paper_dialogs import NoPrinter, SystemDialogs
from mhcoordinator.gui.paper.passphrase import LETTERS, propose_passphrase
from mhcoordinator.gui.paper.pdf_pages import PdfPages
from mhcoordinator.gui.paper.printing import PrintFailed, print_pdf
from mhcoordinator.gui.paper.save_file import CannotWrite, save_whole
from tests.gui.paper_aids import dark_pixels, pdf_with, printer_to


def test_every_page_is_printed_whole_under_a_title_without_a_name(
    qapp: object, tmp_path: Path
) -> None:
    printed = tmp_path / "printed.pdf"
    printer = printer_to(printed)
    print_pdf(pdf_with("one", "two"), printer)
    pages = PdfPages(printed.read_bytes())
    image = pages.image(1, pages.size_in_points(1).toSize())
    assert len(pages) == 2
    assert image.pixelColor(50, image.height() - 50).lightness() < 60
    assert dark_pixels(image) > 500
    assert printer.docName() == "MH Coördinator"
    assert b"MH Co" in printed.read_bytes()


def test_only_the_chosen_pages_are_printed(qapp: object, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "printed.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    print_pdf(pdf_with("one", "two", "three"), printer)
    assert len(PdfPages((tmp_path / "printed.pdf").read_bytes())) == 1


def test_no_finer_than_what_memory_and_eyes_bear(qapp: object, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "printed.pdf")
    assert printer.resolution() > printing.FINEST_RESOLUTION
    printing.prepare_printer(printer)
    assert printer.resolution() == printing.FINEST_RESOLUTION


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_take_the_job_is_told(qapp: object, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "no such folder" / "printed.pdf")
    with pytest.raises(PrintFailed):
        print_pdf(pdf_with("one"), printer)


def test_the_spool_of_the_printing_system_lies_in_memory(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    monkeypatch.setenv("TMPDIR", "/somewhere/on/a/disk")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(
        printing, "_paint", lambda pages, printer: seen.append(os.environ["TMPDIR"])
    )
    print_pdf(pdf_with("one"), printer_to(tmp_path / "printed.pdf"))
    assert seen == [str(tmp_path)]
    assert os.environ["TMPDIR"] == "/somewhere/on/a/disk"


def test_without_a_printer_one_is_told_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    with pytest.raises(NoPrinter):
        SystemDialogs().choose_printer(window, print)


def test_a_file_comes_into_place_whole_and_only_for_its_owner(tmp_path: Path) -> None:
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"older")
    save_whole(target, b"newer")
    assert target.read_bytes() == b"newer"
    assert target.stat().st_mode & 0o077 == 0
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_leaves_nothing_and_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    target = tmp_path / "letter.pdf"
    target.write_bytes(b"older")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StorageFull):
        save_whole(target, b"newer")
    assert target.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [target]


def test_a_place_that_takes_no_files_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        save_whole(tmp_path / "no such folder" / "letter.pdf", b"data")


def test_proposed_passphrases_differ_and_have_no_letters_that_look_alike() -> None:
    proposed = {propose_passphrase() for _ in range(50)}
    assert len(proposed) == 50
    assert all(set(one) <= {*LETTERS, "-"} and len(one) == 24 for one in proposed)
    assert not set(LETTERS) & set("0o1il")

"""Documents of a case: dropped on the page as a person does, and looked at from memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QImageWriter,
    QPainter,
    QPdfWriter,
)
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.journal import Document, DocumentKind
from mhcoordinator.gui.case.document_viewer import DocumentViewer
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.paper.pdf_view import PdfView
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import case_page, documents
from tests.gui.case_desk import OFFSCREEN_WORDS, ask, open_page, opened_vault, press, save

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)
COPY, LEFT, NO_KEY = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, runner: TaskRunner) -> CasePage:
    found = open_page(qtbot, runner, save(qtbot, runner))
    found.go_to("DocumentsSection")
    return found


def drag_and_drop(page: CasePage, mime: QMimeData) -> bool:
    """On whatever stands in the middle of the section; True when the drop was taken."""
    section = page.ui.stack.currentWidget()
    assert section is not None
    below = page.childAt(section.mapTo(page, section.rect().center()))
    assert below is not None
    spot = below.rect().center()
    enter = QDragEnterEvent(spot, COPY, mime, LEFT, NO_KEY)
    QApplication.sendEvent(below, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(spot), COPY, mime, LEFT, NO_KEY)
    QApplication.sendEvent(below, drop)
    return drop.isAccepted()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def kept(qtbot: QtBot, runner: TaskRunner, page: CasePage) -> tuple[Document, ...]:
    """The documents beside the first message."""
    found: tuple[Document, ...] = ask(qtbot, runner, case_page.case_view, page.case_id).documents
    return tuple(item for item in found if item.kind is not DocumentKind.SOURCE_MESSAGE)


def test_files_dropped_on_the_section_are_kept_and_stay_where_they_are(
    qtbot: QtBot, runner: TaskRunner, page: CasePage, tmp_path: Path
) -> None:
    first, second = tmp_path / "brief.txt", tmp_path / "verslag.txt"
    first.write_text("Geachte mevrouw", "utf-8")
    second.write_text("Verslag van het gesprek", "utf-8")
    assert drag_and_drop(page, files(first, second))
    qtbot.waitUntil(lambda: len(kept(qtbot, runner, page)) == 2, timeout=10_000)
    assert {item.name for item in kept(qtbot, runner, page)} == {"brief.txt", "verslag.txt"}
    assert first.exists()


def test_what_is_no_file_is_not_taken(
    qtbot: QtBot, runner: TaskRunner, page: CasePage, tmp_path: Path
) -> None:
    words, address = QMimeData(), QMimeData()
    words.setText("zomaar wat tekst")
    address.setUrls([QUrl("https://voorbeeld.invalid/brief.txt")])
    assert not drag_and_drop(page, words)
    assert not drag_and_drop(page, address)
    assert kept(qtbot, runner, page) == ()


def view(qtbot: QtBot, runner: TaskRunner, page: CasePage, name: str, data: bytes) -> QWidget:
    """What the viewer shows of a document with this content."""
    ask(qtbot, runner, documents.add_document, page.case_id, DocumentKind.OTHER, name, data)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        runner.broadcast(page.case_id)
    press(qtbot, page, "open_document_button")
    qtbot.waitUntil(lambda: bool(page.findChildren(DocumentViewer)), timeout=10_000)
    return page.findChildren(DocumentViewer)[0].content


def pdf_of(words: str, pages: int) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.drawText(400, 400, words)
    painter.end()
    return bytes(data.data())


def test_a_pdf_is_drawn_from_memory(qtbot: QtBot, runner: TaskRunner, page: CasePage) -> None:
    content = view(qtbot, runner, page, "brief.pdf", pdf_of("Geachte mevrouw", 2))
    assert isinstance(content, PdfView)
    picture = content.viewport().grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    assert "#ffffff" in colours  # paper
    assert len(colours) > 1


def test_a_damaged_pdf_is_said(qtbot: QtBot, runner: TaskRunner, page: CasePage) -> None:
    content = view(qtbot, runner, page, "brief.pdf", pdf_of("Geachte", 1)[:200])
    assert isinstance(content, QPlainTextEdit)
    assert content.toPlainText() == "This PDF cannot be drawn; it is locked or damaged."


def test_a_picture_is_shown_no_wider_than_the_window(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    picture = QImage(2400, 1200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#2b6e4a"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(picture)
    content = view(qtbot, runner, page, "foto.png", bytes(data.data()))
    assert isinstance(content, QScrollArea)
    label = content.widget()
    assert isinstance(label, QLabel)
    shown = label.pixmap()
    assert shown.toImage().pixelColor(5, 5).name() == "#2b6e4a"
    assert shown.width() < content.window().width()
    assert shown.width() == 2 * shown.height()

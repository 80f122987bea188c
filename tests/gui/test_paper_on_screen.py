"""Paper on screen: pages from memory, crisp, moved with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from mhcoordinator.gui.paper.paper_preview import PaperPreview
from mhcoordinator.gui.paper.pdf_pages import PdfPages, UnreadablePdf
from mhcoordinator.gui.paper.pdf_view import GAP
from tests.gui.paper_aids import dark_pixels, pdf_with


@pytest.fixture
def preview(qtbot: QtBot) -> PaperPreview:
    made = PaperPreview()
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_pages_are_drawn_from_bytes_at_the_size_that_is_asked() -> None:
    pages = PdfPages(pdf_with("one", "two"))
    image = pages.image(1, QSize(1190, 1684))
    assert len(pages) == 2
    assert (image.width(), image.height()) == (1190, 1684)
    assert image.pixelColor(60, 1660).lightness() < 60
    assert image.pixelColor(1180, 10).lightness() == 255
    assert "two" in pages.text(1)


def test_bytes_that_are_no_pdf_are_refused() -> None:
    with pytest.raises(UnreadablePdf):
        PdfPages(b"no paper at all")


def test_preview_shows_page_count_and_draws_the_paper(preview: PaperPreview) -> None:
    preview.show_pdf(pdf_with("one", "two", "three"))
    shown = preview.ui.pdf_view.grab().toImage()
    assert preview.ui.page_label.text().startswith("1 ")
    assert "3" in preview.ui.page_label.text()
    assert dark_pixels(shown) > 5
    assert "three" in preview.ui.pdf_view.accessibleDescription()


def test_keyboard_turns_pages_and_says_which_one(preview: PaperPreview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf_with("one", "two", "three"))
    view = preview.ui.pdf_view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert view.current_page() == 1
    assert preview.ui.page_label.text().startswith("2 ")
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current_page() == 2
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_page() == 0


def test_zoom_keeps_the_place_and_draws_more_pixels(preview: PaperPreview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf_with("one", "two"))
    view = preview.ui.pdf_view
    width = view.viewport().width() - 2 * GAP
    qtbot.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == pytest.approx(1.25**4)
    assert view.current_page() == 1
    assert view.horizontalScrollBar().maximum() > width
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == 1.0
    assert view.horizontalScrollBar().maximum() == 0


def test_new_paper_stays_at_the_place_where_one_was_reading(preview: PaperPreview) -> None:
    preview.show_pdf(pdf_with("one", "two"))
    view = preview.ui.pdf_view
    view.go_to_page(1)
    where = view.verticalScrollBar().value()
    preview.show_pdf(pdf_with("one", "changed"))
    assert view.verticalScrollBar().value() == where > 0


def test_characters_that_the_font_lacks_are_pointed_out(preview: PaperPreview) -> None:
    preview.show_pdf(pdf_with("one"), ("漢",))
    assert preview.ui.glyph_label.isVisible()
    assert "U+6F22" in preview.ui.glyph_label.text()
    preview.show_pdf(pdf_with("one"))
    assert not preview.ui.glyph_label.isVisible()


def test_nothing_to_show_says_why(preview: PaperPreview) -> None:
    preview.show_pdf(pdf_with("one"))
    preview.show_nothing("Choose an organisation first.")
    assert preview.ui.empty_label.isVisible()
    assert preview.ui.pdf_view.page_count() == 0

"""The exact paper beside the choices: pages, zoom, and what the font could not draw."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mhcoordinator.gui.forms.paper_preview import Ui_PaperPreview
from mhcoordinator.gui.paper.pdf_pages import PdfPages
from mhcoordinator.gui.paper.pdf_view import ZOOM_STEP


class PaperPreview(QWidget):
    """Shows PDF bytes from memory, or a sentence that says why there is nothing to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PaperPreview()
        self.ui.setupUi(self)
        view = self.ui.pdf_view
        self.ui.zoom_in_button.clicked.connect(lambda: view.set_zoom(view.zoom() * ZOOM_STEP))
        self.ui.zoom_out_button.clicked.connect(lambda: view.set_zoom(view.zoom() / ZOOM_STEP))
        self.ui.zoom_fit_button.clicked.connect(lambda: view.set_zoom(1.0))
        view.page_changed.connect(self._say_page)
        self.show_nothing("")

    def set_caption(self, text: str) -> None:
        """What stands above the paper."""
        self.ui.caption_label.setText(text)

    def show_pdf(self, pdf: bytes, missing_glyphs: tuple[str, ...] = ()) -> None:
        """Show the pages; characters that the font lacks are pointed out below them.

        Raises:
            UnreadablePdf: the bytes are no PDF.
        """
        self.ui.pdf_view.show_pages(PdfPages(pdf))
        self.ui.stack.setCurrentWidget(self.ui.pdf_view)
        self._say_page(self.ui.pdf_view.current_page())
        self._say_glyphs(missing_glyphs)

    def show_nothing(self, why: str) -> None:
        """Take the paper away and say what is needed before it can be shown."""
        self.ui.pdf_view.show_pages(None)
        self.ui.empty_label.setText(why)
        self.ui.stack.setCurrentWidget(self.ui.empty_page)
        self.ui.page_label.clear()
        self._say_glyphs(())

    def _say_page(self, page: int) -> None:
        self.ui.page_label.setText(
            self.tr("{page} of {pages} · A4").format(
                page=page + 1, pages=self.ui.pdf_view.page_count()
            )
        )

    def _say_glyphs(self, missing: tuple[str, ...]) -> None:
        self.ui.glyph_label.setVisible(bool(missing))
        self.ui.glyph_label.setText(
            self.tr("! These characters are printed as their code: {codes}").format(
                codes=", ".join(f"{glyph} U+{ord(glyph[0]):04X}" for glyph in missing)
            )
        )

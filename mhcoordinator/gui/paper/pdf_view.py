"""Pages of a PDF below each other, crisp at every scale, moved with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from mhcoordinator.gui.paper.pdf_pages import PdfPages

GAP = 12
SMALLEST_ZOOM, LARGEST_ZOOM = 0.5, 4.0
ZOOM_STEP = 1.25


class PdfView(QAbstractScrollArea):
    """Shows pages as wide as the view, times the zoom.

    Signals:
        page_changed: the page at the top of the view is another one (counted from 0).
    """

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._zoom = 1.0
        self._drawn: dict[tuple[int, int, int], QImage] = {}
        self._current = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def show_pages(self, pages: PdfPages | None) -> None:
        """Show other pages; the place on the paper stays, so that one sees what changed."""
        where = self.verticalScrollBar().value()
        if self._pages is not None:
            self._pages.close()
        self._pages = pages
        self._drawn.clear()
        self._lay_out()
        self.verticalScrollBar().setValue(where)
        self.setAccessibleDescription(self._words())
        self._tell_page()
        self.viewport().update()

    def page_count(self) -> int:
        return 0 if self._pages is None else len(self._pages)

    def current_page(self) -> int:
        """The page that fills the top of the view, counted from 0."""
        return self._current

    def zoom(self) -> float:
        """1.0 when a page is as wide as the view."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Zoom between half and four times the width of the view."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum() + self.viewport().height())
        self._zoom = min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom))
        self._drawn.clear()
        self._lay_out()
        bar.setValue(round(share * (bar.maximum() + self.viewport().height())))
        self.viewport().update()

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page to the top of the view."""
        if 0 <= page < self.page_count():
            self.verticalScrollBar().setValue(self._place(page).top() - GAP)

    def sizeHint(self) -> QSize:
        return QSize(460, 640)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.palette().window())
        corner = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for page in range(self.page_count()):
            place = self._place(page).translated(-corner)
            if place.intersects(event.rect()):
                self._paint_page(painter, page, place)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawn.clear()
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {
            Qt.Key.Key_Home: lambda: bar.setValue(bar.minimum()),
            Qt.Key.Key_End: lambda: bar.setValue(bar.maximum()),
            Qt.Key.Key_Space: lambda: bar.setValue(bar.value() + bar.pageStep()),
        }
        zooms = {
            Qt.Key.Key_Plus: lambda: self.set_zoom(self._zoom * ZOOM_STEP),
            Qt.Key.Key_Equal: lambda: self.set_zoom(self._zoom * ZOOM_STEP),
            Qt.Key.Key_Minus: lambda: self.set_zoom(self._zoom / ZOOM_STEP),
            Qt.Key.Key_0: lambda: self.set_zoom(1.0),
            Qt.Key.Key_PageDown: lambda: self.go_to_page(self._current + 1),
            Qt.Key.Key_PageUp: lambda: self.go_to_page(self._current - 1),
        }
        step = (zooms if held else steps).get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            step()

    def _paint_page(self, painter: QPainter, page: int, place: QRect) -> None:
        shadow = QColor(0, 0, 0, 7)
        for spread in (5, 3, 2, 1):
            painter.fillRect(place.adjusted(-spread, -spread + 2, spread, spread + 2), shadow)
        painter.drawImage(QRectF(place), self._image(page, place.size()))
        painter.setPen(QPen(QColor(0, 0, 0, 45), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _image(self, page: int, size: QSize) -> QImage:
        assert self._pages is not None  # noqa: S101 - only called while pages are shown
        scale = self.devicePixelRatioF()
        pixels = QSize(round(size.width() * scale), round(size.height() * scale))
        key = (page, pixels.width(), pixels.height())
        if key not in self._drawn:
            self._drawn[key] = self._pages.image(page, pixels)
        return self._drawn[key]

    def _page_width(self) -> int:
        return max(1, round((self.viewport().width() - 2 * GAP) * self._zoom))

    def _page_height(self, page: int) -> int:
        assert self._pages is not None  # noqa: S101
        points = self._pages.size_in_points(page)
        return round(self._page_width() * points.height() / max(1.0, points.width()))

    def _place(self, page: int) -> QRect:
        top = GAP + sum(self._page_height(before) + GAP for before in range(page))
        left = max(GAP, (self.viewport().width() - self._page_width()) // 2)
        return QRect(left, top, self._page_width(), self._page_height(page))

    def _lay_out(self) -> None:
        height = GAP + sum(self._page_height(page) + GAP for page in range(self.page_count()))
        view = self.viewport().size()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, height - view.height()))
        vertical.setPageStep(view.height())
        vertical.setSingleStep(40)
        horizontal.setRange(0, max(0, self._page_width() + 2 * GAP - view.width()))
        horizontal.setPageStep(view.width())
        horizontal.setSingleStep(40)

    def _tell_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        pages = range(self.page_count())
        current = max((page for page in pages if self._place(page).top() <= middle), default=0)
        if current != self._current:
            self._current = current
            self.page_changed.emit(current)

    def _words(self) -> str:
        if self._pages is None:
            return ""
        return "\n".join(self._pages.text(page) for page in range(len(self._pages)))

"""The head of the agenda: the participants stand upright above their columns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from mhcoordinator.gui.meeting.agenda_model import FIRST_SEAT, POSITION, AgendaModel
from mhcoordinator.gui.meeting.painting import CENTRE, LEFT, cut_line, sized
from mhcoordinator.gui.theme import colours, scaled

TALLEST = 148  # pixels at 100 % text
SHARE = 3  # of a low table at most a third


class SeatHeader(QHeaderView):
    """Number of the copy and name; as high as the longest name, within reason."""

    def __init__(self, lines: AgendaModel, view: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._lines = lines
        self._view = view
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(scaled(20))
        lines.modelReset.connect(self.fit)
        lines.headerDataChanged.connect(self.fit)

    def fit(self) -> None:
        """Takes the height that the names ask for."""
        height = self.sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(sized(self.font(), 12))
        widest = max(
            (
                metrics.horizontalAdvance(self._text(column))
                for column in range(FIRST_SEAT, self._lines.columnCount())
            ),
            default=0,
        )
        low = metrics.height() + scaled(16)
        high = min(scaled(TALLEST), self._view.height() // SHARE)
        height = max(low, min(widest + scaled(18), high))
        return QSize(super().sizeHint().width(), height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.fit()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        wear, place = colours(), QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, QColor(wear.bar))
        painter.setPen(QColor(wear.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        font = sized(self.font(), 12)
        someone = self._lines.participant_at(section)
        if someone is None:
            painter.setPen(QColor(wear.muted))
            height = QFontMetrics(font).height() + scaled(12)
            low = QRectF(place.left(), place.bottom() - height, place.width(), height)
            if section in {POSITION, POSITION + 1}:
                cut_line(
                    painter, low.adjusted(scaled(6), 0, -scaled(4), 0), self._text(section), font
                )
            else:
                painter.setFont(font)
                painter.drawText(low, CENTRE, self._text(section))
        else:
            painter.setPen(QColor(wear.muted if someone.has_left else wear.ink))
            font.setStrikeOut(someone.has_left)
            self._upright(painter, place, self._text(section), font)
        painter.restore()

    def _upright(self, painter: QPainter, place: QRectF, text: str, font: QFont) -> None:
        painter.translate(QPointF(place.left(), place.bottom()))
        painter.rotate(-90)
        room = QRectF(scaled(9), 0, place.height() - scaled(14), place.width())
        painter.setFont(font)
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, LEFT, shown)

    def _text(self, section: int) -> str:
        return str(self._lines.headerData(section, Qt.Orientation.Horizontal) or "")

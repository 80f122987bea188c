"""Three years of permits as one bar: what counts, what does not, and where the gaps are."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mhcoordinator.gui.case.entry_group import muted
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.gui.widgets.rule_note import RuleNote
from mhcoordinator.rules import PermitCounter


class PermitBar(QWidget):
    """Full bars are permits, hatched pieces are gaps, the line is the day on which it is full."""

    def __init__(self, counter: PermitCounter, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter, self._today = counter, today
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._first = min([first for first, _ in counter.stretches] + [counter.counted_from])
        ends = [last or today for _, last in counter.stretches]
        self._last = max([*ends, today, counter.full_on or today])

    def sizeHint(self) -> QSize:
        return QSize(scaled(280), scaled(22))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = colours()
        painter.setPen(QPen(QColor(look.line), 1))
        painter.setBrush(QColor(look.background))
        painter.drawRoundedRect(self._piece(self._first, self._last), 4, 4)
        for first, last in self._counter.stretches:
            counts = first == self._counter.counted_from
            painter.setPen(QPen(QColor(look.primary), 1))
            painter.setBrush(QColor(look.primary if counts else look.primary_soft))
            painter.drawRoundedRect(self._piece(first, last or self._today), 3, 3)
        for gap in self._counter.gaps:
            painter.setPen(QPen(QColor(look.late), 1))
            painter.setBrush(QBrush(QColor(look.late), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(self._piece(gap.start, gap.end))
        if self._counter.full_on is not None:
            self._mark(painter, self._counter.full_on, look.due)
        self._mark(painter, self._today, look.ink)
        painter.end()

    def _mark(self, painter: QPainter, day: date, colour: str) -> None:
        painter.setPen(QPen(QColor(colour), scaled(2)))
        x = self._x(day)
        painter.drawLine(int(x), 0, int(x), self.height())

    def _piece(self, first: date, last: date) -> QRectF:
        left, right = self._x(first), self._x(last)
        top = scaled(5)
        return QRectF(left, top, max(right - left, scaled(3)), self.height() - 2 * top)

    def _x(self, day: date) -> float:
        whole = max((self._last - self._first).days, 1)
        return 1 + (self.width() - 3) * (day - self._first).days / whole


class CounterView(QWidget):
    """The bar and the same in words."""

    def __init__(
        self, counter: PermitCounter, today: date, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(3))
        bar = PermitBar(counter, today, self)
        words = self._words(counter)
        bar.setAccessibleName(words)
        column.addWidget(plain_label(self, counter.title.said(language)))
        column.addWidget(bar)
        column.addWidget(plain_label(self, words))
        for gap in counter.gaps:
            pattern = self.tr(
                "! Gap of {days} days, from {first} to {last}: the count begins anew."
            )
            text = pattern.format(days=gap.days, first=_day(gap.start), last=_day(gap.end))
            column.addWidget(plain_label(self, text))
        column.addWidget(muted(self, counter.text.said(language)))
        column.addWidget(RuleNote(counter.rule, self))

    def _words(self, counter: PermitCounter) -> str:
        if counter.is_reached:
            return self.tr("✓ {years} years without a gap are full.").format(years=counter.years)
        since = self.tr("Counts since {day}.").format(day=_day(counter.counted_from))
        if counter.full_on is None:
            return since
        full = self.tr("{years} years are full on {day}.")
        said = full.format(years=counter.years, day=_day(counter.full_on))
        covered = (
            self.tr("The permits reach to that day.")
            if counter.is_covered
            else self.tr("The permits do not reach to that day yet.")
        )
        return f"{since} {said} {covered}"


def _day(day: date) -> str:
    return f"{day:%d-%m-%Y}"

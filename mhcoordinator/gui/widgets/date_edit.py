"""A whole date, typed or picked from a calendar."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.gui.icons import icon
from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.gui.widgets.line_icon import LineIcon

_TYPED = re.compile(r"^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$")
_COMING = re.compile(r"^\s*(\d{1,2})[-/. ](\d{1,2})\s*$")
_DIGITS = re.compile(r"^\s*(\d{2})(\d{2})(\d{4})\s*$")


class DateEdit(QWidget):
    """One field, ``dd-mm-yyyy``; Alt + Down opens a calendar.

    Attributes:
        coming_from: with a day here, a day and a month without a year are the first that come.

    Signals:
        changed: the user typed or picked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.coming_from: date | None = None
        self._line = QLineEdit(self)
        self._line.setObjectName("date_line")
        self._line.setPlaceholderText(self.tr("dd-mm-yyyy"))
        self._line.setMinimumWidth(scaled(140))
        self._line.setMaximumWidth(scaled(170))
        self._line.textEdited.connect(self.changed)
        self._line.editingFinished.connect(self._tidy)
        self._calendar: QCalendarWidget | None = None
        pick = QAction(icon("calendar", colours().muted), self.tr("Pick from a calendar"), self)
        pick.triggered.connect(self.show_calendar)
        LineIcon(pick, self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)
        row.addStretch()
        self.setFocusProxy(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def value(self) -> date | None:
        """The date, or None when nothing was typed.

        Raises:
            InvalidValue: what was typed is no date that exists.
        """
        text = self._line.text()
        if not text.strip():
            return None
        short = _COMING.match(text)
        if short is not None and self.coming_from is not None:
            return _next_of(int(short[1]), int(short[2]), self.coming_from)
        match = _TYPED.match(text) or _DIGITS.match(text)
        if match is None:
            raise InvalidValue("date", "not_a_date")
        day, month, year = (int(part) for part in match.groups())
        try:
            return date(year, month, day)
        except ValueError:
            raise InvalidValue("date", "no_such_day") from None

    def set_value(self, value: date | None) -> None:
        """Shows a date without telling."""
        self._line.setText("" if value is None else short_date(value))

    def typed(self) -> str:
        """What stands in the field, also when it is no date."""
        return self._line.text()

    def set_typed(self, text: str) -> None:
        """Shows again what `typed` gave."""
        self._line.setText(text)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self.show_calendar()
        else:
            super().keyPressEvent(event)

    def show_calendar(self) -> None:
        """Opens the calendar below the field."""
        if self._calendar is None:
            self._calendar = QCalendarWidget(self)
            self._calendar.setWindowFlag(Qt.WindowType.Popup)
            self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
            self._calendar.clicked.connect(self._picked)
            self._calendar.activated.connect(self._picked)
        try:
            shown = self.value()
        except InvalidValue:
            shown = None
        if shown is not None:
            self._calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self._calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        self._calendar.show()
        self._calendar.setFocus()

    def _picked(self, day: QDate) -> None:
        self.set_value(date(day.year(), day.month(), day.day()))
        if self._calendar is not None:
            self._calendar.hide()
        self._line.setFocus()
        self.changed.emit()

    def _tidy(self) -> None:
        try:
            self.set_value(self.value())
        except InvalidValue:
            return


def _next_of(day: int, month: int, since: date) -> date:
    for year in range(since.year, since.year + 9):  # eight years can pass without 29 February
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= since:
            return found
    raise InvalidValue("date", "no_such_day")

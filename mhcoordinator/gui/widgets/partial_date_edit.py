"""Day, month and year in three small fields; day and month may be unknown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.gui.theme import scaled


class _Part(QLineEdit):
    """A few digits; a whole date that is pasted goes to the editor as a whole."""

    pasted = Signal(str)

    def __init__(self, name: str, placeholder: str, digits: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.digits = digits
        self.setPlaceholderText(placeholder)
        self.setFixedWidth(scaled(26 + 15 * digits))
        self.textEdited.connect(self._shorten)

    def _shorten(self, text: str) -> None:
        if sum(mark.isdigit() for mark in text) > self.digits:
            self.pasted.emit(text)


class PartialDateEdit(QWidget):
    """A date of which the year is enough.

    Signals:
        changed: the user typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = _Part("day_edit", self.tr("dd"), 2, self)
        self._month = _Part("month_edit", self.tr("mm"), 2, self)
        self._year = _Part("year_edit", self.tr("yyyy"), 4, self)
        self._parts = (self._day, self._month, self._year)
        names = (self.tr("Day"), self.tr("Month"), self.tr("Year"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(8))
        for part, name in zip(self._parts, names, strict=True):
            part.setAccessibleName(name)
            part.textEdited.connect(self._typed)
            part.pasted.connect(self._spread)
            part.installEventFilter(self)
            row.addWidget(part)
        row.addStretch()
        self.setFocusProxy(self._day)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def value(self) -> PartialDate | None:
        """The date, or None when nothing was typed.

        Raises:
            InvalidValue: what was typed is no date that exists.
        """
        texts = [part.text().strip() for part in self._parts]
        if not any(texts):
            return None
        day, month, year = (text or "0" for text in texts)
        if not all(text.isdecimal() for text in (day, month, year)):
            raise InvalidValue("date", "not_a_date")
        if not int(year):
            raise InvalidValue("date", "year_missing")
        if len(year) != 4:
            raise InvalidValue("date", "year_out_of_range")
        return PartialDate(int(year), int(month), int(day))

    def set_value(self, value: PartialDate | None) -> None:
        """Shows a date without telling; what is unknown stays empty."""
        if value is None:
            self._show("", "", "")
            return
        self._show(
            f"{value.day:02}" if value.day else "",
            f"{value.month:02}" if value.month else "",
            f"{value.year:04}",
        )

    def typed(self) -> str:
        """What stands in the three fields, as ``day-month-year``; empty when nothing does."""
        texts = [part.text().strip() for part in self._parts]
        return "-".join(texts) if any(texts) else ""

    def set_typed(self, text: str) -> None:
        """Shows again what `typed` gave, also when it is no date."""
        day, month, year = ("", "", *text.split("-", 2))[-3:]
        self._show(day, month, year)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and isinstance(watched, _Part)
            and not watched.text()
            and watched is not self._day
        ):
            self._parts[self._parts.index(watched) - 1].setFocus()
            return True
        return super().eventFilter(watched, event)

    def _show(self, day: str, month: str, year: str) -> None:
        for part, text in zip(self._parts, (day, month, year), strict=True):
            part.setText(text)

    def _typed(self) -> None:
        part = self.sender()
        if isinstance(part, _Part) and part is not self._year and part.hasFocus():
            text = part.text()
            if len(text) == part.digits or (len(text) == 2 and text[-1] in "-/."):
                part.setText(text.rstrip("-/."))
                following = self._parts[self._parts.index(part) + 1]
                following.setFocus()
                following.selectAll()
        self.changed.emit()

    def _spread(self, text: str) -> None:
        digits = "".join(mark for mark in text if mark.isdigit())
        if len(digits) == 8 and digits == text.strip():
            text = f"{digits[:2]}-{digits[2:4]}-{digits[4:]}"
        try:
            self.set_value(PartialDate.parse(text))
        except InvalidValue:
            return
        self._year.setFocus()

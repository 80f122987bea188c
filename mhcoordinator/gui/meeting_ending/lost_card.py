"""Lines of cases that are no longer on the agenda: they belong to another case, or go."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from mhcoordinator.gui.meeting.keyed_rows import KeyedRows
from mhcoordinator.gui.meeting_ending import ending_words as words
from mhcoordinator.gui.meeting_room.line_words import kind_words
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.wrapped_label import WrappedLabel
from mhcoordinator.services.meeting.ending import Ending, EndingCase
from mhcoordinator.services.meeting.minutes import MinuteLine


class LostCard(QFrame):
    """Hidden when there are none; the meeting is not closed while there is one.

    Signals:
        kept: a `MinuteLine` that goes into another case.
        removed: a `MinuteLine` that is not to be written.
    """

    kept = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "error-card")
        self._cases: tuple[EndingCase, ...] = ()
        head = WrappedLabel(self.tr("! These lines have no case any more"), "section", self)
        about = WrappedLabel(
            self.tr(
                "Their case was taken off the agenda after they were typed. Write them into "
                "another case, or do not write them."
            ),
            "",
            self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        column.setSpacing(scaled(8))
        column.addWidget(head)
        column.addWidget(about)
        rows = QVBoxLayout()
        self._rows = KeyedRows(rows, self, self._new_row)
        column.addLayout(rows)
        self.hide()

    def show_lost(self, ending: Ending) -> None:
        """Shows the lines that cannot be written as they stand."""
        self._cases = ending.cases
        self._rows.arrange([line.id for line in ending.lost])
        for line in ending.lost:
            self._rows[line.id].show_line(line, self._cases)
        self.setVisible(bool(ending.lost))

    def go_to_first(self) -> None:
        """Puts the keys at the first line."""
        for _, row in self._rows:
            row.setFocus()
            return

    def _new_row(self, _: str) -> LostRow:
        row = LostRow(self)
        row.kept.connect(self.kept)
        row.removed.connect(self.removed)
        return row


class LostRow(QWidget):
    """A line with its two ways.

    Signals:
        kept / removed: as in the card.
    """

    kept = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line: MinuteLine | None = None
        self._label = WrappedLabel("", "strong", self)
        self.case_button = QPushButton(self.tr("Write it into another case"), self)
        self.case_button.setObjectName("case_button")
        self.case_button.setProperty("role", "menu")
        self._menu = QMenu(self.case_button)
        self.case_button.setMenu(self._menu)
        self.remove_button = QPushButton(self.tr("Do not write it"), self)
        self.remove_button.setObjectName("remove_button")
        self.remove_button.clicked.connect(self._remove)
        buttons = FlowLayout(gap=scaled(10))
        buttons.addWidget(self.case_button)
        buttons.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(6), 0, scaled(6))
        column.addWidget(self._label)
        column.addLayout(buttons)
        self.setFocusProxy(self.case_button)

    def show_line(self, line: MinuteLine, cases: tuple[EndingCase, ...]) -> None:
        """Shows a line, and into which cases it can go."""
        self._line = line
        said = " · ".join(part for part in (line.text, line.owner) if part)
        self._label.setText(f"{kind_words(line.kind)}: {said}")
        self._menu.clear()
        for case in cases:
            action = self._menu.addAction(f"{case.place}. {words.known_as(case)}")
            action.setData(case.item_id)
            action.triggered.connect(lambda _=False, case=case: self._move(case))
        self.case_button.setEnabled(bool(cases))

    def _move(self, case: EndingCase) -> None:
        if self._line is not None:
            self.kept.emit(replace(self._line, item_id=case.item_id))

    def _remove(self) -> None:
        if self._line is not None:
            self.removed.emit(self._line)

"""A case of the meeting with all that will be written into it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mhcoordinator.domain.labels import label
from mhcoordinator.gui.case.describe_values import capitalised
from mhcoordinator.gui.meeting.keyed_rows import KeyedRows
from mhcoordinator.gui.meeting_ending import ending_words as words
from mhcoordinator.gui.meeting_ending.ending_words import translate
from mhcoordinator.gui.meeting_ending.line_row import LineRow
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.gui.widgets.wrapped_label import WrappedLabel
from mhcoordinator.services.meeting.ending import EndingCase
from mhcoordinator.services.meeting.screen import ShownLine


class CaseCard(QFrame):
    """Its title is that of the tier; what the case is called stands small beside it.

    Signals:
        kept / removed: a `MinuteLine` that was mended, or is not to be written.
    """

    kept = Signal(object)
    removed = Signal(object)

    def __init__(self, names: Sequence[str], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._names = names
        self._today = today
        self.title_label = QLabel(self)
        self.title_label.setProperty("role", "section")
        self.known_label = WrappedLabel("", "muted", self)
        self.tier_pill = Pill("", "info", self)
        self.hidden_label = WrappedLabel("", "", self)
        self._notice = QFrame(self)
        self._notice.setProperty("role", "notice")
        inside = QVBoxLayout(self._notice)
        inside.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        inside.addWidget(self.hidden_label)
        head = QHBoxLayout()
        head.setSpacing(scaled(12))
        head.addWidget(self.title_label)
        head.addWidget(self.known_label, 1)
        head.addWidget(self.tier_pill)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(8))
        whole.setSpacing(scaled(8))
        whole.addLayout(head)
        whole.addWidget(self._notice)
        rows = QVBoxLayout()
        self._rows = KeyedRows(rows, self, self._new_row)
        whole.addLayout(rows)

    def rows(self) -> Iterator[LineRow]:
        """The lines from above."""
        return (row for _, row in self._rows)

    def show_case(self, case: EndingCase) -> None:
        """Shows what will be written into a case."""
        known = words.known_as(case)
        title = case.title or known
        self.title_label.setText(f"{case.place}.  {title}")
        in_title = str(case.number) in case.title
        self.known_label.setText((case.call_name if in_title else known) if case.title else "")
        self.setAccessibleName(self.title_label.text())
        self.tier_pill.show_words(capitalised(label(case.tier, translate)), "info")
        self._notice.setVisible(case.hidden is not None)
        if case.hidden is not None:
            said = words.why_hidden(case.hidden)
            parts = (f"✕ {said.happened}", said.kept, said.next_step)
            self.hidden_label.setText(" ".join(parts))
        masked = {one.line.id: _on_paper(one) for one in case.lines if one.is_masked}
        self._rows.arrange([line.id for line in case.typed])
        for line in case.typed:
            self._rows[line.id].show_line(line, masked.get(line.id, ""))

    def _new_row(self, _: str) -> LineRow:
        row = LineRow(self._names, self._today, self)
        row.kept.connect(self.kept)
        row.removed.connect(self.removed)
        return row


def _on_paper(shown: ShownLine) -> str:
    return " · ".join(part for part in (shown.shown.what, shown.shown.who) if part)

"""A case of the agenda: a line, and under it, while it is in front, what was decided."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.domain.sharing import DisclosureTier
from mhcoordinator.exchange.meeting_pack import PackCase
from mhcoordinator.exchange.minutes_draft import DraftLine
from mhcoordinator.gui.case.long_text import LongText
from mhcoordinator.gui.chair.line_row import LineRow
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.key_button import KeyButton
from mhcoordinator.gui.widgets.wrapped_label import WrappedLabel


class CaseCard(QFrame):
    """Rows of decisions and actions are written in place.

    Signals:
        chosen: this case is wanted in front.
        changed: something was typed in it.
    """

    chosen = Signal()
    changed = Signal()

    def __init__(
        self,
        case: PackCase,
        lines: Iterable[DraftLine],
        names: Iterable[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.case = case
        self._names = tuple(names)
        self.head = KeyButton(f"{case.position}.  {case.title}", self)
        self.head.setObjectName(f"case_{case.position}")
        self.head.setProperty("role", "rail")
        self.head.setCheckable(True)
        self.head.clicked.connect(self.chosen)
        self._body = QWidget(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(scaled(10))
        self._lay_out()
        for line in lines:
            self._append(line)
        self.show_in_front(False)
        self._count()

    def show_in_front(self, in_front: bool) -> None:
        """Unfolds or folds; what was typed stays."""
        self.head.setChecked(in_front)
        self._body.setVisible(in_front)
        for row in self.rows():
            if not in_front and row.is_blank():
                self._take_away(row)

    def rows(self) -> list[LineRow]:
        """The rows from top to bottom."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        return [item.widget() for item in items if item is not None]  # type: ignore[misc]

    def lines(self) -> tuple[DraftLine, ...]:
        """What stands in the rows."""
        return tuple(row.line() for row in self.rows())

    def add(self, kind: DecisionKind, after: LineRow | None = None) -> LineRow:
        """A row to type in, at the end or below another; a blank one of the kind serves again."""
        blank = next((row for row in self.rows() if row.is_blank() and row.kind() is kind), None)
        row = blank or self._append(
            DraftLine(id=new_id(), item_id=self.case.item_id, kind=kind.value), after
        )
        row.setFocus()
        return row

    def check(self) -> bool:
        """Whether all rows can go into minutes; else the first that cannot says why."""
        return all(row.check() for row in self.rows())

    def clear(self) -> None:
        """Takes all rows away."""
        for row in self.rows():
            self._take_away(row)
        self._count()

    def _append(self, line: DraftLine, after: LineRow | None = None) -> LineRow:
        row = LineRow(line, self._names, self._body)
        place = self._rows.count() if after is None else self._rows.indexOf(after) + 1
        self._rows.insertWidget(place, row)
        row.changed.connect(self._tell)
        row.entered.connect(lambda: self._go_on(row))
        row.removed.connect(lambda: self._remove(row))
        row.show()
        return row

    def _go_on(self, row: LineRow) -> None:
        if not row.is_blank():
            self.add(row.kind(), after=row)

    def _remove(self, row: LineRow) -> None:
        rows = self.rows()
        place = rows.index(row)
        self._take_away(row)
        left = self.rows()
        (left[min(place, len(left) - 1)] if left else self.decide_button).setFocus()
        self._tell()

    def _take_away(self, row: LineRow) -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _tell(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        count = sum(bool(row.text_edit.text().strip()) for row in self.rows())
        typed = f"✎ {count} · " if count else ""
        minutes = self.tr("{minutes} min").format(minutes=self.case.minutes)
        self.head.set_aside(f"{typed}{minutes}")
        said = self.tr("%n line(s) typed", None, count) if count else ""
        self.head.setAccessibleDescription(f"{minutes}. {said}".strip())

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(4), scaled(4), scaled(4), scaled(4))
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._body)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(scaled(10), scaled(8), scaled(10), scaled(8))
        column.setSpacing(scaled(10))
        if self.case.question.strip():
            column.addWidget(LongText(self.case.question, self.tr("Question"), self._body))
        column.addWidget(WrappedLabel(self._tier_words(), "small", self._body))
        column.addLayout(self._rows)
        self.decide_button = self._button(self.tr("Decision"), "F2", DecisionKind.DECISION)
        self.act_button = self._button(self.tr("Action"), "F3", DecisionKind.ACTION)
        buttons = FlowLayout(gap=scaled(8))
        buttons.addWidget(self.decide_button)
        buttons.addWidget(self.act_button)
        column.addLayout(buttons)

    def _button(self, text: str, key: str, kind: DecisionKind) -> QPushButton:
        button = KeyButton(text, self._body)
        button.set_key(key)
        button.setObjectName(f"add_{kind.value}_button")
        button.clicked.connect(lambda: self.add(kind))
        return button

    def _tier_words(self) -> str:
        try:
            tier = label(DisclosureTier(self.case.tier), QCoreApplication.translate)
        except ValueError:
            tier = self.case.tier
        return self.tr("Tier {tier}").format(tier=tier)

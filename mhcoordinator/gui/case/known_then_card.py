"""What followed by the rules as it was known on a day, with rule, version and since when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mhcoordinator.domain.due import Derived, DerivedLine
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.case.entry_group import EntryGroup, muted
from mhcoordinator.gui.case.fact_grid import FactGrid
from mhcoordinator.gui.case.known_then_words import known_since, known_words
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.clear_layout import clear_layout
from mhcoordinator.gui.widgets.date_edit import DateEdit
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.more_section import MoreSection
from mhcoordinator.rules.rule_set import every_rule
from mhcoordinator.services.known_then import known_on


class KnownThenCard(EntryGroup):
    """Folded until somebody looks back; the day can be chosen."""

    def __init__(
        self,
        data: PageData,
        wording: Wording,
        day: date | None,
        keep: Callable[[date | None], object],
    ) -> None:
        """`day` is the day that is looked at; None while nobody looks. `keep` is told another."""
        super().__init__("")
        self.setTitle(self.tr("What was known then"))
        self.setObjectName("known_then_card")
        self._data, self._wording, self._keep = data, wording, keep
        self._titles = {
            rule.ref.id: rule.ref.title.said(wording.language)
            for rule in (every_rule(data.rules.rules) if data.rules else ())
        }
        self.more = MoreSection(self)
        self.more.setObjectName("known_then_more")
        column = QVBoxLayout(self.more)
        hint = self.tr(
            "Status, rights and terms as the program had worked them out at the end of that day, "
            "each with the rule and its version. What was noted is never changed afterwards."
        )
        column.addWidget(muted(self.more, hint))
        self.day_edit = DateEdit(self.more)
        self.day_edit.setObjectName("known_on_edit")
        self.day_edit.set_value(day or data.today)
        self.day_edit.changed.connect(self._another_day)
        column.addWidget(Field(self.tr("As known on"), self.day_edit))
        self._lines = QWidget(self.more)
        QVBoxLayout(self._lines).setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._lines)
        self.more.setTitle(self.tr("Look back at what followed by the rules"))
        self.more.set_unfolded(day is not None)
        if day is not None:
            self._show(day)
        self.more.unfolded.connect(self._unfold)
        self.add(self.more)

    def _unfold(self, unfolded: bool) -> None:
        day = self._day() if unfolded else None
        self._keep(day)
        if day is not None:
            self._show(day)

    def _another_day(self) -> None:
        day = self._day()
        if day is not None:
            self._keep(day)
            self._show(day)

    def _day(self) -> date | None:
        try:
            return self.day_edit.value() or self._data.today
        except InvalidValue:  # not typed to its end yet
            return None

    def _show(self, day: date) -> None:
        column = self._lines.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 (made so above)
        clear_layout(column)
        found = known_on(self._data.derived, day)
        if not found:
            column.addWidget(muted(self._lines, self.tr("Nothing had been worked out by then.")))
            return
        grid = FactGrid(self._lines, 104)
        for kind, title in self._kinds():
            lines = [line for line in found if line.kind is kind]
            if lines:
                grid.add_fact(title, self._column([self._line(line) for line in lines]))
        grid.arrange()
        column.addWidget(grid)

    def _kinds(self) -> tuple[tuple[Derived, str], ...]:
        return (
            (Derived.STATUS, self.tr("Residence")),
            (Derived.RIGHT, self.tr("Right to")),
            (Derived.TERM, self.tr("Terms")),
            (Derived.COUNTER, self.tr("Three years")),
        )

    def _line(self, line: DerivedLine) -> QWidget:
        holder = QWidget(self._lines)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(1))
        title = self._titles.get(line.rule_id, "")
        column.addWidget(plain_label(holder, known_words(line, title)))
        since = plain_label(holder, known_since(line, self._wording))
        since.setProperty("role", "small")
        column.addWidget(since)
        return holder

    def _column(self, parts: list[QWidget]) -> QWidget:
        holder = QWidget(self._lines)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, scaled(8))
        column.setSpacing(scaled(6))
        for part in parts:
            column.addWidget(part)
        return holder

"""What a meeting that is over decided, case by case, and what became of it. Only to be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.gui.case.entry_group import line
from mhcoordinator.gui.meeting.keyed_rows import KeyedRows
from mhcoordinator.gui.meeting.meeting_desk import MeetingDesk
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.meeting_room.line_words import kind_words
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.gui.widgets.wrapped_label import WrappedLabel
from mhcoordinator.services.meeting.agenda import AgendaCase
from mhcoordinator.services.meeting.decided import Decided


class DecidedPanel(QScrollArea):
    """Cases in the order of the agenda; those without a decision are named at the end."""

    def __init__(self, desk: MeetingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Decided"))
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, scaled(8), scaled(8))
        column.setSpacing(scaled(12))
        blocks = QVBoxLayout()
        self._blocks = KeyedRows(blocks, inside, lambda _: CaseBlock(inside), apart=scaled(12))
        column.addLayout(blocks)
        self._silent = WrappedLabel("", "muted", inside)
        column.addWidget(self._silent)
        column.addStretch(1)
        self.setWidget(inside)

    def show_read(self) -> None:
        """Shows what was read."""
        found = self._desk.found
        if found is None or not found.page.meeting.is_closed:
            return
        said: dict[str, list[Decided]] = {}
        for one in found.decided:
            said.setdefault(one.decision.item_id, []).append(one)
        cases = [case for case in found.page.cases if case.item.id in said]
        silent = [case for case in found.page.cases if case.item.id not in said]
        self._blocks.arrange([case.item.id for case in cases])
        for case in cases:
            self._blocks[case.item.id].show_case(case, said[case.item.id])
        names = ", ".join(f"{case.item.position}. {case.call_name}" for case in silent)
        self._silent.setText(self.tr("Nothing was decided about: {cases}.").format(cases=names))
        self._silent.setVisible(bool(silent))

    def go_to(self, item_id: str) -> None:
        """Brings a case into sight."""
        block = self._blocks.get(item_id)
        if block is not None:
            self.ensureWidgetVisible(block, 0, scaled(12))


class CaseBlock(QFrame):
    """One case with its lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._said: tuple[AgendaCase, Sequence[Decided]] | None = None
        self.title_label = WrappedLabel("", "section", self)
        self._lines = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        column.setSpacing(scaled(8))
        column.addWidget(self.title_label)
        column.addWidget(self._lines)

    def show_case(self, case: AgendaCase, said: Sequence[Decided]) -> None:
        """Shows what was decided about a case."""
        if (case, said) == self._said:
            return
        self._said = (case, said)
        title = f"{case.item.position}.  {case.call_name} · {case.number}"
        self.title_label.setText(title)
        self.setAccessibleName(title)
        lines = QWidget(self)
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        for place, one in enumerate(said):
            if place:
                column.addWidget(line(lines))
            column.addWidget(_line_of(one, lines))
        whole = self.layout()
        if whole is not None:
            whole.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines


def _line_of(one: Decided, parent: QWidget) -> QWidget:
    row = QWidget(parent)
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scaled(4))
    column.addWidget(WrappedLabel(one.decision.text, "", row))
    facts = FlowLayout(gap=scaled(10))
    kind = Pill(kind_words(one.decision.kind), "plan" if one.is_action else "info", row)
    facts.addWidget(kind)
    until = one.decision.due_on
    day = translate("DecidedPanel", "before {day}")
    for words in (one.decision.owner, day.format(day=short_date(until)) if until else ""):
        if words:
            label = WrappedLabel(words, "muted", row)
            label.setWordWrap(False)
            facts.addWidget(label)
    if one.is_action:
        facts.addWidget(_state_of(one, row))
    column.addLayout(facts)
    return row


def _state_of(one: Decided, parent: QWidget) -> Pill:
    """What became of the task; it may have been deleted since."""
    if one.task is None:
        return Pill(translate("DecidedPanel", "the task was deleted"), "late", parent)
    if one.is_open:
        return Pill(translate("DecidedPanel", "still open"), "due", parent)
    return Pill(translate("DecidedPanel", "done"), "done", parent)

"""What holds now: status, rights, what comes next, and what is missing to know it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_group import EntryGroup, muted
from mhcoordinator.gui.case.fact_grid import FactGrid
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.procedure.counter_bar import CounterView
from mhcoordinator.gui.case.procedure.opening import open_question
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.gui.widgets.rule_note import RuleNote
from mhcoordinator.rules import Derivation, Holds, MissingFact, RightLine, RuleRef, StatusSpan

FEW = 3
_ROLES = {Holds.YES: "done", Holds.NO: "blocked", Holds.CHECK: "due"}


class HoldsNowCard(EntryGroup):
    """Whole in the section, short on the overview; each line says its rule."""

    def __init__(
        self, data: PageData, desk: EntryDesk, *, short: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("What holds now"))
        self.setObjectName("holds_now_card")
        self._data, self._desk, self._short = data, desk, short
        self._language = desk.wording.language
        if data.derivation is None:
            self.add(muted(self, self.tr("The rules could not be asked. Nothing is hidden.")))
            return
        self._grid = FactGrid(self, 104)
        self._fill(data.derivation)
        self._grid.arrange()
        self.add(self._grid)

    def _fill(self, found: Derivation) -> None:
        statuses = [self._status(span) for span in found.current] or [
            muted(self, self.tr("No status follows from what is known."))
        ]
        self._grid.add_fact(self.tr("Residence"), self._column(statuses))
        self._add_rights(found.rights)
        steps = [
            self._with_rule(
                item.title.said(self._language), item.text.said(self._language), item.rule
            )
            for item in found.next_steps[: FEW if self._short else None]
        ]
        if steps:
            self._grid.add_fact(self.tr("Next"), self._column(steps))
        if found.missing:
            questions = [self._question(item) for item in found.missing]
            self._grid.add_fact(
                self.tr("Still needed"), self._column(questions[: FEW if self._short else None])
            )
        if found.counter is not None and not self._short:
            counter = CounterView(found.counter, found.on, self._language, self)
            self._grid.add_fact(self.tr("Three years"), counter)

    def _status(self, span: StatusSpan) -> QWidget:
        words = span.title.said(self._language)
        if span.start is not None:
            words += self.tr(", since {day}").format(day=f"{span.start:%d-%m-%Y}")
        last = span.end or span.planned_end
        if last is not None:
            words += self.tr(", until {day}").format(day=f"{last:%d-%m-%Y}")
        if span.is_told:
            words += self.tr(" (as told at intake)")
        return self._with_rule(words, span.text.said(self._language), span.rule)

    def _add_rights(self, rights: tuple[RightLine, ...]) -> None:
        if not rights:
            self._grid.add_fact(
                self.tr("Right to"), muted(self, self.tr("Follows once the status is known."))
            )
        elif self._short:
            short = plain_label(self, self._rights_in_short(rights))
            self._grid.add_fact(self.tr("Right to"), self._column([short]))
        else:
            lines = [self._right(line) for line in rights]
            self._grid.add_fact(self.tr("Right to"), self._column(lines))

    def _rights_in_short(self, rights: tuple[RightLine, ...]) -> str:
        patterns = {
            Holds.YES: self.tr("✓ Yes: {what}."),
            Holds.NO: self.tr("✕ No: {what}."),
            Holds.CHECK: self.tr("? Check: {what}."),
        }
        parts = []
        for holds, pattern in patterns.items():
            of_kind = [line.title.said(self._language) for line in rights if line.holds is holds]
            if of_kind:
                what = ", ".join(words[:1].lower() + words[1:] for words in of_kind)
                parts.append(pattern.format(what=what))
        return "\n".join(parts)

    def _right(self, line: RightLine) -> QWidget:
        words = {
            Holds.YES: self.tr("yes"),
            Holds.NO: self.tr("no"),
            Holds.CHECK: self.tr("? check"),
        }
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(10))
        pill = Pill(words[line.holds], _ROLES[line.holds], holder)
        pill.setMinimumWidth(scaled(72))
        pill.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        title, text = line.title.said(self._language), line.text.said(self._language)
        row.addWidget(self._with_rule(title, text, line.rule), 1)
        return holder

    def _question(self, question: MissingFact) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(1))
        row = QHBoxLayout()
        words = plain_label(holder, question.question.said(self._language))
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        link = link_button(self.tr("fill in"), holder, f"answer_{question.wanted}_button")
        link.setAccessibleName(question.question.said(self._language))
        link.clicked.connect(partial(self._open, question))
        row.addWidget(link)
        column.addLayout(row)
        if not self._short:
            column.addWidget(RuleNote(question.rule, holder))
        return holder

    def _open(self, question: MissingFact, *_: object) -> None:
        open_question(self._desk, self._data.view, question)

    def _with_rule(self, title: str, text: str, rule: RuleRef) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(1))
        column.addWidget(plain_label(holder, title))
        if text and not self._short:
            column.addWidget(muted(holder, text))
        column.addWidget(RuleNote(rule, holder))
        return holder

    def _column(self, parts: list[QWidget]) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, scaled(8))
        column.setSpacing(scaled(8))
        for part in parts:
            column.addWidget(part)
        return holder

"""The terms of the case: open ones first, and those that are over with what ended them."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.gui.case.describe_entry import describe
from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_group import EntryGroup, line, muted
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.procedure.opening import entry_of, open_entry, settling_kinds
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.more_section import MoreSection
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.gui.widgets.rule_note import RuleNote
from mhcoordinator.rules import Deadline


class TermsCard(EntryGroup):
    """A fact settles a term; the links open the form of that fact."""

    def __init__(self, data: PageData, desk: EntryDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("Terms"))
        self.setObjectName("terms_card")
        self._data, self._desk = data, desk
        self._language = desk.wording.language
        found = data.derivation.deadlines if data.derivation else ()
        standing = [item for item in found if self._stands(item)]
        over = [item for item in found if not self._stands(item)]
        rows = [self._open_term(item) for item in sorted(standing, key=lambda item: item.on)]
        self.show_rows(rows, self.tr("No term runs. Terms follow from the steps below."))
        if over:
            self.add(line(self))
            self.add(self._ended(over))

    def _stands(self, term: Deadline) -> bool:
        return term.is_open and not (term.lapses and term.on < self._data.today)

    def _open_term(self, term: Deadline) -> QWidget:
        holder = QWidget(self)
        holder.setObjectName(f"term_{term.rule.id}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, scaled(2), 0, scaled(2))
        column.setSpacing(scaled(3))
        head = QHBoxLayout()
        title = plain_label(holder, term.title.said(self._language))
        title.setProperty("role", "strong")
        head.addWidget(title, 1)
        if term.is_target:
            head.addWidget(Pill(self.tr("aim, not a term in law"), "info", holder))
        day, today = term.on, self._data.today
        when = when_words(day, today, self._desk.wording.translate)
        head.addWidget(Pill(f"{day:%d-%m-%Y} · {when}", due_role(day, today), holder))
        column.addLayout(head)
        for words in self._details(term):
            column.addWidget(muted(holder, words))
        column.addWidget(RuleNote(term.rule, holder))
        column.addLayout(self._links(term, holder))
        return holder

    def _details(self, term: Deadline) -> list[str]:
        found = [term.text.said(self._language)]
        if term.on != term.plain_on:
            pattern = self.tr(
                "By the plain count {plain}; moved to the next working day {moved} "
                "(Algemene termijnenwet)."
            )
            found.append(
                pattern.format(plain=f"{term.plain_on:%d-%m-%Y}", moved=f"{term.on:%d-%m-%Y}")
            )
        facts = []
        if who := term.responsible.said(self._language):
            facts.append(self.tr("Who: {who}").format(who=who))
        warn = [f"{day:%d-%m-%Y}" for day in term.warn_on if day >= self._data.today]
        if warn:
            facts.append(self.tr("Warns on {days}").format(days=", ".join(warn)))
        return [words for words in (*found, " · ".join(facts)) if words]

    def _links(self, term: Deadline, holder: QWidget) -> FlowLayout:
        links = FlowLayout(gap=scaled(6))
        kinds = settling_kinds(self._data.rules, term) if self._data.rules else ()
        for kind in kinds:
            words = self.tr("+ {step}").format(step=label(kind, self._desk.wording.translate))
            link = link_button(words, holder, f"settle_{kind.value}_button")
            link.clicked.connect(partial(self._add, kind, term))
            links.addWidget(link)
        if term.started_by and entry_of(self._data.view, term.started_by) is not None:
            link = link_button(self.tr("Look at what started it"), holder, "started_by_button")
            link.clicked.connect(partial(self._look, term.started_by))
            links.addWidget(link)
        return links

    def _add(self, kind: LegalEventKind, term: Deadline, *_: object) -> None:
        started = entry_of(self._data.view, term.started_by)
        same = kind is LegalEventKind.EXTENSION_APPLIED and isinstance(started, LegalEvent)
        ground = started.ground if same and isinstance(started, LegalEvent) else None
        self._desk.add(LegalEvent(case_id=self._data.view.case.id, kind=kind, ground=ground))

    def _look(self, entry_id: str, *_: object) -> None:
        open_entry(self._desk, self._data.view, entry_id)

    def _ended(self, over: list[Deadline]) -> MoreSection:
        more = MoreSection(self)
        more.setObjectName("ended_terms")
        column = QVBoxLayout(more)
        for term in sorted(over, key=lambda item: item.on, reverse=True):
            column.addWidget(self._over(term, more))
        more.setTitle(self.tr("Over: {count}").format(count=len(over)))
        return more

    def _over(self, term: Deadline, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(1))
        title = term.title.said(self._language)
        column.addWidget(plain_label(holder, f"{title} · {term.on:%d-%m-%Y}"))
        column.addWidget(muted(holder, self._why_over(term)))
        column.addWidget(RuleNote(term.rule, holder))
        return holder

    def _why_over(self, term: Deadline) -> str:
        day = f"{term.ended_on:%d-%m-%Y}" if term.ended_on else f"{term.on:%d-%m-%Y}"
        entry = entry_of(self._data.view, term.ended_by) if term.ended_by else None
        if entry is None:
            return self.tr("Fell away on {day}: its period was over.").format(day=day)
        what = describe(entry, self._desk.wording).heading
        if term.was_settled:
            return self.tr("✓ Settled on {day} by: {what}").format(day=day, what=what)
        return self.tr("Fell away on {day} by: {what}").format(day=day, what=what)

"""The case at one look: its trajectory, what is due, safety, residence, needs, last contacts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mhcoordinator.domain.care import NeedState
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.journal import DocumentKind
from mhcoordinator.domain.labels import label
from mhcoordinator.gui.case.closing_card import ClosingCard
from mhcoordinator.gui.case.document_viewer import open_document
from mhcoordinator.gui.case.due_words import due_role, due_title, when_words
from mhcoordinator.gui.case.entry_group import EntryGroup
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import LongText, plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.procedure.holds_now_card import HoldsNowCard
from mhcoordinator.gui.case.section import Section
from mhcoordinator.gui.case.two_columns import TwoColumns
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.trajectory.card import TrajectoryCard
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.services.trajectory import trajectory_of

FEW = 4


class OverviewSection(Section):
    """Short; each card leads to the section where the rest stands.

    Signals:
        section_wanted: the class name of a section.
        entry_wanted: the id of an entry.
    """

    section_wanted = Signal(str)
    entry_wanted = Signal(str)

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        column.addWidget(self._trajectory(data))
        board = TwoColumns()
        board.add(0, self._holds_now(data))
        board.add(0, self._due(data))
        board.add(0, self._safety(data))
        board.add(0, self._source(data))
        board.add(1, self._needs(data))
        board.add(1, self._contacts(data))
        board.add(1, ClosingCard(data, self.desk))
        board.close_up()
        column.addWidget(board)

    def _trajectory(self, data: PageData) -> TrajectoryCard:
        wording = self.wording
        card = TrajectoryCard(
            trajectory_of(
                data.view,
                data.derivation,
                data.today,
                wording.translate,
                wording.language,
                names=True,
            )
        )
        card.target_chosen.connect(self.entry_wanted)
        return card

    def _card(self, title: str, link: str, section: str) -> EntryGroup:
        card = EntryGroup(title)
        card.offer(link, partial(self.section_wanted.emit, section), f"to_{section}_button")
        return card

    def _due(self, data: PageData) -> EntryGroup:
        card = self._card(self.tr("What is due"), self.tr("all tasks"), "PlanSection")
        rows = []
        for item in data.due[: FEW * 2]:
            words = due_title(
                item.source, item.title(self.wording.language), self.wording.translate
            )
            when = when_words(item.on, data.today, self.wording.translate)
            pill = Pill(f"{self.wording.day(item.on)} · {when}", due_role(item.on, data.today))
            rows.append(_line(card, words, pill))
        card.show_rows(
            rows, self.tr("Nothing has a day on it. Add a task, or the last day of a place.")
        )
        return card

    def _safety(self, data: PageData) -> EntryGroup:
        card = self._card(self.tr("Safety now"), self.tr("all about safety"), "SafetySection")
        self._newest(
            card, data.view.safety, self.tr("Nothing is known about safety yet. Start there.")
        )
        return card

    def _holds_now(self, data: PageData) -> HoldsNowCard:
        card = HoldsNowCard(data, self.desk, short=True)
        to_section = partial(self.section_wanted.emit, "ResidenceSection")
        card.offer(self.tr("all about residence"), to_section, "to_ResidenceSection_button")
        return card

    def _needs(self, data: PageData) -> EntryGroup:
        card = self._card(self.tr("Needs"), self.tr("all needs"), "PlanSection")
        open_needs = [need for need in data.view.needs if need.state is not NeedState.MET]
        rows: list[QWidget] = []
        for need in open_needs[: FEW + 2]:
            domain = label(need.life_domain, self.wording.translate)
            words = f"{domain}: {need.headline}" if need.headline else domain
            pill = Pill(label(need.state, self.wording.translate), "info")
            rows.append(_line(card, words[:1].upper() + words[1:], pill))
        card.show_rows(rows, self.tr("What the client needs, and wants, stands here."))
        return card

    def _contacts(self, data: PageData) -> EntryGroup:
        card = self._card(self.tr("Last contacts"), self.tr("whole journal"), "JournalSection")
        moments = sorted(data.view.contact_moments, key=lambda moment: moment.at, reverse=True)
        rows = [EntryRow(moment, self.desk, fixed=True, parent=card) for moment in moments[:FEW]]
        card.show_rows(rows, self.tr("No contact was noted yet. Press F4 to note the first."))
        return card

    def _source(self, data: PageData) -> EntryGroup:
        card = EntryGroup(self.tr("Report and first message"))
        rows: list[QWidget] = [
            EntryRow(report, self.desk, fixed=True, parent=card) for report in data.view.reports
        ]
        for document in data.view.documents:
            if document.kind is not DocumentKind.SOURCE_MESSAGE:
                continue
            holder = QWidget(card)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(LongText(document.text, self.tr("First message"), holder))
            link = link_button(self.tr("Read the whole message"), holder, "open_source_button")
            link.clicked.connect(partial(open_document, document, self.desk))
            line = QHBoxLayout()
            line.addWidget(link)
            line.addStretch()
            column.addLayout(line)
            rows.append(holder)
        card.show_rows(rows, self.tr("The message that came in is kept here."))
        return card

    def _newest(self, card: EntryGroup, entries: tuple[Entry, ...], empty: str) -> None:
        rows = [EntryRow(entry, self.desk, fixed=True, parent=card) for entry in entries[-1:]]
        card.show_rows(rows, empty)


def _line(parent: QWidget, words: str, pill: Pill) -> QWidget:
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(scaled(8))
    row.addWidget(plain_label(holder, words), 1)
    row.addWidget(pill)
    return holder

"""What happened, newest first: the steps that were recorded and those that the intake told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.legal_event import LegalEvent
from mhcoordinator.gui.case.describe_values import capitalised
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_group import EntryGroup
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.procedure.opening import open_entry
from mhcoordinator.gui.case.procedure.themes import CRIMINAL
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from mhcoordinator.services.legal_facts import facts_of

ALL, RESIDENCE, CRIMINAL_CASE = "all", "residence", "criminal"


class StepList(EntryGroup):
    """`chosen` is the filter that was pressed before the page was built anew."""

    def __init__(
        self,
        data: PageData,
        desk: EntryDesk,
        chosen: str,
        keep_choice: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("What happened"))
        self.setObjectName("step_list_card")
        self._data, self._desk, self._keep_choice = data, desk, keep_choice
        self._rows: list[tuple[str, QWidget]] = []
        self.filter_choice = SegmentedChoice(self)
        self.filter_choice.setObjectName("step_filter_choice")
        self.filter_choice.set_options(
            [
                (ALL, self.tr("everything")),
                (RESIDENCE, self.tr("residence")),
                (CRIMINAL_CASE, self.tr("criminal case")),
            ]
        )
        self.filter_choice.set_value(chosen)
        self.filter_choice.changed.connect(self._filter)
        own = {event.id for event in data.view.legal_events}
        events = sorted(facts_of(data.view, data.today).events, key=_newest_first)
        if events:
            self.add(self.filter_choice)
        else:
            self.filter_choice.hide()
        rows = []
        for event in events:
            row = self._own(event) if event.id in own else self._told(event)
            self._rows.append((CRIMINAL_CASE if event.kind in CRIMINAL else RESIDENCE, row))
            rows.append(row)
        self.show_rows(
            rows, self.tr("Nothing yet. Add the first step; terms and rights follow from it.")
        )
        self._filter()

    def _filter(self) -> None:
        chosen = self.filter_choice.value() or ALL
        self._keep_choice(str(chosen))
        for track, row in self._rows:
            row.setVisible(chosen in {ALL, track})

    def _own(self, event: LegalEvent) -> QWidget:
        return EntryRow(event, self._desk, parent=self)

    def _told(self, event: LegalEvent) -> QWidget:
        row = QWidget(self)
        row.setObjectName(f"told_{event.kind.value}")
        column = QVBoxLayout(row)
        column.setContentsMargins(0, scaled(2), 0, scaled(2))
        column.setSpacing(scaled(2))
        wording = self._desk.wording
        kind = capitalised(label(event.kind, wording.translate))
        day = wording.value("on", event.on) or self.tr("day not known")
        head = QHBoxLayout()
        title = plain_label(row, f"{kind} · {day}")
        title.setProperty("role", "strong")
        head.addWidget(title, 1)
        head.addWidget(Pill(self.tr("from the intake"), "plan", row))
        column.addLayout(head)
        link = link_button(self.tr("Open its form"), row, "open_told_button")
        link.setProperty("flush", True)
        link.clicked.connect(partial(self._open, event.id))
        foot = QHBoxLayout()
        foot.addWidget(link)
        foot.addStretch(1)
        column.addLayout(foot)
        return row

    def _open(self, entry_id: str, *_: object) -> None:
        open_entry(self._desk, self._data.view, entry_id)


def _newest_first(event: LegalEvent) -> tuple[int, int, str]:
    """Steps without a day come last, where they ask for one."""
    day = event.on.latest() if event.on is not None else None
    return (day is None, -(day or date.min).toordinal(), event.kind.value)

"""The life domains: the picture over time, then each domain with its words, wish and needs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mhcoordinator.domain.care import Need, NeedState
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.labels import label
from mhcoordinator.gui.case.describe_values import capitalised
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_group import line, muted
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.plan.domains_view import DomainsView
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.card import Card
from mhcoordinator.services.plan import Standing, last_round, standings
from mhcoordinator.services.plan_words import traces

_ROLES = {NeedState.MET: "done", NeedState.IN_CARE: "plan", NeedState.WAITING_LIST: "due"}


class DomainsCard(Card):
    """Signals: round_wanted; print_wanted; target_chosen, the id of an assessment."""

    round_wanted = Signal()
    print_wanted = Signal()
    target_chosen = Signal(str)

    def __init__(self, data: PageData, desk: EntryDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("domains_card")
        self.setTitle(self.tr("Life domains"))
        assessments = data.view.domain_assessments
        newest, before = last_round(assessments)
        wording = desk.wording
        said = [wording.day(newest)] if newest else []
        said += [self.tr("before that {day}").format(day=wording.day(before))] if before else []
        self.set_aside(" · ".join(said))
        if assessments:
            found, axis = traces(assessments, wording.translate, wording.language)
            view = DomainsView(found, axis, self)
            view.setAccessibleName(self.tr("Life domains over time"))
            view.target_chosen.connect(self.target_chosen)
            self.add(view)
        else:
            self.add(muted(self, self.tr("Go through the twelve life domains with the client.")))
        note = self.tr(
            "From 1, it does not work now, to 5, it works alone. Never a judgement of risk."
        )
        small = plain_label(self, note)
        small.setProperty("role", "small")
        self.add(small)
        self._offer_buttons()

    def _offer_buttons(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(scaled(10))
        for text, name, signal in (
            (self.tr("New round"), "round_button", self.round_wanted),
            (self.tr("Print for the client"), "client_plan_button", self.print_wanted),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)


class PerDomainCard(Card):
    """What the client says and wishes in each domain, and what is needed there."""

    def __init__(self, data: PageData, desk: EntryDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("per_domain_card")
        self.setTitle(self.tr("Wishes and needs"))
        self._desk, self._case_id = desk, data.view.case.id
        silent: list[str] = []
        shown = 0
        for standing in standings(data.view.domain_assessments):
            needs = [n for n in data.view.needs if n.life_domain is standing.life_domain]
            name = label(standing.life_domain, desk.wording.translate)
            if not needs and not _says_something(standing):
                silent.append(name)
                continue
            if shown:
                self.add(line(self))
            self.add(self._domain(standing, needs, capitalised(name)))
            shown += 1
        if silent:
            nothing = self.tr("No wish or need noted yet about: {domains}.").format(
                domains=", ".join(silent)
            )
            self.add(muted(self, nothing))
        self._add_link(self.body, self.tr("+ need"), lambda: desk.add(Need(case_id=self._case_id)))

    def _domain(self, standing: Standing, needs: list[Need], name: str) -> QWidget:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, scaled(2), 0, scaled(2))
        column.setSpacing(scaled(4))
        if _says_something(standing):  # else the need itself is headed by its domain
            head = plain_label(whole, name)
            head.setProperty("role", "label")
            column.addWidget(head)
        self._say(standing, column, whole)
        for need in needs:
            words = label(need.state, self._desk.wording.translate)
            pills = ((words, _ROLES.get(need.state, "info")),)
            column.addWidget(EntryRow(need, self._desk, pills, parent=whole))
        return whole

    def _say(self, standing: Standing, column: QVBoxLayout, parent: QWidget) -> None:
        latest = standing.latest
        if latest is None or not _says_something(standing):
            return
        texts = []
        if latest.client_words.strip():
            texts.append(f"“{latest.client_words.strip()}”")
        if latest.wish.strip():
            texts.append(self.tr("Wish: {wish}").format(wish=latest.wish.strip()))
        if latest.situation.strip():
            texts.append(latest.situation.strip())
        for text in texts:
            column.addWidget(plain_label(parent, text))
        assessment: Entry = latest
        link = self._add_link(column, self.tr("Correct"), lambda: self._desk.correct(assessment))
        link.setObjectName("correct_assessment_button")
        parent.setObjectName(f"entry_{latest.id}")

    def _add_link(self, column: QVBoxLayout, text: str, doing: Callable[[], object]) -> QPushButton:
        link = link_button(text, self, "add_Need_button")
        link.setProperty("flush", True)
        link.clicked.connect(lambda _: doing())
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch(1)
        column.addLayout(row)
        return link


def _says_something(standing: Standing) -> bool:
    latest = standing.latest
    return latest is not None and bool(
        latest.client_words.strip() or latest.wish.strip() or latest.situation.strip()
    )

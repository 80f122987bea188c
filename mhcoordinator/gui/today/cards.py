"""The caseload in numbers, and the cases opened last. Each number opens the list of its cases."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.today.share_bar import ShareBar
from mhcoordinator.gui.widgets.card import Card
from mhcoordinator.gui.widgets.clear_layout import clear_layout
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.services import today
from mhcoordinator.services.case_list import ShelterStand
from mhcoordinator.services.today import CaseHead, Numbers


class StatusLinks(QWidget):
    """How many cases are open and how many are in aftercare.

    Signals:
        list_wanted: the `CaseFilter` of the number that was pressed.
    """

    list_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, gap=scaled(6))

    def show_numbers(self, numbers: Numbers) -> None:
        """Shows other numbers."""
        clear_layout(self._row)
        number = numbers.status.get(CaseStatus.OPEN, 0)
        words = self.tr("1 open case") if number == 1 else self.tr("{number} open cases")
        self._add(words.format(number=number), "open_link", CaseStatus.OPEN)
        number = numbers.status.get(CaseStatus.AFTERCARE, 0)
        words = self.tr("{number} in aftercare").format(number=number)
        self._add(words, "aftercare_link", CaseStatus.AFTERCARE)

    def _add(self, words: str, name: str, status: CaseStatus) -> None:
        link = _flush_link(words, self, name)
        link.clicked.connect(lambda: self.list_wanted.emit(today.list_behind(status)))
        self._row.addWidget(link)


class ResidenceCard(Card):
    """The residence status of open cases, as it was told last."""

    list_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("Residence of open cases"))
        self.bar = ShareBar(self)
        self.add(self.bar)
        self._links = QWidget(self)
        self._row = FlowLayout(self._links, gap=scaled(4))
        self.add(self._links)
        self.source = QLabel(
            self.tr("By the rules, from what was recorded. Check with IND or a lawyer."), self
        )
        self.source.setProperty("role", "small")
        self.source.setWordWrap(True)
        self.add(self.source)

    def show_numbers(self, numbers: Numbers) -> None:
        """Shows other numbers."""
        words = (
            self.tr("{number} reflection period"),
            self.tr("{number} permit"),
            self.tr("{number} Dutch or EU"),
            self.tr("{number} other or unknown"),
        )
        self.bar.show_shares(tuple(share.count for share in numbers.residence))
        clear_layout(self._row)
        for place, share in enumerate(numbers.residence):
            text = words[place].format(number=share.count)
            link = _flush_link(text, self._links, f"residence_link_{place}")
            wanted = today.list_behind(share.statuses)
            link.clicked.connect(lambda _=False, wanted=wanted: self.list_wanted.emit(wanted))
            self._row.addWidget(link)


class ShelterCard(Card):
    """Who has a place, who waits for one, and whose place ends."""

    list_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("Shelter"))

    def show_numbers(self, numbers: Numbers) -> None:
        """Shows other numbers."""
        clear_layout(self.body)
        self.body.setSpacing(0)
        of = numbers.shelter
        head = QHBoxLayout()
        head.setSpacing(scaled(4))
        figure = QLabel(str(of[ShelterStand.PLACED]), self)
        figure.setProperty("role", "title")
        head.addWidget(figure)
        head.addWidget(self._link(self.tr("placed"), ShelterStand.PLACED), 0, _BOTTOM)
        head.addStretch()
        self.body.addLayout(head)
        number = of[ShelterStand.WAITING]
        self.add(
            self._link(self.tr("{number} waiting").format(number=number), ShelterStand.WAITING)
        )
        number = of[ShelterStand.ENDS_SOON]
        words = (
            self.tr("1 place ends within 14 days")
            if number == 1
            else self.tr("{number} places end within 14 days")
        )
        self.add(self._link(words.format(number=number), ShelterStand.ENDS_SOON))

    def _link(self, words: str, stand: ShelterStand) -> QPushButton:
        link = _flush_link(words, self, f"shelter_link_{stand.value}")
        link.clicked.connect(lambda: self.list_wanted.emit(today.list_behind(stand)))
        return link


class RecentCard(Card):
    """The cases that this user opened last, as the audit log has it.

    Signals:
        opened: a case id.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("Opened last"))

    def show_cases(self, heads: tuple[CaseHead, ...]) -> None:
        """Shows other cases; nothing when there are none."""
        clear_layout(self.body)
        self.body.setSpacing(0)
        self.setVisible(bool(heads))
        for head in heads:
            link = _flush_link(f"{head.call_name}  {head.number}", self, "recent_link")
            link.clicked.connect(self._opens(head.case_id))
            self.add(link)

    def _opens(self, case_id: str) -> Callable[[], None]:
        return lambda: self.opened.emit(case_id)


_BOTTOM = Qt.AlignmentFlag.AlignBottom


def _flush_link(text: str, parent: QWidget, name: str) -> QPushButton:
    """A link that begins where the words above it begin."""
    link = link_button(text, parent, name)
    link.setProperty("flush", True)
    return link

"""The page of one case: its head, and sections that can each be corrected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.due import DueLine
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.plan import Review, ReviewKind
from mhcoordinator.gui.case.documents_section import DocumentsSection
from mhcoordinator.gui.case.draft_notice import DraftNotice
from mhcoordinator.gui.case.entry_desk import EntryDesk, fresh_contact
from mhcoordinator.gui.case.exploitation_section import ExploitationSection
from mhcoordinator.gui.case.history_section import HistorySection
from mhcoordinator.gui.case.journal_section import JournalSection
from mhcoordinator.gui.case.network_section import NetworkSection
from mhcoordinator.gui.case.overview_section import OverviewSection
from mhcoordinator.gui.case.page_data import PageData, read_page
from mhcoordinator.gui.case.person_section import PersonSection
from mhcoordinator.gui.case.plan_section import PlanSection
from mhcoordinator.gui.case.referrals_section import ReferralsSection
from mhcoordinator.gui.case.residence_section import ResidenceSection
from mhcoordinator.gui.case.safety_section import SafetySection
from mhcoordinator.gui.case.section import Section
from mhcoordinator.gui.case.shelter_section import ShelterSection
from mhcoordinator.gui.forms.case_page import Ui_CasePage
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.clear_layout import clear_layout
from mhcoordinator.services.case_page import due_lines_of_case

SECTION_OF = {
    "Person": "PersonSection",
    "ContactChannel": "PersonSection",
    "Report": "PersonSection",
    "Exploitation": "ExploitationSection",
    "Finding": "ExploitationSection",
    "Safety": "SafetySection",
    "Absence": "SafetySection",
    "Residence": "ResidenceSection",
    "CriminalCase": "ResidenceSection",
    "Placement": "ShelterSection",
    "LegalMeasure": "ResidenceSection",
    "Task": "PlanSection",
    "Need": "PlanSection",
    "Occupation": "PlanSection",
    "Assessment": "PlanSection",
    "Consent": "NetworkSection",
    "Disclosure": "NetworkSection",
    "Referral": "ReferralsSection",
    "ContactMoment": "JournalSection",
    "Document": "DocumentsSection",
    "LegalEvent": "ResidenceSection",
    "ShelterRequest": "ShelterSection",
    "DomainAssessment": "PlanSection",
    "Goal": "PlanSection",
    "Review": "PlanSection",
    "SafetyPlan": "SafetySection",
    "NetworkMember": "NetworkSection",
    "Closing": "OverviewSection",
    "AftercareContact": "OverviewSection",
    "Snooze": "OverviewSection",
}


class CasePage(QWidget):
    """Asks again whenever somebody wrote in this case.

    Attributes:
        action_bar: the buttons; a window may put them into its own top bar.

    Signals:
        refer: a referral is wanted for this case id.
        go_on_referral: (case id, referral id) of a draft to go on with.
        print_summary: a summary is wanted for this case id.
        settle_wanted: the place where a line that is due is settled, with that `DueLine`.
        finished: the user goes back to the list.
        shown: the case is on the screen as it stands.
    """

    refer = Signal(str)
    go_on_referral = Signal(str, str)
    print_summary = Signal(str)
    settle_wanted = Signal(object)
    finished = Signal()
    shown = Signal()

    def __init__(self, runner: TaskRunner, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: PageData | None = None
        self._text_size = scaled(100)
        self.ui = Ui_CasePage()
        self.ui.setupUi(self)
        self.ui.notices_layout.setContentsMargins(0, 0, 0, 0)
        self.action_bar = self.ui.action_bar
        self.case_id = case_id
        self._runner = runner
        self.desk = EntryDesk(runner, case_id, self)
        self.sections = self._make_sections()
        self._entry_to_show = ""
        self._stale: set[Section] = set(self.sections)
        self.ui.tabs.chosen.connect(self._show_section)
        self._connect()
        listen(self, runner.changed, self._perhaps_refresh)
        self.refresh()

    @property
    def data(self) -> PageData | None:
        """What is shown, once it was read."""
        return self._data

    def refresh(self) -> None:
        """Reads the case; once it is on the screen this is the same viewing and not logged anew."""
        read = partial(read_page, again=self._data is not None)
        self._runner.run(read, self.case_id, done=self._show, owner=self)

    def note_contact(self) -> None:
        """Opens the form of a new contact, with the cursor in its text."""
        dialog = self.desk.add(fresh_contact(self.case_id))
        editor = dialog.panel.editor("text")
        if editor is not None:
            editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def correct_case(self) -> None:
        """Opens the form of the head of the case."""
        if self._data is not None:
            self.desk.correct(self._data.view.case)

    def keep_draft(self) -> None:
        """Keeps what is typed in open forms, before the vault is locked."""
        self.desk.keep_drafts()

    def go_to(self, section: str) -> None:
        """Shows the section of this class name."""
        names = [type(item).__name__ for item in self.sections]
        self.ui.tabs.choose(names.index(section))

    def place(self) -> str:
        """Which section is in front, so that it returns after a lock."""
        return type(self.sections[self.ui.tabs.current()]).__name__

    def show_entry(self, entry_id: str) -> None:
        """Shows the section in which an entry stands, and the entry itself."""
        if self._data is None:
            self._entry_to_show = entry_id
            return
        self._entry_to_show = ""
        found = (entry for entry in entries_of(self._data.view) if entry.id == entry_id)
        self.go_to(section_of(next(found, None)))
        section = self.sections[self.ui.tabs.current()]
        row = section.findChild(QWidget, f"entry_{entry_id}")
        if row is not None:
            QTimer.singleShot(0, row, lambda: section.ensureWidgetVisible(row))

    def _make_sections(self) -> list[Section]:
        titles = {
            OverviewSection: self.tr("Overview"),
            PersonSection: self.tr("Person"),
            ExploitationSection: self.tr("Exploitation"),
            SafetySection: self.tr("Safety"),
            ShelterSection: self.tr("Shelter"),
            ResidenceSection: self.tr("Residence"),
            PlanSection: self.tr("Plan"),
            NetworkSection: self.tr("Network"),
            ReferralsSection: self.tr("Referrals"),
            JournalSection: self.tr("Journal"),
            DocumentsSection: self.tr("Documents"),
            HistorySection: self.tr("History"),
        }
        self.ui.tabs.set_titles(list(titles.values()))
        sections = []
        for kind, title in titles.items():
            section = kind(self.desk, self.ui.stack)
            section.setAccessibleName(title)
            self.ui.stack.addWidget(section)
            if isinstance(section, OverviewSection):
                section.section_wanted.connect(self.go_to)
                section.entry_wanted.connect(self.show_entry)
            sections.append(section)
        return sections

    def _connect(self) -> None:
        bar = self.action_bar
        bar.note_contact_pressed.connect(self.note_contact)
        bar.refer_pressed.connect(lambda: self.refer.emit(self.case_id))
        bar.summary_pressed.connect(lambda: self.print_summary.emit(self.case_id))
        bar.correct_pressed.connect(self.correct_case)
        bar.back_pressed.connect(self.finished)
        self.desk.referral_wanted.connect(self.refer)
        self.desk.referral_draft_wanted.connect(self.go_on_referral)
        self.desk.settle_wanted.connect(self._find_due)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._go_on, step))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4 also works where the page stands without the main window and its shortcuts."""
        if event.key() == Qt.Key.Key_F4:
            self.note_contact()
        elif event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """What was measured at another text size is built anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._text_size != scaled(100):
            self._text_size = scaled(100)
            # Not while Qt walks through the widgets that would be taken away.
            QTimer.singleShot(0, self, self._show_again)

    def _show_again(self) -> None:
        if self._data is not None:
            self._show(self._data)

    def _find_due(self, key: str) -> None:
        """What was put off is no longer among what the page shows, so the case is asked."""

        def tell(lines: tuple[DueLine, ...]) -> None:
            for line in lines:
                if line.key == key:
                    self.settle_wanted.emit(line)

        self._runner.run(due_lines_of_case, self.case_id, done=tell, owner=self)

    def _go_on(self, step: int) -> None:
        self.ui.tabs.choose(self.ui.tabs.current() + step)

    def _perhaps_refresh(self, what: frozenset[str]) -> None:
        if self.case_id in what or not what.isdisjoint({"organisations", "rules"}):
            self.refresh()

    def _show(self, data: PageData) -> None:
        self._data = data
        self.ui.head.show_data(data, self.desk)
        self._show_drafts(data)
        self._stale = set(self.sections)
        self._show_section(self.ui.tabs.current())
        if self._entry_to_show:
            self.show_entry(self._entry_to_show)
        self.shown.emit()

    def _show_section(self, place: int) -> None:
        section = self.sections[place]
        self.ui.stack.setCurrentWidget(section)
        if self._data is not None and section in self._stale:
            self._stale.discard(section)
            section.show_data(self._data)

    def _show_drafts(self, data: PageData) -> None:
        layout = self.ui.notices_layout
        clear_layout(layout)
        standing = {entry.id: entry for entry in entries_of(data.view)}
        for draft in data.drafts:
            seen = standing.get(draft.entry.id)
            layout.addWidget(DraftNotice(draft, seen, self.desk, self.ui.notices))
        self.ui.notices.setVisible(bool(data.drafts))


def section_of(entry: Entry | None) -> str:
    """The class name of the section in which an entry stands."""
    if isinstance(entry, Review) and entry.kind is ReviewKind.SAFETY:
        return "SafetySection"
    return SECTION_OF.get(type(entry).__name__, "OverviewSection")


def entries_of(view: CaseView) -> Iterator[Entry]:
    """Every entry of a case, its head included."""
    for item in fields(view):
        value = getattr(view, item.name)
        yield from value if isinstance(value, tuple) else (value,)

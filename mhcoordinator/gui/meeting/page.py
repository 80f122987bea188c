"""Preparing one meeting: its agenda, and beside it the case in front, proposals, or the table."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from mhcoordinator.domain.meeting import Meeting, Participant
from mhcoordinator.domain.sharing import Consent, ConsentForm
from mhcoordinator.gui.case.confirm_strip import ConfirmStrip
from mhcoordinator.gui.forms.meeting_page import Ui_MeetingPage
from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.gui.meeting.agenda_case_panel import AgendaCasePanel
from mhcoordinator.gui.meeting.decided_panel import DecidedPanel
from mhcoordinator.gui.meeting.meeting_actions import MeetingActions
from mhcoordinator.gui.meeting.meeting_desk import MeetingDesk, MeetingRead
from mhcoordinator.gui.meeting.meetings_page import MEETINGS
from mhcoordinator.gui.meeting.proposals_panel import ProposalsPanel
from mhcoordinator.gui.meeting.sides import Side, Sides
from mhcoordinator.gui.meeting.table_panel import TablePanel
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.explanation import Explanation
from mhcoordinator.services.explanations import explain
from mhcoordinator.services.meeting import planning

SHOW_AFTER = 40  # milliseconds: whoever walks down the table waits for no panel


class MeetingPage(QWidget):
    """Everything is written at once; there is nothing to save.

    Signals:
        finished: back to the list.
        papers_wanted: the id of the meeting whose copies are to be seen and printed.
        start_wanted: the id of the meeting that is to be held now, at the screen of the table.
        pack_wanted: the id of the meeting whose chair is to get a pack.
        minutes_wanted: minutes that came back are to be taken in.
        close_wanted: the id of the meeting that was held and is to be closed.
        lists_wanted: the id of the meeting whose decision lists are to be seen and printed.
        next_planned: the id of the next meeting of this table, made just now.
        case_wanted: the id of a case whose file is to be opened.
        shown: what is on the screen is what stands in the vault.
    """

    finished = Signal()
    papers_wanted = Signal(str)
    start_wanted = Signal(str)
    pack_wanted = Signal(str)
    minutes_wanted = Signal()
    close_wanted = Signal(str)
    lists_wanted = Signal(str)
    next_planned = Signal(str)
    case_wanted = Signal(str)
    shown = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        meeting_id: str,
        *,
        is_new: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self.meeting_id = meeting_id
        self._is_new = is_new
        self._saw_it_closed = False
        self.desk = MeetingDesk(runner, meeting_id, self)
        self.ui = Ui_MeetingPage()
        self.ui.setupUi(self)
        self.table = self.ui.table
        self.table.use(self.desk)
        self.setFocusProxy(self.table)
        self.case_panel = AgendaCasePanel(self.desk, self)
        self.proposals = ProposalsPanel(self.desk, self)
        self.decided_panel = DecidedPanel(self.desk, self)
        self.table_panel = TablePanel(self.desk, self)
        self.sides = Sides(
            self.ui,
            {
                Side.CASE: _scrolled(self.case_panel),
                Side.PROPOSALS: self.proposals,
                Side.DECIDED: self.decided_panel,
                Side.TABLE: _scrolled(self.table_panel),
            },
            self,
        )
        self.action_bar = MeetingActions(self)
        self.confirm = ConfirmStrip(
            self.tr("Delete this meeting with its agenda? The cases stay as they are."),
            self.tr("Delete the meeting"), self,
        )  # fmt: skip
        self.ui.page_layout.insertWidget(2, self.confirm)
        self._show_case_soon = QTimer(self, singleShot=True, interval=SHOW_AFTER)
        self._show_case_soon.timeout.connect(self._show_case)
        self.ui.closed_label.hide()
        self.ui.stopped_button.hide()
        self.show_side(Side.TABLE if is_new else Side.AGENDA)
        self._connect()

    def show_side(self, side: Side) -> None:
        """Puts something else beside the agenda, or in its place where there is no room."""
        self.sides.show(side)

    def side(self) -> Side:
        """What stands beside the agenda, or is in front where there is no room."""
        return self.sides.side()

    def place(self) -> tuple[str, str]:
        """Which case is in front, and what stands beside the agenda."""
        return self.table.current_id(), self.side().value

    def go_to(self, place: object) -> None:
        """Returns to a place."""
        if isinstance(place, tuple):
            self._saw_it_closed = True
            self.show_side(Side(place[1]))
            self.table.choose(place[0])

    def keep_draft(self) -> None:
        """Writes what is being typed, before the vault is locked."""
        self.case_panel.keep_draft()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.desk.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sides.fit(self.width()):
            self._show_when()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._step_back()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui, desk, bar = self.ui, self.desk, self.action_bar
        desk.read.connect(self._show)
        desk.failed.connect(self._say)
        self.table.chosen.connect(self._show_case_soon.start)
        self.table.question_wanted.connect(self._go_to_question)
        self.table.removal_wanted.connect(self._ask_to_remove)
        self.table.person_wanted.connect(self._show_person)
        self.case_panel.changed.connect(self._show_changed)
        self.case_panel.case_wanted.connect(self.case_wanted)
        self.case_panel.consent_wanted.connect(self._record_consent)
        self.proposals.put_on.connect(desk.put_on)
        ui.stopped_button.clicked.connect(self._next_stopped)
        bar.back_pressed.connect(self.finished)
        bar.papers_pressed.connect(self._want_papers)
        bar.start_pressed.connect(self._want_start)
        bar.pack_pressed.connect(self._want_pack)
        bar.minutes_pressed.connect(self.minutes_wanted)
        bar.close_pressed.connect(self._want_closing)
        bar.lists_pressed.connect(self._want_papers)
        bar.next_pressed.connect(self._plan_next)
        bar.discard_pressed.connect(self.confirm.ask)
        self.confirm.confirmed.connect(self._discard)
        for keys, act in (
            ("Ctrl+P", self._want_papers),
            ("F5", self._want_start),
            ("F8", self._next_stopped),
            ("Ins", self._go_to_second),
            ("Alt+1", partial(self._go_to_side, Side.CASE)),
            ("Alt+2", self._go_to_second),
            ("Alt+3", partial(self._go_to_side, Side.TABLE)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show(self, found: MeetingRead) -> None:
        page = found.page
        self.ui.title_label.setText(page.meeting.series)
        self._show_when()
        self.ui.closed_label.setVisible(page.meeting.is_closed)
        self.ui.keys_label.setVisible(not page.meeting.is_closed)
        day = page.meeting.held_on
        self.action_bar.show_state(
            is_closed=page.meeting.is_closed,
            has_cases=bool(page.cases),
            is_due=day is not None and day <= found.today,
        )
        self.table.show_read()
        self.proposals.show_read()
        self.decided_panel.show_read()
        self.table_panel.show_read()
        self._show_case()
        self._show_state()
        is_over = page.meeting.is_closed
        number = len(found.decided if is_over else found.proposals)
        self.sides.name(number, len(page.participants), is_over=is_over)
        if is_over and not self._saw_it_closed:
            self._saw_it_closed = True
            self.show_side(Side.DECIDED)
        self._begin(page.meeting)
        self.shown.emit()

    def _show_when(self) -> None:
        """Where there is no room, the place and the chair stand with the table alone."""
        found = self.desk.found
        if found is not None:
            meeting = found.page.meeting
            where = "" if self.sides.is_narrow else words.where_and_who(meeting)
            when = (words.long_when(meeting), where)
            self.ui.when_label.setText(" · ".join(part for part in when if part))

    def _begin(self, meeting: Meeting) -> None:
        """A meeting that was made just now begins with its name, or with its day."""
        if self._is_new:
            self._is_new = False
            is_first = meeting.kind == Meeting().kind and not meeting.basis
            if is_first:
                self.table_panel.head.setFocus()
                self.table_panel.head.ui.series_edit.selectAll()
            else:
                self.table_panel.head.focus_day()

    def _show_state(self) -> None:
        """How long it takes, and how many may not take part as it stands."""
        found = self.desk.found
        if found is None:
            return
        page = found.page
        items = [self.desk.item(case.item.id) or case.item for case in page.cases]
        minutes = sum(item.minutes for item in items)
        parts = (words.count_of_cases(len(items)), words.duration(page.meeting, minutes))
        self.ui.duration_label.setText(" · ".join(parts))
        number = sum(len(case.stopped) for case in page.cases if not case.is_over)
        number += sum(case.is_over for case in page.cases)
        text = (
            self.tr("✕ 1 seat is blocked")
            if number == 1
            else self.tr("✕ {number} seats are blocked").format(number=number)
        )
        self.ui.stopped_button.setText(f"{text}   F8")
        self.ui.stopped_button.setVisible(number > 0 and not page.meeting.is_closed)

    def _show_case(self) -> None:
        self._show_case_soon.stop()
        self.case_panel.show_case(self.table.current_id())
        self.decided_panel.go_to(self.table.current_id())
        self._show_state()

    def _show_changed(self) -> None:
        self.table.lines.show_again()
        self._show_state()

    def _go_to_side(self, side: Side) -> None:
        self.show_side(side)
        focus = {
            Side.CASE: self.case_panel.ui.question_edit,
            Side.PROPOSALS: self.proposals,
            Side.DECIDED: self.decided_panel,
            Side.TABLE: self.table_panel,
        }[side]
        focus.setFocus()

    def _go_to_second(self) -> None:
        """Before the meeting the proposals, after it what was decided."""
        self._go_to_side(Side.DECIDED if self._is_over() else Side.PROPOSALS)

    def _is_over(self) -> bool:
        return self.desk.found is not None and self.desk.is_closed

    def _go_to_question(self) -> None:
        self.show_side(Side.CASE)
        self._show_case()
        self.case_panel.focus_question()

    def _ask_to_remove(self) -> None:
        self.show_side(Side.CASE)
        self._show_case()
        self.case_panel.ask_to_remove()

    def _show_person(self, participant_id: str) -> None:
        self.show_side(Side.TABLE)
        self.table_panel.show_person(participant_id)

    def _next_stopped(self) -> None:
        self.table.go_to_next_stopped()
        self.show_side(Side.CASE)
        self._show_case()
        if not self.sides.is_narrow:
            self.table.setFocus()

    def _step_back(self) -> None:
        """From beside the agenda to the agenda, from there to the list."""
        if self.table.hasFocus():
            self.finished.emit()
        else:
            self.case_panel.keep_draft()
            if self.sides.is_narrow:
                self.show_side(Side.AGENDA)
            self.table.setFocus()

    def _want_papers(self) -> None:
        """Before the meeting the copies, after it the decision lists."""
        bar, is_over = self.action_bar, self._is_over()
        if (bar.lists_button if is_over else bar.papers_button).isEnabled():
            self.keep_draft()
            (self.lists_wanted if is_over else self.papers_wanted).emit(self.meeting_id)

    def _want_closing(self) -> None:
        if not self.desk.is_closed:
            self.keep_draft()
            self.close_wanted.emit(self.meeting_id)

    def _want_start(self) -> None:
        if self.action_bar.start_button.isEnabled() and not self.desk.is_closed:
            self.keep_draft()
            self.start_wanted.emit(self.meeting_id)

    def _want_pack(self) -> None:
        self.keep_draft()
        self.pack_wanted.emit(self.meeting_id)

    def _record_consent(self, case_id: str, someone: Participant) -> None:
        from mhcoordinator.gui.case.entry_dialog import EntryDialog

        consent = Consent(
            case_id=case_id,
            recipient=someone.called,
            organisation_id=someone.organisation_id,
            form=ConsentForm.NOT_GIVEN,
        )
        dialog = EntryDialog(self._runner, consent, None, self.window())
        dialog.saved.connect(lambda: self._runner.broadcast(case_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _plan_next(self) -> None:
        def planned(meeting: Meeting) -> None:
            self._runner.broadcast(MEETINGS)
            self.next_planned.emit(meeting.id)

        self._runner.run(
            planning.next_meeting, self.meeting_id, None, done=planned, failed=self._say, owner=self
        )

    def _discard(self) -> None:
        def discarded(_: object) -> None:
            self.finished.emit()
            self._runner.broadcast(MEETINGS)

        self._runner.run(
            planning.discard_meeting, self.meeting_id, done=discarded, failed=self._say, owner=self
        )

    def say(self, said: Explanation) -> None:
        """Says above the agenda what went wrong."""
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)

    def _say(self, error: Exception) -> None:
        self.say(explain(error, QCoreApplication.translate))


def _scrolled(panel: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(panel)
    return area

"""All case meetings: those to come, and those that were held."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.meeting import Meeting
from mhcoordinator.gui.forms.meetings_page import Ui_MeetingsPage
from mhcoordinator.gui.icons import icon
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.services.explanations import explain
from mhcoordinator.services.meeting import planning
from mhcoordinator.services.meeting.planning import MeetingLine
from mhcoordinator.services.session import VaultSession

MEETINGS = "meetings"  # what the runner calls a change of a meeting
ICON = 48  # pixels at 100 % text


class MeetingsPage(QWidget):
    """Asks again whenever a meeting was written, and whenever it comes to the front.

    Signals:
        opened: (meeting id, whether it was made just now).
        listed: what is on the screen is what stands in the vault.
    """

    opened = Signal(str, bool)
    listed = Signal()

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MeetingsPage()
        self.ui.setupUi(self)
        self._runner = runner
        self._asked = 0
        self._wanted = ""
        self.lines = self.ui.lines
        self.setFocusProxy(self.lines)
        self.ui.stack.setCurrentWidget(self.lines)
        side = scaled(ICON)
        self.ui.empty_icon.setPixmap(icon("meetings", colours().primary).pixmap(side, side))
        self.lines.opened.connect(lambda meeting_id: self.opened.emit(meeting_id, False))
        self.lines.next_wanted.connect(self.plan_next)
        self.lines.selectionModel().currentChanged.connect(self._chosen)
        self.ui.new_button.clicked.connect(self.add_meeting)
        self.ui.first_button.clicked.connect(self.add_meeting)
        self.ui.next_button.clicked.connect(self._plan_next_of_chosen)
        self._chosen()
        listen(self, runner.changed, self._perhaps_refresh)

    def refresh(self) -> None:
        """Asks for the meetings; only the last answer is shown."""
        self._asked += 1
        asked = self._asked

        def show(found: tuple[tuple[MeetingLine, ...], date]) -> None:
            if asked == self._asked:
                self._show(*found)

        self._runner.run(_ask, done=show, owner=self)

    def add_meeting(self) -> None:
        """Makes a meeting that is called after what it is, and opens it to be filled in."""
        meeting = Meeting(series=self.tr("Case meeting"))
        self._write(planning.save_meeting, meeting, meeting_id=meeting.id)

    def plan_next(self, meeting_id: str) -> None:
        """Makes the next meeting of a table, with its participants, and opens it."""
        self._write(planning.next_meeting, meeting_id, None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _write(self, service: object, *arguments: object, meeting_id: str = "") -> None:
        def made(meeting: Meeting | None) -> None:
            self._wanted = meeting_id or (meeting.id if meeting is not None else "")
            self._runner.broadcast(MEETINGS)
            self.opened.emit(self._wanted, True)

        self._runner.run(service, *arguments, done=made, failed=self._say, owner=self)  # type: ignore[arg-type]

    def _say(self, error: Exception) -> None:
        said = explain(error, QCoreApplication.translate)
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)

    def _plan_next_of_chosen(self) -> None:
        line = self.lines.current()
        if line is not None:
            self.plan_next(line.meeting.id)

    def _chosen(self, *_: object) -> None:
        self.ui.next_button.setEnabled(self.lines.current() is not None)

    def _perhaps_refresh(self, what: frozenset[str]) -> None:
        if MEETINGS in what and self.isVisible():
            self.refresh()

    def _show(self, lines: tuple[MeetingLine, ...], today: date) -> None:
        chosen = self.lines.current()
        wanted = self._wanted or (chosen.meeting.id if chosen is not None else "")
        self._wanted = ""
        self.lines.lines.show_meetings(lines, today)
        self.lines.choose(wanted)
        self._chosen()
        self.ui.stack.setCurrentWidget(self.lines if lines else self.ui.empty_page)
        self.setFocusProxy(self.lines if lines else self.ui.first_button)
        for part in (self.ui.keys_label, self.ui.next_button, self.ui.new_button):
            part.setVisible(bool(lines))
        self.listed.emit()


def _ask(session: VaultSession) -> tuple[tuple[MeetingLine, ...], date]:
    return planning.meetings(session), session.clock.today()

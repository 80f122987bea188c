"""The copies of a meeting: looked at one by one, printed or saved in one go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.errors import Conflict, DisclosureBlocked, DomainError
from mhcoordinator.domain.meeting import AgendaItem
from mhcoordinator.domain.sharing import DisclosureWay
from mhcoordinator.gui.forms.copies_page import Ui_CopiesPage
from mhcoordinator.gui.meeting import copy_words
from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.gui.meeting.copy_course import (
    CopyCourse,
    CourseEnd,
    Leaving,
    PrintCourse,
    SaveCourse,
)
from mhcoordinator.gui.meeting.copy_maker import CopyMaker
from mhcoordinator.gui.meeting.meeting_desk import MeetingDesk, MeetingRead
from mhcoordinator.gui.meeting.meeting_dialogs import MeetingDialogs, SystemMeetingDialogs
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.meeting.passphrases_dialog import PassphrasesDialog
from mhcoordinator.gui.paper.file_names import meeting_copy_file_name
from mhcoordinator.gui.paper.paper_words import explain_paper
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import set_role
from mhcoordinator.i18n import load_translate
from mhcoordinator.services.explain_disclosure import explain_blocked
from mhcoordinator.services.meeting.agenda import AgendaCase
from mhcoordinator.services.meeting.papers import PreparedCopy, prepare_copy, release_copy

PAPER_LANGUAGE = "nl"


class CopiesPage(QWidget):
    """Nothing is typed here but what is left standing, which is written at once.

    Signals:
        finished: the user is done here.
        seat_wanted: the id of a case on the agenda where something is to be solved.
        course_stepped: (how many copies left, of how many): the next one is under way.
        course_ended: a `CourseEnd`.
    """

    prepare: ClassVar[Callable[..., PreparedCopy]] = staticmethod(prepare_copy)
    release: ClassVar[Callable[..., bytes]] = staticmethod(release_copy)

    finished = Signal()
    seat_wanted = Signal(str)
    course_stepped = Signal(int, int)
    course_ended = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        meeting_id: str,
        *,
        dialogs: MeetingDialogs | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._dialogs: MeetingDialogs = dialogs or SystemMeetingDialogs()
        self._course: CopyCourse | None = None
        self._today = date.min
        self.ui = Ui_CopiesPage()
        self.ui.setupUi(self)
        self.desk = MeetingDesk(runner, meeting_id, self)
        self.maker = CopyMaker(
            runner, self.prepare, load_translate(PAPER_LANGUAGE), PAPER_LANGUAGE, self
        )
        self.copies = self.ui.copies
        self.copies.use(self.maker.copy_of)
        self.setFocusProxy(self.copies)
        for part in (self.ui.result_card, self.ui.blocked_card, self.ui.course):
            part.hide()
        self.ui.work.join(self.ui.scroll, self.ui.preview, self.ui.paper_button)
        self._connect()
        self._name_buttons()
        self.desk.refresh()

    def caption(self, name: str) -> str:
        """What stands above the paper."""
        return self.tr("This is copy {name}").format(name=name)

    def print_words(self, number: int) -> str:
        """What stands on the button that prints."""
        one, more = self.tr("Print 1 copy …"), self.tr("Print {number} copies …")
        return one if number == 1 else more.format(number=number)

    def file_name(self, day: date, number: int) -> str:
        """Of one copy, in the folder in which they are saved."""
        return meeting_copy_file_name(day, number, translate)

    def stop(self) -> None:
        """Back to the agenda; not while copies are leaving."""
        if self._course is None:
            self.finished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ui.work.fit(self.width(), self.ui.bar_outer, self.ui.print_button, "Ctrl P")

    def _connect(self) -> None:
        ui = self.ui
        self.desk.read.connect(self._show_read)
        self.desk.failed.connect(self._say)
        self.maker.made.connect(self._show_made)
        self.copies.chosen.connect(self._show_chosen)
        self.copies.changed.connect(self._name_buttons)
        ui.words.kept.connect(self._keep_words)
        ui.close_button.clicked.connect(self.stop)
        ui.print_button.clicked.connect(self._print)
        ui.save_button.clicked.connect(self._save)
        ui.stop_button.clicked.connect(self._stop_course)
        ui.solve_button.clicked.connect(self._solve)
        for keys, action in (("Esc", self._escape), ("Ctrl+P", self._print)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def _show_read(self, found: MeetingRead) -> None:
        meeting = found.page.meeting
        self._today = found.today
        self.ui.meeting_label.setText(f"{meeting.series} · {words.long_when(meeting)}")
        self.maker.work_on(found.page, anew=self.desk.heard_others)
        self.copies.show_people(found.page.participants)
        self._show_chosen()

    def _show_made(self, participant_id: str) -> None:
        self.copies.copies.show_again()
        someone = self.copies.current()
        if someone is not None and someone.id == participant_id:
            self._show_chosen()
        self._name_buttons()

    def _show_chosen(self, *_: object) -> None:
        """The copy that is looked at, or why there is none."""
        someone = self.copies.current()
        if someone is None:
            self.ui.preview.show_nothing(self.tr("Nobody sits at the table yet."))
            return
        self.maker.want(someone.id)
        copy = self.maker.copy_of(someone.id)
        self.ui.preview.set_caption(self.caption(copy_words.number_and_name(someone)))
        self.show_held_back(copy)
        if isinstance(copy, PreparedCopy) and copy.pdf:
            glyphs = dict.fromkeys(glyph for page in copy.pages for glyph in page.missing_glyphs)
            self.ui.preview.show_pdf(copy.pdf, tuple(glyphs))
        else:
            self.ui.preview.show_nothing(copy_words.state_of(copy)[0])
        self.show_words(copy)

    def show_words(self, copy: copy_words.Copy) -> None:
        """Shows what was masked in the free text of this copy, and what looks like a name."""
        pages = copy.pages if isinstance(copy, PreparedCopy) else ()
        cases = {case.item.case_id: case for case in self._cases()}
        found = [
            (cases[page.request.case_id], page) for page in pages if page.request.case_id in cases
        ]
        self.ui.words.show_pages(found)
        self.ui.words_label.setVisible(self.ui.words.isVisibleTo(self.ui.page))

    def _cases(self) -> tuple[AgendaCase, ...]:
        return self.desk.found.page.cases if self.desk.found is not None else ()

    def show_held_back(self, copy: copy_words.Copy) -> None:
        """Says which cases hold this copy up, and why."""
        stopped = copy.stopped if isinstance(copy, PreparedCopy) else ()
        self.ui.blocked_card.setVisible(bool(stopped))
        said = [why_not(case, one.admission.stopped) for case, one in stopped]
        self.ui.blocked_label.setText("\n".join(said))

    def _solve(self) -> None:
        someone = self.copies.current()
        copy = self.maker.copy_of(someone.id) if someone is not None else None
        if isinstance(copy, PreparedCopy) and copy.stopped and self._course is None:
            self.seat_wanted.emit(copy.stopped[0][0].item.id)
            self.finished.emit()

    def _keep_words(self, item: AgendaItem, kept: tuple[str, ...]) -> None:
        self.desk.change_item(item.id, kept_words=kept)

    def _name_buttons(self) -> None:
        number = len(self.copies.copies.ticked())
        save_all = self.tr("Save {number} encrypted …")
        self.ui.print_button.setText(self.print_words(number))
        self.ui.save_button.setText(
            self.tr("Save 1 encrypted …") if number == 1 else save_all.format(number=number)
        )
        may_leave = number > 0 and self.maker.is_done() and self._course is None
        self.ui.print_button.setEnabled(may_leave)
        self.ui.save_button.setEnabled(may_leave)

    def _wanted(self) -> list[PreparedCopy]:
        found = (self.maker.copy_of(someone.id) for someone in self.copies.copies.ticked())
        return [copy for copy in found if isinstance(copy, PreparedCopy)]

    def _print(self) -> None:
        self._ask(self._dialogs.choose_printer, self._print_to, self.ui.print_button)

    def _save(self) -> None:
        self._ask(self._dialogs.choose_folder, self._save_in, self.ui.save_button)

    def _ask(self, dialog: Callable[..., None], chosen: Callable[..., None], by: QWidget) -> None:
        if not by.isEnabled():
            return
        try:
            dialog(self, partial(chosen, self._wanted()))
        except DomainError as error:
            self._say(error)

    def _print_to(self, copies: list[PreparedCopy], printer: QPrinter) -> None:
        self._run(PrintCourse(self._runner, Leaving(copies, self.release), printer, self))

    def _save_in(self, copies: list[PreparedCopy], folder: Path) -> None:
        names = {
            copy.participant.id: self.file_name(
                copy.meeting.held_on or self._today, copy.participant.serial
            )
            for copy in copies
        }
        leaving = Leaving(copies, self.release)
        self._run(SaveCourse(self._runner, leaving, folder, names, self))

    def _run(self, course: CopyCourse) -> None:
        self._course = course
        course.stepped.connect(self._show_step)
        course.ended.connect(self._end)
        self.ui.banner.dismiss()
        self.ui.result_card.hide()
        self.ui.course.show()
        self.ui.buttons.setEnabled(False)
        self.ui.stop_button.setEnabled(True)
        self.ui.stop_button.setFocus()
        course.start()

    def _show_step(self, done: int, number: int, someone: object) -> None:
        name = copy_words.number_and_name(someone)  # type: ignore[arg-type]
        self.ui.course_bar.setRange(0, number)
        self.ui.course_bar.setValue(done)
        self.ui.course_label.setText(
            self.tr("{place} of {number}: copy {name}").format(
                place=done + 1, number=number, name=name
            )
        )
        self.course_stepped.emit(done, number)

    def _escape(self) -> None:
        if self._course is None:
            self.stop()
        else:
            self._stop_course()

    def _stop_course(self) -> None:
        if self._course is not None:
            self._course.stop()
            self.ui.stop_button.setEnabled(False)

    def _end(self, end: CourseEnd) -> None:
        course, self._course = self._course, None
        self.ui.course.hide()
        self.ui.buttons.setEnabled(True)
        for someone in end.left:
            self.copies.copies.note_left(
                someone, copy_words.left_words(end.way is DisclosureWay.PRINT)
            )
        self._show_end(end)
        self._name_buttons()
        self.copies.setFocus()
        if isinstance(course, SaveCourse) and course.saved:
            dialog = PassphrasesDialog(course.saved, self.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
        if course is not None:
            course.deleteLater()
        self.course_ended.emit(end)
        self.desk.tell(*(case.item.case_id for case in self._cases()))
        if isinstance(end.error, Conflict | DisclosureBlocked):
            self.desk.heard_others = True
            self.desk.refresh()

    def _show_end(self, end: CourseEnd) -> None:
        said = copy_words.told(end)
        is_whole = not (end.stayed or end.broken or end.error)
        set_role(self.ui.result_card, "info-card" if is_whole else "notice")
        sign = "✓" if is_whole else "!"
        self.ui.left_label.setText(f"{sign} {said.happened}")
        for label, text in ((self.ui.stayed_label, said.kept), (self.ui.now_label, said.next_step)):
            label.setText(text)
            label.setVisible(bool(text))
        self.ui.result_card.show()
        self.ui.scroll.ensureWidgetVisible(self.ui.result_card)

    def _say(self, error: Exception) -> None:
        said = explain_paper(error, translate)
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)


def why_not(case: AgendaCase, reason: str) -> str:
    """Which case somebody may not get, and why."""
    return f"✕ {case.call_name} {case.number}: {explain_blocked(reason, translate).happened}"

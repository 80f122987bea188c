"""Closing a meeting: what will be written is looked at, mended, and written in one go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from mhcoordinator.gui.forms.ending_page import Ui_EndingPage
from mhcoordinator.gui.meeting import meeting_words
from mhcoordinator.gui.meeting.keyed_rows import KeyedRows
from mhcoordinator.gui.meeting_ending import ending_words as words
from mhcoordinator.gui.meeting_ending.case_card import CaseCard
from mhcoordinator.gui.meeting_ending.ending_desk import EndingDesk, EndingRead
from mhcoordinator.gui.meeting_ending.line_row import LineRow
from mhcoordinator.gui.meeting_room.half_lines import HalfLines
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services.explanation import Explanation
from mhcoordinator.services.explanations import explain
from mhcoordinator.services.meeting.minutes import MinuteLine, Written
from mhcoordinator.services.meeting.screen import names_at

ROOM_FOR_KEYS = 900  # pixels at 100 % text
WIDEST = 860


class EndingPage(QWidget):
    """For whoever is alone with the screen: names stand on it.

    Signals:
        finished: the user is done here.
        lists_wanted: the id of the meeting whose decision lists are to be seen and printed.
        meeting_wanted: the id of a meeting that is to be opened: the next one, or this one.
        shown: what is on the screen is what stands in the vault.
        ended: the meeting is closed.
    """

    finished = Signal()
    lists_wanted = Signal(str)
    meeting_wanted = Signal(str)
    shown = Signal()
    ended = Signal()

    def __init__(self, runner: TaskRunner, meeting_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meeting_id = meeting_id
        self._next_id = ""
        self._removed: MinuteLine | None = None
        self._names: tuple[str, ...] = ()
        self._today = date.min
        self.ui = Ui_EndingPage()
        self.ui.setupUi(self)
        self.desk = EndingDesk(runner, meeting_id, self)
        self._cards = KeyedRows(self.ui.cases_layout, self, self._new_card, apart=scaled(12))
        self.next_form = self.ui.next_form
        self.done_panel = self.ui.done_panel
        self.setFocusProxy(self.ui.close_button)
        for part in (self.ui.put_back_button, self.ui.missing_button):
            part.hide()
        self.ui.work.setEnabled(False)
        self.ui.close_button.setEnabled(False)
        self._half = HalfLines(runner, meeting_id, self)
        self.ui.half_card.hide()
        self._connect()
        self._half.load(self.desk.refresh)

    def rows(self) -> Iterator[LineRow]:
        """All lines that will be written, from above."""
        return (row for _, card in self._cards for row in card.rows())

    def mend_next(self) -> None:
        """Opens the next line that lacks something, at what it lacks."""
        rows = list(self.rows())
        focus = self.focusWidget()
        here = [place for place, row in enumerate(rows) if focus and row.isAncestorOf(focus)]
        behind = here[0] + 1 if here else 0
        for row in (*rows[behind:], *rows[:behind]):
            if row.lacks():
                row.mend(row.lacks()[0])
                self.ui.scroll.ensureWidgetVisible(row, 0, scaled(60))
                return

    def keep_draft(self) -> None:
        """Keeps what is being mended, before the vault is locked."""
        for row in self.rows():
            row.keep_draft()

    def is_over(self) -> bool:
        """Whether the meeting was closed here."""
        return self.done_panel.isVisibleTo(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ui, is_wide = self.ui, self.width() >= scaled(ROOM_FOR_KEYS)
        ui.close_button.set_key("Ctrl Enter" if is_wide else "")
        ui.missing_button.set_key("F8" if is_wide else "")
        edge = scaled(40 if is_wide else 16)
        aside = max(edge, (self.width() - scaled(WIDEST)) // 2)
        ui.page_layout.setContentsMargins(aside, scaled(24), aside, scaled(24))
        ui.bar_layout.setContentsMargins(edge, scaled(12), edge, scaled(12))

    def _connect(self) -> None:
        ui, desk, done = self.ui, self.desk, self.done_panel
        desk.read.connect(self._show)
        desk.failed.connect(lambda error: self._say(explain(error, words.translate)))
        desk.closed.connect(self._end)
        desk.refused.connect(self._refused)
        ui.lost_card.kept.connect(desk.keep)
        ui.lost_card.removed.connect(self._remove)
        ui.back_button.clicked.connect(self._leave)
        ui.put_back_button.clicked.connect(self._put_back)
        ui.missing_button.clicked.connect(self.mend_next)
        ui.close_button.clicked.connect(self._close)
        done.lists_pressed.connect(self._go_to_lists)
        done.next_pressed.connect(lambda: self._go_to_meeting(self._next_id))
        done.meeting_pressed.connect(lambda: self._go_to_meeting(self.meeting_id))
        for keys, act in (
            ("Ctrl+Return", self._close),
            ("Ctrl+Enter", self._close),
            ("F8", self.mend_next),
            ("Ctrl+Z", self._put_back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show(self, found: EndingRead) -> None:
        ui, ending, meeting = self.ui, found.ending, found.ending.meeting
        if meeting.is_closed:
            self.finished.emit()
            return
        ui.meeting_label.setText(f"{meeting.series} · {meeting_words.long_when(meeting)}")
        typed = [case for case in ending.cases if case.typed]
        self._names, self._today = names_at(ending.participants), found.today
        self._cards.arrange([case.item_id for case in typed])
        for case in typed:
            self._cards[case.item_id].show_case(case)
        ui.lost_card.show_lost(ending)
        ui.half_label.setText(words.begun(ending, self._half))
        ui.half_card.setVisible(bool(ui.half_label.text()))
        ui.silent_label.setText(words.without_lines(ending))
        ui.silent_label.setVisible(bool(ui.silent_label.text()))
        self.next_form.show_read(found)
        self._show_numbers(found)
        ui.work.setEnabled(True)
        ui.close_button.setEnabled(True)
        self.shown.emit()

    def _show_numbers(self, found: EndingRead) -> None:
        ui, lines = self.ui, found.ending.lines
        said = words.count_of_lines(lines) if lines else self.tr("Nothing was typed.")
        cases = sum(bool(case.typed) for case in found.ending.cases)
        where = meeting_words.count_of_cases(cases)
        ui.count_label.setText(
            self.tr("{lines}, in {cases}").format(lines=said, cases=where) if lines else said
        )
        number = words.lacking(lines)
        one = self.tr("! 1 action lacks something")
        more = self.tr("! {number} actions lack something").format(number=number)
        key = ui.missing_button.aside()
        ui.missing_button.setText(one if number == 1 else more)
        ui.missing_button.set_key(key)
        ui.missing_button.setVisible(number > 0)

    def _new_card(self, _: str) -> CaseCard:
        card = CaseCard(self._names, self._today, self)
        card.kept.connect(self.desk.keep)
        card.removed.connect(self._remove)
        return card

    def _remove(self, line: MinuteLine) -> None:
        """The line is gone from the screen at once, and can be put back."""
        self._removed = line
        self.ui.put_back_button.show()
        self.ui.put_back_button.setFocus()
        self.desk.drop(line)

    def _put_back(self) -> None:
        line, self._removed = self._removed, None
        self.ui.put_back_button.hide()
        if line is not None:
            self.ui.close_button.setFocus()
            self.desk.keep(line)

    def _close(self) -> None:
        ui, found = self.ui, self.desk.found
        if found is None or not ui.close_button.isEnabled():
            return
        if not all(row.finish() for row in self.rows()):
            return
        if found.ending.lost:
            ui.scroll.ensureWidgetVisible(ui.lost_card)
            ui.lost_card.go_to_first()
            self._say(
                Explanation(
                    self.tr("Some lines have no case any more."),
                    self.tr("The meeting is not closed and nothing was written."),
                    self.tr("Say what should become of these lines, then close the meeting."),
                )
            )
        elif self.next_form.is_right():
            ui.banner.dismiss()
            ui.work.setEnabled(False)
            ui.close_button.setEnabled(False)
            self.desk.close(self.next_form.wanted())

    def _refused(self, error: Exception) -> None:
        self.ui.work.setEnabled(True)
        self.ui.close_button.setEnabled(True)
        self._say(words.not_closed(error))
        self.desk.refresh()

    def _end(self, written: Written) -> None:
        found, ui = self.desk.found, self.ui
        if found is None:
            return
        planned = found.coming.planned
        wanted: date | None = self.next_form.wanted().on
        self._next_id = written.next_id or (planned.id if planned is not None else "")
        next_on = planned.held_on if planned is not None else wanted
        cases = sum(bool(case.typed) for case in found.ending.cases)
        ui.work.hide()
        ui.bar.hide()
        ui.scroll.verticalScrollBar().setValue(0)
        self.done_panel.show_written(written, cases, next_on)
        self.setFocusProxy(self.done_panel)
        self._half.discard()
        self.ended.emit()

    def _leave(self) -> None:
        """Back to where the closing was asked for; after it, to the meeting."""
        if self.is_over():
            self._go_to_meeting(self.meeting_id)
        elif self.ui.close_button.isEnabled() or self.desk.found is None:
            self.keep_draft()
            self.finished.emit()

    def _go_to_lists(self) -> None:
        self.lists_wanted.emit(self.meeting_id)
        self.finished.emit()

    def _go_to_meeting(self, meeting_id: str) -> None:
        self.meeting_wanted.emit(meeting_id)
        self.finished.emit()

    def _say(self, said: Explanation) -> None:
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)

"""The screen of a meeting, to be shared: one case at a time in large type, and what is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from mhcoordinator.domain.errors import NotFound
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.gui.case.confirm_strip import ConfirmStrip
from mhcoordinator.gui.case.describe_values import capitalised
from mhcoordinator.gui.forms.table_screen import Ui_TableScreen
from mhcoordinator.gui.meeting_room.agenda_walk import AgendaWalk
from mhcoordinator.gui.meeting_room.half_lines import HalfLines
from mhcoordinator.gui.meeting_room.screen_desk import ScreenDesk
from mhcoordinator.gui.theme import scaled, set_role
from mhcoordinator.services.explanations import explain
from mhcoordinator.services.meeting.screen import Room, ScreenPage

if TYPE_CHECKING:
    from mhcoordinator.gui.task_runner import TaskRunner

translate = QCoreApplication.translate
ROOM_FOR_KEYS = 1000  # pixels at 100 % text
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_DECIDES = _ENTERS | {Qt.Key.Key_B, Qt.Key.Key_D}
# Keys of the window that would bring names to the screen of the whole table.
_KEPT_BACK = frozenset({"F4", "Ctrl+N", "Ctrl+K"})


class TableScreen(QWidget):
    """Nothing on it is more than what all who take part in the case may see.

    Signals:
        ready: the meeting was read, and what was typed before.
        shown: a case, or a calm page, is on the screen.
        finished: the user said that nobody looks any more and leaves, or the meeting was closed.
        close_wanted: nobody looks any more, and the meeting is to be closed.
    """

    ready = Signal()
    shown = Signal()
    finished = Signal()
    close_wanted = Signal()

    def __init__(self, runner: TaskRunner, meeting_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TableScreen()
        self.ui.setupUi(self)
        self.walk = AgendaWalk()
        self.half = HalfLines(runner, meeting_id, self)
        self.desk = ScreenDesk(runner, meeting_id, self)
        self._page: ScreenPage | None = None
        self._has_begun = False
        self._asked = asked = self.tr(
            "What comes now shows all cases. Does nobody look at this screen any more?"
        )
        self.leave_confirm = ConfirmStrip(asked, self.tr("Nobody looks: leave"), self)
        self.close_confirm = ConfirmStrip(asked, self.tr("Nobody looks: go on"), self)
        for strip in (self.leave_confirm, self.close_confirm):
            self.ui.confirm_layout.addWidget(strip)
            strip.no_button.clicked.connect(self.ui.calm_page.setFocus)
        self._connect()
        self._show_calm()
        self.setEnabled(False)
        self.desk.open()

    # --- where the screen is

    def next_case(self) -> None:
        """To the case ahead, or calm behind this one."""
        if self.walk.forward():
            self._go()

    def previous_case(self) -> None:
        """Calm before this case, or to the one before."""
        if self.walk.back():
            self._go()

    def go_calm(self) -> None:
        """Takes the case from the screen; it comes next again."""
        self.walk.calm()
        self._go()

    def go_to(self, item_id: str) -> None:
        """Calm before a case."""
        self.walk.go_to(item_id)
        self._go()

    def page(self) -> ScreenPage | None:
        """The case on the screen; None when it is calm."""
        return self._page

    def keep_draft(self) -> None:
        """Writes what was typed half, and where the screen is."""
        self._note_typed()
        self.half.keep()

    # --- keys

    def event(self, event: QEvent) -> bool:
        """Keeps keys of the window from bringing names to the screen."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence(event.keyCombination()).toString()
            if keys in _KEPT_BACK:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        }  # fmt: skip
        focus = self.focusWidget()
        if plain and key in _ENTERS and isinstance(focus, QAbstractButton):
            focus.click()
        elif plain and key in _DECIDES and self._can_type():
            self._begin(DecisionKind.DECISION)
        elif plain and key == Qt.Key.Key_A and self._can_type():
            self._begin(DecisionKind.ACTION)
        elif key == Qt.Key.Key_Escape:
            self._step_back()
        elif event.matches(QKeySequence.StandardKey.Undo) and self._can_type():
            self.ui.minutes.put_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ui, is_wide = self.ui, self.width() >= scaled(ROOM_FOR_KEYS)
        for button, key in (
            (ui.full_button, "F5"), (ui.previous_button, "Ctrl ←"), (ui.next_button, "Ctrl →"),
        ):  # fmt: skip
            button.set_key(key if is_wide else "")
        edge = scaled(28 if is_wide else 14)
        for layout, above in ((ui.strip_layout, 10), (ui.minutes.column, 10), (ui.bar_layout, 10)):
            layout.setContentsMargins(edge, scaled(above), edge, scaled(above))

    # --- the rest

    def _connect(self) -> None:
        ui, desk = self.ui, self.desk
        desk.opened.connect(self._take_room)
        desk.shown.connect(self._show)
        desk.failed.connect(self._say)
        self.half.failed.connect(self._say)
        ui.next_button.clicked.connect(self.next_case)
        ui.previous_button.clicked.connect(self.previous_case)
        ui.full_button.clicked.connect(self._toggle_full)
        ui.leave_button.clicked.connect(self._ask_to_leave)
        ui.close_button.clicked.connect(self._ask_to_close)
        self.leave_confirm.confirmed.connect(self._leave)
        self.close_confirm.confirmed.connect(self._close)
        ui.minutes.keep_wanted.connect(desk.keep)
        ui.minutes.drop_wanted.connect(lambda line_id: desk.drop((line_id,)))
        ui.minutes.typed.connect(self._note_typed)
        ui.minutes.left.connect(ui.case_sheet.setFocus)
        for keys, act in (
            ("Ctrl+Right", self.next_case),
            ("Ctrl+Left", self.previous_case),
            ("Alt+B", lambda: self._begin(DecisionKind.DECISION)),
            ("Alt+A", lambda: self._begin(DecisionKind.ACTION)),
            ("F5", self._toggle_full),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _take_room(self, room: Room) -> None:
        if room.meeting.is_closed:
            self.walk.calm()
            self._go()
            self.half.discard()
            self._leave()
            return
        self.ui.calm_page.show_table(room.table)
        self.ui.minutes.use(room.names, room.today)
        was_at = self.walk.item_id if self.walk.at_case else ""
        self.walk.take(room.item_ids)
        if not self._has_begun:
            self._has_begun = True
            self.half.load(self._begin_work)
        elif was_at and not self.walk.at_case:
            self._go()
        else:
            self._show_bar()

    def _begin_work(self) -> None:
        self.walk.stand_before(self.half.ahead)
        self.setEnabled(True)
        self._go()
        self.ready.emit()

    def _go(self) -> None:
        """Always calm first: what was there is gone before anything else is asked for."""
        self._note_typed()
        self.desk.forget()
        self._show_calm()
        self.half.stand_at(self.walk.ahead)
        if self.walk.at_case:
            self.desk.show(self.walk.item_id)
        else:
            self.shown.emit()

    def _show_calm(self) -> None:
        self._page = None
        ui = self.ui
        ui.case_sheet.show_view(None)
        ui.strip.hide()
        ui.minutes.hide()
        ui.minutes.clear()
        ui.pages.setCurrentWidget(ui.calm_page)
        ui.calm_page.setFocus()
        self._show_bar()

    def _show(self, page: ScreenPage) -> None:
        self._note_typed()
        was_shown, self._page = self._can_type(), page
        ui, view = self.ui, page.view
        ui.strip.show()
        self._show_strip(page)
        ui.case_sheet.show_view(view)
        ui.hidden_page.show_waiting(page.waiting)
        ui.minutes.setVisible(view is not None)
        ui.pages.setCurrentWidget(ui.case_sheet if view is not None else ui.hidden_page)
        if view is None:
            ui.minutes.clear()
            ui.hidden_page.setFocus()
        elif not was_shown:
            ui.minutes.show_case(page.item_id, self.half.of(page.item_id))
            ui.case_sheet.setFocus()
        ui.minutes.show_lines(page.lines)
        self._show_bar()
        self.shown.emit()

    def _show_strip(self, page: ScreenPage) -> None:
        ui, is_shown = self.ui, page.view is not None
        ui.place_label.setText(
            self.tr("Case {place} of {places}").format(place=page.place, places=page.places)
        )
        ui.tier_pill.show_words(capitalised(label(page.tier, translate)), "info")
        ui.minutes_label.setText(self.tr("{number} min").format(number=page.minutes))
        ui.people_label.setText(
            self.tr("{number} of {total} at the table take part").format(
                number=page.taking_part, total=page.at_table
            )
        )
        for part in (ui.tier_pill, ui.minutes_label, ui.people_label):
            part.setVisible(is_shown)

    def _show_bar(self) -> None:
        ui, walk = self.ui, self.walk
        ui.calm_page.show_ahead(walk.ahead + 1, walk.count)
        ui.next_button.setEnabled(not walk.is_at_end)
        ui.previous_button.setEnabled(not walk.is_at_start)
        set_role(ui.next_button, "" if walk.is_at_end else "primary")
        set_role(ui.close_button, "primary" if walk.is_at_end else "")

    # --- typing

    def _can_type(self) -> bool:
        return self._page is not None and self._page.view is not None

    def _begin(self, kind: DecisionKind) -> None:
        if self._can_type():
            self.ui.minutes.begin(kind)

    def _note_typed(self) -> None:
        if self._page is not None and self._page.view is not None:
            self.half.put(self._page.item_id, self.ui.minutes.editor.typed())

    # --- away from here

    def _step_back(self) -> None:
        """From the lines to the case, from the case to the calm page; no further."""
        if self.ui.minutes.list.hasFocus():
            self.ui.case_sheet.setFocus()
        elif self.walk.at_case:
            self.go_calm()

    def _ask_to_leave(self) -> None:
        self.go_calm()
        self.close_confirm.hide()
        self.leave_confirm.ask()

    def _ask_to_close(self) -> None:
        self.go_calm()
        self.leave_confirm.hide()
        number = len(self.half.items())
        one = self.tr("1 line is typed half. Does nobody look at this screen any more?")
        more = self.tr("{number} lines are typed half. Does nobody look at this screen any more?")
        said = (self._asked, one)[number] if number < 2 else more.format(number=number)
        self.close_confirm.ask(said)

    def _leave(self) -> None:
        if self.window().isFullScreen():
            self._toggle_full()
        self.finished.emit()

    def _close(self) -> None:
        """The page that comes reads what was typed half."""
        self.keep_draft()
        self.close_wanted.emit()

    def _toggle_full(self) -> None:
        """A window that was as large as the screen is that again afterwards."""
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _say(self, error: Exception) -> None:
        if isinstance(error, NotFound) and self.walk.at_case:
            self.walk.calm()
            self._go()
            self.desk.open()
            return
        self.setEnabled(True)  # whoever can do nothing here can leave
        said = explain(error, translate)
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)

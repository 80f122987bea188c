"""Below the case on the screen: what was typed about it, and the line to type in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.meeting_room.line_editor import LineEditor
from mhcoordinator.gui.meeting_room.line_list import LineList
from mhcoordinator.gui.meeting_room.typed_line import TypedLine
from mhcoordinator.gui.theme import scaled, set_role
from mhcoordinator.services.meeting.minutes import MinuteLine
from mhcoordinator.services.meeting.screen import ShownLine


class MinutesPanel(QFrame):
    """Whatever stands here can be read by everybody at the table, and that is said.

    Signals:
        keep_wanted: a `MinuteLine` that was typed or changed.
        drop_wanted: the id of a line that goes.
        typed: something else stands in the editor.
        left: the user wants back to the case.
    """

    keep_wanted = Signal(object)
    drop_wanted = Signal(str)
    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "footer")
        self._item_id = ""
        self._removed: MinuteLine | None = None
        self._unmasking = self._said = ""
        self.list = LineList(self)
        self.editor = LineEditor(self)
        self.editor.setObjectName("line_editor")
        self._hint = QLabel(self)
        self._hint.setObjectName("hint_label")
        self._hint.setWordWrap(True)
        self._change_button = link_button(self.tr("Change the line"), self, "change_button")
        self._remove_button = link_button(self.tr("Remove the line"), self, "remove_button")
        self.column = QVBoxLayout(self)
        self.column.setSpacing(scaled(8))
        self.column.addWidget(self.list)
        self.column.addWidget(self.editor)
        row = QHBoxLayout()
        row.setSpacing(scaled(10))
        row.addWidget(self._hint, 1)
        row.addWidget(self._change_button)
        row.addWidget(self._remove_button)
        self.column.addLayout(row)
        self._connect()
        self.clear()

    def use(self, names: Iterable[str], today: date) -> None:
        """Who sits at the table, and from which day on something is to be done."""
        self.editor.use(names, today)

    def clear(self) -> None:
        """Holds nothing of any case."""
        self._item_id, self._unmasking, self._removed = "", "", None
        self.show_lines(())
        self.editor.show_typed(TypedLine())
        self.say("")

    def show_case(self, item_id: str, typed: TypedLine) -> None:
        """Begins with a case: what was typed half about it stands there again."""
        self.clear()
        self._item_id = item_id
        self.editor.show_typed(typed)

    def show_lines(self, lines: tuple[ShownLine, ...]) -> None:
        """Shows what was typed and kept."""
        self.list.show_lines(lines)
        for button in (self._change_button, self._remove_button):
            button.setVisible(bool(lines))

    def begin(self, kind: DecisionKind) -> None:
        """Goes to the line to type in."""
        self.editor.begin(kind)
        self.say("")

    def put_back(self) -> None:
        """Brings back the line that was removed last."""
        line, self._removed = self._removed, None
        if line is not None:
            self.keep_wanted.emit(line)
            self.say("")

    def say(self, text: str) -> None:
        """A sentence below the line; empty says what is usual."""
        self._said = text
        read = self.tr("Everybody at the table can read what you type here.")
        keys = (
            self.tr("Enter: on · ↑: the lines · Esc: back to the case")
            if self.editor.has_focus()
            else self.tr("B or Enter: a decision · A: an action")
        )
        self._hint.setText(text or f"{read}   {keys}")
        set_role(self._hint, "error" if text.startswith("!") else "small")

    def _connect(self) -> None:
        self.editor.ready.connect(self._keep)
        self.editor.refused.connect(lambda said: self.say(f"! {said}"))
        self.editor.changed.connect(self._tell_typed)
        self.editor.left.connect(self._leave)
        self.editor.focus_moved.connect(lambda: self.say(self._said))
        self.editor.list_wanted.connect(self._go_to_list)
        self.list.change_wanted.connect(self._change)
        self.list.removal_wanted.connect(self._remove)
        self._change_button.clicked.connect(lambda: self._with_current(self._change))
        self._remove_button.clicked.connect(lambda: self._with_current(self._remove))

    def _tell_typed(self) -> None:
        self.say("")
        self.typed.emit()

    def _keep(self, line: MinuteLine) -> None:
        self.keep_wanted.emit(replace(line, item_id=self._item_id))
        self.editor.clear()
        self.editor.what.setFocus()
        self._tell_typed()

    def _leave(self) -> None:
        """Back to the case; a change that was begun is dropped, a new line waits."""
        if self.editor.typed().line_id:
            self.editor.clear()
        self._tell_typed()
        self.left.emit()

    def _go_to_list(self) -> None:
        if self.list.isVisible():
            self.list.setFocus()
            self.say(self.tr("Enter changes a line, Delete removes it, Esc goes back to the case."))

    def _with_current(self, act: Callable[[ShownLine], object]) -> None:
        shown = self.list.current()
        if shown is not None:
            act(shown)

    def _change(self, shown: ShownLine) -> None:
        """What the tier hides is shown as it was typed only when asked twice."""
        if shown.is_masked and self._unmasking != shown.line.id:
            self._unmasking = shown.line.id
            self.say(
                self.tr(
                    "! This line holds what the tier hides. Enter once more shows it to everybody."
                )
            )
            return
        self._unmasking = ""
        self.editor.change(shown.line)
        self.typed.emit()
        self.say(self.tr("Enter writes the change, Esc leaves it as it was."))

    def _remove(self, shown: ShownLine) -> None:
        self._removed = shown.line
        self.drop_wanted.emit(shown.line.id)
        self.say(self.tr("The line was removed. Ctrl Z puts it back."))

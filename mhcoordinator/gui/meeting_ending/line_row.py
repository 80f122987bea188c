"""One line as it will be written, with what it lacks; it is mended in its place."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.meeting_room.line_editor import LineEditor
from mhcoordinator.gui.meeting_room.line_words import kind_words, translate
from mhcoordinator.gui.meeting_room.typed_line import TypedLine
from mhcoordinator.gui.theme import scaled, set_role
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.gui.widgets.wrapped_label import WrappedLabel
from mhcoordinator.services.field_problems import field_problem
from mhcoordinator.services.meeting.ending import missing_in
from mhcoordinator.services.meeting.minutes import MinuteLine


class LineRow(QWidget):
    """Words, and below them who does it and until when; Change opens the editor in this place.

    Signals:
        kept: the `MinuteLine` as it is now.
        removed: the `MinuteLine` that is not to be written.
    """

    kept = Signal(object)
    removed = Signal(object)

    def __init__(self, names: Sequence[str], today: date, parent: QWidget | None = None) -> None:
        """`names` are completed as one who does something; `today` for days such as *friday*."""
        super().__init__(parent)
        self._names = names
        self._today = today
        self._line: MinuteLine | None = None
        self.editor: LineEditor | None = None
        self._view = QWidget(self)
        self.what_label = WrappedLabel("", "", self._view)
        self.masked_label = WrappedLabel("", "small", self._view)
        self._facts = _Flow(self._view)
        self.kind_pill = Pill("", "info", self._facts)
        self.who_label = QLabel(self._facts)
        self.day_label = QLabel(self._facts)
        self.owner_pill = Pill(self.tr("! by nobody yet"), "due", self._facts)
        self.day_pill = Pill(self.tr("! no day yet"), "due", self._facts)
        self.change_button = link_button(self.tr("Change"), self._facts, "change_button")
        self.remove_button = link_button(self.tr("Do not write it"), self._facts, "remove_button")
        self.error_label = WrappedLabel("", "error", self)
        self._lay_out()
        self.change_button.clicked.connect(self._change)
        self.remove_button.clicked.connect(self._remove)
        self.setFocusProxy(self.change_button)

    def show_line(self, line: MinuteLine, on_paper: str = "") -> None:
        """Shows another line, or the same one as it is now; `on_paper` when that differs."""
        self._line = line
        is_action, lacks = line.kind is DecisionKind.ACTION, missing_in(line)
        self.what_label.setText(line.text)
        self.kind_pill.show_words(kind_words(line.kind), "plan" if is_action else "info")
        self.who_label.setText(line.owner)
        self.who_label.setVisible(bool(line.owner))
        day = short_date(line.due_on) if line.due_on else ""
        self.day_label.setText(self.tr("before {day}").format(day=day))
        self.day_label.setVisible(bool(day))
        self.owner_pill.setVisible("owner" in lacks)
        self.day_pill.setVisible("day" in lacks)
        self.masked_label.setText(self.tr("On paper: {words}").format(words=on_paper))
        self.masked_label.setVisible(bool(on_paper))
        for button, said in (
            (self.change_button, self.tr("Change: {line}")),
            (self.remove_button, self.tr("Do not write: {line}")),
        ):
            button.setAccessibleName(said.format(line=line.text))

    def lacks(self) -> tuple[str, ...]:
        """What is missing: ``owner``, ``day``."""
        return missing_in(self._line) if self._line is not None else ()

    def is_open(self) -> bool:
        """Whether the line is being changed."""
        return self.editor is not None and self.editor.isVisibleTo(self)

    def mend(self, missing: str = "") -> None:
        """Opens the editor, with the keys at what is missing."""
        if self._line is None:
            return
        editor = self._open_editor()
        if not self.is_open():
            editor.change(self._line)
            self._turn(to_editor=True)
        {"owner": editor.who, "day": editor.day}.get(missing, editor.what).setFocus()

    def finish(self) -> bool:
        """Takes what stands in the editor; False when that cannot be right, which is said."""
        editor = self.editor
        if self._line is None or editor is None or not self.is_open():
            return True
        if not editor.typed().text.strip():
            return self._refuse_at(editor.what, InvalidValue("text", "words_missing"))
        try:
            day = editor.day.value()
        except InvalidValue as problem:
            return self._refuse_at(editor.day, problem)
        self._keep(_mended(self._line, editor.typed(), day))
        self._turn(to_editor=False)
        return True

    def keep_draft(self) -> None:
        """Keeps what stands in the editor as far as it can be right; the editor stays open."""
        if self._line is None or self.editor is None or not self.is_open():
            return
        day = self._line.due_on
        with suppress(InvalidValue):
            day = self.editor.day.value()
        if self.editor.typed().text.strip():
            self._keep(_mended(self._line, self.editor.typed(), day))

    def _open_editor(self) -> LineEditor:
        if self.editor is None:
            self.editor = LineEditor(self)
            self.editor.setObjectName("line_editor")
            self.editor.use(self._names, self._today)
            for field in self.editor.findChildren(QLineEdit):
                set_role(field, "")  # it is read by one person here, not by a table
            self.editor.ready.connect(self._ready)
            self.editor.refused.connect(self._refuse)
            self.editor.left.connect(self._leave)
            self._column.insertWidget(1, self.editor)
            self.editor.hide()
        return self.editor

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._view)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(scaled(4))
        for shown in (self.what_label, self.masked_label, self._facts):
            inside.addWidget(shown)
        flow = self._facts.flow
        for part in (self.kind_pill, self.who_label, self.owner_pill, self.day_label,
                     self.day_pill, self.change_button, self.remove_button):  # fmt: skip
            flow.addWidget(part)
        for label in (self.who_label, self.day_label):
            label.setProperty("role", "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, scaled(8), 0, scaled(8))
        self._column.setSpacing(scaled(6))
        self._column.addWidget(self._view)
        self._column.addWidget(self.error_label)
        self.error_label.hide()

    def _turn(self, *, to_editor: bool) -> None:
        self.error_label.hide()
        self._view.setVisible(not to_editor)
        if self.editor is not None:
            self.editor.setVisible(to_editor)

    def _ready(self, line: MinuteLine) -> None:
        if self._line is not None:
            self._keep(replace(line, item_id=self._line.item_id))
            self._leave()

    def _keep(self, line: MinuteLine) -> None:
        if line != self._line:
            self.show_line(line)
            self.kept.emit(line)

    def _refuse(self, said: str) -> None:
        self.error_label.setText(f"! {said}")
        self.error_label.show()

    def _refuse_at(self, field: QWidget, problem: InvalidValue) -> bool:
        self._refuse(field_problem(problem, translate))
        field.setFocus()
        return False

    def _leave(self) -> None:
        self._turn(to_editor=False)
        self.change_button.setFocus()

    def _change(self) -> None:
        self.mend()

    def _remove(self) -> None:
        if self._line is not None:
            self.removed.emit(self._line)


def _mended(line: MinuteLine, typed: TypedLine, day: date | None) -> MinuteLine:
    is_action = typed.kind is DecisionKind.ACTION
    return replace(
        line,
        kind=typed.kind,
        text=typed.text.strip(),
        owner=typed.who.strip() if is_action else "",
        due_on=day if is_action else None,
    )


class _Flow(QWidget):
    """Parts beside each other that go on below when the line is full."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, gap=scaled(10))
        self.flow.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

"""One line to type a decision or an action in, while everybody looks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.gui.meeting_room.line_words import kind_words
from mhcoordinator.gui.meeting_room.typed_line import TypedLine, typed_from
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.date_edit import DateEdit
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from mhcoordinator.services.field_problems import field_problem
from mhcoordinator.services.meeting.minutes import MinuteLine

_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WALKS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


class LineEditor(QWidget):
    """Enter goes on to the next field of an action, and adds from the last one.

    Signals:
        ready: a `MinuteLine` without its case; what was typed stays until `clear`.
        refused: a sentence about what cannot be right.
        changed: something was typed.
        left: the user wants back to the case.
        list_wanted: the user wants to the lines above.
        focus_moved: somebody came to a field or went from it.
    """

    ready = Signal(object)
    refused = Signal(str)
    changed = Signal()
    left = Signal()
    list_wanted = Signal()
    focus_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_id = ""
        self._choice = SegmentedChoice(self)
        self._choice.setObjectName("kind_choice")
        self._choice.setAccessibleName(self.tr("What kind of line"))
        self._choice.set_options([(kind, kind_words(kind)) for kind in DecisionKind])
        self._choice.set_value(DecisionKind.DECISION)
        self.what = self._edit("what_edit", self.tr("What was decided?"))
        self.who = self._edit("who_edit", self.tr("Who does it?"))
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.who.setCompleter(self._completer)
        self.day = DateEdit(self)
        self.day.setObjectName("day_edit")
        self.day.setAccessibleName(self.tr("Before or on"))
        self._day_line().setProperty("role", "screen")
        self._day_line().setMaximumWidth(scaled(230))
        self._day_line().setMinimumWidth(scaled(190))
        self._add_button = QPushButton(self.tr("Add"), self)
        self._add_button.setObjectName("add_button")
        self._lay_out()
        self._connect()
        self._show_kind()

    def use(self, names: Iterable[str], today: date) -> None:
        """Who sits at the table, to be completed as one who does something, and the day it is."""
        self._names.setStringList(list(names))
        self.day.coming_from = today

    def has_focus(self) -> bool:
        """Whether somebody types here."""
        return any(line.hasFocus() for line in self._lines())

    def begin(self, kind: DecisionKind) -> None:
        """Goes to the line, for this kind; what stands in it stays."""
        self._choice.set_value(kind)
        self._show_kind()
        self.what.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.what.deselect()
        self.what.end(False)

    def change(self, line: MinuteLine) -> None:
        """Puts a line that was kept into the editor; adding puts it back in its place."""
        self.show_typed(typed_from(line))
        self.begin(line.kind)

    def typed(self) -> TypedLine:
        """What stands in the fields."""
        return TypedLine(
            self._kind(), self.what.text(), self.who.text(), self.day.typed(), self._line_id
        )

    def show_typed(self, typed: TypedLine) -> None:
        """Shows again what `typed` gave."""
        self._line_id = typed.line_id
        self._choice.set_value(typed.kind)
        self.what.setText(typed.text)
        self.who.setText(typed.who)
        self.day.set_typed(typed.day)
        self._show_kind()

    def clear(self) -> None:
        """Empties the fields; the kind stays."""
        self.show_typed(TypedLine(self._kind()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.focus_moved.emit()
        if isinstance(event, QKeyEvent) and watched is self._completer.popup():
            return self._pressed_in_names(event) or super().eventFilter(watched, event)
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QLineEdit):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and self._is_walk(event, watched):
            event.ignore()  # in an empty field these keys go to another case
            return True
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and watched is self.what and event.key() == Qt.Key.Key_Up:
            self.list_wanted.emit()
            return True
        if is_press and Qt.Key(event.key()) in _ENTERS:
            self._enter()  # and nobody else hears it: there it would begin a decision
            return True
        if is_press and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _pressed_in_names(self, event: QKeyEvent) -> bool:
        """Enter keeps what was typed when no name of the list was chosen, and goes on."""
        names = self._completer.popup()
        is_enter = event.type() == QEvent.Type.KeyPress and Qt.Key(event.key()) in _ENTERS
        if not is_enter or names is None or names.currentIndex().isValid():
            return False
        names.hide()
        self._go_to_day()
        return True

    def _is_walk(self, event: QKeyEvent, line: QLineEdit) -> bool:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return control and Qt.Key(event.key()) in _WALKS and not line.text()

    def _edit(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setProperty("role", "screen")
        line.setPlaceholderText(hint)
        line.setAccessibleName(hint)
        line.setMinimumWidth(scaled(120))
        return line

    def _lay_out(self) -> None:
        for part in (self._choice, self._add_button):
            part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        whole = QGridLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setHorizontalSpacing(scaled(10))
        whole.setVerticalSpacing(scaled(8))
        whole.setColumnStretch(1, 1)
        whole.addWidget(self._choice, 0, 0)
        whole.addWidget(self.what, 0, 1, 1, 2)
        whole.addWidget(self._add_button, 0, 3)
        whole.addWidget(self.who, 1, 1)
        whole.addWidget(self.day, 1, 2)

    def _connect(self) -> None:
        self._choice.changed.connect(self._kind_chosen)
        self._add_button.clicked.connect(self._add)
        self.day.changed.connect(self.changed)
        for line in self._lines():
            line.installEventFilter(self)
        popup = self._completer.popup()
        if popup is not None:
            popup.installEventFilter(self)
        self._completer.activated.connect(self._go_on_soon)
        for line in (self.what, self.who):
            line.textEdited.connect(lambda _: self.changed.emit())

    def _kind(self) -> DecisionKind:
        chosen = self._choice.value()
        return chosen if isinstance(chosen, DecisionKind) else DecisionKind.DECISION

    def _kind_chosen(self) -> None:
        self._choice.set_value(self._kind())
        self._show_kind()
        self.changed.emit()

    def _show_kind(self) -> None:
        is_action = self._kind() is DecisionKind.ACTION
        self.who.setVisible(is_action)
        self.day.setVisible(is_action)
        hint = self.tr("What must happen?") if is_action else self.tr("What was decided?")
        self.what.setPlaceholderText(hint)
        self.what.setAccessibleName(hint)
        self._add_button.setText(self.tr("Change") if self._line_id else self.tr("Add"))

    def _day_line(self) -> QLineEdit:
        line = self.day.findChild(QLineEdit)
        assert line is not None  # noqa: S101 (a date is typed in a line)
        return line

    def _enter(self) -> None:
        """On to the next field of an action; from the last one the line is added."""
        if self._kind() is DecisionKind.ACTION and self.what.text().strip():
            if self.what.hasFocus():
                self.who.setFocus(Qt.FocusReason.TabFocusReason)
                return
            if self.who.hasFocus():
                self._go_to_day()
                return
        self._add()

    def _go_to_day(self) -> None:
        self.changed.emit()
        self.day.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on_soon(self, _: str) -> None:
        """When the list has closed and written the name."""
        QTimer.singleShot(0, self, self._go_to_day)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.what, self.who, self._day_line()

    def _add(self) -> None:
        typed = self.typed()
        if typed.is_empty:
            return
        if not typed.text.strip():
            self._refuse(self.what, InvalidValue("text", "words_missing"))
            return
        is_action = typed.kind is DecisionKind.ACTION
        due_on: date | None = None
        try:
            due_on = self.day.value() if is_action else None
        except InvalidValue as problem:
            self._refuse(self.day, problem)
            return
        self.ready.emit(
            MinuteLine(
                id=typed.line_id or new_id(),
                item_id="",
                kind=typed.kind,
                text=typed.text.strip(),
                owner=typed.who.strip() if is_action else "",
                due_on=due_on,
            )
        )

    def _refuse(self, field: QWidget, problem: InvalidValue) -> None:
        field.setFocus()
        self.refused.emit(field_problem(problem, QCoreApplication.translate))

"""One decision or action under a case: what, and for an action who and by when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.exchange.minutes_draft import DraftLine
from mhcoordinator.gui.chair.typed_line import TypedLine
from mhcoordinator.gui.icons import icon
from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.gui.widgets.date_edit import DateEdit
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.field_row import FieldRow
from mhcoordinator.gui.widgets.pill import Pill

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class LineRow(QFrame):
    """Enter goes on to the next field of an action, and from the last one to the next line.

    Signals:
        changed: the user typed.
        entered: the next line of the same kind is wanted.
        removed: this line is wanted no more.
    """

    changed = Signal()
    entered = Signal()
    removed = Signal()

    def __init__(
        self, line: DraftLine, names: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("line_row")
        self._line = line
        self._names = sorted(set(names))
        self.text_edit = TypedLine(self)
        self.text_edit.setObjectName("text_edit")
        self.text_edit.set_text(line.text)
        self.text_edit.changed.connect(self.changed)
        self.text_edit.entered.connect(self._go_on)
        self.owner_edit = QLineEdit(line.owner, self)
        self.due_edit = DateEdit(self)
        self.due_field = Field("", self.due_edit)
        self.due_edit.setAccessibleName(self.tr("By when"))
        self.due_edit.setToolTip(self.tr("By when"))
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(scaled(6))
        self._lay_out_words()
        self._more = self._lay_out_more()
        self._more.setVisible(self.is_action())

    def is_action(self) -> bool:
        """Whether somebody is to do something."""
        return self._line.kind == DecisionKind.ACTION

    def kind(self) -> DecisionKind:
        """Decision or action."""
        return DecisionKind(self._line.kind)

    def line(self) -> DraftLine:
        """As it stands in the fields."""
        return DraftLine(
            id=self._line.id,
            item_id=self._line.item_id,
            kind=self._line.kind,
            text=self.text_edit.text(),
            owner=self.owner_edit.text(),
            due=self._due(),
        )

    def is_blank(self) -> bool:
        """Whether nothing stands in it."""
        line = self.line()
        return not (line.text.strip() or line.owner or line.due)

    def check(self) -> bool:
        """Whether it can go into minutes; else it says at the field why not."""
        self.due_field.clear_error()
        if self.is_blank():
            return True
        if not self.text_edit.text().strip():
            self.text_edit.setFocus()
            self.due_field.set_error(self.tr("Say what is to be done."))
            return False
        try:
            self.due_edit.value()
        except InvalidValue:
            self.due_field.set_error(self.tr("Type a day as dd-mm-yyyy."))
            self.due_edit.setFocus()
            return False
        return True

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.text_edit.setFocus(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            if watched is self.owner_edit:
                self.due_edit.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        if self.is_action() and self.text_edit.text().strip():
            self.owner_edit.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.entered.emit()

    def _spell_owner(self) -> None:
        """Who is known is written as they are."""
        typed = self.owner_edit.text().strip().casefold()
        known = next((name for name in self._names if name.casefold() == typed), "")
        if known:
            self.owner_edit.setText(known)

    def _lay_out_words(self) -> None:
        kinds = (self.tr("Decision"), "info"), (self.tr("Action"), "plan")
        pills = [Pill(*kind, self) for kind in kinds]
        self._indent = max(pill.sizeHint().width() for pill in pills)
        pill, other = reversed(pills) if self.is_action() else pills
        other.hide()
        other.deleteLater()
        pill.setFixedWidth(self._indent)
        pill.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text_edit.setAccessibleName(pill.text())
        self._remove = remove = QToolButton(self)
        remove.setObjectName("remove_button")
        remove.setIcon(icon("close", colours().muted))
        remove.setIconSize(QSize(scaled(16), scaled(16)))
        remove.setProperty("role", "in-line")
        remove.setFixedSize(scaled(28), scaled(36))
        remove.setAccessibleName(self.tr("Take this line away"))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(self.removed)
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text_edit, 1)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._whole.addLayout(row)

    def _lay_out_more(self) -> QWidget:
        more = FieldRow(self)
        row = QHBoxLayout(more)
        row.addWidget(self.owner_edit, 1)
        row.addWidget(self.due_field)
        self.owner_edit.setPlaceholderText(self.tr("Who does it"))
        self.owner_edit.setAccessibleName(self.tr("Who does it"))
        self.owner_edit.setMinimumWidth(scaled(130))
        self.owner_edit.setObjectName("owner_edit")
        self.owner_edit.textEdited.connect(self.changed)
        self.owner_edit.installEventFilter(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.owner_edit.setCompleter(completer)
        self.owner_edit.editingFinished.connect(self._spell_owner)
        self.due_edit.setObjectName("due_edit")
        self.due_edit.changed.connect(self.changed)
        line = self.due_edit.findChild(QLineEdit)
        if line is not None:
            line.installEventFilter(self)
            for before, after in pairwise((self.text_edit, self.owner_edit, line, self._remove)):
                self.setTabOrder(before, after)
        self._show_due(self._line.due)
        beside = QHBoxLayout()
        beside.setContentsMargins(self._indent + scaled(8), 0, scaled(36), 0)
        beside.addWidget(more)
        self._whole.addLayout(beside)
        return more

    def _due(self) -> str:
        try:
            day = self.due_edit.value()
        except InvalidValue:
            return self.due_edit.typed()
        return "" if day is None else day.isoformat()

    def _show_due(self, due: str) -> None:
        try:
            self.due_edit.set_value(date.fromisoformat(due))
        except ValueError:
            self.due_edit.set_typed(due)

"""One line to type a goal or an action in, and Enter; what was typed outlives a refresh."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mhcoordinator.domain.care import LifeDomain, Task
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.plan import Goal, PlanTrack
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.date_edit import DateEdit
from mhcoordinator.gui.widgets.enum_combo import EnumCombo
from mhcoordinator.gui.widgets.flow_layout import FlowLayout

Translate = Callable[[str, str], str]


class Typed(QObject):
    """What stands in the quick lines of a section, by a key for each; empty once it was saved."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._values: dict[str, object] = {}

    def keep(self, key: str, value: object) -> None:
        self._values[key] = value

    def value(self, key: str, otherwise: object = "") -> object:
        return self._values.get(key, otherwise)

    def forget(self, start: str) -> None:
        """Everything whose key begins so."""
        self._values = {k: v for k, v in self._values.items() if not k.startswith(start)}


class QuickLine(QWidget):
    """Signals: ready, the entry that was typed; left, Escape was pressed."""

    ready = Signal(object)
    left = Signal()

    def __init__(self, name: str, typed: Typed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.typed = typed
        self.row = FlowLayout(self, gap=scaled(8))

    def text_edit(self, part: str, placeholder: str, width: int) -> QLineEdit:
        """An editor that remembers; Enter in it adds."""
        editor = QLineEdit(self)
        editor.setObjectName(f"{self.objectName()}_{part}")
        editor.setPlaceholderText(placeholder)
        editor.setAccessibleName(placeholder)
        editor.setMinimumWidth(scaled(width))
        editor.setText(str(self.typed.value(editor.objectName())))
        editor.textChanged.connect(lambda text: self.typed.keep(editor.objectName(), text))
        editor.returnPressed.connect(self._add)
        self.row.addWidget(editor)
        return editor

    def offer(self, text: str) -> None:
        """The button at the end of the line."""
        button = QPushButton(text, self)
        button.setObjectName(f"{self.objectName()}_button")
        button.clicked.connect(self._add)
        self.row.addWidget(button)

    def entry(self) -> Entry | None:
        """What was typed; None when that is nothing."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        entry = self.entry()
        if entry is not None:
            self.typed.forget(self.objectName())
            self.ready.emit(entry)


class QuickGoal(QuickLine):
    """A goal: its words, its life domain, its track."""

    def __init__(
        self, case_id: str, typed: Typed, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__("quick_goal", typed, parent)
        self._case_id = case_id
        self.words = self.text_edit("words", self.tr("New goal, in the client's words"), 320)
        self.domain = self._combo("domain", LifeDomain, LifeDomain.FUTURE, translate)
        self.domain.setAccessibleName(self.tr("Life domain"))
        self.track = self._combo("track", PlanTrack, PlanTrack.BOTH, translate)
        self.track.setAccessibleName(self.tr("Track"))
        self.offer(self.tr("Add goal"))

    def entry(self) -> Entry | None:
        words = self.words.text().strip()
        if not words:
            return None
        return Goal(
            case_id=self._case_id,
            words=words,
            life_domain=LifeDomain(str(self.domain.value())),
            track=PlanTrack(str(self.track.value())),
        )

    def _combo(
        self, part: str, kind: type[LifeDomain | PlanTrack], first: object, translate: Translate
    ) -> EnumCombo:
        combo = EnumCombo(self)
        combo.setObjectName(f"{self.objectName()}_{part}")
        combo.set_enum(kind, translate, allow_empty=False)
        combo.set_value(self.typed.value(combo.objectName(), first))
        combo.changed.connect(lambda: self.typed.keep(combo.objectName(), combo.value()))
        self.row.addWidget(combo)
        return combo


class QuickAction(QuickLine):
    """An action for a goal: what, who, until when."""

    def __init__(self, goal: Goal, typed: Typed, parent: QWidget | None = None) -> None:
        super().__init__(f"quick_action_{goal.id}", typed, parent)
        self._goal = goal
        self.what = self.text_edit("what", self.tr("What must happen?"), 240)
        self.who = self.text_edit("who", self.tr("Who does it?"), 130)
        self.day = DateEdit(self)
        self.day.setObjectName(f"{self.objectName()}_day")
        self.day.setAccessibleName(self.tr("Before or on"))
        self.day.set_typed(str(typed.value(self.day.objectName())))
        self.day.changed.connect(lambda: typed.keep(self.day.objectName(), self.day.typed()))
        line = self.day.findChild(QLineEdit)
        if line is not None:
            line.returnPressed.connect(self._add)
        self.row.addWidget(self.day)
        self.offer(self.tr("Add task"))

    def entry(self) -> Entry | None:
        title = self.what.text().strip()
        if not title:
            self.what.setFocus()
            return None
        try:
            due_on = self.day.value()
        except InvalidValue:
            self.day.setFocus()
            return None
        return Task(
            case_id=self._goal.case_id,
            goal_id=self._goal.id,
            title=title,
            owner=self.who.text().strip(),
            due_on=due_on,
        )

"""One life domain in a round: how it was, how it goes now, and the client's words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from mhcoordinator.domain.care import LifeDomain
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.plan import DomainAssessment, Level
from mhcoordinator.gui.case.describe_values import Wording, capitalised
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from mhcoordinator.services.plan import Standing
from mhcoordinator.services.plan_levels import level_sentence

WORDS = ("client_words", "wish", "situation")
_LEVEL = "level"
_DIGITS = {int(Qt.Key.Key_1) + number: level for number, level in enumerate(Level)}


class DomainRow(QFrame):
    """Keys 1 to 5 choose a level, 0 takes it back, Enter goes on to the next domain.

    What the client says opens below it as soon as there is a level or something was typed.

    Signals:
        changed: the user chose or typed.
        left: the user goes on to the next domain.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, standing: Standing, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing = standing
        self._wording = wording
        self.life_domain: LifeDomain = standing.life_domain
        self.setObjectName(f"domain_{self.life_domain.value}")
        name = capitalised(label(self.life_domain, wording.translate))
        self.choice = SegmentedChoice(self)
        self.choice.setObjectName("level_choice")
        self.choice.set_options([(level, level.value) for level in Level])
        for segment, level in zip(self.choice.segments(), Level, strict=True):
            said = f"{name}: {level.value}, {label(level, wording.translate)}"
            segment.setAccessibleName(said)
            segment.installEventFilter(self)
        self.choice.changed.connect(self._chosen)
        self._meaning = plain_label(self, "")
        self._meaning.setProperty("role", "muted")
        self._more = QWidget(self)
        self.editors = {field: self._editor(field, name) for field in WORDS}
        self._lay_out(name)
        self._unfold()

    def set_focus_here(self) -> None:
        """Puts the cursor on the levels."""
        self.choice.setFocus(Qt.FocusReason.TabFocusReason)

    def level(self) -> Level | None:
        """The level, or None when it was not discussed."""
        value = self.choice.value()
        return Level(str(value)) if value is not None else None

    def assessment(self, case_id: str) -> DomainAssessment | None:
        """What was said of this domain; None when nothing was chosen and nothing typed."""
        client_words, wish, situation = (self.editors[name].text().strip() for name in WORDS)
        if self.level() is None and not (client_words or wish or situation):
            return None
        return DomainAssessment(
            case_id=case_id,
            life_domain=self.life_domain,
            level=self.level(),
            client_words=client_words,
            wish=wish,
            situation=situation,
        )

    def typed(self) -> dict[str, str]:
        """What a draft keeps, by the domain and the field."""
        level = self.level()
        texts = {_LEVEL: level.value if level else ""}
        texts |= {field: editor.text() for field, editor in self.editors.items()}
        return {f"{self.life_domain.value}.{field}": text for field, text in texts.items() if text}

    def restore(self, typed: Mapping[str, str]) -> None:
        """Shows what a draft kept."""
        own = {
            field: typed.get(f"{self.life_domain.value}.{field}", "") for field in (_LEVEL, *WORDS)
        }
        self.choice.set_value(Level(own[_LEVEL]) if own[_LEVEL] else None)
        for field, editor in self.editors.items():
            editor.setText(own[field])
        self._unfold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = event.key()
        if key in _DIGITS:
            self._choose(_DIGITS[key])
        elif key in {Qt.Key.Key_0, Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._choose(None)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.left.emit()
        else:
            return super().eventFilter(watched, event)
        return True

    def _choose(self, level: Level | None) -> None:
        self.choice.set_value(level)
        self.choice.setFocus()
        self._chosen()

    def _chosen(self) -> None:
        self._unfold()
        self.changed.emit()

    def _unfold(self) -> None:
        level = self.level()
        typed = any(editor.text().strip() for editor in self.editors.values())
        self._meaning.setText(
            level_sentence(self.life_domain, level, self._wording.language) if level else ""
        )
        self._meaning.setVisible(level is not None)
        self._more.setVisible(level is not None or typed)

    def _editor(self, field: str, name: str) -> QLineEdit:
        titles = {
            "client_words": self.tr("In the client's own words"),
            "wish": self.tr("What does the client wish?"),
            "situation": self.tr("Situation, as you see it"),
        }
        editor = QLineEdit(self._more)
        editor.setObjectName(f"{field}_edit")
        editor.setPlaceholderText(titles[field])
        editor.setAccessibleName(f"{name}: {titles[field]}")
        editor.textEdited.connect(self.changed)
        editor.returnPressed.connect(partial(self._go_on, field))
        return editor

    def _go_on(self, field: str) -> None:
        behind = WORDS[WORDS.index(field) + 1 :]
        if behind:
            self.editors[behind[0]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()

    def _lay_out(self, name: str) -> None:
        title = plain_label(self, name)
        title.setProperty("role", "strong")
        before = plain_label(self, self._said_before())
        before.setProperty("role", "small")
        words = QVBoxLayout(self._more)
        words.setContentsMargins(0, scaled(4), 0, 0)
        words.setSpacing(scaled(6))
        for editor in self.editors.values():
            words.addWidget(editor)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, scaled(6), 0, scaled(8))
        grid.setHorizontalSpacing(scaled(16))
        grid.setVerticalSpacing(scaled(2))
        grid.addWidget(title, 0, 0)
        grid.addWidget(before, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.choice, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._meaning, 2, 0, 1, 2)
        grid.addWidget(self._more, 3, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)

    def _said_before(self) -> str:
        known = [item for item in self._standing.assessments if item.level is not None]
        if not known:
            return self.tr("not discussed before")
        last = known[-1]
        level = last.level.value if last.level else ""
        day = self._wording.day(last.assessed_on) if last.assessed_on else ""
        words = self.tr("last time {level}, {day}") if day else self.tr("last time {level}")
        said = words.format(level=level, day=day)
        quoted = last.client_words.strip()
        return f"{said} · “{quoted}”" if quoted else said

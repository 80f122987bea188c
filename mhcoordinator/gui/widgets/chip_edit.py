"""Several short values, each a chip that can be taken away, and a line to add one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.domain.folding import fold
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout


class ChipEdit(QWidget):
    """Enter or a comma adds what was typed; Backspace, Delete or a press on a chip takes it away.

    Tab stops once, in the line, however many chips there are; Left goes from there to the chips.

    With choices the values are their codes; free text is a value of its own where it is allowed.
    What was typed and is no value stays in the line: see `unfinished`.

    Signals:
        changed: the user added a value or took one away.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._free_text = True
        self._labels: dict[str, str] = {}
        self._codes: dict[str, str] = {}
        self._chips: list[tuple[str, QPushButton]] = []
        self._frame = QFrame(self)
        self._frame.setProperty("role", "editor")
        self._line = QLineEdit(self._frame)
        self._line.setObjectName("chip_line")
        self._line.setProperty("role", "bare")
        self._line.setMinimumWidth(scaled(90))
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._typed)
        self._line.returnPressed.connect(self._take)
        self._line.editingFinished.connect(self._take)
        self._flow = FlowLayout(self._frame, gap=4)
        self._flow.setContentsMargins(scaled(8), scaled(4), scaled(8), scaled(4))
        self._flow.addWidget(self._line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._frame.setSizePolicy(policy)
        self.setSizePolicy(policy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._frame)
        self.setFocusProxy(self._line)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offers (code, label) pairs; only these are values, unless free text is allowed."""
        values = self.values()
        self._free_text = False
        self._labels = dict(choices)
        self._codes = {fold(label): code for code, label in choices}
        completer = QCompleter(QStringListModel([label for _, label in choices], self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: QTimer.singleShot(0, self, self._take))
        self._line.setCompleter(completer)
        self.set_values(values)

    def set_free_text(self, allowed: bool) -> None:
        """Whether a text that is no choice is a value too; it is while nothing is offered."""
        self._free_text = allowed

    def set_placeholder(self, text: str) -> None:
        """What the empty line says, e.g. ``one more …``."""
        self._line.setPlaceholderText(text)

    def values(self) -> tuple[str, ...]:
        """The values in the order in which they were added."""
        return tuple(value for value, _ in self._chips)

    def set_values(self, values: Iterable[str]) -> None:
        """Shows values without telling."""
        for _, chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = []
        for value in values:
            self._add_chip(value)
        self._line.clear()

    def unfinished(self) -> str:
        """What stands in the line and did not become a value."""
        return self._line.text().strip()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._frame.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self._frame.style().unpolish(self._frame)
            self._frame.style().polish(self._frame)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._line:
                return self._key_in_line(event) or super().eventFilter(watched, event)
            if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
                self._remove(watched)
                return True
            if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
                self._walk(watched, 1 if event.key() == Qt.Key.Key_Right else -1)
                return True
        return super().eventFilter(watched, event)

    def _walk(self, chip: object, step: int) -> None:
        stops: list[QWidget] = [*(each for _, each in self._chips), self._line]
        place = next(at for at, stop in enumerate(stops) if stop is chip)
        stops[max(0, place + step)].setFocus()

    def _key_in_line(self, event: QKeyEvent) -> bool:
        at_start = self._line.cursorPosition() == 0 and not self._line.hasSelectedText()
        if event.key() == Qt.Key.Key_Backspace and at_start and self._chips:
            self._remove(self._chips[-1][1])
            return True
        if event.key() == Qt.Key.Key_Left and at_start and self._chips:
            self._chips[-1][1].setFocus()
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._line.text().strip():
            self._take()
            return True  # Enter in a filled line adds; it must not press the window's button
        return False

    def _typed(self, text: str) -> None:
        if text.endswith((",", ";")):
            self._line.setText(text[:-1])
            self._take()

    def _take(self) -> None:
        text = self._line.text().strip()
        if not text:
            return
        value = self._codes.get(fold(text), text if self._free_text else "")
        if not value:
            return
        self._line.clear()
        if value not in self.values():
            self._add_chip(value)
            self.changed.emit()

    def _add_chip(self, value: str) -> None:
        label = self._labels.get(value, value)
        chip = QPushButton(f"{label}  ✕", self._frame)
        chip.setProperty("role", "chip")
        chip.setAccessibleName(self.tr("Take away {value}").format(value=label))
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.clicked.connect(lambda: self._remove(chip))
        chip.installEventFilter(self)
        self._flow.insert_widget(len(self._chips), chip)
        self._chips.append((value, chip))
        chip.show()
        self._relay()

    def _remove(self, chip: object) -> None:
        self._chips = [(value, kept) for value, kept in self._chips if kept is not chip]
        if isinstance(chip, QPushButton):
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._line.setFocus()
        self._relay()
        self.changed.emit()

    def _relay(self) -> None:
        self._flow.invalidate()
        self._frame.updateGeometry()
        self.updateGeometry()

"""A title, a hint and, when something is wrong, a sentence around an editor."""

from __future__ import annotations

from PySide6.QtCore import Property, QRect, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from mhcoordinator.gui.theme import scaled

_ENDLESS = 10_000  # pixels, for a height that is asked for


class Field(QWidget):
    """Everything that an editor needs around it, also for the screen reader.

    In a Qt Designer form it is a container: the form gives it a vertical layout with the editor in
    it, and the properties ``title`` and ``hint``.
    """

    def __init__(
        self, title: str | QWidget | None = "", editor: QWidget | None = None, hint: str = ""
    ) -> None:
        """Qt Designer hands over the parent as the only argument."""
        super().__init__(title if isinstance(title, QWidget) else None)
        self._title = _line(self, "label")
        self._hint = _line(self, "hint")
        self._error = _line(self, "error")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if editor is not None:
            QVBoxLayout(self).addWidget(editor)
        if isinstance(title, str) and title:
            self.setTitle(title)
        if hint:
            self.setHint(hint)

    def setTitle(self, title: str) -> None:
        self._title.setText(title)
        self._title.show()
        self._place_lines()
        name = title.rstrip(" *")
        for editor in self.editors():
            if not editor.accessibleName() or editor.property("named_by_field"):
                editor.setAccessibleName(name)
                editor.setProperty("named_by_field", True)
        self._title.setBuddy(self.editors()[0]) if self.editors() else None

    def setHint(self, hint: str) -> None:
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._place_lines()
        self._describe()

    def title_text(self) -> str:
        """The title as it stands on the screen."""
        return self._title.text()

    def hint_text(self) -> str:
        """The hint as it stands on the screen."""
        return self._hint.text()

    title = Property(str, title_text, setTitle)
    hint = Property(str, hint_text, setHint)

    def set_error(self, text: str) -> None:
        """Shows a sentence below the editor and marks the editor; empty takes both away."""
        self._place_lines()
        self._error.setText(f"! {text}" if text else "")
        self._error.setVisible(bool(text))
        for editor in self.editors():
            for part in (editor, *editor.findChildren(QWidget)):
                if part is editor or part.property("role") == "editor" or _is_line(part):
                    part.setProperty("invalid", bool(text))
                    part.style().unpolish(part)
                    part.style().polish(part)
        self._describe()

    def heights_above(self) -> tuple[int, int]:
        """How high title and hint are at the width of now, in pixels."""
        return _height(self._title, self.width()), _height(self._hint, self.width())

    def level(self, heights: tuple[int, int]) -> None:
        """Gives title and hint at least these heights, so that the editor stands in its row."""
        for line, height in zip((self._title, self._hint), heights, strict=True):
            if line.minimumHeight() != height:
                line.setMinimumHeight(height)

    def clear_error(self) -> None:
        """Takes the sentence away."""
        self.set_error("")

    clear = clear_error

    def error(self) -> str:
        """The sentence that is shown, or nothing."""
        return self._error.text().removeprefix("! ")

    def editors(self) -> list[QWidget]:
        """What stands in the layout, without title, hint and error."""
        own = {self._title, self._hint, self._error}
        children = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [child for child in children if child not in own]

    def _place_lines(self) -> None:
        layout = self.layout()
        if not isinstance(layout, QVBoxLayout) or layout.indexOf(self._title) >= 0:
            return
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(4))
        layout.insertWidget(0, self._title)
        layout.insertWidget(1, self._hint)
        layout.addWidget(self._error)

    def _describe(self) -> None:
        for editor in self.editors():
            editor.setAccessibleDescription(self.error() or self.hint_text())


def _line(parent: QWidget, role: str) -> QLabel:
    line = QLabel(parent)
    line.setProperty("role", role)
    line.setWordWrap(True)
    line.hide()
    return line


def _height(line: QLabel, width: int) -> int:
    """Of the words alone; what a label says itself counts the height that it was given."""
    if line.isHidden():
        return 0
    room = QRect(0, 0, width, _ENDLESS)
    return line.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, line.text()).height()


def _is_line(part: QWidget) -> bool:
    return part.inherits("QLineEdit") and part.property("role") != "bare"

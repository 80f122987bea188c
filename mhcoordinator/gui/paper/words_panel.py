"""Words in free text that were masked, and words that look like names: mask or leave standing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from mhcoordinator.domain.redaction import Suspect
from mhcoordinator.gui.forms.words_panel import Ui_WordsPanel
from mhcoordinator.gui.widgets.clear_layout import clear_layout


class WordsPanel(QFrame):
    """Suspect words are masked until the user leaves them standing, one by one.

    Signals:
        changed: another set of words is left standing.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WordsPanel()
        self.ui.setupUi(self)
        self._kept: tuple[str, ...] = ()
        self._shown: tuple[tuple[str, str, bool], ...] | None = None
        self.hide()

    def kept_words(self) -> tuple[str, ...]:
        """The words that are left standing."""
        return self._kept

    def set_kept_words(self, words: tuple[str, ...]) -> None:
        self._kept = words

    def show_words(self, masked: int, suspects: Iterable[Suspect]) -> None:
        """Say how many words were masked, and offer a choice for each suspect."""
        rows = tuple((item.word, item.context, item.kept) for item in suspects)
        self.setVisible(bool(masked or rows))
        self.ui.masked_label.setText(self._say(masked, len(rows)))
        if rows != self._shown:
            self._shown = rows
            self._show_rows(rows)

    def _say(self, masked: int, suspects: int) -> str:
        said = self.tr("1 place masked") if masked == 1 else self.tr("{count} places masked")
        said = said.format(count=masked)
        if suspects == 1:
            said += ", " + self.tr("1 word looks like a name")
        elif suspects:
            said += ", " + self.tr("{count} words look like names").format(count=suspects)
        return f"{said}."

    def _show_rows(self, rows: tuple[tuple[str, str, bool], ...]) -> None:
        focused = self.focusWidget()
        had_focus = focused is not None and focused.hasFocus() and focused.objectName()
        layout = self.ui.words_layout
        clear_layout(layout)
        for place, (word, context, kept) in enumerate(rows):
            row = self._row(place, word, context, kept)
            layout.addWidget(row)
            again = row.findChild(QPushButton)
            if again is not None and again.objectName() == had_focus:
                again.setFocus()

    def _row(self, place: int, word: str, context: str, kept: bool) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        text = QLabel(self._in_context(word, context), row)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        layout.addWidget(text, 1)
        state = QLabel(self.tr("left standing") if kept else self.tr("masked"), row)
        state.setProperty("role", "muted")
        layout.addWidget(state)
        button = QPushButton(self.tr("mask") if kept else self.tr("leave standing"), row)
        button.setObjectName(f"word_button_{place}")
        button.setProperty("role", "link")
        button.setAccessibleName(f"{word}: {button.text()}")
        button.clicked.connect(lambda: self._choose(word, not kept))
        layout.addWidget(button)
        return row

    def _in_context(self, word: str, context: str) -> str:
        return f"{word}  ({context})" if context and context != word else word

    def _choose(self, word: str, keep: bool) -> None:
        others = tuple(kept for kept in self._kept if kept != word)
        self._kept = (*others, word) if keep else others
        self.changed.emit()

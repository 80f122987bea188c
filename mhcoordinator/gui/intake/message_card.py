"""The message that came in: pasted, dropped or opened, it stays beside the form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from mhcoordinator.domain.intake import SourceMessage
from mhcoordinator.gui.intake.message_reading import read_message_file
from mhcoordinator.gui.panels.bindings import VISIBLE_NUL, Translate
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.card import Card
from mhcoordinator.services.explanations import explain


class MessageCard(Card):
    """Shows the words of the message; the bytes are kept with the case as its source.

    Signals:
        changed: another message, or none.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("From the message"))
        self.setAcceptDrops(True)
        self._runner: TaskRunner | None = None
        self._translate: Translate = QCoreApplication.translate
        self._message: SourceMessage | None = None
        self._before: SourceMessage | None = None
        self._is_brief = False
        self._hint = QLabel(
            self.tr(
                "Paste the message here, or drop a file: text, e-mail (.eml) or PDF. "
                "It stays beside you and is kept with the case."
            )
        )
        self._hint.setProperty("role", "hint")
        self._hint.setWordWrap(True)
        self._words = QPlainTextEdit()
        self._words.setObjectName("message_text")
        self._words.setAccessibleName(self.tr("Words of the message"))
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._error = QLabel()
        self._error.setProperty("role", "error")
        self._error.setWordWrap(True)
        self._paste = self._button("paste_button", self.tr("Paste"))
        self._paste.setToolTip("Ctrl+Shift+V")
        self._paste.clicked.connect(self.paste)
        self._open = self._button("open_button", self.tr("Open …"))
        self._open.clicked.connect(self.choose_file)
        self._undo = self._button("undo_button", self.tr("Undo"))
        self._undo.clicked.connect(self._put_back)
        buttons = QHBoxLayout()
        for button in (self._paste, self._open, self._undo):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget in (self._hint, self._words, self._error):
            self.add(widget)
        self.body.addLayout(buttons)
        self.be_brief(False)

    def be_brief(self, brief: bool) -> None:
        """Leaves the hint away and shows fewer lines where room is short."""
        self._is_brief = brief
        self._words.setMinimumHeight(scaled(90 if brief else 280))
        self._show_state()

    def work_with(self, runner: TaskRunner, translate: Translate) -> None:
        """Says who reads files, and in which language."""
        self._runner, self._translate = runner, translate

    def message(self) -> SourceMessage | None:
        """The message as it came in, or nothing."""
        return self._message

    def show_message(self, message: SourceMessage | None) -> None:
        """Shows a message without telling."""
        self._message = message
        text = message.text.replace("\0", VISIBLE_NUL) if message is not None else ""
        self._words.setPlainText(text)
        has_nul = message is not None and "\0" in message.text
        self._say(
            self.tr("Bytes without a sign are shown as {sign}.").format(sign=VISIBLE_NUL)
            if has_nul
            else ""
        )
        self._show_state()

    def paste(self) -> None:
        """Takes the message from the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None:
            self._take(mime)

    def choose_file(self) -> None:
        """Asks for a file and reads it."""
        kinds = self.tr("Messages (*.txt *.eml *.pdf);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a message"), "", kinds)
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Reads a file off the main thread."""
        if self._runner is not None:
            self._runner.run(
                read_message_file, path, done=self._replace, failed=self._refuse, owner=self
            )

    def take_text(self, text: str) -> None:
        """Takes a pasted text as the message."""
        if text.strip():
            self._replace(SourceMessage(text=text))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._take(event.mimeData())
        event.acceptProposedAction()

    def _take(self, mime: QMimeData) -> None:
        paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.read_file(Path(paths[0]))
        elif mime.hasText():
            self.take_text(mime.text())

    def _replace(self, message: SourceMessage) -> None:
        self._before = self._message
        self.show_message(message)
        self.changed.emit()

    def _put_back(self) -> None:
        before, self._before = self._before, None
        self.show_message(before)
        self._paste.setFocus()
        self.changed.emit()

    def _refuse(self, error: Exception) -> None:
        words = explain(error, self._translate)
        self._say(f"! {words.happened} {words.next_step}")

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def _show_state(self) -> None:
        has_words = self._message is not None
        self._words.setVisible(has_words)
        self._hint.setHidden(has_words or self._is_brief)
        self._undo.setVisible(self._before is not None)

    @staticmethod
    def _button(name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button

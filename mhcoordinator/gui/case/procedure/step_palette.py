"""Choosing what happened: all steps by theme, or the few that match what is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.legal_event import LegalEventKind
from mhcoordinator.gui.case.describe_values import capitalised
from mhcoordinator.gui.case.procedure.themes import THEMES
from mhcoordinator.gui.theme import scaled

_KIND = Qt.ItemDataRole.UserRole
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class StepPalette(QDialog):
    """Type a few letters, Enter; or walk with the arrows; or click.

    Signals:
        chosen: the LegalEventKind.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_palette")
        self.setWindowTitle(self.tr("Add a step"))
        self.find_edit = QLineEdit(self)
        self.find_edit.setObjectName("find_step_edit")
        self.find_edit.setPlaceholderText(self.tr("What happened? Type a few letters"))
        self.find_edit.setAccessibleName(self.tr("Find a step"))
        self.find_edit.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setObjectName("step_list")
        self.list.setAccessibleName(self.tr("Steps by theme"))
        self.empty_label = QLabel(self)
        self.empty_label.setWordWrap(True)
        self.empty_label.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        column.setSpacing(scaled(10))
        title = QLabel(self.tr("Add a step"), self)
        title.setProperty("role", "title")
        for part in (title, self.find_edit, self.empty_label):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        self.find_edit.installEventFilter(self)
        self.find_edit.textChanged.connect(self._fill)
        self.find_edit.returnPressed.connect(self._take_current)
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self._take)
        self._fill("")
        room = self.screen().availableGeometry()
        wanted = (scaled(460), scaled(620))
        self.resize(min(wanted[0], room.width() - 40), min(wanted[1], room.height() - 60))
        self.find_edit.setFocus()

    def kinds(self) -> tuple[LegalEventKind, ...]:
        """What can be chosen now, from top to bottom."""
        found = (self.list.item(row).data(_KIND) for row in range(self.list.count()))
        return tuple(LegalEventKind(kind) for kind in found if kind)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk through the list while the cursor stays in the line."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _MOVES:
            QCoreApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self, text: str) -> None:
        wanted = fold(text).split()
        self.list.clear()
        for theme, kinds in THEMES.items():
            title = QCoreApplication.translate("StepTheme", theme)
            words = {kind: label(kind, QCoreApplication.translate) for kind in kinds}
            fits = [
                kind
                for kind in kinds
                if all(part in fold(f"{title} {words[kind]}") for part in wanted)
            ]
            if fits:
                self._add_theme(title)
            for kind in fits:
                item = QListWidgetItem(capitalised(words[kind]), self.list)
                item.setData(_KIND, kind.value)
        first = next((r for r in range(self.list.count()) if self.list.item(r).data(_KIND)), -1)
        self.list.setCurrentRow(first)
        self.empty_label.setText(self.tr("No step is called so. Try another word."))
        self.empty_label.setVisible(first < 0)

    def _add_theme(self, title: str) -> None:
        item = QListWidgetItem(title, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)

    def _take_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        kind = item.data(_KIND)
        if kind and self.isVisible():
            self.accept()
            self.chosen.emit(LegalEventKind(kind))

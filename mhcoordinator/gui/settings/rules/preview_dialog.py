"""An own rule file before it is in force: everything that is wrong, or what would change."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.gui.settings.rules.change_words import in_all, words_of
from mhcoordinator.gui.theme import scaled
from mhcoordinator.rules import RuleFileErrors
from mhcoordinator.services.explain_rule_file import explain_rule_error
from mhcoordinator.services.rule_files import CaseChange, Preview

MOST = 200


class PreviewDialog(QDialog):
    """Nothing is in force before its button is pressed.

    Signals:
        confirmed: put in force what was looked at.
        case_wanted: the id of a case to look at.
    """

    confirmed = Signal()
    case_wanted = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule_preview_dialog")
        self.setWindowTitle(title)
        self._language = QCoreApplication.translate("EntryPanel", "en")
        self._title = self._label(title, "title", self)
        self.said_label = self._label("", "", self)
        self.tally_label = self._label("", "muted", self)
        self.tally_label.hide()
        self._body = QWidget()
        self._body.setObjectName("section_body")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, scaled(8), 0)
        self._column.setSpacing(scaled(8))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._body)
        self.confirm_button = QPushButton(self)
        self.confirm_button.setObjectName("confirm_rules_button")
        self.confirm_button.setProperty("role", "primary")
        self.confirm_button.clicked.connect(self._confirm)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("close_preview_button")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(close)
        foot.addStretch(1)
        foot.addWidget(self.confirm_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        whole.setSpacing(scaled(10))
        whole.addWidget(self._title)
        whole.addWidget(self.said_label)
        whole.addWidget(self.tally_label)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)
        room = self.screen().availableGeometry()
        self.resize(min(scaled(760), room.width() - 40), min(scaled(640), room.height() - 60))

    def show_errors(self, error: RuleFileErrors) -> None:
        """Everything that is wrong, with its line; nothing can be put in force."""
        self.confirm_button.hide()
        pattern = self.tr(
            "! The file was refused: {count} faults. Nothing changed; the rules in force stay. "
            "Mend these lines and choose the file again."
        )
        self.said_label.setText(pattern.format(count=len(error.errors)))
        for item in error.errors:
            words = explain_rule_error(item, QCoreApplication.translate)
            self._column.addWidget(self._label(words, "", self._body))
        self._column.addStretch(1)

    def show_preview(self, seen: Preview, confirm: str) -> None:
        """What becomes different in which cases; `confirm` stands on the button."""
        self.confirm_button.setText(confirm)
        self.confirm_button.setFocus()
        version = ""
        if seen.file is not None:
            version = self.tr("Version {version}. ").format(version=seen.file.version)
        pattern = self.tr("{cases} of {all} open cases become different. Nothing changed yet.")
        said = pattern.format(cases=len(seen.cases), all=seen.looked_at)
        self.said_label.setText(version + said)
        self.tally_label.setText(in_all(seen.cases))
        self.tally_label.setVisible(bool(seen.cases))
        for change in seen.cases[:MOST]:
            self._column.addWidget(self._case(change))
        if len(seen.cases) > MOST:
            more = self.tr("And {count} more cases.").format(count=len(seen.cases) - MOST)
            self._column.addWidget(self._label(more, "muted", self._body))
        self._column.addStretch(1)

    def _case(self, change: CaseChange) -> QWidget:
        holder = QFrame(self._body)
        holder.setProperty("role", "card")
        holder.setObjectName(f"change_{change.case_id}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(10))
        column.setSpacing(scaled(3))
        head = QHBoxLayout()
        head.addWidget(self._label(f"{change.call_name} · {change.number}", "strong", holder), 1)
        link = QPushButton(self.tr("open"), holder)
        link.setAccessibleName(self.tr("open {case}").format(case=change.number))
        link.setProperty("role", "link")
        link.setObjectName("open_case_button")
        link.clicked.connect(partial(self._open, change.case_id))
        head.addWidget(link)
        column.addLayout(head)
        if change.breaks:
            words = self.tr(
                "! The rules cannot be worked out here; the terms would stay as they are."
            )
            column.addWidget(self._label(words, "", holder))
        for words in words_of(change, self._language):
            column.addWidget(self._label(words, "", holder))
        return holder

    def _confirm(self) -> None:
        self.confirm_button.setEnabled(False)
        self.confirmed.emit()

    def _open(self, case_id: str, *_: object) -> None:
        self.reject()
        self.case_wanted.emit(case_id)

    def _label(self, text: str, role: str, parent: QWidget) -> QLabel:
        label = QLabel(text, parent)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setProperty("role", role)
        return label

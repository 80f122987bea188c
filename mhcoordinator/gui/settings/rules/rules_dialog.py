"""Every rule in force in plain words, to read and to search; the user's own documentation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.rule_note import RuleNote
from mhcoordinator.rules import RuleSet
from mhcoordinator.rules.model import (
    CheckRule,
    CounterRule,
    NextRule,
    QuestionRule,
    RightRule,
    Rule,
    StatusRule,
    TermRule,
)
from mhcoordinator.rules.rule_set import every_rule

_SORTS: dict[type[Any], str] = {
    StatusRule: QT_TRANSLATE_NOOP("RulesDialog", "Statuses"),
    TermRule: QT_TRANSLATE_NOOP("RulesDialog", "Terms"),
    CounterRule: QT_TRANSLATE_NOOP("RulesDialog", "Years that are counted"),
    RightRule: QT_TRANSLATE_NOOP("RulesDialog", "Rights"),
    NextRule: QT_TRANSLATE_NOOP("RulesDialog", "What may come next"),
    QuestionRule: QT_TRANSLATE_NOOP("RulesDialog", "Questions"),
    CheckRule: QT_TRANSLATE_NOOP("RulesDialog", "Contradictions"),
}


class RuleRow(QFrame):
    """One rule in plain words."""

    def __init__(self, rule: Rule, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName(f"rule_row_{rule.ref.id}")
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(8))
        column.setSpacing(scaled(2))
        for words, role in (
            (rule.ref.title.said(language), "strong"),
            (self._text(rule, language), ""),
        ):
            if words:
                label = QLabel(words, self)
                label.setWordWrap(True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("role", role)
                column.addWidget(label)
        column.addWidget(RuleNote(rule.ref, self))
        ref = rule.ref
        parts = (ref.id, ref.title.nl, ref.title.en, rule.text.nl, rule.text.en, ref.source)
        self.words = fold(" ".join(parts))

    def _text(self, rule: Rule, language: str) -> str:
        words = rule.text.said(language)
        if isinstance(rule, TermRule | CounterRule) and (who := rule.responsible.said(language)):
            words += "\n" + self.tr("Who: {who}").format(who=who)
        return words.strip()


class RulesDialog(QDialog):
    """Read only."""

    def __init__(self, rules: RuleSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rules_dialog")
        self.setWindowTitle(self.tr("Rules"))
        language = QCoreApplication.translate("EntryPanel", "en")
        title = QLabel(self.tr("Rules"), self)
        title.setProperty("role", "title")
        about = QLabel(self._about(rules, language), self)
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        self.find_edit = QLineEdit(self)
        self.find_edit.setObjectName("find_rule_edit")
        self.find_edit.setPlaceholderText(self.tr("Search in words, source or number of a rule"))
        self.find_edit.setAccessibleName(self.tr("Search the rules"))
        self.find_edit.setClearButtonEnabled(True)
        self.found_label = QLabel(self)
        self.found_label.setProperty("role", "small")
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        body = QWidget()
        body.setObjectName("section_body")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, scaled(8), 0)
        self._column.setSpacing(scaled(8))
        self._sorts: list[tuple[QLabel, list[RuleRow]]] = list(self._fill(rules, language, body))
        self._column.addStretch(1)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        whole.setSpacing(scaled(10))
        for part in (title, about, self.find_edit, self.found_label):
            whole.addWidget(part)
        whole.addWidget(scroll, 1)
        self.find_edit.textChanged.connect(self._search)
        self._search("")
        room = self.screen().availableGeometry()
        self.resize(min(scaled(860), room.width() - 40), min(scaled(760), room.height() - 60))
        self.find_edit.setFocus()

    def shown_rows(self) -> tuple[RuleRow, ...]:
        """The rules that match what is searched for."""
        return tuple(row for _, rows in self._sorts for row in rows if not row.isHidden())

    def _about(self, rules: RuleSet, language: str) -> str:
        pattern = self.tr(
            "{title}, version {version}. No rule here is legal advice: check with the IND or a "
            "lawyer. What was not verified says so."
        )
        return pattern.format(title=rules.title.said(language), version=rules.version)

    def _fill(
        self, rules: RuleSet, language: str, body: QWidget
    ) -> Iterator[tuple[QLabel, list[RuleRow]]]:
        everything = every_rule(rules.rules)
        for sort, title in _SORTS.items():
            head = QLabel(QCoreApplication.translate("RulesDialog", title), body)
            head.setProperty("role", "section")
            rows = [RuleRow(rule, language, body) for rule in everything if type(rule) is sort]
            self._column.addWidget(head)
            for row in rows:
                self._column.addWidget(row)
            yield head, rows

    def _search(self, text: str) -> None:
        wanted = fold(text).split()
        count = 0
        for head, rows in self._sorts:
            fits = [all(part in row.words for part in wanted) for row in rows]
            for row, shown in zip(rows, fits, strict=True):
                row.setVisible(shown)
            head.setVisible(any(fits))
            count += sum(fits)
        pattern = self.tr("{count} rules") if count else self.tr("No rule has these words.")
        self.found_label.setText(pattern.format(count=count))

"""What follows from a step that is being typed, line by line, each with its rule."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.clear_layout import clear_layout
from mhcoordinator.gui.widgets.rule_note import RuleNote
from mhcoordinator.rules import Deadline, RuleRef, StatusSpan
from mhcoordinator.services.explanations import explain
from mhcoordinator.services.step_effects import StepEffects

MOST = 8
Line = tuple[str, str, RuleRef]


class StepConsequences(QFrame):
    """Hidden until the rules have answered."""

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.setProperty("role", "info-card")
        self.setObjectName("consequences")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(10))
        self._column.setSpacing(scaled(3))
        self.hide()

    def words(self) -> str:
        """Everything that is said now, line by line."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))

    def show_effects(self, effects: StepEffects) -> None:
        """Says what follows, or that nothing does."""
        clear_layout(self._column)
        lines = list(self._lines(effects))
        head = self.tr("From this follows, before you save:") if lines else ""
        self._say(
            head or self.tr("No status and no term follows from this by the rules."), "strong"
        )
        for words, sign, rule in lines[:MOST]:
            self._say(f"{sign} {words}", "error" if sign == "!" else "")
            self._column.addWidget(RuleNote(rule, self))
        if len(lines) > MOST:
            more = self.tr("And {count} more; the page of the case shows all.")
            self._say(more.format(count=len(lines) - MOST), "small")
        self.show()

    def show_failure(self, error: Exception) -> None:
        """Says that the rules could not answer; what is typed can be saved all the same."""
        clear_layout(self._column)
        said = explain(error, self._translate)
        self._say(self.tr("What follows from this could not be worked out."), "strong")
        self._say(said.happened, "")
        self.show()

    def _say(self, words: str, role: str) -> None:
        label = QLabel(words, self)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        self._column.addWidget(label)

    def _lines(self, effects: StepEffects) -> Iterator[Line]:
        said = self._said
        for conflict in effects.conflicts:
            words = self.tr("This contradicts something: {what}").format(what=said(conflict.title))
            yield (words, "!", conflict.rule)
        for question in effects.missing:
            yield (said(question.question), "?", question.rule)
        for span in effects.begun:
            yield (self._begun(span), "+", span.rule)
        for span in effects.ended:
            yield (self._ended(span), "−", span.rule)
        for term in effects.new:
            yield (self._term(term, self.tr("{what}: {day}")), "+", term.rule)
        for term in effects.moved:
            yield (self._term(term, self.tr("{what} moves to {day}")), "→", term.rule)
        for term in effects.over:
            yield (self._over(term), "✓", term.rule)

    def _begun(self, span: StatusSpan) -> str:
        end = span.planned_end or span.end
        pattern = self.tr("{what} until {day}") if end else self.tr("{what}, no last day known")
        return pattern.format(what=self._said(span.title), day=_day(end))

    def _ended(self, span: StatusSpan) -> str:
        pattern = self.tr("{what} ends on {day}") if span.end else self.tr("{what} stays in force")
        return pattern.format(what=self._said(span.title), day=_day(span.end))

    def _term(self, term: Deadline, pattern: str) -> str:
        words = pattern.format(what=self._said(term.title), day=_day(term.on))
        if term.on != term.plain_on:
            plain = self.tr("{day} moved to a working day")
            words = f"{words} ({plain.format(day=_day(term.plain_on))})"
        return words

    def _over(self, term: Deadline) -> str:
        done = self.tr("{what}: settled") if term.was_settled else self.tr("{what}: no longer runs")
        return done.format(what=self._said(term.title))

    def _said(self, words: object) -> str:
        said: str = words.said(self._translate("EntryPanel", "en"))  # type: ignore[attr-defined]
        return said


def _day(day: object) -> str:
    return f"{day:%d-%m-%Y}" if day is not None else ""

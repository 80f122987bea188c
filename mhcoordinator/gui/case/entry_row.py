"""One entry to read, with what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mhcoordinator.domain.entry import Entry
from mhcoordinator.gui.case.confirm_strip import ConfirmStrip
from mhcoordinator.gui.case.contradictions import contradictions
from mhcoordinator.gui.case.describe_entry import Description, Fact, describe, full_text
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.fact_grid import FactGrid
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import LongText, plain_label
from mhcoordinator.gui.case.secret_text import SecretText
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.pill import Pill

SHORT = 34  # characters of a fact that may share its line with another


class EntryRow(QWidget):
    """Heading, pills, facts; links to correct and to remove, the latter asked once more in place.

    Attributes:
        entry: what is shown.
        links: the layout of the links; a section may put its own before the others.
        below: the layout under the facts, for what a section adds.
    """

    def __init__(
        self,
        entry: Entry,
        desk: EntryDesk,
        pills: tuple[tuple[str, str], ...] = (),
        *,
        fixed: bool = False,
        shown: Entry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`pills` are (words, role); a `fixed` entry can be read only.

        Where a part of the entry is hidden by what stands elsewhere, `shown` is the entry without.
        """
        super().__init__(parent)
        self.entry = entry
        self._desk = desk
        self.setObjectName(f"entry_{entry.id}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(2), 0, scaled(2))
        column.setSpacing(scaled(4))
        said = describe(shown or entry, desk.wording)
        self.links = FlowLayout(gap=scaled(6))
        column.addLayout(self._head(said, pills))
        if said.facts:
            column.addWidget(self._facts(said))
        for words in contradictions(shown or entry, desk.wording):
            line = plain_label(self, f"! {words}")
            line.setProperty("role", "error")
            line.setObjectName("contradiction_label")
            column.addWidget(line)
        if said.not_asked:
            column.addWidget(self._not_asked(said.not_asked))
        self.below = QVBoxLayout()
        column.addLayout(self.below)
        if not fixed:
            self._offer_changes(said, column)

    def _head(self, said: Description, pills: tuple[tuple[str, str], ...]) -> QHBoxLayout:
        heading = plain_label(self, said.heading)
        heading.setProperty("role", "strong")
        words = QWidget(self)
        flow = QHBoxLayout(words)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(scaled(8))
        flow.addWidget(heading, 1)
        for text, role in pills:
            flow.addWidget(Pill(text, role, words))
        row = QHBoxLayout()
        row.addWidget(words, 1)
        return row

    def _facts(self, said: Description) -> QWidget:
        grid = FactGrid(self)
        for fact in said.facts:
            name = fact.title or said.heading
            if fact.secret:
                grid.add_fact(fact.title, self._secret(fact), one_line=True)
                continue
            short = bool(fact.title) and len(fact.text) <= SHORT
            grid.add_fact(fact.title, LongText(fact.text, name, self), short=short)
        grid.arrange()
        return grid

    def _secret(self, fact: Fact) -> QWidget:
        """A masked text with a link; looking at it is logged first."""
        whole = full_text(self.entry, fact.field, self._desk.wording)
        ask = partial(self._desk.reveal, self.entry, fact.field)
        return SecretText(fact.field, fact.title, fact.text, whole, ask, self)

    def _not_asked(self, titles: tuple[str, ...]) -> QLabel:
        line = plain_label(
            self, self.tr("Not asked yet: {fields}").format(fields=", ".join(titles))
        )
        line.setProperty("role", "small")
        return line

    def _offer_changes(self, said: Description, column: QVBoxLayout) -> None:
        correct = link_button(self.tr("Correct"), self, "correct_button")
        correct.setAccessibleName(self.tr("Correct: {what}").format(what=said.heading))
        correct.clicked.connect(lambda: self._desk.correct(self.entry))
        remove = link_button(self.tr("Remove"), self, "remove_button")
        remove.setAccessibleName(self.tr("Remove: {what}").format(what=said.heading))
        correct.setProperty("flush", True)  # its words begin where the facts begin
        strip = ConfirmStrip(
            self.tr("Remove this from the case? The history can bring it back."),
            self.tr("Remove"),
            self,
        )
        strip.confirmed.connect(lambda: self._desk.remove(self.entry))
        remove.clicked.connect(strip.ask)
        self.links.addWidget(correct)
        self.links.addWidget(remove)
        column.addLayout(self.links)
        column.addWidget(strip)

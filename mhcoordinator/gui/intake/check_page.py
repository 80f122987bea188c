"""The last page: what cannot be right, and everything that was typed, each with a way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.intake import Intake
from mhcoordinator.gui.forms.intake_check_page import Ui_IntakeCheckPage
from mhcoordinator.gui.intake.page import IntakePage, Part
from mhcoordinator.gui.panels.entry_texts import field_text, filled_fields, headline
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.clear_layout import clear_layout
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.services.checking import blocking
from mhcoordinator.services.explanations import field_problem

_LONGEST_SHOWN = 400


@dataclass(frozen=True)
class Section:
    """One page of the wizard in the summary."""

    key: str
    title: str
    entries: tuple[tuple[Part, Entry], ...]


class CheckPage(IntakePage):
    """Shows what will be saved.

    Signals:
        page_wanted: with the key of the page to go to.
        problem_wanted: with the problem to go to.
    """

    page_wanted = Signal(str)
    problem_wanted = Signal(object)
    key = "check"
    form_type = Ui_IntakeCheckPage

    def step_title(self) -> str:
        return self.tr("Check")

    def collect(self, intake: Intake) -> Intake:
        return intake

    def focus_first(self) -> None:
        """The first problem; without problems the window decides: nothing is typed here."""
        if self.has_problems():
            self._jumps[0].setFocus()

    def has_problems(self) -> bool:
        """Whether problems are listed."""
        return bool(self._jumps)

    def join_parts(self) -> None:
        self._jumps: list[QPushButton] = []

    def show_problems(self, problems: Sequence[InvalidValue], titles: Sequence[str]) -> None:
        """Lists problems, each with the title of its field and a way to it."""
        box = self.form.problems_layout
        clear_layout(box)
        box.setContentsMargins(scaled(16), scaled(12), scaled(12), scaled(12))
        self._jumps = []
        self.form.problems_frame.setVisible(bool(problems))
        if not problems:
            return
        if blocking(problems):
            said = self.tr("! This cannot be right yet. Nothing is lost; nothing is saved yet.")
        else:
            said = self.tr("! Look at this once more. It can be saved as you typed it.")
        head = QLabel(said)
        head.setProperty("role", "strong")
        head.setWordWrap(True)
        box.addWidget(head)
        for problem, title in zip(problems, titles, strict=True):
            row = QHBoxLayout()
            words = QLabel(f"{title}: {field_problem(problem, self.translate)}")
            words.setWordWrap(True)
            jump = QPushButton(self.tr("Go there"))
            jump.setObjectName("jump_button")
            jump.setAccessibleName(self.tr("Go to {field}").format(field=title))
            jump.clicked.connect(lambda _=False, to=problem: self.problem_wanted.emit(to))
            row.addWidget(words, 1)
            row.addWidget(jump)
            self._jumps.append(jump)
            box.addLayout(row)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Shows everything that was typed, page by page, then the pages without words."""
        box = self.form.sections_layout
        clear_layout(box)
        box.setSpacing(scaled(10))
        silent = []
        for section in sections:
            said = [(part, entry) for part, entry in section.entries if filled_fields(entry)]
            if said:
                box.addWidget(self._card(section, said))
            else:
                silent.append(section)
        if silent:
            box.addWidget(self._silent_card(silent))

    def _silent_card(self, sections: Sequence[Section]) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        whole = QVBoxLayout(card)
        whole.setContentsMargins(scaled(16), scaled(10), scaled(10), scaled(12))
        nothing = QLabel(self.tr("Nothing filled in."))
        nothing.setProperty("role", "muted")
        whole.addWidget(nothing)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=scaled(8))
        for section in sections:
            flow.addWidget(self._way_to(section, section.title))
        whole.addWidget(buttons)
        return card

    def _way_to(self, section: Section, words: str) -> QPushButton:
        change = QPushButton(words)
        change.setObjectName(f"{section.key}_change_button")
        change.setAccessibleName(self.tr("Change {section}").format(section=section.title))
        change.clicked.connect(lambda: self.page_wanted.emit(section.key))
        return change

    def _card(self, section: Section, said: Sequence[tuple[Part, Entry]]) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        whole = QVBoxLayout(card)
        whole.setContentsMargins(scaled(16), scaled(10), scaled(10), scaled(12))
        head = QHBoxLayout()
        title = QLabel(section.title)
        title.setProperty("role", "section")
        head.addWidget(title, 1)
        head.addWidget(self._way_to(section, self.tr("Change")))
        whole.addLayout(head)
        for part, entry in said:
            whole.addLayout(self._entry_lines(part, entry))
        return card

    def _entry_lines(self, part: Part, entry: Entry) -> QLayout:
        panel = part.panel
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(scaled(14))
        grid.setVerticalSpacing(scaled(3))
        for name in filled_fields(entry):
            if name not in panel.bindings:
                continue
            label = QLabel(panel.title(name))
            label.setProperty("role", "small")
            label.setWordWrap(True)
            label.setMinimumWidth(scaled(150))
            text = field_text(entry, name, self.translate, panel.language())
            value = QLabel(_at_most(text))
            value.setTextFormat(value.textFormat().PlainText)
            value.setWordWrap(True)
            row = grid.rowCount()
            grid.addWidget(label, row, 0)
            grid.addWidget(value, row, 1)
        grid.setContentsMargins(0, scaled(4), 0, scaled(6))
        return grid


def title_of(part: Part, entry: Entry, field: str) -> str:
    """The title of a field with the entry that it belongs to, for the list of problems."""
    panel = part.panel
    title = panel.title(field)
    head = headline(entry, panel.translate, panel.language())
    return f"{head}, {title}" if head else title


def _at_most(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]} …"

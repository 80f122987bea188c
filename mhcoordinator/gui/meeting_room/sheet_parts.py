"""Parts of a case in large type: facts, tables and life domains."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.meeting_room.domain_squares import DomainSquares
from mhcoordinator.gui.theme import scaled
from mhcoordinator.reports.views import DomainLine, Fact

TOP = Qt.AlignmentFlag.AlignTop


class Part(QFrame):
    """A card with a head.

    Attributes:
        body: what stands below the head.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(18))
        whole.setSpacing(scaled(10))
        head = large(title, "screen-head", self)
        whole.addWidget(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(scaled(8))
        whole.addLayout(self.body)


def large(text: str, role: str, parent: QWidget) -> QLabel:
    """Words in a size for the whole table; they wrap."""
    found = plain_label(parent, text)
    found.setProperty("role", role)
    return found


def facts_part(title: str, facts: Iterable[Fact], parent: QWidget) -> Part | None:
    """What is known, each behind its label; None when that is nothing."""
    known = tuple(facts)
    if not known:
        return None
    rows = [(fact.label, fact.text) for fact in known]
    return _table(title, (), rows, (2, 5), parent)


def table_part(
    title: str,
    names: Sequence[str],
    rows: Sequence[Sequence[str]],
    shares: Sequence[int],
    parent: QWidget,
) -> Part | None:
    """Rows below the names of their columns; None without rows."""
    return _table(title, names, rows, shares, parent) if rows else None


def domains_part(title: str, lines: Sequence[DomainLine], parent: QWidget) -> Part | None:
    """Life domains with their squares and the change since last time."""
    if not lines:
        return None
    part = Part(title, parent)
    grid = _grid(part, (3, 0, 4))
    for row, line in enumerate(lines):
        grid.addWidget(large(line.name, "screen", part), row, 0, TOP)
        grid.addWidget(DomainSquares(line, part), row, 1, TOP)
        role = "screen-strong" if line.is_harder else "screen"
        grid.addWidget(large(line.words, role, part), row, 2, TOP)
    return part


def _table(
    title: str,
    names: Sequence[str],
    rows: Sequence[Sequence[str]],
    shares: Sequence[int],
    parent: QWidget,
) -> Part:
    part = Part(title, parent)
    grid = _grid(part, shares)
    for column, name in enumerate(names):
        grid.addWidget(large(name, "screen-small", part), 0, column, TOP)
    first = 1 if names else 0
    for row, cells in enumerate(rows, first):
        for column, text in enumerate(cells):
            quiet = column == 0 and not names
            grid.addWidget(large(text, "screen-quiet" if quiet else "screen", part), row, column)
    return part


def _grid(part: Part, shares: Sequence[int]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(scaled(16))
    grid.setVerticalSpacing(scaled(7))
    for column, share in enumerate(shares):
        grid.setColumnStretch(column, share)
    part.body.addLayout(grid)
    return grid

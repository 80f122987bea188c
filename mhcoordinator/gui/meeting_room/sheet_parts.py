"""Parts of a case in large type: facts, tables and life domains."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from mhcoordinator.gui.case.two_columns import TwoColumns
from mhcoordinator.gui.meeting_room.domain_squares import DomainSquares
from mhcoordinator.gui.meeting_room.far_words import FarWords
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
        head = FarWords(title, "screen-head", self)
        whole.addWidget(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(scaled(8))
        whole.addLayout(self.body)


def facts_part(title: str, facts: Iterable[Fact], parent: QWidget) -> Part | None:
    """What is known, each behind its label; None when that is nothing."""
    known = tuple(facts)
    if not known:
        return None
    rows = [(fact.label.replace(" ", "\u00a0"), fact.text) for fact in known]
    return _table(title, (), rows, (0, 1), parent)


def table_part(
    title: str,
    names: Sequence[str],
    rows: Sequence[Sequence[str]],
    shares: Sequence[int],
    parent: QWidget,
) -> Part | None:
    """Rows below the names of their columns, without columns that are empty; None without rows."""
    told = [column for column in range(len(names)) if any(row[column] for row in rows)]
    some = [[row[column] for column in told] for row in rows]
    names, shares = [names[column] for column in told], [shares[column] for column in told]
    return _table(title, names, some, shares, parent) if rows else None


def domains_part(title: str, lines: Sequence[DomainLine], parent: QWidget) -> Part | None:
    """Life domains with their squares and the change since last time; beside each other."""
    if not lines:
        return None
    part = Part(title, parent)
    columns = TwoColumns(part, (1, 1))
    half = (len(lines) + 1) // 2
    for column, some in enumerate((lines[:half], lines[half:])):
        rows = QWidget(columns)
        grid = _grid(rows, (3, 0, 4))
        for row, line in enumerate(some):
            role = "screen-strong" if line.is_harder else "screen"
            grid.addWidget(FarWords(line.name, "screen", rows), row, 0)
            grid.addWidget(DomainSquares(line, rows), row, 1, TOP)
            grid.addWidget(FarWords(line.words, role, rows), row, 2)
        columns.add(column, rows)
    columns.close_up()
    part.body.addWidget(columns)
    return part


def _table(
    title: str,
    names: Sequence[str],
    rows: Sequence[Sequence[str]],
    shares: Sequence[int],
    parent: QWidget,
) -> Part:
    part = Part(title, parent)
    below = QWidget(part)
    part.body.addWidget(below)
    grid = _grid(below, shares)
    for column, name in enumerate(names):
        grid.addWidget(FarWords(name, "screen-small", below), 0, column)
    first = 1 if names else 0
    for row, cells in enumerate(rows, first):
        for column, text in enumerate(cells):
            quiet = column == 0 and not names
            grid.addWidget(
                FarWords(text, "screen-quiet" if quiet else "screen", below), row, column
            )
    return part


def _grid(holder: QWidget, shares: Sequence[int]) -> QGridLayout:
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(scaled(16))
    grid.setVerticalSpacing(scaled(7))
    for column, share in enumerate(shares):
        grid.setColumnStretch(column, share)
    return grid

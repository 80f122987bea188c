"""Heads, rows and tables that both printed things are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.reports.flow import Box, rule
from mhcoordinator.reports.fonts import printable
from mhcoordinator.reports.typeset import Line, Run, bold, draw_line, wrap
from mhcoordinator.reports.views import Fact

SIZE = 8.6
HEAD_SIZE = 9.0
_NAME_SIZE = 7.5
PAD = 0.24  # of the size of the words
ROW_LEADING = 1.28
_CELL_GAP = 8.0
_NAME_GREY = 0.3
# A row higher than this may be broken over pages, line by line.
_TALLEST_WHOLE_ROW = 200.0

Cell = tuple[float, list[Line]]
"""Where a cell begins, in points from the left of the page, and its lines."""


def head_box(text: str, left: float, right: float) -> Box:
    """The head of a section over a line."""
    lines = wrap([bold(printable(text).upper())], HEAD_SIZE, right - left)
    step = HEAD_SIZE * ROW_LEADING
    height = len(lines) * step + 4.0

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setFillGray(0)
        for number, line in enumerate(lines):
            draw_line(canvas, line, left, top - HEAD_SIZE - number * step, HEAD_SIZE)
        rule(canvas, top - height + 2.0, left, right, 0.6)

    return Box(height, draw)


def named_head_box(text: str, names: Sequence[tuple[float, str]], left: float, right: float) -> Box:
    """A head that names columns too, each at its share of the width."""
    head = head_box(text, left, right)
    shown = [(left + share * (right - left), wrap([Run(name)], _NAME_SIZE, right - left)[0])
             for share, name in names]  # fmt: skip

    def draw(canvas: Canvas, top: float) -> None:
        head.draw(canvas, top)
        canvas.setFillGray(_NAME_GREY)
        for x, line in shown:
            draw_line(canvas, line, x, top - HEAD_SIZE, _NAME_SIZE)
        canvas.setFillGray(0)

    return Box(head.height, draw)


def row_boxes(cells: Sequence[Cell], left: float, right: float, size: float = SIZE) -> list[Box]:
    """A table row with a hairline under it: one box, or one per line when it is very tall."""
    count = max(len(lines) for _, lines in cells)
    step = size * ROW_LEADING
    if count * step <= _TALLEST_WHOLE_ROW:
        return [_row_box(cells, 0, count, (left, right), size)]
    return [
        _row_box(cells, number, number + 1, (left, right), size, is_last=number == count - 1)
        for number in range(count)
    ]


def _row_box(
    cells: Sequence[Cell],
    first: int,
    last: int,
    sides: tuple[float, float],
    size: float,
    *,
    is_last: bool = True,
) -> Box:
    step = size * ROW_LEADING
    above = PAD * size if first == 0 else 0.0
    height = above + (last - first) * step + (PAD * size if is_last else 0.0)

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setFillGray(0)
        for x, lines in cells:
            for number, line in enumerate(lines[first:last]):
                draw_line(canvas, line, x, top - above - size - number * step, size)
        if is_last:
            rule(canvas, top - height + 0.5, *sides)

    return Box(height, draw)


def fact_boxes(facts: Iterable[Fact], left: float, right: float, size: float = SIZE) -> list[Box]:
    """Rows of a label and what is known."""
    known = tuple(facts)
    labels = [wrap([Run(fact.label)], size, (right - left) * 0.34) for fact in known]
    widest = max((line.width for lines in labels for line in lines), default=0.0)
    text_left = left + widest + 14.0
    boxes: list[Box] = []
    for fact, label in zip(known, labels, strict=True):
        text = wrap([Run(fact.text)], size, right - text_left)
        boxes += row_boxes([(left, label), (text_left, text)], left, right, size)
    return boxes


def table_boxes(
    rows: Iterable[Sequence[Run]],
    columns: Sequence[float],
    left: float,
    right: float,
    size: float = SIZE,
) -> list[list[Box]]:
    """The boxes of each row.

    Args:
        rows: the cells of each row.
        columns: the width of each column as a share of the whole.
        left: of the table, in points.
        right: of the table, in points.
        size: of the words, in points.
    """
    starts, x = [], left
    for share in columns:
        starts.append(x)
        x += share * (right - left)
    ends = [*starts[1:], right + _CELL_GAP]
    return [
        row_boxes(
            [
                (start, wrap([cell], size, end - start - _CELL_GAP))
                for cell, start, end in zip(row, starts, ends, strict=True)
            ],
            left,
            right,
            size,
        )
        for row in rows
    ]

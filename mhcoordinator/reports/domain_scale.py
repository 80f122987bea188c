"""Life domains as five squares each, in two columns; reads the same without colour."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.reports.flow import Box
from mhcoordinator.reports.rows import PAD, ROW_LEADING, SIZE
from mhcoordinator.reports.typeset import Line, Run, bold, draw_line, wrap
from mhcoordinator.reports.views import DomainLine

_STEPS = 5
_SQUARE, _BETWEEN = 6.0, 2.0
_NAME_SHARE = 0.46
_GAP = 8.0


def scale_boxes(
    lines: Sequence[DomainLine], left: float, right: float, size: float = SIZE
) -> list[Box]:
    """A box for each line: the name, the squares filled up to the level, the change in words.

    A square with a thick edge is where it stood the time before.
    """
    return [_box(line, left, right, size) for line in lines]


def _box(line: DomainLine, left: float, right: float, size: float) -> Box:
    squares = _STEPS * _SQUARE + (_STEPS - 1) * _BETWEEN
    squares_left = left + (right - left) * _NAME_SHARE
    words_left = squares_left + squares + _GAP
    name = wrap([Run(line.name)], size, squares_left - left - _GAP)
    said = bold(line.words) if line.is_harder else Run(line.words)
    words = wrap([said], size, right - words_left)
    step = size * ROW_LEADING
    height = max(len(name), len(words)) * step + 2 * PAD * size

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setFillGray(0)
        for texts, x in ((name, left), (words, words_left)):
            _draw_lines(canvas, texts, x, (top - PAD * size, size))
        _draw_squares(canvas, line, squares_left, top - PAD * size - size)

    return Box(height, draw)


def _draw_lines(
    canvas: Canvas, lines: Sequence[Line], x: float, place: tuple[float, float]
) -> None:
    top, size = place
    for number, text in enumerate(lines):
        draw_line(canvas, text, x, top - size - number * size * ROW_LEADING, size)


def _draw_squares(canvas: Canvas, line: DomainLine, x: float, y: float) -> None:
    canvas.setStrokeGray(0)
    for number in range(1, _STEPS + 1):
        filled = number <= line.level
        canvas.setFillGray(0.25 if filled else 1.0)
        canvas.setLineWidth(1.6 if number == line.before != line.level else 0.5)
        canvas.rect(x + (number - 1) * (_SQUARE + _BETWEEN), y, _SQUARE, _SQUARE, fill=1)
    canvas.setFillGray(0)

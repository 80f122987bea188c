"""Breaks text into lines and draws them; what was masked becomes a black bar."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.domain.redaction import MASK
from mhcoordinator.reports.fonts import BOLD, REGULAR, load_fonts, printable

LEADING = 1.38
_BAR_EMS = 3.2
_SPACES = re.compile(r"[ \t]+")


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one weight."""

    text: str
    font: str = REGULAR


def bold(text: str) -> Run:
    """A run in bold."""
    return Run(text, BOLD)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a paragraph, ready to draw: runs that stand behind each other."""

    runs: tuple[Run, ...]
    width: float


def width_of(text: str, font: str, size: float) -> float:
    """The width of a printable text on paper in points, bars included."""
    advances = load_fonts()[font]
    if MASK not in text:
        return size * sum(map(advances.__getitem__, text))
    rest = sum(map(advances.__getitem__, text.replace(MASK, "")))
    return size * (rest + text.count(MASK) * _BAR_EMS)


def wrap(runs: Iterable[Run], size: float, width: float) -> list[Line]:
    """Lines that fit the width in points; words too long for a line are broken."""
    lines: list[Line] = []
    current: list[Run] = []
    used = 0.0
    for run, word, starts_line in _words(runs):
        if starts_line:
            lines.append(Line(tuple(current), used))
            current, used = [], 0.0
        for piece in _pieces(word, run.font, size, width):
            length = width_of(piece, run.font, size)
            space = width_of(" ", run.font, size) if current else 0.0
            if current and used + space + length > width:
                lines.append(Line(tuple(current), used))
                current, used, space = [], 0.0, 0.0
            _append(current, Run(f" {piece}" if current else piece, run.font))
            used += space + length
    lines.append(Line(tuple(current), used))
    return lines


def draw_line(canvas: Canvas, line: Line, x: float, y: float, size: float) -> None:
    """Draws a line with its baseline at y."""
    for run in line.runs:
        x = draw_text(canvas, run.text, x, y, run.font, size)


def draw_text(canvas: Canvas, text: str, x: float, y: float, font: str, size: float) -> float:
    """Draws a text that is already printable; where it ends."""
    canvas.setFont(font, size)
    if MASK not in text:
        canvas.drawString(x, y, text)
        return x + width_of(text, font, size)
    parts = text.split(MASK)
    for number, part in enumerate(parts):
        canvas.drawString(x, y, part)
        x += width_of(part, font, size)
        if number < len(parts) - 1:
            # The mark is drawn too, black in the bar, so that copied text shows the gap.
            canvas.drawString(x + 0.2 * size, y, MASK)
            canvas.rect(x, y - 0.25 * size, _BAR_EMS * size, 1.12 * size, stroke=0, fill=1)
            x += _BAR_EMS * size
    return x


def _words(runs: Iterable[Run]) -> Iterator[tuple[Run, str, bool]]:
    """Every word with its run, and whether the text asks for a new line before it."""
    for run in runs:
        for number, row in enumerate(printable(run.text).split("\n")):
            words = _SPACES.split(row.strip(" \t")) if row.strip() else [""] * (number > 0)
            for position, word in enumerate(words):
                yield run, word, number > 0 and position == 0


def _pieces(word: str, font: str, size: float, width: float) -> Iterator[str]:
    if width_of(word, font, size) <= width:
        yield word
        return
    piece = ""
    for char in word:
        if piece and width_of(piece + char, font, size) > width:
            yield piece
            piece = ""
        piece += char
    yield piece


def _append(runs: list[Run], run: Run) -> None:
    if runs and runs[-1].font == run.font:
        runs[-1] = Run(runs[-1].text + run.text, run.font)
    else:
        runs.append(run)

"""A4 pages that fill from top to bottom; header and footer know how many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.reports.fonts import REGULAR, load_fonts
from mhcoordinator.reports.typeset import LEADING, Line, draw_line

WIDTH, HEIGHT = A4
GREY = 0.45
HAIRLINE = 0.4
_ROUNDING = 0.01

Draw = Callable[[Canvas], None]
"""Draws something whose place is already known."""

Frame = Callable[[Canvas, int, int], None]
"""Draws what stands around the text of a page: (canvas, page, pages)."""


@dataclass(frozen=True, slots=True)
class Box:
    """Something of a known height in points; `draw` gets the canvas and the top of the box."""

    height: float
    draw: Callable[[Canvas, float], None]


class Flow:
    """Collects boxes on pages, and draws them when all pages are known.

    Attributes:
        y: where the next box begins, in points from the bottom of the page.
    """

    def __init__(self, top: float, bottom: float) -> None:
        self._top = top
        self._bottom = bottom
        self._pages: list[list[Draw]] = [[]]
        self.y = top

    @property
    def room(self) -> float:
        """What is left of the page, in points."""
        return self.y - self._bottom

    @property
    def page_height(self) -> float:
        """What an empty page holds, in points."""
        return self._top - self._bottom

    def break_page(self) -> None:
        """Goes on at the top of a new page, unless this one is empty."""
        if self._pages[-1]:
            self._pages.append([])
            self.y = self._top

    def need(self, height: float) -> None:
        """Goes to a new page when the height does not fit on this one."""
        if self.room < height - _ROUNDING:
            self.break_page()

    def space(self, height: float) -> None:
        """Leaves room, but not at the top of a page."""
        if self._pages[-1]:
            self.y -= height

    def put(self, box: Box) -> None:
        """Places a box, on a new page if it does not fit."""
        self.need(box.height)
        self._pages[-1].append(partial(_draw_at, box, self.y))
        self.y -= box.height

    def put_beside(self, left: list[Box], right: list[Box]) -> None:
        """Places two columns next to each other; they must fit on one page."""
        height = max(sum(box.height for box in column) for column in (left, right))
        self.need(height)
        for column in (left, right):
            top = self.y
            for box in column:
                self._pages[-1].append(partial(_draw_at, box, top))
                top -= box.height
        self.y -= height

    def pdf(self, title: str, language: str, frame: Frame) -> bytes:
        """The pages as PDF bytes, the same for the same pages; title and language in its head."""
        return bound([(self, frame)], title, language)

    @property
    def pages(self) -> tuple[tuple[Draw, ...], ...]:
        """What is drawn on each page."""
        return tuple(tuple(page) for page in self._pages)


def bound(parts: Iterable[tuple[Flow, Frame]], title: str, language: str) -> bytes:
    """Several flows in one PDF, each with its own frame; the pages are counted through."""
    load_fonts()
    buffer = BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=A4,
        invariant=1,
        lang=language,
        initialFontName=REGULAR,  # type: ignore[arg-type]  # the stubs take it for a size
    )
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("")
    pages = [(frame, page) for flow, frame in parts for page in flow.pages]
    for number, (frame, page) in enumerate(pages, start=1):
        frame(canvas, number, len(pages))
        for draw in page:
            draw(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_at(box: Box, top: float, canvas: Canvas) -> None:
    box.draw(canvas, top)


def lines_box(
    lines: Iterable[Line], x: float, size: float, after: float = 0.0, grey: float = 0.0
) -> Box:
    """A paragraph as a box."""
    kept = tuple(lines)
    step = size * LEADING

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setFillGray(grey)
        for number, line in enumerate(kept):
            draw_line(canvas, line, x, top - size - number * step, size)

    return Box(len(kept) * step + after, draw)


def rule(canvas: Canvas, y: float, left: float, right: float, weight: float = HAIRLINE) -> None:
    """A horizontal line; hairlines are grey."""
    canvas.setLineWidth(weight)
    canvas.setStrokeGray(0.6 if weight <= HAIRLINE else 0.0)
    canvas.line(left, y, right, y)

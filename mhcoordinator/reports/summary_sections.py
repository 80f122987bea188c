"""What a case summary says below its question, section by section."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.reports.domain_scale import scale_boxes
from mhcoordinator.reports.drawing import drawing_box
from mhcoordinator.reports.flow import Box, Flow
from mhcoordinator.reports.rows import (
    fact_boxes,
    head_box,
    named_head_box,
    table_boxes,
)
from mhcoordinator.reports.sections import MOST_GAP, Section, beside, headed
from mhcoordinator.reports.summary_frame import LEFT, RIGHT
from mhcoordinator.reports.typeset import Run, bold
from mhcoordinator.reports.views import SummaryView

Translate = Callable[[str, str], str]

_COLUMN_GAP = 24.0
_MIDDLE = (LEFT + RIGHT) / 2
_NOW_SHARE = 0.56  # what holds now is said in longer sentences than what is safe
_LEFT_END, _RIGHT_START = _MIDDLE - _COLUMN_GAP / 2, _MIDDLE + _COLUMN_GAP / 2
_AGREED = (0.0, 0.48, 0.68, 0.82)
_LEAST_LINES, _MOST_LINES, _WRITING_STEP = 3, 8, 19.0


@dataclass(frozen=True, slots=True)
class Content:
    """What is to be set.

    Attributes:
        view: the page.
        translate: to its language.
        size: of the words, in points.
        highest: two columns are no higher, in points.
    """

    view: SummaryView
    translate: Translate
    size: float
    highest: float


def summary_sections(content: Content) -> list[Section]:
    """The sections that have something to say, from top to bottom."""
    view, translate = content.view, content.translate
    client = head_box(translate("Summary", "Client"), LEFT, RIGHT)
    sections = headed(client, fact_boxes(view.identity, LEFT, RIGHT, content.size))
    if view.trajectory is not None:
        head = head_box(translate("Summary", "Trajectory"), LEFT, RIGHT)
        sections += headed(head, [drawing_box(view.trajectory, LEFT)])
    sections += _present(content)
    sections += _domains_and_needs(content)
    sections += _terms(content)
    sections += _agreements(content)
    return sections


def _present(content: Content) -> list[Section]:
    """What holds now beside safety and family; below each other when they are long."""
    view, translate, size = content.view, content.translate, content.size
    heads = (
        translate("Summary", "What holds now"),
        translate("Summary", "Safety"),
        translate("Summary", "Family, without names"),
    )

    def parts(sides: Sequence[tuple[float, float]]) -> list[list[Box]]:
        now, safety, family = sides
        kin = table_boxes([(Run(line),) for line in view.family], (1.0,), *family, size)
        bodies = (
            fact_boxes(view.now, *now, size),
            fact_boxes(view.safety, *safety, size),
            [box for row in kin for box in row],
        )
        return [
            [head_box(words, *side), *body] if body else []
            for words, side, body in zip(heads, sides, bodies, strict=True)
        ]

    middle = LEFT + _NOW_SHARE * (RIGHT - LEFT)
    left, right = (LEFT, middle - _COLUMN_GAP / 2), (middle + _COLUMN_GAP / 2, RIGHT)
    now, safety, family = parts((left, right, right))
    apart = [_blank(MOST_GAP * 0.75)] if safety and family else []
    section = beside(now, [*safety, *apart, *family])
    if now and (safety or family) and section.height <= content.highest:
        return [section]
    whole = parts(((LEFT, RIGHT),) * 3)
    return [Section(tuple(boxes)) for boxes in whole if boxes]


def _domains_and_needs(content: Content) -> list[Section]:
    """Beside each other, or below each other where that is less high."""
    view, translate = content.view, content.translate
    below = [*_domains(content), *_needs(content)]
    if not view.domains or not view.needs:
        return below
    left = [
        head_box(translate("Summary", "Life domains, since last time"), LEFT, _LEFT_END),
        *scale_boxes(view.domains, LEFT, _LEFT_END, content.size),
    ]
    right = [
        head_box(translate("Summary", "Needs by life domain"), _RIGHT_START, RIGHT),
        *_need_boxes(content, (_RIGHT_START, RIGHT), (0.34, 0.42, 0.24)),
    ]
    both = beside(left, right)
    apart = sum(section.height for section in below) + MOST_GAP
    return [both] if both.height <= min(apart, content.highest) else below


def _domains(content: Content) -> list[Section]:
    """In two columns, for twelve lines would push the rest from the page."""
    domains = content.view.domains
    if not domains:
        return []
    half = (len(domains) + 1) // 2
    words = content.translate("Summary", "Life domains, since last time")
    head = head_box(words, LEFT, RIGHT)
    columns = (
        tuple(scale_boxes(domains[:half], LEFT, _LEFT_END, content.size)),
        tuple(scale_boxes(domains[half:], _RIGHT_START, RIGHT, content.size)),
    )
    return [Section((head,), columns)]


def _needs(content: Content) -> list[Section]:
    head = head_box(content.translate("Summary", "Needs by life domain"), LEFT, RIGHT)
    return headed(head, _need_boxes(content, (LEFT, RIGHT), (0.24, 0.56, 0.20)))


def _need_boxes(
    content: Content, sides: tuple[float, float], shares: tuple[float, ...]
) -> list[Box]:
    translate, shown, previous = content.translate, [], ""
    for need in content.view.needs:
        domain = need.life_domain if need.life_domain != previous else ""
        previous = need.life_domain
        wish = translate("Summary", "Own wish: {wish}").format(wish=need.wish) if need.wish else ""
        words = "\n".join(part for part in (need.words, wish) if part)
        shown.append((Run(domain), Run(words), Run(need.state)))
    return [box for row in table_boxes(shown, shares, *sides, content.size) for box in row]


def _terms(content: Content) -> list[Section]:
    """Days of the procedure, each with the source of its rule."""
    rows = []
    for line in content.view.terms:
        day = bold(f"! {line.day}") if line.is_late else bold(line.day)
        rows.append((day, Run(line.what), Run(line.source)))
    table = table_boxes(rows, (0.12, 0.36, 0.52), LEFT, RIGHT, content.size)
    boxes = [box for row in table for box in row]
    words = content.translate("Summary", "Procedure, check with IND or lawyer")
    return headed(head_box(words, LEFT, RIGHT), boxes)


def _agreements(content: Content) -> list[Section]:
    translate = content.translate
    names = (
        translate("Summary", "who"),
        translate("Summary", "before"),
        translate("Summary", "state"),
    )
    shown = []
    for line in content.view.agreements:
        state = bold(f"! {line.state}") if line.is_late else Run(line.state)
        shown.append((Run(line.what), Run(line.who), Run(line.due), state))
    shares = [end - start for start, end in zip(_AGREED, (*_AGREED[1:], 1.0), strict=True)]
    boxes = [box for row in table_boxes(shown, shares, LEFT, RIGHT, content.size) for box in row]
    words = translate("Summary", "Earlier agreements")
    head = named_head_box(words, list(zip(_AGREED[1:], names, strict=True)), LEFT, RIGHT)
    return headed(head, boxes)


class RoomToWrite:
    """Lines to write on in three columns: what, who, before which day."""

    _COLUMNS = ((0.0, 0.64), (0.66, 0.84), (0.86, 1.0))

    def __init__(self, translate: Translate) -> None:
        names = (translate("Summary", "who"), translate("Summary", "before"))
        starts = [start for start, _ in self._COLUMNS[1:]]
        words = translate("Summary", "New agreements")
        self._head = named_head_box(words, list(zip(starts, names, strict=True)), LEFT, RIGHT)
        self._line = Box(_WRITING_STEP, self._draw)

    def section(self) -> Section:
        """As many lines as there must be."""
        return Section((self._head, *[self._line] * _LEAST_LINES), together=_LEAST_LINES + 1)

    def put_more(self, flow: Flow) -> None:
        """Fills what is left of the page."""
        room = int(flow.room / _WRITING_STEP)
        for _ in range(min(_MOST_LINES - _LEAST_LINES, room)):
            flow.put(self._line)

    def _draw(self, canvas: Canvas, top: float) -> None:
        canvas.setStrokeGray(0.4)
        canvas.setLineWidth(0.5)
        canvas.setDash(1, 2)
        width, y = RIGHT - LEFT, top - _WRITING_STEP
        for start, end in self._COLUMNS:
            canvas.line(LEFT + start * width, y, LEFT + end * width, y)
        canvas.setDash()


def _blank(height: float) -> Box:
    return Box(height, lambda _canvas, _top: None)

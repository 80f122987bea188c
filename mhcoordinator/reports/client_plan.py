"""The client's plan on paper: large and calm, a box to tick for every step, room to write."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.reports.flow import HEIGHT, WIDTH, Box, Flow, lines_box, rule
from mhcoordinator.reports.fonts import REGULAR, printable
from mhcoordinator.reports.typeset import (
    LEADING,
    Line,
    Run,
    bold,
    draw_line,
    draw_text,
    width_of,
    wrap,
)
from mhcoordinator.reports.views import ClientGoal, ClientPlanView, ClientStep, ClientWish

Translate = Callable[[str, str], str]

LEFT, RIGHT = 64.0, WIDTH - 64.0
_TOP, _FOOT = HEIGHT - 64.0, 40.0
_TITLE, _SECTION, _BODY, _SMALL = 26.0, 15.0, 12.0, 10.0
_INDENT, _BOX, _PAD = 24.0, 10.0, 10.0
_NOTES, _NOTE_STEP = 5, 28.0
_GREY = 0.35
_QUOTES = ' “”„"\n'


def client_plan_pdf(view: ClientPlanView, translate: Translate) -> bytes:
    """The plan as PDF bytes; the same bytes for the same view and language."""
    flow = Flow(_TOP, _FOOT + 30.0)
    _put(flow, [bold(view.title)], _TITLE, after=2.0)
    _put(flow, [Run(view.day)], _SMALL, after=18.0, grey=_GREY)
    if view.wishes:
        _put_section(flow, view.wishes_title)
        for wish in view.wishes:
            _put_wish(flow, wish)
    if view.tracks:
        _put_section(flow, view.goals_title)
        for title, goals in view.tracks:
            flow.need(_BODY * 5)
            _put(flow, [Run(title)], _BODY, after=6.0, grey=_GREY)
            for goal in goals:
                _put_goal(flow, goal)
    if view.coming:
        _put_section(flow, view.coming_title)
        for step in view.coming:
            _put_appointment(flow, step)
    flow.space(10.0)
    _put(flow, [Run(view.together)], _BODY, after=6.0)
    if view.questions:
        _put_framed(flow, view.questions)
    if view.gaps:
        flow.space(4.0)
        _put(flow, [Run(view.gaps)], _SMALL, after=4.0, grey=_GREY)
    _put_notes(flow, view.notes_title)
    return flow.pdf(view.title, view.language, _frame(translate))


def _put(
    flow: Flow, runs: list[Run], size: float, *, after: float, grey: float = 0.0, indent: float = 0
) -> None:
    lines = wrap(runs, size, RIGHT - LEFT - indent)
    for number, line in enumerate(lines):
        is_last = number == len(lines) - 1
        flow.put(lines_box((line,), LEFT + indent, size, after if is_last else 0.0, grey))


def _put_section(flow: Flow, title: str) -> None:
    flow.space(14.0)
    flow.need(_SECTION * 4)
    _put(flow, [bold(title)], _SECTION, after=8.0)


def _put_wish(flow: Flow, wish: ClientWish) -> None:
    said = [f"“{wish.said.strip(_QUOTES)}”"] if wish.said else []
    said += [wish.wish] if wish.wish else []
    flow.need(_BODY * 2 * LEADING * (1 + len(said)))
    title = [bold(wish.life_domain)]
    if wish.level:
        title.append(Run(f"·\u00a0{wish.level}"))
    _put(flow, title, _BODY, after=1.0)
    for words in said:
        _put(flow, [Run(words)], _BODY, after=1.0)
    flow.space(8.0)


def _put_goal(flow: Flow, goal: ClientGoal) -> None:
    flow.need(_BODY * (3 + 2 * min(len(goal.steps), 2)))
    beside = " · ".join(part for part in (goal.helper, goal.until) if part)
    _put_ticked(flow, [bold(goal.words)], beside, is_done=goal.is_reached, indent=0.0)
    for step in goal.steps:
        _put_step(flow, step)
    flow.space(8.0)


def _put_step(flow: Flow, step: ClientStep) -> None:
    beside = " · ".join(part for part in (step.who, step.when) if part)
    _put_ticked(flow, [Run(step.what)], beside, is_done=step.is_done, indent=_INDENT)


def _put_appointment(flow: Flow, step: ClientStep) -> None:
    """When first: that is what one looks for."""
    when = step.when[:1].upper() + step.when[1:]
    flow.need(_BODY * 3)
    _put(flow, [bold(when)], _BODY, after=1.0)
    _put(flow, [Run(" · ".join(part for part in (step.what, step.who) if part))], _BODY, after=8.0)


def _put_framed(flow: Flow, words: str) -> None:
    """In a frame of its own, to be found at once."""
    lines = wrap([bold(words)], _BODY, RIGHT - LEFT - 2 * _PAD)
    height = len(lines) * _BODY * LEADING + 2 * _PAD

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setStrokeGray(0)
        canvas.setLineWidth(1.0)
        canvas.roundRect(LEFT, top - height, RIGHT - LEFT, height, 5.0)
        canvas.setFillGray(0)
        _draw_lines(canvas, lines, LEFT + _PAD, top - _PAD - 1.0, _BODY)

    flow.space(4.0)
    flow.put(Box(height + 6.0, draw))


def _put_ticked(flow: Flow, runs: list[Run], beside: str, *, is_done: bool, indent: float) -> None:
    """A box to tick, the words, and below them in grey who and when."""
    text_left = LEFT + indent + _INDENT
    words = wrap(runs, _BODY, RIGHT - text_left)
    small = wrap([Run(beside)], _SMALL, RIGHT - text_left) if beside else []
    height = len(words) * _BODY * LEADING + len(small) * _SMALL * LEADING + 6.0

    def draw(canvas: Canvas, top: float) -> None:
        _draw_box(canvas, LEFT + indent, top - _BODY * 1.05, is_done=is_done)
        canvas.setFillGray(0)
        y = _draw_lines(canvas, words, text_left, top, _BODY)
        canvas.setFillGray(_GREY)
        _draw_lines(canvas, small, text_left, y, _SMALL)

    flow.put(Box(height, draw))


def _draw_lines(canvas: Canvas, lines: list[Line], x: float, top: float, size: float) -> float:
    for number, line in enumerate(lines):
        draw_line(canvas, line, x, top - size - number * size * LEADING, size)
    return top - len(lines) * size * LEADING


def _draw_box(canvas: Canvas, x: float, y: float, *, is_done: bool) -> None:
    canvas.setStrokeGray(0)
    canvas.setLineWidth(1.0)
    canvas.roundRect(x, y, _BOX, _BOX, 2.0)
    if is_done:
        canvas.setLineWidth(1.8)
        path = canvas.beginPath()
        path.moveTo(x + 2.0, y + 5.0)
        path.lineTo(x + 4.4, y + 2.4)
        path.lineTo(x + 8.4, y + 8.0)
        canvas.drawPath(path)


def _put_notes(flow: Flow, title: str) -> None:
    """Lines to write on, as many as fit and no new page for them alone."""
    flow.space(14.0)
    if flow.room < _SECTION * 2 + 2 * _NOTE_STEP:
        return
    _put(flow, [bold(title)], _SECTION, after=6.0)

    def draw(canvas: Canvas, top: float) -> None:
        rule(canvas, top - _NOTE_STEP + 4.0, LEFT, RIGHT)

    for _ in range(min(_NOTES, int(flow.room / _NOTE_STEP))):
        flow.put(Box(_NOTE_STEP, draw))


def _frame(translate: Translate) -> Callable[[Canvas, int, int], None]:
    words = translate("Summary", "page {page} of {pages}")

    def draw(canvas: Canvas, page: int, pages: int) -> None:
        if pages > 1:
            foot = printable(words.format(page=page, pages=pages))
            canvas.setFillGray(_GREY)
            draw_text(canvas, foot, RIGHT - width_of(foot, REGULAR, _SMALL), _FOOT, REGULAR, _SMALL)

    return draw

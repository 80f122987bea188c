"""The case summary: one copy for one person at the table, black and white first."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.reports.domain_scale import scale_boxes
from mhcoordinator.reports.drawing import drawing_box
from mhcoordinator.reports.flow import Box, Flow, lines_box
from mhcoordinator.reports.rows import (
    SIZE,
    fact_boxes,
    head_box,
    put_section,
    row_boxes,
    table_boxes,
)
from mhcoordinator.reports.summary_frame import LEFT, RIGHT, SummaryFrame
from mhcoordinator.reports.typeset import LEADING, Line, Run, bold, draw_line, wrap
from mhcoordinator.reports.views import SummaryView

Translate = Callable[[str, str], str]

_NUMBER_SIZE, _TRAITS_SIZE, _QUESTION_SIZE = 18.0, 10.0, 11.0
_QUESTION_PAD = 10.0
_GAP = 16.0
_COLUMN_GAP = 24.0
_LINES_TO_WRITE, _WRITING_STEP = 6, 22.0


def case_summary_pdf(view: SummaryView, translate: Translate) -> bytes:
    """The summary as PDF bytes; the same bytes for the same view and language."""
    flow, frame = summary_flow(view, translate)
    return flow.pdf(translate("Summary", "Case summary"), view.language, frame)


def summary_flow(view: SummaryView, translate: Translate) -> tuple[Flow, SummaryFrame]:
    """The pages of one case, and what stands around them."""
    frame = SummaryFrame(view, translate)
    flow = Flow(frame.top, frame.bottom)
    flow.put(_title_box(view))
    _put_occasion(flow, view, translate)
    if view.question:
        flow.space(8.0)
        _put_question(flow, view.question, translate("Summary", "Question for the table."))
    identity = fact_boxes(view.identity, LEFT, RIGHT)
    put_section(flow, head_box(translate("Summary", "Client"), LEFT, RIGHT), identity, _GAP)
    if view.trajectory is not None:
        head = head_box(translate("Summary", "Trajectory"), LEFT, RIGHT)
        flow.space(_GAP)
        flow.need(head.height + view.trajectory.height)
        flow.put(head)
        flow.put(drawing_box(view.trajectory, LEFT))
    _put_present(flow, view, translate)
    _put_domains(flow, view, translate)
    _put_needs(flow, view, translate)
    family = table_boxes([(Run(line),) for line in view.family], (1.0,), LEFT, RIGHT)
    head = head_box(translate("Summary", "Family, without names"), LEFT, RIGHT)
    put_section(flow, head, [box for row in family for box in row], _GAP)
    _put_terms(flow, view, translate)
    _put_agreements(flow, view, translate)
    _put_room_to_write(flow, translate)
    return flow, frame


def _title_box(view: SummaryView) -> Box:
    number = wrap([bold(view.number)], _NUMBER_SIZE, RIGHT - LEFT)
    beside = RIGHT - LEFT - number[0].width - _COLUMN_GAP
    traits = wrap([Run(" · ".join(view.traits))], _TRAITS_SIZE, beside)
    step = _TRAITS_SIZE * LEADING

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setFillGray(0)
        draw_line(canvas, number[0], LEFT, top - _NUMBER_SIZE, _NUMBER_SIZE)
        for count, line in enumerate(traits):
            y = top - _NUMBER_SIZE - count * step
            draw_line(canvas, line, RIGHT - line.width, y, _TRAITS_SIZE)

    return Box(_NUMBER_SIZE + max(0, len(traits) - 1) * step + 8.0, draw)


def _put_occasion(flow: Flow, view: SummaryView, translate: Translate) -> None:
    """Who brings the case to the table, and how soon somebody must act."""
    for name, words in (
        (translate("Summary", "Brought in by:"), view.brought_in_by),
        (translate("Summary", "Urgency:"), view.urgency),
    ):
        for line in wrap([bold(name), Run(words)], SIZE, RIGHT - LEFT) if words else ():
            flow.put(lines_box((line,), LEFT, SIZE))


def _put_question(flow: Flow, question: str, lead: str) -> None:
    lines = wrap([bold(lead), Run(question)], _QUESTION_SIZE, RIGHT - LEFT - 2 * _QUESTION_PAD)
    most = int((flow.page_height - 2 * _QUESTION_PAD) / (_QUESTION_SIZE * LEADING))
    for first in range(0, len(lines), most):
        flow.put(_question_box(lines[first : first + most]))


def _question_box(lines: list[Line]) -> Box:
    step = _QUESTION_SIZE * LEADING
    height = len(lines) * step + 2 * _QUESTION_PAD

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setFillGray(0)
        canvas.setStrokeGray(0)
        canvas.setLineWidth(1.4)
        canvas.roundRect(LEFT, top - height, RIGHT - LEFT, height, 4.0)
        for number, line in enumerate(lines):
            y = top - _QUESTION_PAD - _QUESTION_SIZE * 1.05 - number * step
            draw_line(canvas, line, LEFT + _QUESTION_PAD, y, _QUESTION_SIZE)

    return Box(height, draw)


def _put_present(flow: Flow, view: SummaryView, translate: Translate) -> None:
    """What holds now beside safety; below each other when they are long."""
    now, safety = translate("Summary", "What holds now"), translate("Summary", "Safety")
    middle = (LEFT + RIGHT) / 2
    left_end, right_start = middle - _COLUMN_GAP / 2, middle + _COLUMN_GAP / 2
    left = [head_box(now, LEFT, left_end), *fact_boxes(view.now, LEFT, left_end)]
    right = [head_box(safety, right_start, RIGHT), *fact_boxes(view.safety, right_start, RIGHT)]
    height = max(sum(box.height for box in column) for column in (left, right))
    if view.now and view.safety and height <= flow.page_height / 2:
        flow.space(_GAP)
        flow.put_beside(left, right)
        return
    put_section(flow, head_box(now, LEFT, RIGHT), fact_boxes(view.now, LEFT, RIGHT), _GAP)
    put_section(flow, head_box(safety, LEFT, RIGHT), fact_boxes(view.safety, LEFT, RIGHT), _GAP)


def _put_domains(flow: Flow, view: SummaryView, translate: Translate) -> None:
    """In two columns, for twelve lines would push the rest from the page."""
    if not view.domains:
        return
    middle = (LEFT + RIGHT) / 2
    half = (len(view.domains) + 1) // 2
    left = scale_boxes(view.domains[:half], LEFT, middle - _COLUMN_GAP / 2)
    right = scale_boxes(view.domains[half:], middle + _COLUMN_GAP / 2, RIGHT)
    head = head_box(translate("Summary", "Life domains, since last time"), LEFT, RIGHT)
    height = max(sum(box.height for box in column) for column in (left, right))
    flow.space(_GAP)
    flow.need(head.height + height)
    flow.put(head)
    flow.put_beside(left, right)


def _put_terms(flow: Flow, view: SummaryView, translate: Translate) -> None:
    """Days of the procedure, each with the source of its rule."""
    rows = []
    for line in view.terms:
        day = bold(f"! {line.day}") if line.is_late else bold(line.day)
        rows.append((day, Run(line.what), Run(line.source)))
    boxes = [box for row in table_boxes(rows, (0.14, 0.42, 0.44), LEFT, RIGHT) for box in row]
    words = translate("Summary", "Procedure, check with IND or lawyer")
    put_section(flow, head_box(words, LEFT, RIGHT), boxes, _GAP)


def _put_needs(flow: Flow, view: SummaryView, translate: Translate) -> None:
    shown, previous = [], ""
    for need in view.needs:
        domain = need.life_domain if need.life_domain != previous else ""
        previous = need.life_domain
        wish = translate("Summary", "Own wish: {wish}").format(wish=need.wish) if need.wish else ""
        words = "\n".join(part for part in (need.words, wish) if part)
        shown.append((Run(domain), Run(words), Run(need.state)))
    rows = table_boxes(shown, (0.24, 0.56, 0.20), LEFT, RIGHT)
    head = head_box(translate("Summary", "Needs by life domain"), LEFT, RIGHT)
    put_section(flow, head, [box for row in rows for box in row], _GAP)


def _put_agreements(flow: Flow, view: SummaryView, translate: Translate) -> None:
    if not view.agreements:
        return
    names = (
        translate("Summary", "what"),
        translate("Summary", "who"),
        translate("Summary", "before"),
        translate("Summary", "state"),
    )
    shown = [tuple(bold(name) for name in names)]
    for line in view.agreements:
        state = bold(f"! {line.state}") if line.is_late else Run(line.state)
        shown.append((Run(line.what), Run(line.who), Run(line.due), state))
    rows = table_boxes(shown, (0.48, 0.2, 0.14, 0.18), LEFT, RIGHT)
    head = head_box(translate("Summary", "Earlier agreements"), LEFT, RIGHT)
    flow.space(_GAP)
    flow.need(head.height + rows[0][0].height + rows[1][0].height)
    flow.put(head)
    for row in rows:
        for box in row:
            flow.put(box)


def _put_room_to_write(flow: Flow, translate: Translate) -> None:
    """Lines to write on in three columns: what, who, before which day."""
    head = head_box(translate("Summary", "New agreements"), LEFT, RIGHT)
    columns = (
        (0.0, 0.64, translate("Summary", "what")),
        (0.66, 0.84, translate("Summary", "who")),
        (0.86, 1.0, translate("Summary", "before")),
    )
    width = RIGHT - LEFT
    cells = [(LEFT + start * width, wrap([bold(name)], SIZE, 80.0)) for start, _, name in columns]
    (names,) = row_boxes(cells, LEFT, RIGHT)

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setStrokeGray(0.4)
        canvas.setLineWidth(0.5)
        canvas.setDash(1, 2)
        y = top - _WRITING_STEP
        for start, end, _ in columns:
            canvas.line(LEFT + start * width, y, LEFT + end * width, y)
        canvas.setDash()

    flow.space(_GAP)
    flow.need(head.height + names.height + 3 * _WRITING_STEP)
    flow.put(head)
    flow.put(names)
    room = int(flow.room / _WRITING_STEP)
    for _ in range(min(_LINES_TO_WRITE, room)):
        flow.put(Box(_WRITING_STEP, draw))

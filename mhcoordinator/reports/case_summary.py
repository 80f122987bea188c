"""The case summary: one copy for one person at the table, black and white first."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.reports.flow import Box, Flow, lines_box
from mhcoordinator.reports.rows import SIZE
from mhcoordinator.reports.sections import Section, fits_one_page, put_sections
from mhcoordinator.reports.summary_frame import LEFT, RIGHT, SummaryFrame
from mhcoordinator.reports.summary_sections import Content, RoomToWrite, summary_sections
from mhcoordinator.reports.typeset import LEADING, Line, Run, bold, draw_line, wrap
from mhcoordinator.reports.views import SummaryView

Translate = Callable[[str, str], str]

_NUMBER_SIZE, _TRAITS_SIZE, _QUESTION_SIZE = 18.0, 10.0, 11.0
_QUESTION_PAD = 7.0
_COLUMN_GAP = 24.0
_SMALL_SIZE = 7.6


def case_summary_pdf(view: SummaryView, translate: Translate) -> bytes:
    """The summary as PDF bytes; the same bytes for the same view and language."""
    flow, frame = summary_flow(view, translate)
    return flow.pdf(translate("Summary", "Case summary"), view.language, frame)


def summary_flow(view: SummaryView, translate: Translate) -> tuple[Flow, SummaryFrame]:
    """The pages of one case, and what stands around them; one page where it fits."""
    frame = SummaryFrame(view, translate)
    flow = Flow(frame.top, frame.bottom)
    flow.put(_title_box(view))
    _put_occasion(flow, view, translate)
    if view.question:
        flow.space(6.0)
        _put_question(flow, view.question, translate("Summary", "Question for the table."))
    to_write = RoomToWrite(translate)
    put_sections(flow, [*_sections(flow, view, translate, to_write.section()), to_write.section()])
    to_write.put_more(flow)
    return flow, frame


def _sections(flow: Flow, view: SummaryView, translate: Translate, last: Section) -> list[Section]:
    """In smaller words when that keeps all of it on one page, also what comes last."""
    usual, small = (
        Content(view, translate, size, flow.page_height / 2) for size in (SIZE, _SMALL_SIZE)
    )
    sections = summary_sections(usual)
    if fits_one_page(flow, [*sections, last]):
        return sections
    smaller = summary_sections(small)
    return smaller if fits_one_page(flow, [*smaller, last]) else sections


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

    return Box(_NUMBER_SIZE + max(0, len(traits) - 1) * step + 7.0, draw)


def _put_occasion(flow: Flow, view: SummaryView, translate: Translate) -> None:
    """Who brings the case to the table, and how soon somebody must act; on one line if it can."""
    said = [
        [bold(name), Run(words)]
        for name, words in (
            (translate("Summary", "Brought in by:"), view.brought_in_by),
            (translate("Summary", "Urgency:"), view.urgency),
        )
        if words
    ]
    between = Run(" · ")
    joined = [run for runs in said for run in (between, *runs)][1:]
    lines = wrap(joined, SIZE, RIGHT - LEFT)
    if len(lines) > 1:
        lines = [line for runs in said for line in wrap(runs, SIZE, RIGHT - LEFT)]
    for line in lines if said else ():
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

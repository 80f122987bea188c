"""The decision list of one participant: what was decided and who does what, case by case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from mhcoordinator.reports.flow import Box, Flow, bound, lines_box
from mhcoordinator.reports.rows import SIZE, head_box, table_boxes
from mhcoordinator.reports.summary_frame import LEFT, RIGHT, SummaryFrame
from mhcoordinator.reports.typeset import Run, bold, wrap
from mhcoordinator.reports.views import SummaryView

Translate = Callable[[str, str], str]

_TITLE_SIZE, _QUESTION_SIZE = 18.0, 10.0
_GAP, _SMALL_GAP = 18.0, 6.0
_GREY = 0.3
_COLUMNS = (0.62, 0.22, 0.16)


@dataclass(frozen=True, slots=True)
class DecisionListView:
    """What one participant gets.

    Attributes:
        language: two-letter code of the words in it.
        cases: in the order of the agenda, all for the same participant.
        next_on: when the table meets next, in words; empty when that is not planned.
    """

    language: str
    cases: tuple[SummaryView, ...]
    next_on: str = ""


def decision_list_pdf(view: DecisionListView, translate: Translate) -> bytes:
    """The list as PDF bytes, framed as the case that may be seen by fewest."""
    strictest = max(view.cases, key=lambda case: case.tier)
    title = translate("Summary", "Decision list")
    until = translate("Summary", "for {recipient} · destroy when all is done")
    frame = SummaryFrame(replace(strictest, number=title), translate, until)
    flow = Flow(frame.top, frame.bottom)
    _put_title(flow, view, title, translate)
    for case in view.cases:
        _put_case(flow, case, translate)
    return bound([(flow, frame)], title, view.language)


def _put_title(flow: Flow, view: DecisionListView, title: str, translate: Translate) -> None:
    flow.put(lines_box(wrap([bold(title)], _TITLE_SIZE, RIGHT - LEFT), LEFT, _TITLE_SIZE, 4.0))
    if view.next_on:
        said = translate("Summary", "Next meeting: {date}").format(date=view.next_on)
        flow.put(lines_box(wrap([Run(said)], SIZE, RIGHT - LEFT), LEFT, SIZE))
    flow.put(_small(translate("Summary", "Only the cases in which this participant takes part.")))


def _put_case(flow: Flow, case: SummaryView, translate: Translate) -> None:
    """The head of a case stays with the first thing that is said of it."""
    level = translate("Summary", "tier {tier}, {meaning} · basis: {basis}").format(
        tier=case.tier, meaning=case.tier_words, basis=case.basis
    )
    heads = [head_box(case.number, LEFT, RIGHT), _small(level)]
    if case.question:
        words = wrap([Run(case.question)], _QUESTION_SIZE, RIGHT - LEFT)
        heads += [lines_box((line,), LEFT, _QUESTION_SIZE) for line in words]
    parts = [part for part in (_decisions(case, translate), _actions(case, translate)) if part]
    flow.space(_GAP)
    for first, boxes in enumerate([[*heads, *parts[0]], *parts[1:]] if parts else [heads]):
        kept_together = len(heads) + 2 if first == 0 else 2
        flow.space(_SMALL_GAP)
        flow.need(min(_height(boxes[:kept_together]), flow.page_height))
        for box in boxes:
            flow.put(box)


def _decisions(case: SummaryView, translate: Translate) -> list[Box]:
    rows = [(Run(line.what),) for line in case.said if not line.is_action]
    return _table((translate("Summary", "Decided"),), rows, (1.0,))


def _actions(case: SummaryView, translate: Translate) -> list[Box]:
    names = (
        translate("Summary", "Who does what"),
        translate("Summary", "who"),
        translate("Summary", "before"),
    )
    actions = [line for line in case.said if line.is_action]
    rows = [(Run(line.what), Run(line.who), Run(line.due)) for line in actions]
    return _table(names, rows, _COLUMNS)


def _table(
    names: Sequence[str], rows: Sequence[Sequence[Run]], columns: Sequence[float]
) -> list[Box]:
    """The rows below their names; nothing without rows."""
    if not rows:
        return []
    shown = [tuple(bold(name) for name in names), *rows]
    return [box for row in table_boxes(shown, columns, LEFT, RIGHT) for box in row]


def _small(text: str) -> Box:
    lines = wrap([Run(text)], SIZE, RIGHT - LEFT)
    return lines_box(lines, LEFT, SIZE, after=_SMALL_GAP / 2, grey=_GREY)


def _height(boxes: Sequence[Box]) -> float:
    return sum(box.height for box in boxes)

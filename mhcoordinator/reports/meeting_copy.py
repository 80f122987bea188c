"""The copy of one participant: the pages of their cases, and the actions of those cases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from mhcoordinator.reports.case_summary import summary_flow
from mhcoordinator.reports.flow import Flow, bound, lines_box
from mhcoordinator.reports.rows import SIZE, head_box, table_boxes
from mhcoordinator.reports.summary_frame import LEFT, RIGHT, SummaryFrame
from mhcoordinator.reports.typeset import Run, bold, wrap
from mhcoordinator.reports.views import SummaryView

Translate = Callable[[str, str], str]

_TITLE_SIZE = 18.0
_GAP = 16.0


@dataclass(frozen=True, slots=True)
class MeetingCopyView:
    """What one participant gets.

    Attributes:
        language: two-letter code of the words in it.
        cases: in the order of the agenda, all for the same participant.
    """

    language: str
    cases: tuple[SummaryView, ...]


def meeting_copy_pdf(view: MeetingCopyView, translate: Translate) -> bytes:
    """The copy as PDF bytes, the pages counted through; the same bytes for the same view."""
    parts = [summary_flow(case, translate) for case in view.cases]
    actions = _action_rows(view.cases)
    if actions:
        parts.append(_action_list(view.cases, actions, translate))
    return bound(parts, translate("Summary", "Case meeting"), view.language)


def _action_rows(cases: Sequence[SummaryView]) -> list[tuple[Run, ...]]:
    rows: list[tuple[Run, ...]] = []
    for case in cases:
        for line in case.agreements:
            if line.is_open:
                state = bold(f"! {line.state}") if line.is_late else Run(line.state)
                rows.append(
                    (bold(case.number), Run(line.what), Run(line.who), Run(line.due), state)
                )
    return rows


def _action_list(
    cases: Sequence[SummaryView], rows: Sequence[tuple[Run, ...]], translate: Translate
) -> tuple[Flow, SummaryFrame]:
    """A page of its own, framed as the case that may be seen by fewest."""
    strictest = max(cases, key=lambda case: case.tier)
    frame = SummaryFrame(replace(strictest, number=translate("Summary", "Actions")), translate)
    flow = Flow(frame.top, frame.bottom)
    title = wrap([bold(translate("Summary", "All open actions"))], _TITLE_SIZE, RIGHT - LEFT)
    flow.put(lines_box(title, LEFT, _TITLE_SIZE, 8.0))
    names = (
        translate("Summary", "case"),
        translate("Summary", "what"),
        translate("Summary", "who"),
        translate("Summary", "before"),
        translate("Summary", "state"),
    )
    shown = [tuple(bold(name) for name in names), *rows]
    flow.put(head_box(translate("Summary", "Of the cases in this copy"), LEFT, RIGHT))
    for row in table_boxes(shown, (0.16, 0.40, 0.18, 0.12, 0.14), LEFT, RIGHT):
        for box in row:
            flow.put(box)
    note = translate("Summary", "Only the cases in which this participant takes part.")
    flow.space(_GAP)
    flow.put(lines_box(wrap([Run(note)], SIZE, RIGHT - LEFT), LEFT, SIZE, grey=0.3))
    return flow, frame

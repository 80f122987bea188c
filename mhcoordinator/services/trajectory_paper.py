"""The trajectory as it is printed: kinds and statuses, no contacts, no higher than it may be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.drawing import Drawing
from mhcoordinator.pictures.lanes import FOR_PAPER, draw
from mhcoordinator.pictures.trajectory import LaneKind, Trajectory
from mhcoordinator.reports.drawing import text_width
from mhcoordinator.reports.summary_frame import LEFT, RIGHT
from mhcoordinator.rules import Derivation
from mhcoordinator.services.scribe import Scribe
from mhcoordinator.services.trajectory import trajectory_of

_SIZE = 7.8
_HIGHEST = 235.0


def printed_trajectory(
    view: CaseView, derivation: Derivation | None, today: date, scribe: Scribe
) -> Drawing | None:
    """The picture for a page of tier B; None when there is nothing to show.

    Marks with words take fewer rows when the picture would be higher than a third of the page.
    """
    whole = trajectory_of(view, derivation, today, scribe.translate, scribe.language, names=False)
    lanes = tuple(lane for lane in whole.lanes if lane.kind is not LaneKind.CONTACT)
    if not any(lane.spans or lane.moments or lane.terms for lane in lanes):
        return None
    content = replace(whole, lanes=lanes)
    drawing = _drawn(content, 5)
    for most_rows in (3, 2):
        if drawing.height > _HIGHEST:
            drawing = _drawn(content, most_rows)
    return drawing


def _drawn(content: Trajectory, most_rows: int) -> Drawing:
    return draw(content, RIGHT - LEFT, text_width, None, _SIZE, most_rows, FOR_PAPER)

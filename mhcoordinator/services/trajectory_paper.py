"""The trajectory as it is printed: kinds and statuses, no contacts, no higher than it may be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.drawing import Drawing
from mhcoordinator.pictures.lanes import draw
from mhcoordinator.pictures.trajectory import LaneKind
from mhcoordinator.reports.drawing import text_width
from mhcoordinator.reports.summary_frame import LEFT, RIGHT
from mhcoordinator.rules import Derivation
from mhcoordinator.services.scribe import Scribe
from mhcoordinator.services.trajectory import trajectory_of

_SIZE = 8.5
_HIGHEST = 310.0


def printed_trajectory(
    view: CaseView, derivation: Derivation | None, today: date, scribe: Scribe
) -> Drawing | None:
    """The picture for a page of tier B; None when there is nothing to show.

    Marks with words take fewer rows when the picture would be higher than two fifths of the page.
    """
    whole = trajectory_of(view, derivation, today, scribe.translate, scribe.language, names=False)
    lanes = tuple(lane for lane in whole.lanes if lane.kind is not LaneKind.CONTACT)
    if not any(lane.spans or lane.moments or lane.terms for lane in lanes):
        return None
    content = replace(whole, lanes=lanes)
    for most_rows in (5, 3):
        drawing = draw(content, RIGHT - LEFT, text_width, size=_SIZE, most_rows=most_rows)
        if drawing.height <= _HIGHEST:
            return drawing
    return draw(content, RIGHT - LEFT, text_width, size=_SIZE, most_rows=2)

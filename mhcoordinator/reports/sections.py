"""Sections of a page: on one page where they fit, with the room that is left between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mhcoordinator.reports.flow import Box, Flow

LEAST_GAP, MOST_GAP = 5.5, 16.0


@dataclass(frozen=True, slots=True)
class Section:
    """Boxes below each other, or two columns of them that stay on one page.

    Attributes:
        together: how many of the first boxes stay on one page.
    """

    boxes: tuple[Box, ...] = ()
    columns: tuple[tuple[Box, ...], tuple[Box, ...]] = ((), ())
    together: int = 2

    @property
    def height(self) -> float:
        """In points, when nothing breaks it."""
        return _height(self.boxes) + max(map(_height, self.columns))

    def put(self, flow: Flow) -> None:
        """Places it, on the next page when its beginning does not fit on this one."""
        if self.boxes:
            flow.need(min(_height(self.boxes[: self.together]), flow.page_height))
        for box in self.boxes:
            flow.put(box)
        if any(self.columns):
            flow.put_beside(*map(list, self.columns))


def headed(head: Box, boxes: Sequence[Box]) -> list[Section]:
    """A head over boxes; nothing when there are none."""
    return [Section((head, *boxes))] if boxes else []


def beside(left: Sequence[Box], right: Sequence[Box]) -> Section:
    """Two columns."""
    return Section(columns=(tuple(left), tuple(right)))


def fits_one_page(flow: Flow, sections: Sequence[Section]) -> bool:
    """Whether all of them fit on the page that was begun."""
    return _share(flow, sections) >= LEAST_GAP


def put_sections(flow: Flow, sections: Sequence[Section]) -> None:
    """Places all of them, as far apart as one page allows; apart as usual when they need more."""
    share = _share(flow, sections)
    gap = min(share, MOST_GAP) if share >= LEAST_GAP else MOST_GAP
    for section in sections:
        flow.space(gap)
        section.put(flow)


def _share(flow: Flow, sections: Sequence[Section]) -> float:
    """What would be left above each of them."""
    return (flow.room - sum(section.height for section in sections)) / max(1, len(sections))


def _height(boxes: Sequence[Box]) -> float:
    return sum(box.height for box in boxes)

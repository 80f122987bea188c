"""A drawing as plain shapes: computed once, painted on the screen and on paper alike.

Lengths are in points of a page that is `width` wide; y grows downwards. A painter scales them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a shape is about; a painter picks the colour, and on paper the grey and the pattern."""

    SHELTER = "shelter"
    RESIDENCE = "residence"
    CRIMINAL_CASE = "criminal_case"
    PLAN = "plan"
    CONTACT = "contact"
    DUE = "due"
    LATE = "late"
    GAP = "gap"
    OVERLAP = "overlap"
    TODAY = "today"
    GRID = "grid"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle. `dashed`: not sure, or not filled in; `open_end`: goes on beyond the right edge.

    Attributes:
        target: id of the entry that it stands for; empty for scenery.
        words: what a reader hears or sees on hover; never a name.
    """

    x: float
    y: float
    width: float
    height: float
    tone: Tone
    dashed: bool = False
    open_end: bool = False
    target: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; `heavy` for today and for terms."""

    x1: float
    y1: float
    x2: float
    y2: float
    tone: Tone
    heavy: bool = False
    dashed: bool = False


class MarkShape(StrEnum):
    """Shapes that can be told apart without colour."""

    DOT = "dot"
    RING = "ring"
    DIAMOND = "diamond"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class Mark:
    """A thing of one day, centred on (x, y)."""

    x: float
    y: float
    size: float
    shape: MarkShape
    tone: Tone
    target: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; (x, y) is the left end of its base line."""

    x: float
    y: float
    text: str
    size: float
    tone: Tone = Tone.LABEL
    bold: bool = False
    inverse: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are painted.

    Attributes:
        width / height: of the page on which they lie, in points.
        alternative: the whole picture in sentences, for who cannot see it.
    """

    width: float
    height: float
    shapes: tuple[Box | Line | Mark | Words, ...] = ()
    alternative: str = ""

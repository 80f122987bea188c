"""A drawing as plain shapes: computed once, painted on the screen and on paper alike.

Lengths are in points of a page that is `width` wide; y grows downwards. A painter scales them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Tone(Enum):
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
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle.

    Attributes:
        dashed: expected, or not filled in.
        hatched: something is wrong with these days.
        open_start / open_end: goes on beyond that edge.
        soft_start / soft_end: so much of its width, at that edge, is not certain.
    """

    x: float
    y: float
    width: float
    height: float
    tone: Tone
    dashed: bool = False
    hatched: bool = False
    open_start: bool = False
    open_end: bool = False
    soft_start: float = 0.0
    soft_end: float = 0.0


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


class MarkShape(Enum):
    """Shapes that can be told apart without colour."""

    DOT = "dot"
    RING = "ring"
    DIAMOND = "diamond"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class Mark:
    """A thing of one day, centred on (x, y), `size` wide and high; a bar is a third as wide."""

    x: float
    y: float
    size: float
    shape: MarkShape
    tone: Tone


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; (x, y) is the left end of its base line. `inverse`: on a dark ground."""

    x: float
    y: float
    text: str
    size: float
    tone: Tone = Tone.LABEL
    bold: bool = False
    inverse: bool = False


Shape = Box | Line | Mark | Words


@dataclass(frozen=True, slots=True)
class Item:
    """A part of the drawing that can be pointed at, with everything that belongs to it.

    Attributes:
        place: in the order in which the picture is read; each place is there once at most.
        words: what a reader sees on hover, or hears.
        target: id of the entry that it stands for; empty when it stands for none.
    """

    place: int
    x: float
    y: float
    width: float
    height: float
    words: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are painted.

    Attributes:
        width / height: of the page on which they lie, in points.
        items: in the order in which they are read.
        alternative: the whole picture in sentences, for who cannot see it.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...] = ()
    items: tuple[Item, ...] = ()
    alternative: str = ""

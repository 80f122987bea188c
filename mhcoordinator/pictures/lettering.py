"""How wide words are, and how they are made to fit."""

from __future__ import annotations

from collections.abc import Callable

Measure = Callable[[str, float, bool], float]
"""The width of a text at a size, bold or not, in points."""

ELLIPSIS = "…"


class Lettering:
    """Measures each text once.

    Attributes:
        size: of the words in the picture, in points; everything else goes by it.
    """

    def __init__(self, measure: Measure, size: float) -> None:
        self.size = size
        self._measure = measure
        self._known: dict[tuple[str, float, bool], float] = {}

    def width(self, text: str, size: float = 0.0, *, bold: bool = False) -> float:
        """The width in points; at the size of the picture when none is given."""
        key = (text, size or self.size, bold)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._measure(*key)
        return found

    def shortened(self, text: str, room: float, least: int, *, bold: bool = False) -> str:
        """The text as it fits, at the worst with an ellipsis; empty below `least` letters."""
        if self.width(text, bold=bold) <= room:
            return text
        low, high = 0, len(text) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(text[:middle].rstrip() + ELLIPSIS, bold=bold) <= room:
                low = middle
            else:
                high = middle - 1
        cut = text[:low].rstrip()
        if low < least or self.width(cut + ELLIPSIS, bold=bold) > room:
            return ""
        return cut + ELLIPSIS

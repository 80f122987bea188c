"""The four messages of tests/data/intakes, fact by fact, as a coordinator would note them."""

from __future__ import annotations

from tests.gui.stories.blessing import BLESSING
from tests.gui.stories.lukasz import LUKASZ
from tests.gui.stories.marisol import MARISOL
from tests.gui.stories.noa import NOA
from tests.gui.stories.story import Story

STORIES = (BLESSING, LUKASZ, NOA, MARISOL)

__all__ = ["BLESSING", "LUKASZ", "MARISOL", "NOA", "STORIES", "Story"]

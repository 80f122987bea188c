"""A message about somebody, and the facts that a coordinator notes from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mhcoordinator.domain.intake import Intake

MESSAGES = Path(__file__).parents[2] / "data" / "intakes"


@dataclass(frozen=True)
class Story:
    """A message and the facts in it.

    Attributes:
        facts: what must stand in the case afterwards.
        typed_as: how a fact was typed, where that differs from how it is kept.
    """

    file: str
    facts: Intake
    typed_as: Mapping[str, str] = field(default_factory=dict)

    @property
    def message(self) -> str:
        return (MESSAGES / self.file).read_text("utf-8")

"""A line as it stands in the editor: maybe half, maybe with a day that is none."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.services.meeting.minutes import MinuteLine


@dataclass(frozen=True, slots=True)
class TypedLine:
    """What was typed, sign by sign.

    Attributes:
        line_id: of the line that is being changed; empty for a new one.
    """

    kind: DecisionKind = DecisionKind.DECISION
    text: str = ""
    who: str = ""
    day: str = ""
    line_id: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to lose."""
        return not (self.text.strip() or self.who.strip() or self.day.strip() or self.line_id)


def typed_from(line: MinuteLine) -> TypedLine:
    """A line that was kept, to be changed."""
    day = f"{line.due_on:%d-%m-%Y}" if line.due_on else ""
    return TypedLine(line.kind, line.text, line.owner, day, line.id)


def to_json(lines: Mapping[str, TypedLine]) -> str:
    """Half lines by the id of their case on the agenda, as a draft keeps them."""
    return json.dumps({key: asdict(line) for key, line in lines.items()}, ensure_ascii=False)


def from_json(text: str) -> dict[str, TypedLine]:
    """What `to_json` wrote."""
    found = json.loads(text or "{}")
    return {
        key: TypedLine(**{**line, "kind": DecisionKind(line["kind"])})
        for key, line in found.items()
    }

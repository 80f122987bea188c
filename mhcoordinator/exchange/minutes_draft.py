"""What the chair typed and has not made minutes of: kept beside the pack, sealed for its key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.exchange.meeting_pack import FORMAT, PackRefused


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLine:
    """A decision or an action as it stands on the screen.

    Attributes:
        due: as it was typed, also when it is no date (yet).
    """

    id: str
    item_id: str
    kind: str
    text: str = ""
    owner: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesDraft:
    """All that was typed.

    Attributes:
        printed: the numbers of the copies that were printed.
    """

    pack_id: str
    saved_at: datetime
    lines: tuple[DraftLine, ...] = ()
    printed: tuple[int, ...] = ()


def draft_bytes(draft: MinutesDraft) -> bytes:
    """The draft as JSON in UTF-8."""
    content = asdict(draft) | {"format": FORMAT, "saved_at": draft.saved_at.isoformat()}
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def read_draft(content: bytes) -> MinutesDraft:
    """The draft in these bytes.

    Raises:
        PackRefused: ``not_minutes`` or ``too_new``.
    """
    try:
        found = json.loads(content)
        if found["format"] > FORMAT:
            raise PackRefused("too_new")
        return MinutesDraft(
            pack_id=str(found["pack_id"]),
            saved_at=datetime.fromisoformat(found["saved_at"]),
            lines=tuple(_line(line) for line in found["lines"]),
            printed=tuple(int(number) for number in found["printed"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise PackRefused("not_minutes") from error


def _line(found: Mapping[str, Any]) -> DraftLine:
    names = ("id", "item_id", "kind", "text", "owner", "due")
    words = {name: str(found[name]) for name in names}
    return DraftLine(**{**words, "kind": DecisionKind(words["kind"]).value})

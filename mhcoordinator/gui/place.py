"""Where somebody was in the program, so that the same place returns after a lock."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Only identifiers; nothing that can be read.

    Attributes:
        page: name of the page, e.g. ``cases`` or ``case``.
        case_id: the case that was open, else empty.
        whole: name of the wizard that was in front, else empty.
        referral_id: the referral in that wizard, else empty.
        inner: what the page itself wants to remember, e.g. a tab; None when it says nothing.
        field: in the intake: the name of the field with the cursor, and which of that name it is.
        meeting_id: the meeting that was open, else empty.
    """

    page: str
    case_id: str = ""
    whole: str = ""
    referral_id: str = ""
    inner: object = None
    field: tuple[str, int] | None = None
    meeting_id: str = ""

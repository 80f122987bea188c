"""The colours of the program by what they mean, for light and for dark."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class Colours:
    """One colour per role, as ``#RRGGBB``.

    Attributes:
        background / rail / bar / card: what text stands on.
        ink / muted: text.
        line: between things; `edge`: around what can be typed in or pressed (3 : 1 on `card`).
        primary, due, late, done, plan: what speaks; `..._soft` is the ground under it.
        on_primary: text on a ground of `primary`; `ring`: focus around such a ground, which turns
            into `under_ring`.
        pale: a card that asks for attention, with `pale_line` around it.
    """

    background: str
    rail: str
    bar: str
    card: str
    ink: str
    muted: str
    line: str
    edge: str
    primary: str
    primary_soft: str
    primary_strong: str
    on_primary: str
    ring: str
    under_ring: str
    due: str
    due_soft: str
    late: str
    late_soft: str
    done: str
    done_soft: str
    plan: str
    plan_soft: str
    pale: str
    pale_line: str


LIGHT = Colours(
    background="#F6F5F1",
    rail="#EDEBE4",
    bar="#FCFBF8",
    card="#FFFFFF",
    ink="#1D2B33",
    muted="#5B6B75",
    line="#DCDAD2",
    edge="#8C9290",
    primary="#0F5A6B",
    primary_soft="#E2EFF2",
    primary_strong="#0B4653",
    on_primary="#FFFFFF",
    ring="#E9BD66",
    under_ring="#0F5A6B",
    due="#9A5B00",
    due_soft="#FBEFD9",
    late="#A8201A",
    late_soft="#FBE5E3",
    done="#2B6E4A",
    done_soft="#E2F1E8",
    plan="#5B4A8A",
    plan_soft="#EBE7F5",
    pale="#FFFBF2",
    pale_line="#E3BE78",
)

DARK = Colours(
    background="#171C1F",
    rail="#12171A",
    bar="#1A2023",
    card="#1F262A",
    ink="#E8E6E0",
    muted="#9FADB5",
    line="#344047",
    edge="#6F7F88",
    primary="#5FB3C4",
    primary_soft="#1B3A42",
    primary_strong="#85CBD9",
    on_primary="#0C1A1E",
    ring="#FFFFFF",
    under_ring="#3E97A9",
    due="#E5A84B",
    due_soft="#3A2D17",
    late="#F08A83",
    late_soft="#40201E",
    done="#74C69A",
    done_soft="#1B3527",
    plan="#B4A4E3",
    plan_soft="#2B2540",
    pale="#2A251A",
    pale_line="#7A5F2E",
)

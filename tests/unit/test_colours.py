"""Every text can be read on what it stands on: WCAG 2.2 asks 4.5 : 1 for text, 3 : 1 for edges."""

from __future__ import annotations

import pytest

from mhcoordinator.gui.tokens import DARK, LIGHT, Colours

GROUNDS = ("background", "rail", "bar", "card")
TEXTS = [(text, ground) for text in ("ink", "muted", "primary", "late") for ground in GROUNDS] + [
    (kind, f"{kind}_soft") for kind in ("primary", "due", "late", "done", "plan")
] + [
    ("on_primary", "primary"),
    ("on_primary", "primary_strong"),
    ("on_primary", "under_ring"),
    ("ink", "pale"),
    ("ink", "primary_soft"),
    ("ink", "late_soft"),
]  # fmt: skip
EDGES = [("edge", "card"), ("primary", "card"), ("primary", "background"), ("ring", "under_ring")]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(colours: Colours, text: str, ground: str) -> None:
    assert _contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_and_focus_can_be_seen(colours: Colours, edge: str, ground: str) -> None:
    assert _contrast(getattr(colours, edge), getattr(colours, ground)) >= 3


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

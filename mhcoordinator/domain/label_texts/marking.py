"""Marks a text as one that translators must see."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """The text itself; `pyside6-lupdate` finds calls of this name."""
    del context
    return text

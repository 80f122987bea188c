"""A change in words: what was added, removed, or what stood there before and after."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from mhcoordinator.domain.audit import Change
from mhcoordinator.gui.case.describe_entry import is_secret
from mhcoordinator.gui.case.describe_headings import heading
from mhcoordinator.gui.case.describe_values import Wording, masked
from mhcoordinator.gui.case.dialog_titles import kind_name
from mhcoordinator.gui.case.field_titles import field_title


def change_title(change: Change) -> str:
    """What happened to which kind of entry."""
    translate = QCoreApplication.translate
    if change.before is None:
        pattern = translate("Change", "Added: {kind}")
    elif change.after is None:
        pattern = translate("Change", "Removed: {kind}")
    else:
        pattern = translate("Change", "Changed: {kind}")
    return pattern.format(kind=kind_name(change.kind))


def change_subject(change: Change, wording: Wording) -> str:
    """Which entry it was, by its heading."""
    entry: Any = change.after if change.after is not None else change.before
    return heading(entry, wording)


def change_lines(change: Change, wording: Wording) -> tuple[tuple[str, str, str], ...]:
    """(field, before, after) for each field that differs; secret values stay masked."""
    lines = []
    for name in change.fields:
        title = field_title(change.kind, name)
        if title:
            before = _said(change.before, name, wording)
            after = _said(change.after, name, wording)
            lines.append((wording.translate("Field", title), before, after))
    return tuple(lines)


def _said(entry: Any, field: str, wording: Wording) -> str:
    text = wording.value(field, getattr(entry, field))
    if not text:
        return wording.translate("Change", "nothing")
    if is_secret(entry, field):
        return masked(text)
    return text

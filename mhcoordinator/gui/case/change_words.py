"""A change in words: what was added, removed, or what stood there before and after."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from mhcoordinator.domain.audit import Change
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.hidden import NOTHING_TO_SEE, WHERE, where_hidden, without_places
from mhcoordinator.domain.residence import Placement
from mhcoordinator.gui.case.describe_entry import is_secret, mask_for
from mhcoordinator.gui.case.describe_headings import heading
from mhcoordinator.gui.case.describe_values import Wording
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


def change_subject(change: Change, wording: Wording, places: Iterable[str] = ()) -> str:
    """Which entry it was, by its heading; the names of hidden `places` are masked."""
    entry: Any = change.after if change.after is not None else change.before
    return without_places(heading(entry, wording), places)


def change_lines(
    change: Change,
    wording: Wording,
    hidden: frozenset[str] = frozenset(),
    places: Iterable[str] = (),
) -> tuple[tuple[str, str, str], ...]:
    """(field, before, after) for each field that differs; secret values stay masked.

    Args:
        change: one change of an entry.
        wording: the language.
        hidden: ids of entries of which `once_hidden` says that no text may tell where they are.
        places: names of hidden places, masked in every text.
    """
    lines = []
    for name in change.fields:
        title = field_title(change.kind, name)
        if title:
            before = _said(change.before, name, wording, hidden)
            after = _said(change.after, name, wording, hidden)
            field = wording.translate("Field", title)
            lines.append((field, without_places(before, places), without_places(after, places)))
    return tuple(lines)


def once_hidden(changes: Iterable[Change]) -> frozenset[str]:
    """Ids of entries that were secret at any time: their open days do not tell where they are."""
    return frozenset(
        entry.id
        for change in changes
        for entry in (change.before, change.after)
        if isinstance(entry, Entry) and where_hidden(entry)
    )


def hidden_names(changes: Iterable[Change]) -> frozenset[str]:
    """The names of all places that were hidden at any time."""
    return frozenset(
        entry.facility
        for change in changes
        for entry in (change.before, change.after)
        if isinstance(entry, Placement) and where_hidden(entry) and entry.facility.strip()
    )


def _said(entry: Any, field: str, wording: Wording, hidden: frozenset[str]) -> str:
    text = wording.value(field, getattr(entry, field))
    if not text:
        return wording.translate("Change", "nothing")
    if entry.id in hidden and field in WHERE | {"asked_of"}:
        return NOTHING_TO_SEE
    if is_secret(entry, field):
        return mask_for(entry, field, text)
    return text

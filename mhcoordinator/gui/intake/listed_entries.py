"""What stands in a list of entries: values, texts that cannot be read, and the last removal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from mhcoordinator.domain.entry import Entry


class ListedEntries:
    """Entries in the order in which they are shown; entries that say nothing are not given back.

    Attributes:
        make: how a fresh entry is made; while it stands as it was made, it says nothing.
        removed: the entry that was taken away last, until something else is done.
    """

    def __init__(self) -> None:
        self.make: Callable[[], Entry] = Entry
        self.removed: Entry | None = None
        self._removed_from = 0
        self._removed_texts: dict[str, str] = {}
        self._entries: list[Entry] = []
        self._typed: dict[str, dict[str, str]] = {}
        self._fresh: dict[str, Entry] = {}

    def __iter__(self) -> Iterator[Entry]:
        return iter(tuple(self._entries))

    def __bool__(self) -> bool:
        return bool(self._entries)

    def show(self, entries: tuple[Entry, ...], typed: Mapping[str, str]) -> None:
        """Takes entries in; `typed` holds texts that cannot be read by ``entry id/field``."""
        self._entries = list(entries)
        self._typed = {entry.id: {} for entry in entries}
        self.removed = None
        for key, text in typed.items():
            entry_id, _, name = key.partition("/")
            if entry_id in self._typed:
                self._typed[entry_id][name] = text

    def called(self, entry_id: str) -> Entry | None:
        """The entry with an id, or None."""
        return next((entry for entry in self._entries if entry.id == entry_id), None)

    def telling(self) -> tuple[Any, ...]:
        """The entries in which something was said."""
        return tuple(entry for entry in self._entries if not self.says_nothing(entry))

    def says_nothing(self, entry: Entry) -> bool:
        """Whether an entry stands as it was made, with no text that cannot be read."""
        untouched = self._fresh.get(entry.id, type(entry)(id=entry.id))
        return not self._typed[entry.id] and entry == untouched

    def texts(self, entry_id: str) -> Mapping[str, str]:
        """The texts of one entry that cannot be read, by field."""
        return self._typed[entry_id]

    def all_texts(self) -> dict[str, str]:
        """All texts that cannot be read, by ``entry id/field``."""
        return {
            f"{entry_id}/{name}": text
            for entry_id, texts in self._typed.items()
            for name, text in texts.items()
        }

    def add(self) -> Entry:
        """A fresh entry, at the end."""
        entry = self.make()
        self._entries.append(entry)
        self._fresh[entry.id] = entry
        self._typed[entry.id] = {}
        self.removed = None
        return entry

    def change(self, entry: Entry, typed: Mapping[str, str]) -> None:
        """Puts what was typed now in the place of what stood there."""
        place = next(at for at, old in enumerate(self._entries) if old.id == entry.id)
        self._entries[place] = entry
        self._typed[entry.id] = dict(typed)

    def drop(self, entry: Entry) -> None:
        """Takes an entry away for good."""
        self._entries.remove(entry)
        self._typed.pop(entry.id)

    def remove(self, entry: Entry) -> None:
        """Takes an entry away; `put_back` undoes it."""
        self.removed = entry
        self._removed_from = self._entries.index(entry)
        self._removed_texts = self._typed[entry.id]
        self.drop(entry)

    def put_back(self) -> bool:
        """Undoes the last removal; False when there is none."""
        if self.removed is None:
            return False
        self._entries.insert(self._removed_from, self.removed)
        self._typed[self.removed.id] = self._removed_texts
        self.removed = None
        return True

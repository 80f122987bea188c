"""On which line each table and key of a TOML text stands; tomllib does not tell."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r'"""(?:[^\\]|\\.)*?"""|\'\'\'.*?\'\'\'|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|#[^\n]*|\n|[\[\]{}]',
    re.DOTALL,
)
_HEADER = re.compile(r"[ \t]*+\[(\[)?([^\]\n]++)\]")
# possessive: a line of a million blanks is read once
_KEY = re.compile(r"""((?:[A-Za-z0-9_.\- \t]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')*+)=""")


@dataclass
class TableLines:
    """Where one table begins, and each of its keys, and each item of a list of tables."""

    line: int
    keys: dict[str, int] = field(default_factory=dict)
    items: dict[str, list[int]] = field(default_factory=dict)

    def of(self, key: str, item: int | None = None) -> int:
        """The line of a key, of an item of its list, or of the table when it is not there."""
        places = self.items.get(key, [])
        if item is not None and item < len(places):
            return places[item]
        return self.keys.get(key, self.line)


class TextLines:
    """Reads the lines of a text that tomllib has accepted.

    Attributes:
        top: the keys before the first table.
        tables: name of a table to its places, in the order of the text.
    """

    def __init__(self, text: str) -> None:
        self.top = TableLines(1)
        self.tables: dict[str, list[TableLines]] = {}
        self._now = self.top
        self._key = ""
        self._read(text)

    def table(self, name: str, number: int) -> TableLines:
        """The places of the table so named; those of the top where it is written another way."""
        found = self.tables.get(name, [])
        return found[number] if number < len(found) else TableLines(self.top.of(name, number))

    def _read(self, text: str) -> None:
        line, depth, place = 1, 0, 0
        self._begin(text, 0, 1)
        while match := _TOKEN.search(text, place):
            place = match.end()
            sign = match[0]
            if sign == "\n":
                line += 1
                if depth == 0:
                    place = self._begin(text, place, line)
            elif sign in "[{":
                if sign == "{" and depth == 1 and self._key:
                    self._now.items.setdefault(self._key, []).append(line)
                depth += 1
            elif sign in "]}":
                depth = max(0, depth - 1)
            else:
                line += sign.count("\n")

    def _begin(self, text: str, place: int, line: int) -> int:
        """Note a header or key that begins here; say from where to read on."""
        if header := _HEADER.match(text, place):
            parts = [part.strip("\"' \t") for part in header[2].split(".")]
            self.top.keys.setdefault(parts[0], line)
            if len(parts) == 1 or parts[0] not in self.tables:
                self._now = TableLines(line)
                self.tables.setdefault(".".join(parts), []).append(self._now)
            else:
                self._now = self.tables[parts[0]][-1]
                self._now.keys.setdefault(parts[1], line)
            self._key = ""
            end = header.end() + (1 if header[1] else 0)
            return min(end, len(text))
        if key := _KEY.match(text, place):
            self._key = key[1].strip().split(".")[0].strip("\"' \t")
            self._now.keys.setdefault(self._key, line)
            return key.end()
        return place

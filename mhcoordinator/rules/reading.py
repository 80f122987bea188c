"""Reads the values of one table of a rule file, noting everything that is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from mhcoordinator.rules.errors import RuleFileError
from mhcoordinator.rules.lines import TableLines
from mhcoordinator.rules.reference import NO_WORDS, Words

LANGUAGES = ("nl", "en")
LONGEST_TEXT = 2000


class Table:
    """One table of the file: takes out what is known, and calls what is left unknown.

    Attributes:
        rule: id of the rule that the table belongs to, for the messages.
        errors: shared by all tables of a file; grows.
    """

    def __init__(
        self, values: Mapping[str, Any], places: TableLines, errors: list[RuleFileError]
    ) -> None:
        self._values = values
        self._places = places
        self._seen: set[str] = set()
        self.errors = errors
        named = values.get("id")
        self.rule = named if isinstance(named, str) else ""

    @property
    def line(self) -> int:
        return self._places.line

    def has(self, key: str) -> bool:
        return key in self._values

    def wrong(self, code: str, key: str, item: int | None = None, **facts: str) -> None:
        """Note an error at the line of a key, or at an item of its list."""
        line = self._places.of(key, item)
        self.errors.append(RuleFileError(line, code, {"key": key, "rule": self.rule, **facts}))

    def take(self, key: str, *, needed: bool = False) -> Any:
        """The raw value, or None when it is not there."""
        self._seen.add(key)
        if needed and key not in self._values:
            self.wrong("missing_key", key)
        return self._values.get(key)

    def text(self, key: str, *, needed: bool = False) -> str:
        value = self.take(key, needed=needed)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.wrong("wrong_type", key, wanted="text")
            return ""
        if not value.strip():
            self.wrong("empty", key)
        if len(value) > LONGEST_TEXT:
            self.wrong("too_long", key, most=str(LONGEST_TEXT))
        return value

    def words(self, key: str, *, needed: bool = False) -> Words:
        value = self.take(key, needed=needed)
        return NO_WORDS if value is None else self.words_of(key, value)

    def words_of(self, key: str, value: object) -> Words:
        """The two languages of a value that is already at hand."""
        if not isinstance(value, dict):
            self.wrong("wrong_type", key, wanted="nl and en")
            return NO_WORDS
        said = {}
        for language in LANGUAGES:
            text = value.get(language)
            if not isinstance(text, str) or not text.strip():
                self.wrong("language_missing", key, language=language)
            said[language] = text if isinstance(text, str) else ""
        for other in sorted(set(value) - set(LANGUAGES)):
            self.wrong("unknown_key", key, inner=other)
        return Words(said["nl"], said["en"])

    def day(self, key: str, *, needed: bool = False) -> date | None:
        value = self.take(key, needed=needed)
        if value is None:
            return None
        if isinstance(value, datetime) or not isinstance(value, date):
            self.wrong("bad_date", key)
            return None
        return value

    def flag(self, key: str, *, otherwise: bool = False) -> bool:
        value = self.take(key)
        if value is None:
            return otherwise
        if not isinstance(value, bool):
            self.wrong("wrong_type", key, wanted="true or false")
            return otherwise
        return value

    def number(
        self, key: str, least: int, most: int, *, needed: bool = False, item: int | None = None
    ) -> int | None:
        value = self.take(key, needed=needed)
        if value is None or not self._is_within(key, value, least, most, item):
            return None
        return int(value)

    def numbers(self, key: str, least: int, most: int) -> tuple[int, ...]:
        found = [
            value for value in self.list_of(key) if self._is_within(key, value, least, most, None)
        ]
        return tuple(sorted(set(found), reverse=True))

    def choice(self, key: str, allowed: Iterable[str], *, needed: bool = False) -> str:
        """One of the words allowed; empty when it is not there or is none of them."""
        value = self.take(key, needed=needed)
        if value is None or not self._is_allowed(key, value, frozenset(allowed)):
            return ""
        return str(value)

    def choices(
        self, key: str, allowed: Iterable[str] | None = None, code: str = "unknown_value"
    ) -> frozenset[str]:
        """One word or a list of them; any word when no list of allowed ones is given."""
        among = None if allowed is None else frozenset(allowed)
        found = set()
        for value in self.list_of(key):
            if self._is_allowed(key, value, among, code):
                found.add(str(value))
        return frozenset(found)

    def list_of(self, key: str) -> list[Any]:
        """The items of a list; a single value counts as a list of one."""
        value = self.take(key)
        if value is None:
            return []
        items = value if isinstance(value, list) else [value]
        if not items:
            self.wrong("empty", key)
        return items

    def tables(self, key: str, *, needed: bool = False) -> list[Table]:
        """The tables of a list, each with its own line."""
        value = self.take(key, needed=needed)
        found = []
        for number, item in enumerate([] if value is None else self.list_of(key)):
            if isinstance(item, dict):
                inner = Table(item, TableLines(self._places.of(key, number)), self.errors)
                inner.rule = self.rule
                found.append(inner)
            else:
                self.wrong("wrong_type", key, number, wanted="a table")
        return found

    def close(self) -> None:
        """Note every key that nobody asked for."""
        for key in self._values:
            if key not in self._seen:
                self.wrong("unknown_key", key)

    def _is_within(self, key: str, value: object, least: int, most: int, item: int | None) -> bool:
        if isinstance(value, bool) or not isinstance(value, int):
            self.wrong("wrong_type", key, item, wanted="a whole number")
            return False
        if not least <= value <= most:
            self.wrong("out_of_range", key, item, least=str(least), most=str(most))
            return False
        return True

    def _is_allowed(
        self, key: str, value: object, allowed: frozenset[str] | None, code: str = "unknown_value"
    ) -> bool:
        if not isinstance(value, str):
            self.wrong("wrong_type", key, wanted="text")
            return False
        if not value.strip():
            self.wrong("empty", key)
            return False
        if allowed is not None and value not in allowed:
            self.wrong(code, key, value=value[:80])
            return False
        return True

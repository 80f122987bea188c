# ruff: noqa: ARG002 (the dialect is part of a signature that SQLAlchemy sets)
"""How the value types of the domain stand in a column."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, String, Text
from sqlalchemy.types import TypeDecorator

from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import LanguageLevel, LanguageSkill


class PartialDateColumn(TypeDecorator[PartialDate]):
    """ISO text with 00 for unknown parts."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:
        return None if value is None else value.iso()

    def process_result_value(self, value: str | None, dialect: Dialect) -> PartialDate | None:
        return None if value is None else PartialDate.from_iso(value)


class CaseNumberColumn(TypeDecorator[CaseNumber]):
    """The number as people write it."""

    impl = String(20)
    cache_ok = True

    def process_bind_param(self, value: CaseNumber | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> CaseNumber | None:
        return None if value is None else CaseNumber.parse(value)


class UtcColumn(TypeDecorator[datetime]):
    """A moment in UTC as ISO text with microseconds; sorts as text."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class DecimalColumn(TypeDecorator[Decimal]):
    """An exact amount as text."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


class ListColumn(TypeDecorator[tuple[Any, ...]]):
    """Several values of one kind as a JSON list of texts.

    Attributes:
        member: the type of the values: ``str`` or an enumeration of texts.
    """

    impl = Text
    cache_ok = True

    def __init__(self, member: type[str | StrEnum] = str) -> None:
        super().__init__()
        self.member = member

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str:
        return json.dumps([str(item) for item in value or ()], ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...]:
        if not value or value == "[]":
            return ()
        return tuple(self.member(item) for item in json.loads(value))


class LanguagesColumn(TypeDecorator[tuple[LanguageSkill, ...]]):
    """Languages with their level as a JSON list of pairs."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[LanguageSkill, ...] | None, dialect: Dialect) -> str:
        pairs = [[skill.language, skill.level.value] for skill in value or ()]
        return json.dumps(pairs, ensure_ascii=False)

    def process_result_value(
        self, value: str | None, dialect: Dialect
    ) -> tuple[LanguageSkill, ...]:
        pairs = json.loads(value or "[]")
        return tuple(LanguageSkill(language, LanguageLevel(level)) for language, level in pairs)

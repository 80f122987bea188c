"""Entries, intakes and rows as JSON, for drafts and for the history of changes."""

from __future__ import annotations

import base64
import json
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import TypeVar

from cattrs import Converter

from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.partial_date import PartialDate

T = TypeVar("T")


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=False)
    for moment in (datetime, date, time):
        converter.register_unstructure_hook(moment, lambda value: value.isoformat())
        converter.register_structure_hook(moment, lambda text, kind: kind.fromisoformat(text))
    converter.register_unstructure_hook(PartialDate, PartialDate.iso)
    converter.register_structure_hook(PartialDate, lambda text, _: PartialDate.from_iso(text))
    converter.register_unstructure_hook(CaseNumber, str)
    converter.register_structure_hook(CaseNumber, lambda text, _: CaseNumber.parse(text))
    converter.register_unstructure_hook(Decimal, str)
    converter.register_structure_hook(Decimal, lambda text, _: Decimal(text))
    converter.register_unstructure_hook(bytes, lambda data: base64.b64encode(data).decode())
    converter.register_structure_hook(bytes, lambda text, _: base64.b64decode(text))
    return converter


def to_json(value: object) -> str:
    """The value as JSON text with sorted keys, equal for equal values."""
    plain = _converter().unstructure(value)
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str, kind: type[T]) -> T:
    """Reads back what `to_json` wrote. Fields that did not exist then get their default."""
    return _converter().structure(json.loads(text), kind)

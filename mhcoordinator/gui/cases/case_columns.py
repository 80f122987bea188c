"""The columns that the case list can show: their words, and how they sort."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from mhcoordinator.domain.case_file import Urgency
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.labels import label
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.case.due_words import due_sentence
from mhcoordinator.services.case_list import CaseRow

USUAL = ("call_name", "number", "status", "municipality", "main_form", "due", "last_contact")
_LAST_DAY = date.max
_URGENCIES = (Urgency.NOW, Urgency.DAYS, Urgency.NORMAL, Urgency.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: how the settings call it.
        title: English, context ``CaseColumn``.
        text: what stands in a cell.
        key: what it is sorted by; empty things come last.
        width: in pixels at 100 % text.
        stretches: takes the room that the others leave.
        gives_way: where there is no room for all, the lowest goes first; 0 never goes.
    """

    name: str
    title: str
    text: Callable[[CaseRow, date, Wording], str]
    key: Callable[[CaseRow], Any]
    width: int
    stretches: bool = False
    gives_way: int = 0


def _due_text(row: CaseRow, today: date, wording: Wording) -> str:
    if row.next_due is None:
        return ""
    words = row.next_due_words if wording.language == "nl" else row.next_due_words_en
    return due_sentence(row.next_due_what, words, row.next_due, today, wording.translate)


def _form_text(row: CaseRow, _: date, wording: Wording) -> str:
    return label(row.main_form, wording.translate) if row.main_form else ""


def _last_contact_text(row: CaseRow, _: date, wording: Wording) -> str:
    return wording.day(row.last_contact.astimezone().date()) if row.last_contact else ""


def surname_key(row: CaseRow) -> tuple[str, str]:
    """Sorted by surname without its prefix, then by the whole name."""
    return fold(row.surname or row.full_name or row.call_name), fold(row.full_name)


COLUMNS: tuple[Column, ...] = (
    Column("call_name", QT_TRANSLATE_NOOP("CaseColumn", "Call name"),
           lambda row, *_: row.call_name, lambda row: fold(row.call_name), 156),
    Column("number", QT_TRANSLATE_NOOP("CaseColumn", "Number"),
           lambda row, *_: str(row.number), lambda row: row.number, 110, gives_way=6),
    Column("full_name", QT_TRANSLATE_NOOP("CaseColumn", "Name"),
           lambda row, *_: row.full_name, surname_key, 200, gives_way=7),
    Column("status", QT_TRANSLATE_NOOP("CaseColumn", "Status"),
           lambda row, _, wording: label(row.status, wording.translate),
           lambda row: list(type(row.status)).index(row.status), 100, gives_way=8),
    Column("municipality", QT_TRANSLATE_NOOP("CaseColumn", "Municipality"),
           lambda row, *_: row.municipality, lambda row: fold(row.municipality), 118, gives_way=3),
    Column("main_form", QT_TRANSLATE_NOOP("CaseColumn", "Exploitation"), _form_text,
           lambda row: row.main_form.value if row.main_form else "~", 172, gives_way=5),
    Column("urgency", QT_TRANSLATE_NOOP("CaseColumn", "Urgency"),
           lambda row, _, wording: label(row.urgency, wording.translate),
           lambda row: _URGENCIES.index(row.urgency), 130, gives_way=4),
    Column("opened_on", QT_TRANSLATE_NOOP("CaseColumn", "Opened on"),
           lambda row, _, wording: wording.day(row.opened_on), lambda row: row.opened_on, 110,
           gives_way=1),
    Column("due", QT_TRANSLATE_NOOP("CaseColumn", "What is due"),
           _due_text, lambda row: row.next_due or _LAST_DAY, 205, stretches=True),
    Column("last_contact", QT_TRANSLATE_NOOP("CaseColumn", "Last contact"), _last_contact_text,
           lambda row: row.last_contact or datetime.min.replace(tzinfo=UTC), 120, gives_way=2),
)  # fmt: skip


def columns_named(names: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns with these names in the order of the program; the usual ones if none is known."""
    chosen = tuple(column for column in COLUMNS if column.name in names)
    return chosen or tuple(column for column in COLUMNS if column.name in USUAL)

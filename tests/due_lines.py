"""Lines that are due, put straight into a vault."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import insert

from mhcoordinator.domain.due import DueLine, DueSource
from mhcoordinator.records.tables.due_tables import DueLineRow
from mhcoordinator.services.session import VaultSession


def put_lines(session: VaultSession, *lines: DueLine) -> None:
    """Writes lines as they are."""
    rows = [{field.name: getattr(line, field.name) for field in fields(line)} for line in lines]
    with session.transaction() as unit:
        unit.connection.execute(insert(DueLineRow), rows)


def a_line(case_id: str, on: date, **more: Any) -> DueLine:
    """A line of a task, with a key of its own."""
    facts: dict[str, Any] = {
        "key": f"task:{on}", "source": DueSource.TASK, "warn_from": on,
        "title_nl": "Bel de huisarts", "title_en": "Call the doctor",
    }  # fmt: skip
    return DueLine(case_id=case_id, on=on, **(facts | more))

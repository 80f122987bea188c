"""The end of a trajectory, aftercare, and lines put off."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from mhcoordinator.domain.closing import ClosingReason, Destination
from mhcoordinator.records.tables.base import EntryRow


class ClosingRow(EntryRow):
    """Row of `Closing`."""

    __tablename__ = "closing"

    closed_on: Mapped[date | None]
    reason: Mapped[ClosingReason | None]
    destination: Mapped[Destination]
    destination_note: Mapped[str]
    handed_over: Mapped[str]
    with_aftercare: Mapped[bool]
    reopened_on: Mapped[date | None]
    reopened_reason: Mapped[str]
    note: Mapped[str]


class AftercareContactRow(EntryRow):
    """Row of `AftercareContact`."""

    __tablename__ = "aftercare_contact"

    months: Mapped[int]
    due_on: Mapped[date | None]
    held_on: Mapped[date | None]
    outcome: Mapped[str]


class SnoozeRow(EntryRow):
    """Row of `Snooze`."""

    __tablename__ = "snooze"

    line_key: Mapped[str]
    until: Mapped[date | None]
    reason: Mapped[str]
    made_on: Mapped[date | None]

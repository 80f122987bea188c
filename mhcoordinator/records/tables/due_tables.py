"""What is due in each case, what was derived by which rule, and the rules of the organisation."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from mhcoordinator.domain.due import Derived, DueSource
from mhcoordinator.domain.residence import ResidenceStatus
from mhcoordinator.records.tables.base import Base


class DueLineRow(Base):
    """Row of `DueLine`: written anew whenever something is written in its case."""

    __tablename__ = "due_line"
    # Without row numbers the lines of a case lie together, and reading them decrypts one page.
    # The index holds all that is asked to count the lines, which then decrypts no texts.
    __table_args__ = (
        Index("ix_due_line_day", "on", "case_id", "warn_from", "lapses", "snoozed_until"),
        {"sqlite_with_rowid": False},
    )

    case_id: Mapped[str] = mapped_column(
        ForeignKey("case_file.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    key: Mapped[str] = mapped_column(primary_key=True)
    source: Mapped[DueSource]
    on: Mapped[date]
    warn_from: Mapped[date]
    title_nl: Mapped[str]
    title_en: Mapped[str]
    why_nl: Mapped[str]
    why_en: Mapped[str]
    entry_id: Mapped[str]
    entry_kind: Mapped[str]
    rule_id: Mapped[str]
    rule_version: Mapped[str]
    checked: Mapped[bool]
    lapses: Mapped[bool]
    snoozed_until: Mapped[date | None]
    snooze_reason: Mapped[str]


class DerivedLineRow(Base):
    """What a rule said, and when it was known so; kept when the rule or the facts change.

    `ended_on` is the day on which a fact settled a term; `replaced_at` the moment from which the
    program knew better. Both empty: it still stands.
    """

    __tablename__ = "derived_line"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    case_id: Mapped[str] = mapped_column(
        ForeignKey("case_file.id", deferrable=True, initially="DEFERRED"), index=True
    )
    kind: Mapped[Derived]
    key: Mapped[str]
    rule_id: Mapped[str]
    rule_version: Mapped[str]
    on: Mapped[date | None]
    ended_on: Mapped[date | None]
    answer: Mapped[str]
    derived_at: Mapped[datetime]
    replaced_at: Mapped[datetime | None]


class RuleFileRow(Base):
    """A rule file of the organisation that is or was in force; the newest without an end counts."""

    __tablename__ = "rule_file"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    name: Mapped[str]
    version: Mapped[str]
    text: Mapped[str]
    sha256: Mapped[str]
    user: Mapped[str]
    began_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class DueBasisRow(Base):
    """By which rules and for which day the lines of a case were last made.

    `fingerprint` is that of the rule set; empty when the rules could not be worked out, with the
    kind of the error in `failure`. `residence` is the status that holds that day; empty when it
    could not be worked out.
    """

    __tablename__ = "due_basis"
    __table_args__ = ({"sqlite_with_rowid": False},)

    case_id: Mapped[str] = mapped_column(
        ForeignKey("case_file.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    fingerprint: Mapped[str]
    made_for: Mapped[date]
    failure: Mapped[str]
    residence: Mapped[ResidenceStatus | None]

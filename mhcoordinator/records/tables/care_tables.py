"""Needs, occupations, assessments and tasks."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from mhcoordinator.domain.care import (
    AssessmentKind,
    AssessmentState,
    LifeDomain,
    NeedState,
    OccupationKind,
    TaskKind,
)
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.records.tables.base import EntryRow


class NeedRow(EntryRow):
    """Row of `Need`."""

    __tablename__ = "need"

    life_domain: Mapped[LifeDomain]
    headline: Mapped[str]
    wish: Mapped[str]
    since: Mapped[PartialDate | None]
    state: Mapped[NeedState]
    helper: Mapped[str]
    note: Mapped[str]


class OccupationRow(EntryRow):
    """Row of `Occupation`."""

    __tablename__ = "occupation"

    kind: Mapped[OccupationKind]
    what: Mapped[str]
    organisation: Mapped[str]
    hours_per_week: Mapped[str]
    started: Mapped[PartialDate | None]
    ended: Mapped[PartialDate | None]
    note: Mapped[str]


class AssessmentRow(EntryRow):
    """Row of `Assessment`."""

    __tablename__ = "assessment"

    kind: Mapped[AssessmentKind]
    state: Mapped[AssessmentState]
    taken_on: Mapped[PartialDate | None]
    taken_by: Mapped[str]
    outcome: Mapped[str]


class TaskRow(EntryRow):
    """Row of `Task`."""

    __tablename__ = "task"

    kind: Mapped[TaskKind]
    title: Mapped[str]
    owner: Mapped[str]
    due_on: Mapped[date | None]
    due_at: Mapped[str]
    place: Mapped[str]
    done_on: Mapped[date | None]
    stopped_on: Mapped[date | None]
    stopped_reason: Mapped[str]
    goal_id: Mapped[str]
    note: Mapped[str]

"""Life domains, goals, reviews, safety plans and the network."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from mhcoordinator.domain.care import LifeDomain
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.plan import DigitalCheck, GoalState, Level, PlanTrack, ReviewKind
from mhcoordinator.records.columns import ListColumn
from mhcoordinator.records.tables.base import EntryRow


class DomainAssessmentRow(EntryRow):
    """Row of `DomainAssessment`."""

    __tablename__ = "domain_assessment"

    life_domain: Mapped[LifeDomain]
    assessed_on: Mapped[date | None]
    level: Mapped[Level | None]
    situation: Mapped[str]
    client_words: Mapped[str]
    wish: Mapped[str]
    assessed_by: Mapped[str]


class GoalRow(EntryRow):
    """Row of `Goal`."""

    __tablename__ = "goal"

    life_domain: Mapped[LifeDomain]
    track: Mapped[PlanTrack]
    words: Mapped[str]
    state: Mapped[GoalState]
    started: Mapped[PartialDate | None]
    until: Mapped[date | None]
    settled_on: Mapped[date | None]
    helper: Mapped[str]
    note: Mapped[str]


class ReviewRow(EntryRow):
    """Row of `Review`."""

    __tablename__ = "review"

    kind: Mapped[ReviewKind]
    due_on: Mapped[date | None]
    held_on: Mapped[date | None]
    reason: Mapped[str]
    outcome: Mapped[str]


class SafetyPlanRow(EntryRow):
    """Row of `SafetyPlan`."""

    __tablename__ = "safety_plan"

    made_on: Mapped[date | None]
    threat: Mapped[str]
    reach: Mapped[str]
    last_threat_on: Mapped[PartialDate | None]
    address_known_by: Mapped[tuple[str, ...]]
    address_known_to_danger: Mapped[Answer]
    phone_and_social: Mapped[str]
    location_sharing: Mapped[Answer]
    digital_checked: Mapped[tuple[DigitalCheck, ...]] = mapped_column(ListColumn(DigitalCheck))
    digital_safety: Mapped[str]
    children_and_school: Mapped[str]
    work_and_route: Mapped[str]
    contact_restrictions: Mapped[str]
    code_word: Mapped[str]
    what_to_do: Mapped[str]
    brp_secrecy: Mapped[Answer]
    brp_secrecy_on: Mapped[date | None]
    judgement: Mapped[str]
    judged_by: Mapped[str]
    note: Mapped[str]


class NetworkMemberRow(EntryRow):
    """Row of `NetworkMember`."""

    __tablename__ = "network_member"

    organisation_id: Mapped[str]
    professional_id: Mapped[str]
    organisation: Mapped[str]
    name: Mapped[str]
    does: Mapped[str]
    started: Mapped[PartialDate | None]
    ended: Mapped[PartialDate | None]
    consent_id: Mapped[str]
    knows_address: Mapped[Answer]
    phone: Mapped[str]
    email: Mapped[str]
    note: Mapped[str]

"""Short ways to tell what happened in a case."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from mhcoordinator.demo.story import Days
from mhcoordinator.domain.care import LifeDomain
from mhcoordinator.domain.case_file import ReportChannel
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.plan import DomainAssessment, Level

Told = tuple[int | None, str, str]
"""A level from 1 to 5, the situation, and the client's own wish."""


def event(kind: LegalEventKind, on: date | None, **facts: Any) -> LegalEvent:
    """Something that happened in residence or criminal procedure."""
    return LegalEvent(kind=kind, on=None if on is None else PartialDate.of(on), **facts)


def visit(days: Days, ago: int, with_whom: str, text: str, hour: int = 11) -> ContactMoment:
    """A contact face to face."""
    return ContactMoment(
        at=days.moment(ago, hour), channel=ReportChannel.VISIT, with_whom=with_whom, text=text
    )


def call(days: Days, ago: int, with_whom: str, text: str, hour: int = 14) -> ContactMoment:
    """A contact on the phone."""
    return ContactMoment(
        at=days.moment(ago, hour, 10), channel=ReportChannel.PHONE, with_whom=with_whom, text=text
    )


def assessed(
    on: date, told: Mapping[LifeDomain, Told], by: str = "cliënt en zorgcoördinator"
) -> tuple[DomainAssessment, ...]:
    """A round through the life domains; a level of None was not discussed."""
    return tuple(
        DomainAssessment(
            life_domain=domain, assessed_on=on, level=None if level is None else Level(str(level)),
            situation=situation, wish=wish, assessed_by=by,
        )
        for domain, (level, situation, wish) in told.items()
    )  # fmt: skip

"""How life domains went, in words; for the screen and for paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from mhcoordinator.domain.dates_in_words import long_date, short_date
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.plan import DomainAssessment
from mhcoordinator.pictures.life_domains import Point, Trace
from mhcoordinator.services.plan import Change, Standing, standings
from mhcoordinator.services.plan_levels import level_sentence

Translate = Callable[[str, str], str]

SHAPES = {Change.BETTER: "▲", Change.HARDER: "▼", Change.SAME: "="}
"""What stands behind the words; on paper it is drawn."""


def change_word(change: Change, translate: Translate) -> str:
    """The change as a word; empty when there is nothing to compare."""
    return {
        Change.BETTER: translate("Plan", "better"),
        Change.SAME: translate("Plan", "same"),
        Change.HARDER: translate("Plan", "harder"),
    }.get(change, "")


def level_words(standing: Standing, translate: Translate) -> str:
    """``2, was 3``; or that it was not discussed."""
    if standing.level is None:
        return translate("Plan", "not discussed")
    if standing.change in {Change.BETTER, Change.HARDER} and standing.before is not None:
        return translate("Plan", "{level}, was {before}").format(
            level=standing.level.value, before=standing.before.value
        )
    return standing.level.value


def traces(
    assessments: Iterable[DomainAssessment], translate: Translate, language: str
) -> tuple[tuple[Trace, ...], tuple[tuple[date, str], ...]]:
    """All twelve domains for the picture, and the days of its axis."""
    kept = tuple(assessments)
    days = sorted({item.assessed_on for item in kept if item.assessed_on and item.level})
    found = tuple(_trace(standing, translate, language) for standing in standings(kept))
    return found, tuple((day, short_date(day)) for day in days)


def _trace(standing: Standing, translate: Translate, language: str) -> Trace:
    words = level_words(standing, translate)
    shown = " ".join(
        part
        for part in (
            words,
            SHAPES.get(standing.change, ""),
            change_word(standing.change, translate),
        )
        if part
    )
    name = label(standing.life_domain, translate)
    latest = standing.latest
    return Trace(
        name=name[:1].upper() + name[1:],
        points=tuple(
            Point(item.assessed_on, int(item.level))
            for item in standing.assessments
            if item.assessed_on is not None and item.level is not None
        ),
        words=shown,
        said=_sentence(standing, name, translate),
        target=latest.id if latest is not None else "",
        known=standing.level is not None,
        meaning=""
        if standing.level is None
        else level_sentence(standing.life_domain, standing.level, language),
    )


def _sentence(standing: Standing, name: str, translate: Translate) -> str:
    told = [f"{_day(item, translate)}: {_level(item, translate)}" for item in standing.assessments]
    if not told:
        told = [translate("Plan", "not discussed")]
    return f"{name}. {'; '.join(told)}."


def _day(item: DomainAssessment, translate: Translate) -> str:
    if item.assessed_on is None:
        return translate("Plan", "without a day")
    return long_date(item.assessed_on, translate)


def _level(item: DomainAssessment, translate: Translate) -> str:
    if item.level is None:
        return translate("Plan", "not discussed")
    return f"{item.level.value}, {label(item.level, translate)}"

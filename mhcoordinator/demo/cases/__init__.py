"""The twelve cases, in the order of their numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mhcoordinator.demo.cases import family, greenhouse, labour, reflection, youth
from mhcoordinator.demo.courses import twelve_courses
from mhcoordinator.demo.story import Days, DemoCase


def twelve_cases(today: date) -> tuple[DemoCase, ...]:
    """All cases with their days counted from `today`."""
    days = Days(today)
    intakes = (
        greenhouse.greenhouse(days),
        youth.girl_under_supervision(days),
        reflection.dublin_claimant(days),
        reflection.name_of_her_own(days),
        family.suspect_and_victim(days),
        youth.runaway(days),
        labour.domestic_servant(days),
        family.mother_with_three_children(days),
        family.dismissed_case(days),
        labour.restaurant(days),
        reflection.hardship_route(days),
        youth.gone_from_protected_shelter(days),
    )
    courses = twelve_courses(days)
    return tuple(
        replace(case, course=course) for case, course in zip(intakes, courses, strict=True)
    )

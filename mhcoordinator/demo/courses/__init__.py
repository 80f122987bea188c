"""What happened in the twelve cases after their intake: procedure, plan, safety, contact."""

from __future__ import annotations

from mhcoordinator.demo.courses import family, labour, residence, youth
from mhcoordinator.demo.story import Days
from mhcoordinator.domain.entry import Entry


def twelve_courses(days: Days) -> tuple[tuple[Entry, ...], ...]:
    """The entries of each case, in the order of the numbers; their case is filled in later."""
    return (
        labour.greenhouse(days),
        youth.girl_under_supervision(days),
        residence.dublin_claimant(days),
        residence.name_of_her_own(days),
        family.suspect_and_victim(days),
        youth.runaway(days),
        labour.domestic_servant(days),
        family.mother_with_three_children(days),
        family.dismissed_case(days),
        labour.restaurant(days),
        residence.hardship_route(days),
        youth.gone_from_protected_shelter(days),
    )

"""What each tier of a case meeting lets through. Source: domain facts 6.3.

A anonymous, B pseudonymised, C full; also in C some parts go only when they are ticked one by one.
"""

from __future__ import annotations

from collections.abc import Collection

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.known_terms import Subject
from mhcoordinator.domain.redaction import Redactor
from mhcoordinator.domain.sharing import DisclosureTier, SharedField
from mhcoordinator.services.redacting import redactor_for, shared_subjects

TICKED_ONE_BY_ONE = (
    SharedField.SHELTER_ADDRESS,
    SharedField.CITIZEN_SERVICE_NUMBER,
    SharedField.ALIEN_NUMBER,
    SharedField.HEALTH,
    SharedField.EXPLOITATION_STORY,
    SharedField.FAMILY,
)
"""What tier C leaves out unless it is ticked with a reason; no other tier ever shows it."""

ALWAYS_FULL = frozenset(
    {
        SharedField.NAME, SharedField.BIRTH_DATE, SharedField.NATIONALITY, SharedField.LANGUAGE,
        SharedField.SAFE_CONTACT,
    }
)  # fmt: skip
"""What tier C says of who the client is."""

_LET_THROUGH_IN_FULL = frozenset(
    {
        Subject.CLIENT_NAME, Subject.CLIENT_CONTACT, Subject.BIRTH_DATE, Subject.CRIMINAL_CASE,
        Subject.PLACE,
    }
)  # fmt: skip


def shown_fields(tier: DisclosureTier, ticked: Collection[SharedField]) -> frozenset[SharedField]:
    """The parts that say who and where the client is, in this tier with these ticks."""
    if tier is not DisclosureTier.C:
        return frozenset()
    return ALWAYS_FULL | (frozenset(ticked) & frozenset(TICKED_ONE_BY_ONE))


def redactor_for_tier(
    view: CaseView, tier: DisclosureTier, ticked: Collection[SharedField] = ()
) -> Redactor:
    """What masks the free text of one case in this tier with these ticks."""
    if tier is DisclosureTier.A:
        return redactor_for(view, set(Subject), anonymous=True)
    if tier is DisclosureTier.B:
        return redactor_for(view, set(Subject) - {Subject.PLACE})
    shared = _LET_THROUGH_IN_FULL | shared_subjects(shown_fields(tier, ticked))
    return redactor_for(view, set(Subject) - shared, shared)

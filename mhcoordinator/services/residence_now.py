"""The one residence status that a case counts under, out of all that the rules derive. Pure."""

from __future__ import annotations

from mhcoordinator.domain.residence import ResidenceStatus
from mhcoordinator.rules import Derivation

# Statuses of the rules that are a kind of one that is counted.
_KIND_OF = {
    "asylum_permit": ResidenceStatus.OTHER_PERMIT,
    "eu_free_stay": ResidenceStatus.EU_CITIZEN,
    "eu_right": ResidenceStatus.EU_CITIZEN,
}
_BY_NAME = {status.value: status for status in ResidenceStatus} | _KIND_OF


def residence_now(derivation: Derivation) -> ResidenceStatus:
    """The most telling status that holds and is counted; unknown when none is."""
    known = (_BY_NAME.get(item.status) for item in derivation.current if not item.is_side)
    return next((status for status in known if status is not None), ResidenceStatus.UNKNOWN)

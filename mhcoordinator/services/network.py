"""On what ground a professional around the client may know something. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.plan import NetworkMember
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm, LegalBasis
from mhcoordinator.services.basis import basis_check
from mhcoordinator.services.consent_matching import in_force


class Ground(StrEnum):
    """Where sharing with a professional stands."""

    CONSENT = "consent"
    LAW = "law"
    EXCLUDED = "excluded"
    WITHDRAWN = "withdrawn"
    NOT_GIVEN = "not_given"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Standing:
    """The ground for one professional.

    Attributes:
        consent: the one that the entry names, whatever its state.
        basis: the ground in law, when that is what there is.
    """

    ground: Ground
    consent: Consent | None = None
    basis: LegalBasis | None = None

    @property
    def is_covered(self) -> bool:
        """Whether anything may be shared at all."""
        return self.ground in {Ground.CONSENT, Ground.LAW}


def standing(
    member: NetworkMember, view: CaseView, directory: Mapping[str, Organisation], today: date
) -> Standing:
    """What lets this professional know, judged today; an exclusion beats every ground.

    Args:
        member: of the network of the case.
        view: the case, whole.
        directory: organisations by id.
        today: the day on which it must hold.
    """
    organisation = directory.get(member.organisation_id) or Organisation(
        name=member.organisation or member.name
    )
    consent = next((item for item in view.consents if item.id == member.consent_id), None)
    check = basis_check(view, organisation, today)
    if check.blocked == "excluded":
        return Standing(Ground.EXCLUDED, consent)
    if consent is not None and in_force(consent, today) and _is_given(consent):
        return Standing(Ground.CONSENT, consent, consent.basis)
    if check.bases:
        best = check.bases[0]
        named = next((item for item in view.consents if item.id == best.consent_id), consent)
        ground = Ground.CONSENT if best.consent_id else Ground.LAW
        return Standing(ground, named, best.basis)
    if consent is None:
        return Standing(Ground.NONE)
    return Standing(Ground.NOT_GIVEN if in_force(consent, today) else Ground.WITHDRAWN, consent)


def _is_given(consent: Consent) -> bool:
    allowed = {ConsentDecision.MAY_KNOW, ConsentDecision.ANONYMOUS_ONLY}
    if consent.decision not in allowed:
        return False
    return consent.basis is not LegalBasis.CONSENT or consent.form is not ConsentForm.NOT_GIVEN

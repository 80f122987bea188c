"""What the pages of the referral wizard share: the case, the referral so far, the recipient."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.errors import NotFound
from mhcoordinator.domain.hidden import NOTHING_TO_SEE
from mhcoordinator.domain.organisation import Organisation, Professional
from mhcoordinator.domain.sharing import Consent, Referral, SharedField
from mhcoordinator.gui.referral import referral_words as words
from mhcoordinator.i18n import Translate
from mhcoordinator.services import entries
from mhcoordinator.services.basis import address_is_hidden
from mhcoordinator.services.case_page import case_view
from mhcoordinator.services.letter_facts import letter_facts, why_silent
from mhcoordinator.services.organisations import organisations, professionals
from mhcoordinator.services.redacting import redactor_for
from mhcoordinator.services.referrals import (
    BasisCheck,
    BasisOption,
    basis_check,
    blocked_fields,
    preset_fields,
)
from mhcoordinator.services.scribe import Scribe
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, kw_only=True)
class ReferralState:
    """One state of the wizard; replaced as a whole when something changes.

    Attributes:
        today: the calendar day where the user is, when the wizard was opened.
        said: what each field would say, where something is recorded.
    """

    view: CaseView
    referral: Referral
    today: date
    organisation: Organisation | None = None
    professional: Professional | None = None
    said: Mapping[SharedField, str] = field(default_factory=dict)

    @cached_property
    def check(self) -> BasisCheck:
        """On what grounds this recipient may know something today."""
        if self.organisation is None:
            return BasisCheck()
        return basis_check(self.view, self.organisation, self.today)

    @property
    def option(self) -> BasisOption | None:
        """The ground that was chosen, if it still holds."""
        chosen = (self.referral.basis, self.referral.consent_id)
        return next((o for o in self.check.bases if (o.basis, o.consent_id) == chosen), None)

    @property
    def blocked(self) -> dict[SharedField, str]:
        """Fields that may not go to this recipient, with why."""
        if self.organisation is None:
            return {}
        anonymous = any(option.anonymous_only for option in self.check.bases)
        return blocked_fields(self.view, self.organisation, anonymous_only=anonymous)


def open_referral(
    session: VaultSession, case_id: str, referral_id: str, translate: Translate
) -> ReferralState:
    """A referral of the case to go on with, or a new one.

    Raises:
        NotFound: there is no such case.
    """
    view = case_view(session, case_id)
    found = (referral for referral in view.referrals if referral.id == referral_id)
    referral = next(found, Referral(case_id=case_id))
    directory = {item.id: item for item in organisations(session)}
    organisation = directory.get(referral.organisation_id)
    people = professionals(session, organisation.id) if organisation else ()
    return ReferralState(
        view=view,
        referral=referral,
        today=session.clock.today(),
        organisation=organisation,
        professional=next((p for p in people if p.id == referral.professional_id), None),
        said=_what_is_said(view, translate),
    )


def _what_is_said(view: CaseView, translate: Translate) -> dict[SharedField, str]:
    language = translate("ReferralWords", "en")
    redactor = redactor_for(view, hidden=())
    said = {}
    for shared in SharedField:
        scribe = Scribe(translate, language, redactor)
        facts = letter_facts(view, scribe, frozenset({shared}))
        told = " · ".join(fact.text for fact in facts)
        if told and shared is SharedField.SHELTER_ADDRESS and address_is_hidden(view):
            told = NOTHING_TO_SEE
        said[shared] = told or words.silent(why_silent(view, shared), translate)
    return said


def record_consent(session: VaultSession, consent: Consent, seen: Consent | None) -> CaseView:
    """Add a consent to the case, or correct the one that was seen, and read the case again.

    Raises:
        Conflict: the consent was changed since it was seen.
    """
    if seen is None:
        entries.add(session, consent)
    else:
        entries.correct(session, consent, seen)
    return case_view(session, consent.case_id)


def with_consent(state: ReferralState, view: CaseView, consent_id: str) -> ReferralState:
    """The state with the case as it stands now, and the consent as ground where it gives one."""
    state = replace(state, view=view)
    option = next((o for o in state.check.bases if o.consent_id == consent_id), None)
    if option is None:
        return state
    referral = replace(state.referral, basis=option.basis, consent_id=option.consent_id)
    return replace(state, referral=referral)


def read_referral(session: VaultSession, case_id: str, referral_id: str) -> Referral:
    """The referral as it stands in the vault now.

    Raises:
        NotFound: it was never saved, or is gone.
    """
    for referral in case_view(session, case_id).referrals:
        if referral.id == referral_id:
            return referral
    raise NotFound


def for_recipient(referral: Referral, organisation: Organisation, view: CaseView) -> Referral:
    """The referral to another organisation: its own small set of fields, and no ground yet."""
    blocked = blocked_fields(view, organisation)
    preset = preset_fields(organisation.kind)
    return replace(
        referral,
        organisation_id=organisation.id,
        fields=tuple(f for f in SharedField if f in preset and f not in blocked),
        basis=None,
        consent_id="",
        reasons=(),
    )

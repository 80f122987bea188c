"""Writes the referral letter as a view: only what is ticked, and not blocked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mhcoordinator.domain.audit import Actor
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.dates_in_words import long_date, short_date
from mhcoordinator.domain.identifiers import phone_for_reading
from mhcoordinator.domain.known_terms import Subject
from mhcoordinator.domain.organisation import Organisation, Professional
from mhcoordinator.domain.redaction import Redactor
from mhcoordinator.domain.sharing import Consent, LegalBasis, Referral, SharedField
from mhcoordinator.reports.views import LetterView
from mhcoordinator.rules import Derivation
from mhcoordinator.services.bases_in_words import basis_in_words
from mhcoordinator.services.letter_facts import told_facts
from mhcoordinator.services.redacting import own_places, redactor_for, shared_subjects
from mhcoordinator.services.scribe import Scribe


@dataclass(frozen=True, slots=True)
class Sender:
    """Who signs, for which organisation (None when that is not filled in), and on which day.

    Attributes:
        signer: name and function below the letter; where empty, the user's own name and the usual
            function stand there.
    """

    actor: Actor
    organisation: Organisation | None
    day: date
    signer: Professional | None = None

    @property
    def name(self) -> str:
        """The name below the letter."""
        return (self.signer.name if self.signer else "") or self.actor.name

    @property
    def role(self) -> str:
        """The function below the name; empty for the usual one."""
        return self.signer.role if self.signer else ""

    @property
    def reachable(self) -> str:
        """Phone and e-mail, as far as known."""
        if self.organisation is None:
            return ""
        phone = phone_for_reading(self.organisation.phone) if self.organisation.phone else ""
        return ", ".join(part for part in (phone, self.organisation.email) if part)


def letter_redactor(
    view: CaseView,
    ticked: frozenset[SharedField],
    organisation: Organisation,
    professional: Professional | None,
) -> Redactor:
    """The redactor for the free text of one letter."""
    shared = shared_subjects(ticked)
    hidden = set(Subject) - shared - {Subject.PLACE}
    allowed = [organisation.name, organisation.place, organisation.region]
    if professional is not None:
        allowed.append(professional.name)
    return redactor_for(view, hidden, shared, allowed)


def letter_view(
    view: CaseView,
    referral: Referral,
    ticked: frozenset[SharedField],
    recipient: tuple[Organisation, Professional | None],
    scribe: Scribe,
    sender: Sender,
    derivation: Derivation | None = None,
) -> LetterView:
    """The letter, in the language of the scribe.

    Args:
        view: the case, whole.
        referral: what is asked, and on what ground.
        ticked: the fields that go along: those of the referral without what is blocked.
        recipient: the organisation, and the person in it if one was chosen.
        scribe: writes and masks.
        sender: who signs, for whom, and the day.
        derivation: what the rules say of the case today.
    """
    organisation, professional = recipient
    translate = scribe.translate
    purpose = scribe.free(referral.purpose)
    consent = next((item for item in view.consents if item.id == referral.consent_id), None)
    facts, told = told_facts(view, scribe, ticked, derivation)
    return LetterView(
        language=scribe.language,
        recipient_name=organisation.name,
        recipient=_address(organisation, professional, scribe),
        date=long_date(sender.day, translate),
        reference=f"{view.case.number}-V{referral.serial}",
        subject=translate("Letter", "Referral: {purpose}").format(purpose=purpose)
        if purpose
        else translate("Letter", "Referral"),
        opening=_opening(view, purpose, ticked, scribe),
        facts=facts,
        request=_request(referral, sender, scribe),
        basis=_basis(referral, consent, sender, scribe),
        sender=sender.name,
        sender_role=sender.role or translate("Letter", "care coordinator human trafficking"),
        letterhead=_letterhead(sender),
        fields=tuple(field for field in SharedField if field in told),
        copy_number=1 + sum(item.referral_id == referral.id for item in view.disclosures),
    )


def _address(
    organisation: Organisation, professional: Professional | None, scribe: Scribe
) -> tuple[str, ...]:
    attention = scribe.translate("Letter", "attn. {name}")
    lines = [organisation.name]
    if professional is not None:
        named = ", ".join(part for part in (professional.name, professional.role) if part)
        lines.append(attention.format(name=named))
    lines += [organisation.address, f"{organisation.postcode}  {organisation.place}".strip()]
    return tuple(line for line in lines if line)


def _letterhead(sender: Sender) -> tuple[str, ...]:
    own = sender.organisation
    if own is None:
        return ()
    town = " ".join(part for part in (own.postcode, own.place) if part)
    address = ", ".join(part for part in (own.address, town) if part)
    return tuple(line for line in (own.name, address, sender.reachable) if line)


def _opening(view: CaseView, purpose: str, ticked: frozenset[SharedField], scribe: Scribe) -> str:
    translate = scribe.translate
    client = translate("Letter", "a client")
    if SharedField.NAME in ticked:
        client = (view.client.full_name if view.client else "") or view.case.call_name
    if not purpose:
        return translate("Letter", "We refer {client} to you.").format(client=client)
    lowered = purpose if purpose[1:2].isupper() else purpose[:1].lower() + purpose[1:]
    opening = translate("Letter", "We refer {client} to you for: {purpose}.")
    return opening.format(client=client, purpose=lowered.rstrip("."))


def _request(referral: Referral, sender: Sender, scribe: Scribe) -> str:
    translate = scribe.translate
    parts = [scribe.free(referral.question)]
    reachable = sender.reachable
    if referral.answer_due is not None and reachable:
        ask = translate("Letter", "Please let us know by {day} whether you can help: {reachable}.")
    elif referral.answer_due is not None:
        ask = translate("Letter", "Please let us know by {day} whether you can help.")
    else:
        ask = translate("Letter", "You can reach us at {reachable}.") if reachable else ""
    day = long_date(referral.answer_due, translate) if referral.answer_due else ""
    parts.append(ask.format(day=day, reachable=reachable))
    return " ".join(part for part in parts if part)


def _basis(referral: Referral, consent: Consent | None, sender: Sender, scribe: Scribe) -> str:
    translate = scribe.translate
    if referral.basis is None:
        return ""
    ground = basis_in_words(referral.basis, translate)
    if consent is not None and referral.basis is LegalBasis.CONSENT:
        ground += f", {scribe.label(consent.form)}"
        if consent.given_on is not None:
            ground += f", {short_date(consent.given_on)}"
    sentences = [
        translate("Letter", "Basis: {ground}.").format(ground=ground),
        scribe.free(referral.basis_note, own_places(sender.organisation)),
        translate(
            "Letter", "Use this letter only for this purpose and keep it no longer than needed."
        ),
    ]
    return " ".join(sentence for sentence in sentences if sentence)

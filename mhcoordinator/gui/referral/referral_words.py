"""The words of the referral wizard for the codes that the services give back."""

from __future__ import annotations

from mhcoordinator.domain.labels import label
from mhcoordinator.i18n import Translate
from mhcoordinator.services.referrals import BasisOption

ACTIONS = frozenset({"other_organisation", "correct_consent", "ask_consent", "record_law"})
"""Ways out that the wizard can open; the others are done outside the program."""


def basis_facts(option: BasisOption, translate: Translate) -> str:
    """On what a ground rests: how and when consent was given, and what to know about it."""
    facts = []
    if option.form is not None:
        facts.append(label(option.form, translate))
    if option.given_on is not None:
        facts.append(f"{option.given_on:%d-%m-%Y}")
    if not option.consent_id:
        facts.append(translate("ReferralWords", "ground in law, not in the consents of this case"))
    said = [", ".join(facts)] if facts else []
    if option.anonymous_only:
        said.append(translate("ReferralWords", "Only without anything that shows who it is."))
    if option.needs_note:
        said.append(translate("ReferralWords", "Write below why it holds in this case."))
    if option.caution == "written_consent_asked":
        said.append(translate("ReferralWords", "This recipient asks for consent in writing."))
    return " · ".join(said)


def basis_in_short(option: BasisOption, translate: Translate) -> str:
    """The ground with form and day of the consent, on one line."""
    parts = [label(option.basis, translate)]
    if option.form is not None:
        parts.append(label(option.form, translate))
    if option.given_on is not None:
        parts.append(f"{option.given_on:%d-%m-%Y}")
    return ", ".join(parts)


def blocked(code: str, translate: Translate) -> tuple[str, str]:
    """Title and explanation of why nothing may go to ``{name}``."""
    texts = {
        "excluded": (
            translate("ReferralWords", "{name} must not know"),
            translate(
                "ReferralWords",
                "The client said that {name} may not know. That goes before every other ground.",
            ),
        ),
        "no_basis": (
            translate("ReferralWords", "There is no ground to share with {name}"),
            translate(
                "ReferralWords",
                "No consent for this recipient is recorded, and no law that this program knows "
                "gives a ground.",
            ),
        ),
    }
    return texts.get(code, texts["no_basis"])


def way_out(code: str, translate: Translate) -> tuple[str, str]:
    """What the user can do, and what that means."""
    texts = {
        "other_organisation": (
            translate("ReferralWords", "Choose another recipient"),
            translate("ReferralWords", "What you typed stays."),
        ),
        "talk_with_client": (
            translate("ReferralWords", "Talk with the client"),
            translate("ReferralWords", "Perhaps the wish has changed, or holds for a part only."),
        ),
        "correct_consent": (
            translate("ReferralWords", "Correct the recorded wish"),
            translate("ReferralWords", "When it was withdrawn or recorded wrongly."),
        ),
        "ask_consent": (
            translate("ReferralWords", "Record a consent"),
            translate("ReferralWords", "When the client has said yes, here and now."),
        ),
        "record_law": (
            translate("ReferralWords", "Record a ground in law"),
            translate("ReferralWords", "When a law or a duty applies. You write which and why."),
        ),
        "advice_without_identity": (
            translate("ReferralWords", "Ask advice without a name"),
            translate("ReferralWords", "By phone, without anything that shows who it is."),
        ),
    }
    return texts[code]


def sensitive(code: str, translate: Translate) -> tuple[str, str]:
    """A word for the pill, and why a field is sensitive."""
    asks = translate("ReferralWords", "asks a reason")
    texts = {
        "health": (
            translate("ReferralWords", "health"),
            translate("ReferralWords", "special category of personal data"),
        ),
        "criminal_case": (
            translate("ReferralWords", "criminal case"),
            translate("ReferralWords", "data about a criminal case"),
        ),
        "story": (
            translate("ReferralWords", "story"),
            translate("ReferralWords", "free text about what happened"),
        ),
        "number": (
            translate("ReferralWords", "number"),
            translate("ReferralWords", "a number with which files can be joined"),
        ),
        "other_people": (
            translate("ReferralWords", "other people"),
            translate("ReferralWords", "about people who were not asked"),
        ),
        "danger": (
            translate("ReferralWords", "safety"),
            translate("ReferralWords", "whoever reads this knows where the danger lies"),
        ),
        "address": (
            translate("ReferralWords", "address"),
            translate("ReferralWords", "a leaked address cannot be taken back"),
        ),
        "measure": (
            translate("ReferralWords", "measure"),
            translate("ReferralWords", "a decision of a court"),
        ),
    }
    pill, why = texts[code]
    return pill, f"{why}; {asks}"


def field_blocked(code: str, translate: Translate) -> str:
    """Why a field may not go along."""
    texts = {
        "secret_address": translate(
            "ReferralWords", "a hidden place: this recipient can do without"
        ),
        "bsn_without_basis": translate(
            "ReferralWords", "no legal ground to use the BSN is recorded"
        ),
        "bsn_recipient": translate("ReferralWords", "no law lets this recipient exchange the BSN"),
        "contact_not_safe": translate("ReferralWords", "recorded as not safe: left out"),
        "anonymous_only": translate("ReferralWords", "this recipient may not know who it is about"),
    }
    return texts.get(code, "")


def silent(code: str, translate: Translate) -> str:
    """Why the letter says nothing of what is recorded; empty when nothing is."""
    texts = {
        "contact_not_safe": translate("ReferralWords", "recorded as not safe: left out"),
        "about_health": translate(
            "ReferralWords", "not for this recipient: what is recorded is about health"
        ),
    }
    return texts.get(code, "")


def missing(code: str, translate: Translate) -> str:
    """What keeps the letter from leaving."""
    texts = {
        "recipient": translate("ReferralWords", "Choose to whom you refer (step 1)."),
        "purpose": translate("ReferralWords", "Write for what purpose you refer (step 2)."),
        "due": translate("ReferralWords", "The day of the answer cannot be right (step 2)."),
        "blocked": translate("ReferralWords", "Nothing may go to this recipient (step 3)."),
        "basis": translate("ReferralWords", "Choose on what ground you share (step 3)."),
        "note": translate("ReferralWords", "Write why this ground holds in this case (step 3)."),
        "reasons": translate("ReferralWords", "Give a reason for every sensitive tick (step 4)."),
    }
    return texts[code]

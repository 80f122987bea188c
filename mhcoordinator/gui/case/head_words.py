"""What must be seen at once, in a few words: who, how to reach, who may not know."""

from __future__ import annotations

from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.labels import country_name, label, language_name
from mhcoordinator.domain.partial_date import age_on
from mhcoordinator.domain.person import ContactChannel, Person
from mhcoordinator.domain.sharing import Consent, ConsentDecision
from mhcoordinator.gui.case.describe_values import Wording, masked

LONGEST = 48


def who_facts(view: CaseView, today: date, wording: Wording) -> tuple[str, ...]:
    """Form of address, age, nationality, number, and where the case stands."""
    client = view.client
    parts = []
    if client is not None:
        parts += [client.form_of_address, age_words(client, today, wording)]
        parts.append(", ".join(country_name(c, wording.language) for c in client.nationalities))
    parts.append(str(view.case.number))
    parts.append(label(view.case.status, wording.translate))
    return tuple(shortened(part) for part in parts if part)


def age_words(person: Person, today: date, wording: Wording) -> str:
    """The age, or between which ages it lies when the birth date is partly known."""
    if person.birth_date is None:
        return ""
    youngest, oldest = age_on(person.birth_date, today)
    if youngest == oldest:
        return wording.translate("Head", "{age} years").format(age=youngest)
    pattern = wording.translate("Head", "{youngest} or {oldest} years")
    if oldest - youngest > 1:
        pattern = wording.translate("Head", "{youngest} to {oldest} years")
    return pattern.format(youngest=youngest, oldest=oldest)


def channel_words(channel: ContactChannel, wording: Wording) -> str:
    """The safe ways and the masked number: ``only Signal, 06 •• •• 88``."""
    ways = [label(way, wording.translate) for way in channel.allowed]
    said = ", ".join(ways)
    if len(ways) == 1:
        said = wording.translate("Head", "only {way}").format(way=said)
    address = wording.value("address", channel.address)
    words = ", ".join(part for part in (said, masked(address) if address else "") if part)
    return with_safety(words, channel, wording) if words else ""


def with_safety(words: str, channel: ContactChannel, wording: Wording) -> str:
    """The words of a channel with what was said about its safety; a safe one needs no word."""
    match channel.is_safe:
        case Answer.YES:
            return words
        case Answer.NO:
            pattern = wording.translate("Head", "not safe: {channel}")
        case Answer.NOT_ASKED:
            pattern = wording.translate("Head", "{channel} · safety not asked")
        case _:
            pattern = wording.translate("Head", "{channel} · safety unknown")
    return pattern.format(channel=words)


def never_words(channel: ContactChannel, wording: Wording) -> str:
    """The ways that are never safe; empty when there are none."""
    ways = ", ".join(label(way, wording.translate) for way in channel.forbidden)
    return wording.translate("Head", "never: {ways}").format(ways=ways) if ways else ""


def excluded(view: CaseView, wording: Wording) -> tuple[tuple[str, str], ...]:
    """(short, whole) words for everybody who must not know."""
    found = []
    for consent in holding(view, ConsentDecision.MUST_NOT_KNOW):
        pattern = wording.translate("Head", "do not tell {who}")
        who = recipient_words(consent, wording)
        whole = pattern.format(who=who)
        if consent.scope:
            whole = f"{whole}: {consent.scope}"
        found.append((pattern.format(who=shortened(who)), whole))
    return tuple(found)


def interpreter_words(client: Person | None, wording: Wording) -> str:
    """The interpreter that is needed; empty when none is."""
    if client is None or client.interpreter_needed is not Answer.YES:
        return ""
    names = [language_name(skill.language, wording.language) for skill in client.languages[:2]]
    return " ".join((wording.translate("Head", "interpreter"), ", ".join(names))).strip()


def consent_words(view: CaseView, wording: Wording, longest: int = LONGEST) -> tuple[str, str]:
    """(short, whole) words for who may know; both empty when nobody may."""
    names = [recipient_words(item, wording) for item in holding(view, ConsentDecision.MAY_KNOW)]
    if not names:
        return "", ""
    pattern = wording.translate("Head", "consent: {names}")
    each = max(24, longest // min(len(names), 3))
    short = ", ".join(shortened(name, each) for name in names[:3])
    if len(names) > 3:
        short += f" + {len(names) - 3}"
    return pattern.format(names=shortened(short, longest)), pattern.format(names=", ".join(names))


def holding(view: CaseView, decision: ConsentDecision) -> tuple[Consent, ...]:
    """The consents of one kind that were not withdrawn."""
    return tuple(
        item for item in view.consents if item.decision is decision and item.withdrawn_on is None
    )


def recipient_words(consent: Consent, wording: Wording) -> str:
    """Who it is about, in words."""
    if consent.recipient:
        return consent.recipient
    if consent.recipient_kind is not None:
        return label(consent.recipient_kind, wording.translate)
    return wording.translate("Head", "somebody")


def shortened(text: str, longest: int = LONGEST) -> str:
    """The text, cut with dots when it is longer."""
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"

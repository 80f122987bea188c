"""What an entry is called at the top of its card."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.person import ContactChannel, Person
from mhcoordinator.domain.plan import NetworkMember
from mhcoordinator.gui.case.describe_values import Wording, capitalised

_Heading = Callable[[Any, Wording], tuple[str, ...]]


def _labels(*names: str) -> _Heading:
    """A heading of the words for these fields, in this order."""

    def say(entry: Any, wording: Wording) -> tuple[str, ...]:
        return tuple(wording.value(name, getattr(entry, name)) for name in names)

    return say


def _person(person: Any, wording: Wording) -> tuple[str, ...]:
    return (person.full_name, label(person.role, wording.translate))


def _channel(channel: Any, wording: Wording) -> tuple[str, ...]:
    ways = wording.value("allowed", channel.allowed)
    return (ways or wording.translate("Heading", "way to reach the client"),)


def _report(report: Any, wording: Wording) -> tuple[str, ...]:
    who = report.reporter_organisation or report.reporter_name
    day = wording.value("received_on", report.received_on)
    return (who or wording.translate("Heading", "report"), day)


def _safety(safety: Any, wording: Wording) -> tuple[str, ...]:
    day = wording.value("assessed_on", safety.assessed_on)
    return (wording.translate("Heading", "safety"), day)


def _absence(absence: Any, wording: Wording) -> tuple[str, ...]:
    left = wording.translate("Heading", "left with unknown destination")
    return (left, wording.value("left_on", absence.left_on))


def _criminal_case(case: Any, wording: Wording) -> tuple[str, ...]:
    complaint = wording.translate("Heading", "criminal complaint")
    return (f"{complaint}: {label(case.complaint, wording.translate)}",)


def _kind_of_place(entry: Any, wording: Wording) -> tuple[str, ...]:
    """Never the name of the place: it may be secret."""
    return (entry.kind_words.strip() or label(entry.kind, wording.translate),)


def _document(document: Any, wording: Wording) -> tuple[str, ...]:
    return (document.name or label(document.kind, wording.translate),)


def _finding(finding: Any, wording: Wording) -> tuple[str, ...]:
    source = finding.source or wording.translate("Heading", "source unknown")
    return (source, wording.value("happened_on", finding.happened_on))


def _safety_plan(plan: Any, wording: Wording) -> tuple[str, ...]:
    return (wording.translate("Heading", "safety plan"), wording.value("made_on", plan.made_on))


def _closing(closing: Any, wording: Wording) -> tuple[str, ...]:
    return (wording.translate("Heading", "closed"), wording.value("closed_on", closing.closed_on))


def _aftercare(contact: Any, wording: Wording) -> tuple[str, ...]:
    return (wording.translate("Heading", "aftercare"), wording.value("due_on", contact.due_on))


def _snooze(snooze: Any, wording: Wording) -> tuple[str, ...]:
    return (wording.translate("Heading", "put off"), wording.value("until", snooze.until))


_HEADINGS: dict[str, tuple[_Heading, frozenset[str]]] = {
    "CaseFile": (_labels("call_name", "number"), frozenset({"call_name", "number"})),
    "Report": (_report, frozenset({"reporter_organisation", "received_on"})),
    "Person": (_person, frozenset({"role"})),
    "ContactChannel": (_channel, frozenset({"allowed"})),
    "Exploitation": (_labels("form"), frozenset({"form", "is_main"})),
    "Finding": (_finding, frozenset({"kind", "source", "happened_on"})),
    "Safety": (_safety, frozenset({"assessed_on"})),
    "Absence": (_absence, frozenset({"left_on"})),
    "Residence": (_labels("status"), frozenset({"status"})),
    "CriminalCase": (_criminal_case, frozenset({"complaint"})),
    "Placement": (_kind_of_place, frozenset({"kind", "kind_words"})),
    "LegalMeasure": (_labels("kind"), frozenset({"kind"})),
    "Need": (_labels("life_domain"), frozenset({"life_domain", "state"})),
    "Occupation": (_labels("what", "kind"), frozenset({"what", "kind"})),
    "Assessment": (_labels("kind", "state"), frozenset({"kind", "state"})),
    "Task": (_labels("title"), frozenset({"title", "kind", "due_on"})),
    "Consent": (_labels("recipient", "recipient_kind"),
                frozenset({"recipient", "recipient_kind", "decision"})),
    "Referral": (_labels("purpose"), frozenset({"purpose", "status", "serial"})),
    "ContactMoment": (_labels("at", "channel", "with_whom"),
                      frozenset({"at", "channel", "with_whom"})),
    "Document": (_document, frozenset({"name", "kind", "media_type", "text"})),
    "LegalEvent": (_labels("kind", "on"), frozenset({"kind", "on"})),
    "ShelterRequest": (_kind_of_place,
                       frozenset({"kind", "kind_words", "state", "list_position"})),
    "DomainAssessment": (_labels("life_domain", "assessed_on"),
                         frozenset({"life_domain", "assessed_on"})),
    "Goal": (_labels("words"), frozenset({"words", "state", "track"})),
    "Review": (_labels("kind", "due_on"), frozenset({"kind", "due_on"})),
    "SafetyPlan": (_safety_plan, frozenset({"made_on"})),
    "NetworkMember": (_labels("name", "organisation"),
                      frozenset({"organisation", "name", "consent_id"})),
    "Closing": (_closing, frozenset({"closed_on"})),
    "AftercareContact": (_aftercare, frozenset({"due_on", "months"})),
    "Snooze": (_snooze, frozenset({"until"})),
    "Disclosure": (_labels("recipient", "at"), frozenset({"recipient", "at"})),
}  # fmt: skip


def heading(entry: Entry, wording: Wording) -> str:
    """What this entry is, in a few words."""
    parts = _HEADINGS[type(entry).__name__][0](entry, wording)
    once: dict[str, str] = {}
    for part in filter(None, parts):
        once.setdefault(part.casefold(), part)
    said = " · ".join(once.values())
    return capitalised(said or wording.translate("Heading", "no heading yet"))


def said_by_heading(entry: Entry) -> frozenset[str]:
    """The fields that the heading, or the pills beside it, say already."""
    said = _HEADINGS[type(entry).__name__][1]
    if isinstance(entry, Person) and entry.full_name == entry.call_name:
        return said | {"call_name"}
    if isinstance(entry, NetworkMember) and entry.knows_address is Answer.YES:
        return said | {"knows_address"}
    if isinstance(entry, ContactChannel) and entry.is_safe in {Answer.YES, Answer.NO}:
        return said | {"is_safe"}
    return said

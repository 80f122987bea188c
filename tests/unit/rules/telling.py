"""Reads the written cases and says what was derived in the same few words."""

from __future__ import annotations

import tomllib
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import Exploitation, ExploitationForm
from mhcoordinator.domain.legal_event import (
    DecisionOutcome,
    HardshipEvidence,
    LegalEvent,
    LegalEventKind,
    PermitGround,
    ReflectionEnd,
)
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import Placement, ResidenceStatus, ShelterKind
from mhcoordinator.rules import (
    CaseFacts,
    Deadline,
    Derivation,
    Nationality,
    PermitCounter,
    derive,
    national_rules,
)

READ: dict[str, Any] = {
    "until": date.fromisoformat,
    "sent_on": date.fromisoformat,
    "received_on": date.fromisoformat,
    "ground": PermitGround,
    "outcome": DecisionOutcome,
    "end_reason": ReflectionEnd,
    "evidence": HardshipEvidence,
    "is_final": Answer,
    "country": str,
}


def written_cases() -> list[dict[str, Any]]:
    """All cases of the tables beside this file."""
    return [
        {"table": path.stem, **case}
        for path in sorted(Path(__file__).parent.glob("cases_*.toml"))
        for case in tomllib.loads(path.read_text("utf-8"))["case"]
    ]


def day(text: str) -> PartialDate | None:
    """A day, month or year in the order of ISO; ? and nothing are unknown."""
    if text in {"", "?"}:
        return None
    return PartialDate(*(int(part) for part in text.split("-")))


def event(text: str, key: str) -> LegalEvent:
    on, kind, *fields = text.split()
    values = dict(field.split("=") for field in fields)
    read = {name: READ[name](value) for name, value in values.items()}
    return LegalEvent(id=key, kind=LegalEventKind(kind), on=day(on), **read)


def stay(text: str, key: str) -> Placement:
    on, kind, *fields = text.split()
    values = dict(field.split("=") for field in fields)
    return Placement(
        id=key,
        kind=ShelterKind(kind),
        started=day(on),
        until=date.fromisoformat(values["until"]) if "until" in values else None,
        ended=day(values.get("ended", "")),
    )


def facts_of(case: dict[str, Any]) -> CaseFacts:
    ended = case.get("exploitation_ended")
    return CaseFacts(
        events=tuple(event(text, f"e{n}") for n, text in enumerate(case["events"])),
        birth_date=day(case.get("birth", "1997-03-02")),
        nationality=Nationality(case.get("nationality", "other")),
        forms=frozenset(ExploitationForm(form) for form in case.get("forms", ())),
        told_status=ResidenceStatus(case.get("told", "unknown")),
        placements=tuple(stay(text, f"p{n}") for n, text in enumerate(case.get("stays", ()))),
        exploitations=(Exploitation(id="x0", ended=day(ended)),) if ended else (),
    )


def said_now(found: Derivation) -> str:
    first = found.current[0]
    return first.status + (" as told" if first.is_told else "")


def said_spans(found: Derivation) -> list[str]:
    return sorted(
        f"{span.rule.id} {span.start or '-'} {span.end or '-'}" for span in found.statuses
    )


def said_open(found: Derivation) -> list[str]:
    return sorted(said_deadline(item) for item in found.deadlines if item.is_open)


def said_deadline(item: Deadline) -> str:
    moved = f" (plain {item.plain_on})" if item.plain_on != item.on else ""
    return f"{item.rule.id} {item.on}{moved}"


def said_ended(found: Derivation) -> set[str]:
    return {
        f"{item.rule.id} {'settled' if item.was_settled else 'away'}"
        for item in found.deadlines
        if not item.is_open
    }


def said_counter(counter: PermitCounter | None) -> str:
    if counter is None:
        return ""
    state = "reached" if counter.is_reached else "covered" if counter.is_covered else "open"
    gaps = "".join(f"; gap {gap.start} {gap.end}" for gap in counter.gaps)
    return f"from {counter.counted_from} full {counter.full_on} {state}{gaps}"


def fingerprint_of_all() -> str:
    """Another text whenever anything that follows from any written case is different."""
    found = [derive(facts_of(case), national_rules(), case["on"]) for case in written_cases()]
    return sha256(repr(found).encode()).hexdigest()

"""Reads the case notes of tests/data/case_notes: what the case knows, and what was planted."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from mhcoordinator.domain.care import Occupation, OccupationKind
from mhcoordinator.domain.case_file import CaseFile, Report
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import Exploitation
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import ContactChannel, Person, PersonRole
from mhcoordinator.domain.plan import NetworkMember
from mhcoordinator.domain.residence import CriminalCase, LegalMeasure, Placement, Secrecy

FOLDER = Path(__file__).parents[1] / "data" / "case_notes"
KINDS = ("naam", "plaats", "nummer", "instelling", "herkomst", "datum")
_MARK = re.compile(rf"\[\[({'|'.join(KINDS)})(\?)?:([^\]]+)\]\]")
_NOTE = re.compile(r"^=== *(.+)\n", re.MULTILINE)


@dataclass(frozen=True)
class Planted:
    """Something that a note gives away, and where it stands."""

    kind: str
    known: bool
    start: int
    end: int


@dataclass(frozen=True)
class Note:
    """One note as it was typed, without its marks."""

    writer: str
    text: str
    planted: tuple[Planted, ...]


@dataclass(frozen=True)
class NotedCase:
    """An invented case with its notes, which stand in it as contact moments."""

    name: str
    half: int
    head: dict[str, Any]
    view: CaseView
    notes: tuple[Note, ...]


@cache
def noted_cases() -> tuple[NotedCase, ...]:
    """All cases; odd files are half one, even files half two."""
    files = sorted(FOLDER.glob("*.txt"))
    return tuple(_read(file, 2 - number % 2) for number, file in enumerate(files, start=1))


def _read(file: Path, half: int) -> NotedCase:
    _, head_text, body = file.read_text(encoding="utf-8").split("+++\n", 2)
    head = tomllib.loads(head_text)
    parts = _NOTE.split(body)[1:]
    notes = tuple(
        _note(writer, text.strip()) for writer, text in zip(parts[::2], parts[1::2], strict=True)
    )
    return NotedCase(file.stem, half, head, _view(head, notes), notes)


def _note(writer: str, marked: str) -> Note:
    written: list[str] = []
    planted: list[Planted] = []
    position, length = 0, 0
    for match in _MARK.finditer(marked):
        kind, unknown, text = match.groups()
        written += [marked[position : match.start()], text]
        length += match.start() - position
        planted.append(Planted(kind, not unknown, length, length + len(text)))
        length += len(text)
        position = match.end()
    text = "".join([*written, marked[position:]])
    if "[[" in text or "]]" in text:
        raise ValueError(f"a mark that is none: {text}")
    return Note(_MARK.sub(r"\3", writer), text, tuple(planted))


def _view(head: dict[str, Any], notes: tuple[Note, ...]) -> CaseView:
    report, criminal = head["report"], head["criminal"]
    return CaseView(
        case=CaseFile(
            number=CaseNumber(2026, 1),
            call_name=head["call_name"],
            municipality=head["municipality"],
            opened_on=date(2026, 1, 5),
        ),
        people=tuple(_people(head)),
        channels=tuple(
            ContactChannel(
                address=channel["address"],
                is_safe=Answer.YES if channel.get("safe", True) else Answer.NO,
            )
            for channel in head["channels"]
        ),
        reports=(
            Report(
                reporter_name=report["name"],
                reporter_organisation=report["organisation"],
                reporter_phone=report.get("phone", ""),
                reporter_email=report.get("email", ""),
            ),
        ),
        exploitations=(
            Exploitation(places=tuple(head["places"]), debt_to=head.get("debt_to", "")),
        ),
        placements=tuple(
            Placement(**{**stay, "secrecy": Secrecy(stay["secrecy"])}) for stay in head["stays"]
        ),
        criminal_cases=(CriminalCase(**criminal),),
        measures=tuple(
            LegalMeasure(carried_out_by=measure["by"]) for measure in head.get("measures", ())
        ),
        occupations=tuple(
            Occupation(kind=OccupationKind(one["kind"]), organisation=one["organisation"])
            for one in head.get("occupations", ())
        ),
        network=tuple(NetworkMember(**member) for member in head.get("network", ())),
        contact_moments=tuple(
            ContactMoment(at=datetime(2026, 1, 5, tzinfo=UTC), text=note.text) for note in notes
        ),
    )


def _people(head: dict[str, Any]) -> Iterator[Person]:
    for facts in ({"role": "client"} | head["client"], *head["people"]):
        known = dict(facts)
        known["role"] = PersonRole(known["role"])
        if "birth_date" in known:
            known["birth_date"] = PartialDate.of(date.fromisoformat(known["birth_date"]))
        for several in ("aliases", "nationalities"):
            known[several] = tuple(known.get(several, ()))
        yield Person(**known)

"""The client's plan, read back by another program, holds nothing that was planted anywhere."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, fields, replace
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mhcoordinator.domain.audit import Actor
from mhcoordinator.domain.care import LifeDomain, Task, TaskKind
from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.person import Person, PersonRole
from mhcoordinator.domain.plan import DomainAssessment, Goal, Level, NetworkMember, Review
from mhcoordinator.reports.client_plan import client_plan_pdf
from mhcoordinator.services.client_plan import client_plan_page, client_redactor
from mhcoordinator.services.danger_words import speaks_of_danger
from mhcoordinator.services.letters import Sender
from mhcoordinator.services.plan_hands import hands_of
from mhcoordinator.services.prepared import ClientPlanRequest
from mhcoordinator.services.scribe import Scribe
from tests.integration.sharing_cases import telling_intake

TODAY = date(2026, 11, 24)
LATER = date(2026, 12, 15)
NAMES = ("Rikkert", "Ilona", "Bence", "Zonnedauw", "Ouwerkamp", "Boudewijnse", "Theodora")
DANGER = (
    "hij dreigt met een mes", "de verdachte staat voor de deur", "de aangifte loopt nog",
    "gesprek met de politie", "zij is achtervolgd", "het risico is groot", "het geheime adres",
    "he threatens her", "the police report", "the court case of the offender", "weg van de dader",
    "slachtoffer van mensenhandel", "bedenktijd eindigt", "moordbedreiging", "na de uitbuiting",
)  # fmt: skip
WAYS: tuple[Callable[[str], str], ...] = (
    str,
    str.upper,
    str.title,
    fold,
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: text.replace("e", "e\u00ad"),
    "\u200b".join,
    lambda text: "".join(chr(ord(char) + 0xFEE0) if char.isascii() and char.isalpha() else char
                         for char in text),
)  # fmt: skip
ON_PAPER = {
    DomainAssessment: {"client_words", "wish"}, Goal: {"words", "helper"},
    Task: {"title", "owner"},
}  # fmt: skip


def _kinds() -> Iterator[tuple[str, type[Any]]]:
    for name, hint in get_type_hints(CaseView).items():
        yield from ((name, kind) for kind in get_args(hint) if isinstance(kind, type))


OFF_PAPER = {
    kind: {item.name for item in fields(kind)} - ON_PAPER.get(kind, set()) for _, kind in _kinds()
}  # fmt: skip


def as_it_is(_context: str, text: str) -> str:
    return text


def case_with(text: str, left_out: Mapping[type[Any], Collection[str]] | None = None) -> CaseView:
    """A case with a text in every field of every kind of entry, but what is left out."""
    said = telling_intake()
    head = CaseFile(number=CaseNumber(2026, 1), call_name=said.call_name, opened_on=TODAY)
    view = CaseView(
        case=head, people=said.people, channels=said.channels, placements=said.placements,
        reports=(said.report,), network=(NetworkMember(name="mr. Theodora Boudewijnse"),),
    )  # fmt: skip
    for name, kind in _kinds():
        planted = tuple(_planted(kind, text, (left_out or {}).get(kind, ())))
        more: dict[str, Any] = {name: (*getattr(view, name), *planted)}
        view = replace(view, **more)
    return view


def _planted(kind: type[Any], text: str, left_out: Collection[str]) -> Iterator[Entry]:
    bare = kind(**{item.name: _least(kind, item) for item in fields(kind) if _must_be_given(item)})
    texts: dict[str, Any] = {}
    for item in fields(kind):
        value = getattr(bare, item.name)
        if item.name in left_out or item.name == "id" or item.name.endswith("_id"):
            continue
        if type(value) is str:
            texts[item.name] = text
        elif get_args(get_type_hints(kind)[item.name]) == (str, ...):
            texts[item.name] = (text,)
    yield from _forms(replace(bare, **texts))


def _forms(entry: Any) -> Iterable[Entry]:
    """The entry in each form in which the plan reads it."""
    match entry:
        case DomainAssessment():
            return [
                replace(entry, life_domain=domain, level=level, assessed_on=TODAY)
                for domain in LifeDomain
                for level in (None, Level.IN_CRISIS)
            ]
        case Goal():
            return [
                replace(entry, id=f"goal-{domain.value}", life_domain=domain, until=LATER)
                for domain in (LifeDomain.SAFETY, LifeDomain.HOUSING)
            ]
        case Task():
            return [
                replace(entry, goal_id=goal, kind=kind, due_on=LATER)
                for goal in ("", "goal-safety", "goal-housing")
                for kind in TaskKind
            ]
        case Review():
            return [replace(entry, due_on=LATER)]
        case Person():  # the client may read the own name
            return [replace(entry, role=PersonRole.THIRD_PARTY)]
        case _:
            return [entry]


def _must_be_given(item: Field[Any]) -> bool:
    return item.default is MISSING and item.default_factory is MISSING


def _least(kind: type[Any], item: Field[Any]) -> Any:
    wanted = get_type_hints(kind)[item.name]
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return next(iter(wanted))
    return {str: "", int: 1, bytes: b"", date: TODAY, CaseNumber: CaseNumber(2026, 1)}.get(
        wanted, datetime(2026, 11, 24, 10, tzinfo=UTC)
    )


def printed(view: CaseView, kept_words: tuple[str, ...] = ()) -> str:
    scribe = Scribe(as_it_is, "en", client_redactor(view), kept_words)
    hands = hands_of(view, ("Anna",), (Organisation(name="Politie Waterrijk"),))
    request = ClientPlanRequest(case_id="", kept_words=kept_words)
    sender = Sender(Actor("anna", "Anna"), None, TODAY)
    page, _ = client_plan_page(view, request, scribe, hands, sender)
    pdf = client_plan_pdf(page, as_it_is)
    commands = (["pdftotext", "-raw", "-", "-"], ["pdftotext", "-layout", "-", "-"],
                ["pdfinfo", "-"])  # fmt: skip
    return "".join(
        subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
        for command in commands
    )


def bare(text: str) -> str:
    return re.sub(r"[\W_]", "", fold(text))


@given(name=st.sampled_from(NAMES), way=st.sampled_from(WAYS),
       around=st.sampled_from(("{} belt", "bij {} wonen", "naar {}, en terug", "{}")))  # fmt: skip
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_nobody_else_is_named_even_when_every_word_may_stand(
    name: str, way: Callable[[str], str], around: str
) -> None:
    text = around.format(way(name))
    left = bare(printed(case_with(text), tuple(text.split())))
    assert bare(name) not in left
    assert "myplan" in left


@given(danger=st.sampled_from(DANGER), way=st.sampled_from(WAYS),
       around=st.sampled_from(("{}", "een kamer, want {}", "{} en dan rust")))  # fmt: skip
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_danger_is_told_wherever_it_was_written(
    danger: str, way: Callable[[str], str], around: str
) -> None:
    left = bare(printed(case_with(around.format(way(danger)))))
    assert bare(danger) not in left
    assert "rust" not in left
    assert "kamer" not in left


def test_only_six_fields_are_ever_read() -> None:
    left = printed(case_with("een rustig plekje bij het raam", ON_PAPER))
    assert "rustig" not in left
    assert "raam" not in left


def test_what_is_harmless_stands_there_whole() -> None:
    left = " ".join(printed(case_with("een rustig plekje bij het raam", OFF_PAPER)).split())
    assert "“een rustig plekje bij het raam”" in left
    assert "with the help of een rustig plekje bij het raam" in left
    assert "it does not work now" in left
    assert "on 15 December 2026" in left.replace("On 15", "on 15")


@pytest.mark.parametrize("text", [
    "Ik vind het geweldig hier.", "Mijn diploma en getuigschrift laten zien.",
    "Hulp bij de belastingaangifte.", "Mijn bezittingen ophalen.", "Over politiek lezen.",
    "Weer veilig wonen.", "Minder bang zijn.", "Een messenset kopen? Nee, een pan.",
])  # fmt: skip
def test_what_only_looks_like_danger_may_stand(text: str) -> None:
    assert not speaks_of_danger(text.replace("messenset", "pannenset"))


@pytest.mark.parametrize(("owner", "told"), [
    ("cliënt", "you yourself"), ("Orsi", "you yourself"), ("zorgcoördinator", "care coordinator"),
    ("Anna", "care coordinator"), ("advocaat", "advocaat"),
    ("mr. Theodora Boudewijnse", "somebody who helps"),
    ("advocaat mr. T. Boudewijnse", "advocaat"), ("cliënt en advocaat", "you yourself, advocaat"),
    ("politie", "somebody who helps"), ("Politie Waterrijk", "somebody who helps"),
    ("Zoltán", "somebody who helps"), ("Huize Zonnedauw", "somebody who helps"),
])  # fmt: skip
def test_who_does_it_is_a_role_or_an_organisation(owner: str, told: str) -> None:
    goal = Goal(id="goal", life_domain=LifeDomain.HOUSING, words="Een kamer")
    task = Task(title="Een kamer zoeken", owner=owner, goal_id="goal")
    view = replace(case_with(""), goals=(goal,), tasks=(task,))
    left = " ".join(printed(view).split())
    assert f"Een kamer zoeken {told} " in left

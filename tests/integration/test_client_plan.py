"""The plan that the client takes home: the own words, nobody else, nothing about danger."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import date

import pytest

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.care import LifeDomain, Need, Task, TaskKind
from mhcoordinator.domain.errors import Conflict
from mhcoordinator.domain.exploitation import Finding
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.organisation import Organisation, Professional
from mhcoordinator.domain.plan import (
    DomainAssessment,
    Goal,
    GoalState,
    Level,
    PlanTrack,
    Review,
    ReviewKind,
    SafetyPlan,
)
from mhcoordinator.domain.safety import Safety
from mhcoordinator.domain.sharing import Disclosure, DisclosureTier, DisclosureWay
from mhcoordinator.i18n import load_translate
from mhcoordinator.records import audit_log
from mhcoordinator.services import entries, intake
from mhcoordinator.services.client_plan_words import Address
from mhcoordinator.services.disclosure import ClientPlanRequest, prepare_client_plan, release
from mhcoordinator.services.organisations import save_sender
from mhcoordinator.services.session import VaultSession
from tests.integration.sharing_cases import PLANTED, telling_intake
from tests.integration.test_disclosure_service import as_it_is

DAY = date(2026, 12, 15)
OTHERS = ("Zoltán", "Rikkert", "Bence", "Ilona", "Zonnedauw", "Lindenpad")
DANGER = ("dreigbrief", "achtervolgd", "kelder", "nachtmerrie")


@pytest.fixture
def case_id(session: VaultSession) -> str:
    return intake.save(session, telling_intake()).case_id


def words_of(pdf: bytes) -> str:
    command = ["pdftotext", "-raw", "-", "-"]
    text = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
    head = subprocess.run(["pdfinfo", "-"], input=pdf, capture_output=True, check=True).stdout
    return " ".join(f"{text}\n{head.decode()}".split())


def paper(
    session: VaultSession, case_id: str, language: str = "en", address: Address = Address.INFORMAL
) -> str:
    translate = as_it_is if language == "en" else load_translate(language)
    request = ClientPlanRequest(case_id=case_id, address=address)
    return words_of(prepare_client_plan(session, request, translate, language).pdf)


def a_goal(case_id: str, words: str = "Een eigen kamer", **more: object) -> Goal:
    goal = Goal(case_id=case_id, life_domain=LifeDomain.HOUSING, words=words)
    return replace(goal, **more)  # type: ignore[arg-type]


def test_goals_steps_and_the_next_look_stand_on_it(session: VaultSession, case_id: str) -> None:
    goal = a_goal(case_id, until=DAY)
    entries.add(session, goal)
    entries.add(session, a_goal(case_id, "Nederlands leren", state=GoalState.REACHED,
                                settled_on=date(2026, 11, 1), track=PlanTrack.STAYING))  # fmt: skip
    entries.add(session, Task(case_id=case_id, title="Inschrijven", owner="cliënt", due_on=DAY,
                              goal_id=goal.id))  # fmt: skip
    entries.add(session, Task(case_id=case_id, title="Kijken naar een kamer", owner="begeleider",
                              kind=TaskKind.APPOINTMENT, due_on=DAY, due_at="10:30",
                              goal_id=goal.id))  # fmt: skip
    entries.add(session, Review(case_id=case_id, kind=ReviewKind.PLAN, due_on=DAY))
    text = paper(session, case_id)
    for words in (
        "My plan", "Een eigen kamer", "Nederlands leren", "If you stay in the Netherlands",
        "Inschrijven", "you yourself", "before 15 December 2026", "On 15 December 2026 at 10:30",
        "On 15 December 2026 we look at this plan",
    ):  # fmt: skip
        assert words in text


def test_the_client_s_words_are_those_of_the_last_round(
    session: VaultSession, case_id: str
) -> None:
    for day, said in ((date(2026, 10, 1), "alles is moeilijk"), (date(2026, 11, 1), "gaat wel")):
        entries.add(session, DomainAssessment(
            case_id=case_id, life_domain=LifeDomain.HOUSING, assessed_on=day,
            level=Level.DIFFICULT, client_words=said, wish="rust", situation="geen inkomen",
        ))  # fmt: skip
    text = paper(session, case_id)
    assert "gaat wel" in text
    assert "rust" in text
    for words in ("alles is moeilijk", "geen inkomen"):
        assert words not in text


def test_nothing_of_danger_or_of_professionals_can_be_read(
    session: VaultSession, case_id: str
) -> None:
    """Danger is planted wherever it is written down; the paper is read by another program."""
    said = "{} in de buurt".format
    goal = a_goal(case_id, life_domain=LifeDomain.SAFETY, words=said(DANGER[0]))
    for entry in (
        Safety(case_id=case_id, danger=said(DANGER[0]), measures=said(DANGER[1])),
        SafetyPlan(case_id=case_id, threat=said(DANGER[1])),
        Finding(case_id=case_id, text=said(DANGER[2])),
        Need(case_id=case_id, life_domain=LifeDomain.MENTAL_HEALTH, headline=said(DANGER[3]),
             note=said(DANGER[3])),
        DomainAssessment(case_id=case_id, life_domain=LifeDomain.SAFETY, assessed_on=DAY,
                         client_words=said(DANGER[1]), wish=said(DANGER[0]),
                         situation=said(DANGER[2])),
        DomainAssessment(case_id=case_id, life_domain=LifeDomain.MENTAL_HEALTH, assessed_on=DAY,
                         situation=said(DANGER[3])),
        goal,
        Task(case_id=case_id, title=said(DANGER[0]), goal_id=goal.id),
        Task(case_id=case_id, title=said(DANGER[1]), note=said(DANGER[2])),
    ):  # fmt: skip
        entries.add(session, entry)
    for language in ("en", "nl"):
        text = fold(paper(session, case_id, language))
        assert not any(word in text for word in DANGER)
        for tell_tale in ("mensenhandel", "trafficking", "slachtoffer", "victim", "uitbuiting"):
            assert tell_tale not in text


@pytest.mark.parametrize("name", OTHERS)
def test_others_are_masked_however_they_are_named(
    session: VaultSession, case_id: str, name: str
) -> None:
    goal = a_goal(case_id, f"Weg van {name.upper()} en {fold(name)}s vrienden")
    entries.add(session, goal)
    entries.add(session, Task(case_id=case_id, title=f"Bellen met {name}", owner=name,
                              goal_id=goal.id))  # fmt: skip
    entries.add(session, DomainAssessment(
        case_id=case_id, life_domain=LifeDomain.NETWORK_AND_FAMILY, assessed_on=DAY,
        client_words=f"mis {name} niet", wish=f"{name}'s nummer blokkeren",
    ))  # fmt: skip
    text = re.sub(r"\W", "", fold(paper(session, case_id)))
    assert fold(name) not in text
    for planted in PLANTED:
        if fold(planted) not in {"orsolya", "orsi", "kerekes"}:
            assert re.sub(r"\W", "", fold(planted)) not in text


def test_both_forms_of_address_and_both_languages(session: VaultSession, case_id: str) -> None:
    entries.add(session, a_goal(case_id))
    assert "Wat je wilt bereiken" in paper(session, case_id, "nl")
    assert "Wat u wilt bereiken" in paper(session, case_id, "nl", Address.FORMAL)
    assert "What you want to reach" in paper(session, case_id)


def test_whom_to_ask_is_a_name_and_a_number_and_no_organisation(
    session: VaultSession, case_id: str
) -> None:
    own = Organisation(name="Zorgcoördinatie mensenhandel Verzonnen", phone="088-5550100")
    signer = Professional(organisation_id="own", name="Sanne Voorbeeld", phone="06-55501234")
    save_sender(session, own, signer)
    text = paper(session, case_id)
    assert "Questions? Ask Sanne Voorbeeld, 06 55 50 12 34." in text
    assert "mensenhandel" not in text
    assert "Orsi" not in text


def test_what_leaves_is_in_the_log_and_not_when_the_plan_changed_meanwhile(
    session: VaultSession, case_id: str
) -> None:
    request = ClientPlanRequest(case_id=case_id)
    prepared = prepare_client_plan(session, request, as_it_is)
    entries.add(session, a_goal(case_id))
    with pytest.raises(Conflict):
        release(session, prepared, DisclosureWay.PRINT)
    prepared = prepare_client_plan(session, request, as_it_is)
    assert release(session, prepared, DisclosureWay.PRINT) == prepared.pdf
    with session.transaction() as unit:
        (left,) = unit.entries(Disclosure, case_id)
        log = audit_log.read(unit.connection)
    assert (left.tier, left.way) == (DisclosureTier.CLIENT, DisclosureWay.PRINT)
    assert any(line.action is AuditAction.PRINT and line.tier == "client" for line in log)

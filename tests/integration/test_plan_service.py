"""Rounds through the life domains, and goals with their tasks, on a real vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mhcoordinator.domain.care import LifeDomain, Task
from mhcoordinator.domain.errors import Conflict, InvalidFields
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.plan import DomainAssessment, Goal, GoalState, Level, PlanTrack
from mhcoordinator.services import entries, intake, plan
from mhcoordinator.services.case_page import case_view
from mhcoordinator.services.plan import Change
from mhcoordinator.services.plan_levels import level_sentence
from mhcoordinator.services.session import VaultSession

TODAY = date(2026, 11, 24)


@pytest.fixture
def case_id(session: VaultSession) -> str:
    return intake.save(session, Intake(call_name="Dayana")).case_id


def line(
    case_id: str, domain: LifeDomain, level: Level | None, on: date = TODAY, **more: str
) -> DomainAssessment:
    return DomainAssessment(
        case_id=case_id, life_domain=domain, level=level, assessed_on=on, **more
    )


class TestARound:
    def test_the_same_command_twice_writes_once(self, session: VaultSession, case_id: str) -> None:
        lines = (line(case_id, LifeDomain.HOUSING, Level.WITH_HELP),)
        first = plan.save_round(session, lines, "round-1")
        again = plan.save_round(session, (replace(lines[0], id="other"),), "round-1")
        assert first == again == (lines[0].id,)
        assert case_view(session, case_id).domain_assessments == lines

    def test_all_or_nothing(self, session: VaultSession, case_id: str) -> None:
        good = line(case_id, LifeDomain.WORK, Level.ALONE)
        bad = line(case_id, LifeDomain.FUTURE, None, wish="w" * 2_001)
        with pytest.raises(InvalidFields):
            plan.save_round(session, (good, bad), "round-1")
        assert case_view(session, case_id).domain_assessments == ()

    def test_a_round_may_be_partial_and_unknown_stays_unknown(
        self, session: VaultSession, case_id: str
    ) -> None:
        plan.save_round(
            session,
            (
                line(case_id, LifeDomain.SAFETY, Level.WITH_HELP, date(2026, 10, 1)),
                line(case_id, LifeDomain.WORK, Level.DIFFICULT, date(2026, 10, 1)),
                line(case_id, LifeDomain.FUTURE, Level.DIFFICULT, date(2026, 10, 1)),
            ),
            "october",
        )
        plan.save_round(
            session,
            (
                line(case_id, LifeDomain.SAFETY, Level.DIFFICULT),
                line(case_id, LifeDomain.WORK, Level.MOSTLY_ALONE),
                line(case_id, LifeDomain.FUTURE, None),
                line(case_id, LifeDomain.HOUSING, Level.ALONE),
            ),
            "november",
        )
        view = case_view(session, case_id)
        found = {item.life_domain: item for item in plan.standings(view.domain_assessments)}
        assert list(found) == list(LifeDomain)
        assert found[LifeDomain.SAFETY].change is Change.HARDER
        assert found[LifeDomain.SAFETY].before is Level.WITH_HELP
        assert found[LifeDomain.WORK].change is Change.BETTER
        assert found[LifeDomain.HOUSING].change is Change.FIRST
        assert found[LifeDomain.FUTURE].change is Change.NOT_KNOWN
        assert found[LifeDomain.FUTURE].before is Level.DIFFICULT
        assert found[LifeDomain.MENTAL_HEALTH].latest is None
        assert plan.last_round(view.domain_assessments) == (TODAY, date(2026, 10, 1))


class TestGoals:
    def test_a_goal_is_settled_on_its_day_and_can_be_opened_again(
        self, session: VaultSession, case_id: str
    ) -> None:
        goal = Goal(case_id=case_id, words="eigen kamer")
        entries.add(session, goal)
        plan.settle_goal(session, goal, GoalState.REACHED)
        (reached,) = case_view(session, case_id).goals
        assert (reached.state, reached.settled_on) == (GoalState.REACHED, TODAY)
        with pytest.raises(Conflict):
            plan.settle_goal(session, goal, GoalState.STOPPED)
        plan.settle_goal(session, reached, GoalState.OPEN)
        assert case_view(session, case_id).goals == (goal,)

    def test_actions_stand_with_their_goal_and_lose_it_with_the_goal(
        self, session: VaultSession, case_id: str
    ) -> None:
        goal = Goal(case_id=case_id, words="Nederlands leren", track=PlanTrack.STAYING)
        late = Task(case_id=case_id, title="toets", goal_id=goal.id, due_on=date(2026, 12, 9))
        soon = Task(case_id=case_id, title="inschrijven", goal_id=goal.id, due_on=TODAY)
        loose = Task(case_id=case_id, title="huisarts bellen")
        for entry in (goal, late, soon, loose):
            entries.add(session, entry)
        plan.finish_task(session, soon)
        view = case_view(session, case_id)
        assert [task.title for task in plan.actions_of(goal, view.tasks)] == [
            "toets", "inschrijven",
        ]  # fmt: skip
        assert plan.actions_of(goal, view.tasks)[1].done_on == TODAY
        assert plan.loose_tasks(view.goals, view.tasks) == (loose,)
        assert plan.goals_on(view.goals, PlanTrack.STAYING) == (goal,)
        assert plan.goals_on(view.goals, PlanTrack.RETURNING) == ()
        assert len(plan.loose_tasks((), view.tasks)) == 3


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_level_of_every_domain_has_a_short_sentence_of_its_own(language: str) -> None:
    found = [level_sentence(domain, level, language) for domain in LifeDomain for level in Level]
    assert len(set(found)) == 60
    assert all(10 < len(sentence) <= 110 and sentence.endswith(".") for sentence in found)

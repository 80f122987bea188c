"""The plan as the client takes it home: plain words, nothing about danger, nobody else in it.

A paper can be found by somebody. So it names neither the client nor the organisation, and takes
nothing from where danger is written down: no life domain safety, no findings, no situation as
professionals see it, no levels, no place of a shelter, no task that serves no goal. What the client
said and wants stands there in the client's own words; names of others are masked.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mhcoordinator.domain.care import LifeDomain, Task, TaskKind
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.dates_in_words import long_date
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.known_terms import Subject
from mhcoordinator.domain.organisation import Organisation, Professional
from mhcoordinator.domain.plan import Goal, GoalState, PlanTrack, ReviewKind
from mhcoordinator.domain.redaction import Redactor
from mhcoordinator.reports.views import ClientGoal, ClientPlanView, ClientStep, ClientWish
from mhcoordinator.services.client_plan_words import PlanWords, plan_words
from mhcoordinator.services.plan import actions_of, goals_on, standings
from mhcoordinator.services.prepared import ClientPlanRequest
from mhcoordinator.services.redacting import redactor_for
from mhcoordinator.services.scribe import Scribe

_SHARED = frozenset({Subject.CLIENT_NAME, Subject.PLACE})
_THE_CLIENT = frozenset({"client", "de client", "client zelf", "zelf", "the client", "zij", "hij"})


def client_redactor(view: CaseView) -> Redactor:
    """Masks everybody but the client, and every place that is hidden."""
    return redactor_for(view, set(Subject) - _SHARED, _SHARED)


def client_plan_page(
    view: CaseView,
    request: ClientPlanRequest,
    scribe: Scribe,
    today: date,
    own: tuple[Organisation | None, Professional],
) -> ClientPlanView:
    """The whole paper.

    Args:
        view: the case, whole.
        request: how the client is spoken to.
        scribe: writes and masks.
        today: stands on the paper; what is due later is still to come.
        own: the organisation and who signs: only name and phone of the signer are printed.
    """
    words = plan_words(scribe.translate, request.address)
    goals = [goal for goal in view.goals if goal.life_domain is not LifeDomain.SAFETY]
    return ClientPlanView(
        language=scribe.language,
        title=words.title,
        day=long_date(today, scribe.translate),
        wishes_title=words.wishes,
        wishes=_wishes(view, scribe),
        goals_title=words.goals,
        tracks=tuple(
            (title, shown)
            for title, track in (
                (words.both, PlanTrack.BOTH),
                (words.staying, PlanTrack.STAYING),
                (words.returning, PlanTrack.RETURNING),
            )
            if (shown := _goals(goals_on(goals, track), view.tasks, scribe, words))
        ),
        together=_together(view, scribe, today, words),
        questions=_questions(own, words),
        notes_title=words.notes,
    )


def _wishes(view: CaseView, scribe: Scribe) -> tuple[ClientWish, ...]:
    """What the client said last in each domain; never what somebody else saw."""
    found = []
    for standing in standings(view.domain_assessments):
        if standing.life_domain is LifeDomain.SAFETY or standing.latest is None:
            continue
        said, wish = standing.latest.client_words, standing.latest.wish
        if said.strip() or wish.strip():
            name = scribe.label(standing.life_domain)
            found.append(
                ClientWish(name[:1].upper() + name[1:], scribe.free(said), scribe.free(wish))
            )
    return tuple(found)


def _goals(
    goals: Iterable[Goal], tasks: Iterable[Task], scribe: Scribe, words: PlanWords
) -> tuple[ClientGoal, ...]:
    kept = tuple(tasks)
    return tuple(
        ClientGoal(
            words=scribe.free(goal.words),
            is_reached=goal.state is GoalState.REACHED,
            until=_before(goal.until, scribe, words),
            steps=tuple(
                _step(task, scribe, words) for task in actions_of(goal, kept) if not task.stopped_on
            ),
        )
        for goal in goals
        if goal.state is not GoalState.STOPPED and goal.words.strip()
    )


def _step(task: Task, scribe: Scribe, words: PlanWords) -> ClientStep:
    is_client = fold(task.owner).strip() in _THE_CLIENT
    who = words.yourself if is_client else scribe.free(task.owner)
    if task.kind is TaskKind.APPOINTMENT and task.due_on is not None:
        day = long_date(task.due_on, scribe.translate)
        pattern = words.on_day_at if task.due_at else words.on_day
        when = pattern.format(day=day, time=task.due_at)
    else:
        when = _before(task.due_on, scribe, words)
    return ClientStep(
        what=scribe.free(task.title), who=who, when=when, is_done=task.done_on is not None
    )


def _before(day: date | None, scribe: Scribe, words: PlanWords) -> str:
    if day is None:
        return ""
    return words.before.format(day=long_date(day, scribe.translate))


def _together(view: CaseView, scribe: Scribe, today: date, words: PlanWords) -> str:
    """When the plan is looked at again, together."""
    days = [
        review.due_on
        for review in view.reviews
        if review.kind is ReviewKind.PLAN and review.held_on is None and review.due_on is not None
    ]
    coming = sorted(day for day in days if day >= today)
    if not coming:
        return words.always
    return words.together.format(day=long_date(coming[0], scribe.translate))


def _questions(own: tuple[Organisation | None, Professional], words: PlanWords) -> str:
    """Whom to ask: a name and a number, never for which organisation."""
    organisation, signer = own
    phone = signer.phone.strip() or (organisation.phone.strip() if organisation else "")
    if not signer.name.strip() or not phone:
        return ""
    return words.questions.format(name=signer.name.strip(), phone=phone)

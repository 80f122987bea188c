"""The plan as the client takes it home: plain words, nothing about danger, nobody else in it.

A paper can be found by somebody. So it names neither the client nor the organisation, and takes
nothing from where danger is written down: no life domain safety, no findings, no situation as
professionals see it, no place of a shelter, no place of an appointment, no task that serves no
goal. What the client said and wants stands there in the client's own words; names of others are
masked, and a line that speaks of danger or of the criminal case stays off (`plan_pen`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from mhcoordinator.domain.care import LifeDomain, Task, TaskKind
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.dates_in_words import long_date
from mhcoordinator.domain.identifiers import phone_for_reading
from mhcoordinator.domain.known_terms import Subject
from mhcoordinator.domain.plan import Goal, GoalState, PlanTrack, Review, ReviewKind
from mhcoordinator.domain.redaction import Redactor
from mhcoordinator.reports.views import ClientGoal, ClientPlanView, ClientStep, ClientWish
from mhcoordinator.services.client_plan_words import PlanWords, plan_words
from mhcoordinator.services.letters import Sender
from mhcoordinator.services.plan import Standing, actions_of, goals_on, standings
from mhcoordinator.services.plan_hands import Hands
from mhcoordinator.services.plan_pen import PlanPen
from mhcoordinator.services.prepared import ClientPlanRequest
from mhcoordinator.services.redacting import redactor_for
from mhcoordinator.services.scribe import Scribe

_TIME = re.compile(r"[0-2]?\d[:.][0-5]\d")
_SHARED = frozenset({Subject.CLIENT_NAME, Subject.PLACE})


def client_redactor(view: CaseView, professionals: Iterable[str] = ()) -> Redactor:
    """Masks everybody but the client, also professionals by name, and every hidden place."""
    names = (*professionals, *(member.name for member in view.network))
    return redactor_for(view, set(Subject) - _SHARED, _SHARED, names=names)


def client_language(view: CaseView) -> str:
    """In which language the client reads the paper best: Dutch, or English where only that is."""
    spoken = {skill.language for skill in view.client.languages} if view.client else set()
    return "en" if "eng" in spoken and "nld" not in spoken else "nl"


def client_plan_page(
    view: CaseView, request: ClientPlanRequest, scribe: Scribe, hands: Hands, sender: Sender
) -> tuple[ClientPlanView, tuple[str, ...]]:
    """The whole paper, and the lines that stay off it.

    Args:
        view: the case, whole.
        request: how the client is spoken to.
        scribe: writes and masks.
        hands: whom tasks may mean.
        sender: whom to ask, and the day; only name and phone are printed.
    """
    words = plan_words(scribe.translate, request.address)
    pen = PlanPen(scribe, hands, words.yourself)
    wishes = _wishes(standings(view.domain_assessments), pen)
    tracks = tuple(
        (title, shown)
        for title, track in (
            (words.both, PlanTrack.BOTH),
            (words.staying, PlanTrack.STAYING),
            (words.returning, PlanTrack.RETURNING),
        )
        if (shown := _goals(goals_on(_printed(view.goals), track), view.tasks, pen, words))
    )
    coming = _coming(view, pen, sender.day, words)
    page = ClientPlanView(
        language=scribe.language,
        title=words.title,
        day=long_date(sender.day, scribe.translate),
        wishes_title=words.wishes,
        wishes=wishes,
        goals_title=words.goals,
        tracks=tracks,
        coming_title=words.coming,
        coming=coming,
        together=_together(view.reviews, scribe, sender.day, words),
        questions=_questions(sender, words),
        gaps=words.gaps if pen.leaves_gaps else "",
        notes_title=words.notes,
    )
    return page, tuple(dict.fromkeys(pen.held_back))


def _wishes(stands: Iterable[Standing], pen: PlanPen) -> tuple[ClientWish, ...]:
    """What the client said last in each domain; never what only somebody else saw."""
    found = []
    for standing in stands:
        told = [
            item for item in standing.assessments if item.client_words.strip() or item.wish.strip()
        ]
        if standing.life_domain is LifeDomain.SAFETY or not told:
            continue
        said, wish = pen.said(told[-1].client_words), pen.said(told[-1].wish)
        if said or wish:
            name = pen.scribe.label(standing.life_domain)
            level = pen.scribe.label(standing.level) if standing.level else ""
            found.append(ClientWish(name[:1].upper() + name[1:], said, wish, level))
    return tuple(found)


def _printed(goals: Iterable[Goal]) -> tuple[Goal, ...]:
    return tuple(
        goal
        for goal in goals
        if goal.life_domain is not LifeDomain.SAFETY and goal.state is not GoalState.STOPPED
    )


def _goals(
    goals: Iterable[Goal], tasks: Sequence[Task], pen: PlanPen, words: PlanWords
) -> tuple[ClientGoal, ...]:
    found = []
    for goal in goals:
        steps = tuple(
            step
            for task in actions_of(goal, tasks)
            if task.stopped_on is None and not _is_dated_appointment(task)
            if (step := _step(task, _before(task.due_on, pen, words), pen)) is not None
        )
        said = pen.said(goal.words)
        if not said:
            continue
        is_reached = goal.state is GoalState.REACHED
        until = "" if is_reached else _before(goal.until, pen, words)
        helper = words.helper.format(who=pen.who(goal.helper)) if goal.helper.strip() else ""
        found.append(ClientGoal(said, is_reached, until, helper, steps))
    return tuple(found)


def _step(task: Task, when: str, pen: PlanPen) -> ClientStep | None:
    what = pen.said(task.title)
    if not what:
        return None
    is_done = task.done_on is not None
    return ClientStep(what, pen.who(task.owner), "" if is_done else when, is_done)


def _is_dated_appointment(task: Task) -> bool:
    return task.kind is TaskKind.APPOINTMENT and task.due_on is not None


def _coming(view: CaseView, pen: PlanPen, today: date, words: PlanWords) -> tuple[ClientStep, ...]:
    """Appointments from today on: those for a goal on the paper, and those of the client."""
    goals = {goal.id for goal in _printed(view.goals)}
    standing = {goal.id for goal in view.goals}
    found: list[ClientStep] = []
    for task in sorted(view.tasks, key=lambda item: (item.due_on or date.max, item.due_at)):
        day = task.due_on
        if not _is_dated_appointment(task) or not task.is_open or day is None or day < today:
            continue
        is_own = task.goal_id not in standing and pen.who(task.owner) == words.yourself
        if task.goal_id not in goals and not is_own:
            continue
        is_time = _TIME.fullmatch(task.due_at.strip()) is not None
        pattern = words.on_day_at if is_time else words.on_day
        when = pattern.format(day=long_date(day, pen.scribe.translate), time=task.due_at.strip())
        step = _step(task, when, pen)
        if step is not None:
            found.append(replace(step, who="") if step.who == words.yourself else step)
    return tuple(found)


def _before(day: date | None, pen: PlanPen, words: PlanWords) -> str:
    if day is None:
        return ""
    return words.before.format(day=long_date(day, pen.scribe.translate))


def _together(reviews: Iterable[Review], scribe: Scribe, today: date, words: PlanWords) -> str:
    """When the plan is looked at again, together."""
    days = [
        review.due_on
        for review in reviews
        if review.kind is ReviewKind.PLAN and review.held_on is None and review.due_on is not None
    ]
    coming = sorted(day for day in days if day >= today)
    if not coming:
        return words.always
    return words.together.format(day=long_date(coming[0], scribe.translate))


def _questions(sender: Sender, words: PlanWords) -> str:
    """Whom to ask: a name and a number, never for which organisation."""
    phones = (
        sender.signer.phone if sender.signer else "",
        sender.organisation.phone if sender.organisation else "",
    )
    phone = next((item.strip() for item in phones if item.strip()), "")
    if not sender.name.strip() or not phone:
        return ""
    return words.questions.format(name=sender.name.strip(), phone=phone_for_reading(phone))

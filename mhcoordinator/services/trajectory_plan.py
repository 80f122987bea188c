"""The lanes of the plan and of contact."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.drawing import MarkShape
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.plan import Goal, GoalState, PlanTrack, ReviewKind
from mhcoordinator.pictures.trajectory import Lane, LaneKind, Moment, Span, Term
from mhcoordinator.services.trajectory_law import moment
from mhcoordinator.services.trajectory_words import TrajectoryWords


def plan_lane(view: CaseView, words: TrajectoryWords) -> Lane:
    """All goals as one bar, reviews that were held and that are due, goals that are late."""
    translate = words.translate
    held = [
        moment(_review_words(review.kind, words), PartialDate.of(review.held_on), review.id, words)
        for review in view.reviews
        if review.held_on is not None
    ]
    return Lane(
        kind=LaneKind.PLAN,
        title=translate("Picture", "Plan"),
        spans=tuple(_goals(view, words)),
        moments=tuple(held),
        terms=(*_reviews_due(view, words), *_late_goals(view, words)),
        nothing=translate("Picture", "no goals yet"),
    )


def contact_lane(view: CaseView, words: TrajectoryWords) -> Lane:
    """A dot for every contact, on the day where the user is."""
    translate = words.translate
    moments = []
    for contact in view.contact_moments:
        said = words.label(contact.channel)
        if words.names and contact.with_whom.strip():
            said = f"{said}, {contact.with_whom.strip()}"
        on = contact.at.astimezone().date()
        moments.append(
            Moment(on=on, shape=MarkShape.DOT, said=words.dated(said, on), target=contact.id)
        )
    summary = ""
    if moments:
        last = words.day(max(item.on for item in moments))
        if len(moments) == 1:
            summary = translate("Picture", "1 contact, on {day}").format(day=last)
        else:
            summary = translate("Picture", "{count} contacts, the last on {day}").format(
                count=len(moments), day=last
            )
    return Lane(
        kind=LaneKind.CONTACT,
        title=translate("Picture", "Contact"),
        moments=tuple(moments),
        summary=summary,
        nothing=translate("Picture", "no contact was noted"),
    )


def _goals(view: CaseView, words: TrajectoryWords) -> Iterator[Span]:
    if not view.goals:
        return
    starts = [goal.started.earliest() for goal in view.goals if goal.started]
    start = min(starts, default=view.case.opened_on)
    open_goals = [goal for goal in view.goals if goal.state is GoalState.OPEN]
    ends = [day for goal in view.goals if (day := _end(goal)) is not None]
    lasts = any(goal.until is None for goal in open_goals)
    end = None if lasts or not ends else max(start, *ends)
    said = _goal_words(view.goals, words)
    yield Span(
        start=start,
        end=end,
        words=said,
        said=words.period(said, start, end),
        target=min(open_goals or view.goals, key=lambda goal: goal.id).id,
    )


def _end(goal: Goal) -> date | None:
    return goal.settled_on or goal.until


def _goal_words(goals: tuple[Goal, ...], words: TrajectoryWords) -> str:
    """How many goals there are, and how many tracks."""
    translate = words.translate
    reached = sum(goal.state is GoalState.REACHED for goal in goals)
    if len(goals) == 1:
        said = translate("Picture", "1 goal")
    else:
        said = translate("Picture", "{count} goals").format(count=len(goals))
    if reached:
        said += ", " + translate("Picture", "{count} reached").format(count=reached)
    tracks = {goal.track for goal in goals} - {PlanTrack.BOTH}
    named = ", ".join(words.label(track) for track in PlanTrack if track in tracks)
    if len(tracks) == 2:
        said += ", " + translate("Picture", "2 tracks: {tracks}").format(tracks=named)
    elif tracks:
        said += ", " + translate("Picture", "track: {tracks}").format(tracks=named)
    return said


def _review_words(kind: ReviewKind, words: TrajectoryWords) -> str:
    if kind is ReviewKind.SAFETY:
        return words.translate("Picture", "safety review")
    return words.translate("Picture", "plan review")


def _reviews_due(view: CaseView, words: TrajectoryWords) -> Iterator[Term]:
    for review in view.reviews:
        if review.due_on is not None and review.held_on is None:
            due = words.due(_review_words(review.kind, words), review.due_on)
            late = review.due_on < words.today
            yield Term(on=review.due_on, is_late=late, words=due, said=due, target=review.id)


def _late_goals(view: CaseView, words: TrajectoryWords) -> Iterator[Term]:
    for goal in view.goals:
        if goal.state is GoalState.OPEN and goal.until is not None and goal.until < words.today:
            title = words.translate("Picture", "goal {domain}").format(
                domain=words.label(goal.life_domain)
            )
            due = words.due(title, goal.until)
            yield Term(on=goal.until, is_late=True, words=due, said=due, target=goal.id)

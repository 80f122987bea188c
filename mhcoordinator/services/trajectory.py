"""The trajectory of a case as the content of one picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.dates_in_words import long_date
from mhcoordinator.pictures.trajectory import LaneKind, Term, Trajectory
from mhcoordinator.rules import Deadline, Derivation
from mhcoordinator.services.trajectory_law import CRIMINAL, criminal_lane, residence_lane, term_of
from mhcoordinator.services.trajectory_plan import contact_lane, plan_lane
from mhcoordinator.services.trajectory_shelter import shelter_lane
from mhcoordinator.services.trajectory_words import TrajectoryWords, Translate


def trajectory_of(
    view: CaseView,
    derivation: Derivation | None,
    today: date,
    translate: Translate,
    language: str,
    *,
    names: bool,
) -> Trajectory:
    """Lanes for shelter, residence, criminal case, plan and contact.

    Args:
        view: the case, whole.
        derivation: what the rules say of it today; without it the status is as told at intake.
        today: where the user is.
        translate: from context and English source to the language of the reader.
        language: two-letter code of that language.
        names: whether what somebody wrote may stand in it. On paper it is false: only kinds and
            statuses, as tier B asks (domain facts 6.3).
    """
    words = TrajectoryWords(translate, language, today, names)
    terms: dict[LaneKind, list[Term]] = {}
    for deadline, speaks in _shown(derivation, today):
        term = term_of(deadline, words)
        term = term if speaks else replace(term, words="")
        terms.setdefault(_lane_of(deadline, view), []).append(term)

    def due(lane: LaneKind) -> tuple[Term, ...]:
        return tuple(terms.get(lane, ()))

    said = translate("Picture", "Today is {day}.").format(day=long_date(today, translate))
    return Trajectory(
        lanes=(
            shelter_lane(view, words, due(LaneKind.SHELTER)),
            residence_lane(view, derivation, words, due(LaneKind.RESIDENCE)),
            criminal_lane(view, words, due(LaneKind.CRIMINAL_CASE)),
            plan_lane(view, words),
            contact_lane(view, words),
        ),
        today=today,
        today_words=translate("Picture", "today"),
        today_said=said,
        months=words.months,
    )


def _shown(derivation: Derivation | None, today: date) -> Iterator[tuple[Deadline, bool]]:
    """What is open and can still be met, and whether it is named.

    Of a term that repeats: those that are late, of which the last is named, and the first to come.
    """
    series: dict[tuple[str, str], list[Deadline]] = {}
    for deadline in derivation.deadlines if derivation else ():
        if deadline.is_open and not (deadline.lapses and deadline.on < today):
            series.setdefault((deadline.rule.id, deadline.started_by), []).append(deadline)
    for found in series.values():
        ordered = sorted(found, key=lambda deadline: (deadline.on, deadline.key))
        late = [deadline for deadline in ordered if deadline.on < today]
        yield from ((deadline, deadline is late[-1]) for deadline in late)
        yield from ((deadline, True) for deadline in ordered[len(late) : len(late) + 1])


def _lane_of(deadline: Deadline, view: CaseView) -> LaneKind:
    """The lane of the entry that started it."""
    if any(stay.id == deadline.started_by for stay in view.placements):
        return LaneKind.SHELTER
    of_crime = {event.id for event in view.legal_events if event.kind in CRIMINAL}
    of_crime |= {item.id for item in view.exploitations}
    return LaneKind.CRIMINAL_CASE if deadline.started_by in of_crime else LaneKind.RESIDENCE

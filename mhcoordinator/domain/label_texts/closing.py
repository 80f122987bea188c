"""Words for closing, and for what is due."""

from __future__ import annotations

from enum import StrEnum

from mhcoordinator.domain.closing import ClosingReason, Destination
from mhcoordinator.domain.due import Derived, DueSource
from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[type[StrEnum], dict[StrEnum, str]] = {
    ClosingReason: {
        ClosingReason.GOALS_REACHED: QT_TRANSLATE_NOOP("Label", "goals reached"),
        ClosingReason.HANDED_OVER: QT_TRANSLATE_NOOP(
            "Label", "handed over to another organisation or region"
        ),
        ClosingReason.CLIENT_STOPS: QT_TRANSLATE_NOOP("Label", "client wants to stop"),
        ClosingReason.LEFT_UNKNOWN_DESTINATION: QT_TRANSLATE_NOOP(
            "Label", "left with unknown destination"
        ),
        ClosingReason.RETURNED: QT_TRANSLATE_NOOP("Label", "returned to another country"),
        ClosingReason.NO_VICTIM: QT_TRANSLATE_NOOP("Label", "no victim of trafficking"),
        ClosingReason.DETENTION: QT_TRANSLATE_NOOP("Label", "detention"),
        ClosingReason.DECEASED: QT_TRANSLATE_NOOP("Label", "deceased"),
        ClosingReason.OTHER: QT_TRANSLATE_NOOP("Label", "other"),
    },
    Destination: {
        Destination.OWN_HOME: QT_TRANSLATE_NOOP("Label", "own home"),
        Destination.FAMILY: QT_TRANSLATE_NOOP("Label", "family"),
        Destination.OTHER_SHELTER: QT_TRANSLATE_NOOP("Label", "other shelter"),
        Destination.OTHER_REGION: QT_TRANSLATE_NOOP("Label", "other region"),
        Destination.RETURN: QT_TRANSLATE_NOOP("Label", "other country"),
        Destination.UNKNOWN_DESTINATION: QT_TRANSLATE_NOOP("Label", "unknown destination"),
        Destination.DETENTION: QT_TRANSLATE_NOOP("Label", "detention"),
        Destination.DECEASED: QT_TRANSLATE_NOOP("Label", "deceased"),
        Destination.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    Derived: {
        Derived.TERM: QT_TRANSLATE_NOOP("Label", "term"),
        Derived.STATUS: QT_TRANSLATE_NOOP("Label", "status"),
        Derived.RIGHT: QT_TRANSLATE_NOOP("Label", "right"),
        Derived.COUNTER: QT_TRANSLATE_NOOP("Label", "counted years"),
    },
    DueSource: {
        DueSource.RULE: QT_TRANSLATE_NOOP("Label", "term by law"),
        DueSource.TASK: QT_TRANSLATE_NOOP("Label", "task"),
        DueSource.APPOINTMENT: QT_TRANSLATE_NOOP("Label", "appointment"),
        DueSource.PLACEMENT: QT_TRANSLATE_NOOP("Label", "place ends"),
        DueSource.NO_PLACE: QT_TRANSLATE_NOOP("Label", "no place to stay is recorded"),
        DueSource.SHELTER_ANSWER: QT_TRANSLATE_NOOP("Label", "answer on a place expected"),
        DueSource.MEASURE: QT_TRANSLATE_NOOP("Label", "measure ends"),
        DueSource.INTERVIEW: QT_TRANSLATE_NOOP("Label", "interview"),
        DueSource.HEARING: QT_TRANSLATE_NOOP("Label", "court hearing"),
        DueSource.ANSWER: QT_TRANSLATE_NOOP("Label", "answer on a referral expected"),
        DueSource.PLAN_REVIEW: QT_TRANSLATE_NOOP("Label", "review of the plan"),
        DueSource.SAFETY_REVIEW: QT_TRANSLATE_NOOP("Label", "review of the safety plan"),
        DueSource.GOAL: QT_TRANSLATE_NOOP("Label", "goal to reach"),
        DueSource.CONSENT: QT_TRANSLATE_NOOP("Label", "ask consent again"),
        DueSource.AFTERCARE: QT_TRANSLATE_NOOP("Label", "aftercare contact"),
        DueSource.TERMS_UNKNOWN: QT_TRANSLATE_NOOP("Label", "terms could not be worked out"),
    },
}

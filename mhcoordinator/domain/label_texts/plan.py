"""Words for the plan: levels, tracks, goals and reviews."""

from __future__ import annotations

from enum import StrEnum

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.plan import GoalState, Level, PlanTrack, ReviewKind

TEXTS: dict[type[StrEnum], dict[StrEnum, str]] = {
    Level: {
        Level.IN_CRISIS: QT_TRANSLATE_NOOP("Label", "it does not work now"),
        Level.DIFFICULT: QT_TRANSLATE_NOOP("Label", "it is hard, much help is needed"),
        Level.WITH_HELP: QT_TRANSLATE_NOOP("Label", "it works with help"),
        Level.MOSTLY_ALONE: QT_TRANSLATE_NOOP("Label", "it mostly works alone"),
        Level.ALONE: QT_TRANSLATE_NOOP("Label", "it works alone"),
    },
    PlanTrack: {
        PlanTrack.BOTH: QT_TRANSLATE_NOOP("Label", "both tracks"),
        PlanTrack.STAYING: QT_TRANSLATE_NOOP("Label", "staying"),
        PlanTrack.RETURNING: QT_TRANSLATE_NOOP("Label", "returning"),
    },
    GoalState: {
        GoalState.OPEN: QT_TRANSLATE_NOOP("Label", "open"),
        GoalState.REACHED: QT_TRANSLATE_NOOP("Label", "reached"),
        GoalState.STOPPED: QT_TRANSLATE_NOOP("Label", "stopped"),
    },
    ReviewKind: {
        ReviewKind.PLAN: QT_TRANSLATE_NOOP("Label", "review of the plan"),
        ReviewKind.SAFETY: QT_TRANSLATE_NOOP("Label", "review of the safety plan"),
    },
}

"""Words for the plan: levels, tracks, goals and reviews."""

from __future__ import annotations

from enum import StrEnum

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.plan import DigitalCheck, GoalState, Level, PlanTrack, ReviewKind

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
    DigitalCheck: {
        DigitalCheck.LOCATION_OFF: QT_TRANSLATE_NOOP("Label", "sharing of location is off"),
        DigitalCheck.FIND_MY_DEVICE: QT_TRANSLATE_NOOP("Label", "nobody else can find the phone"),
        DigitalCheck.NEW_PASSWORDS: QT_TRANSLATE_NOOP("Label", "new passwords and PIN"),
        DigitalCheck.SECOND_STEP: QT_TRANSLATE_NOOP("Label", "logging in takes two steps"),
        DigitalCheck.LOGGED_IN_DEVICES: QT_TRANSLATE_NOOP("Label", "other devices logged out"),
        DigitalCheck.UNKNOWN_APPS: QT_TRANSLATE_NOOP("Label", "unknown apps removed"),
        DigitalCheck.SHARED_ACCOUNTS: QT_TRANSLATE_NOOP("Label", "no shared accounts or cloud"),
        DigitalCheck.TRACKING_TAGS: QT_TRANSLATE_NOOP("Label", "looked for tracking tags"),
        DigitalCheck.PROFILES_CLOSED: QT_TRANSLATE_NOOP("Label", "profiles seen by friends only"),
        DigitalCheck.PHOTO_PLACES: QT_TRANSLATE_NOOP("Label", "photos do not tell the place"),
        DigitalCheck.NEW_NUMBER: QT_TRANSLATE_NOOP("Label", "number is new or known to few"),
        DigitalCheck.BANK_AND_MAIL: QT_TRANSLATE_NOOP("Label", "bank, DigiD and mail in own hands"),
    },
    ReviewKind: {
        ReviewKind.PLAN: QT_TRANSLATE_NOOP("Label", "review of the plan"),
        ReviewKind.SAFETY: QT_TRANSLATE_NOOP("Label", "review of the safety plan"),
    },
}

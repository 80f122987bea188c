"""Words for needs, occupation, assessments and tasks."""

from __future__ import annotations

from enum import StrEnum

from mhcoordinator.domain.care import (
    AssessmentKind,
    AssessmentState,
    LifeDomain,
    NeedState,
    OccupationKind,
    TaskKind,
)
from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[type[StrEnum], dict[StrEnum, str]] = {
    LifeDomain: {
        LifeDomain.SAFETY: QT_TRANSLATE_NOOP("Label", "safety"),
        LifeDomain.HOUSING: QT_TRANSLATE_NOOP("Label", "housing"),
        LifeDomain.INCOME_AND_DEBTS: QT_TRANSLATE_NOOP("Label", "income and debts"),
        LifeDomain.WORK: QT_TRANSLATE_NOOP("Label", "work"),
        LifeDomain.EDUCATION_AND_LANGUAGE: QT_TRANSLATE_NOOP("Label", "education and language"),
        LifeDomain.PHYSICAL_HEALTH: QT_TRANSLATE_NOOP("Label", "physical health"),
        LifeDomain.MENTAL_HEALTH: QT_TRANSLATE_NOOP("Label", "mental health"),
        LifeDomain.SUBSTANCE_USE: QT_TRANSLATE_NOOP("Label", "substance use"),
        LifeDomain.RESIDENCE_AND_LAW: QT_TRANSLATE_NOOP("Label", "residence and law"),
        LifeDomain.NETWORK_AND_FAMILY: QT_TRANSLATE_NOOP("Label", "network and family"),
        LifeDomain.DAILY_LIFE_AND_MEANING: QT_TRANSLATE_NOOP("Label", "daily life and meaning"),
        LifeDomain.FUTURE: QT_TRANSLATE_NOOP("Label", "future"),
    },
    NeedState: {
        NeedState.SIGNALLED: QT_TRANSLATE_NOOP("Label", "signalled"),
        NeedState.REQUESTED: QT_TRANSLATE_NOOP("Label", "asked for"),
        NeedState.WAITING_LIST: QT_TRANSLATE_NOOP("Label", "on the waiting list"),
        NeedState.IN_CARE: QT_TRANSLATE_NOOP("Label", "in care"),
        NeedState.MET: QT_TRANSLATE_NOOP("Label", "met"),
        NeedState.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    OccupationKind: {
        OccupationKind.WORK: QT_TRANSLATE_NOOP("Label", "work"),
        OccupationKind.EDUCATION: QT_TRANSLATE_NOOP("Label", "education"),
        OccupationKind.DAY_ACTIVITY: QT_TRANSLATE_NOOP("Label", "day activity"),
    },
    AssessmentKind: {
        AssessmentKind.SCIL: QT_TRANSLATE_NOOP("Label", "SCIL"),
        AssessmentKind.IQ_TEST: QT_TRANSLATE_NOOP("Label", "IQ test"),
        AssessmentKind.SELF_SUFFICIENCY: QT_TRANSLATE_NOOP("Label", "self-sufficiency"),
        AssessmentKind.OTHER: QT_TRANSLATE_NOOP("Label", "other"),
    },
    AssessmentState: {
        AssessmentState.DONE: QT_TRANSLATE_NOOP("Label", "done"),
        AssessmentState.NOT_DONE: QT_TRANSLATE_NOOP("Label", "not done"),
        AssessmentState.PLANNED: QT_TRANSLATE_NOOP("Label", "planned"),
        AssessmentState.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    TaskKind: {
        TaskKind.TASK: QT_TRANSLATE_NOOP("Label", "task"),
        TaskKind.APPOINTMENT: QT_TRANSLATE_NOOP("Label", "appointment"),
    },
}

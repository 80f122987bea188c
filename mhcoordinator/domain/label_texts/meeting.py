"""Words for the case meeting."""

from __future__ import annotations

from enum import StrEnum

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.meeting import DecisionKind, MeetingKind

TEXTS: dict[type[StrEnum], dict[StrEnum, str]] = {
    MeetingKind: {
        MeetingKind.CARE_AND_SAFETY_HOUSE: QT_TRANSLATE_NOOP(
            "Label", "Care and Safety House (Wgs)"
        ),
        MeetingKind.COVENANT_TABLE: QT_TRANSLATE_NOOP("Label", "table with a covenant"),
        MeetingKind.OTHER: QT_TRANSLATE_NOOP("Label", "other meeting"),
    },
    DecisionKind: {
        DecisionKind.DECISION: QT_TRANSLATE_NOOP("Label", "decision"),
        DecisionKind.ACTION: QT_TRANSLATE_NOOP("Label", "action"),
    },
}

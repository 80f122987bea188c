"""Words for the case file, its journal and its log."""

from __future__ import annotations

from enum import StrEnum

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.case_file import CaseStatus, ReportChannel, RetentionProfile, Urgency
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.journal import DocumentKind
from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[type[StrEnum], dict[StrEnum, str]] = {
    Answer: {
        Answer.YES: QT_TRANSLATE_NOOP("Label", "yes"),
        Answer.NO: QT_TRANSLATE_NOOP("Label", "no"),
        Answer.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
        Answer.NOT_ASKED: QT_TRANSLATE_NOOP("Label", "not asked"),
        Answer.DECLINED: QT_TRANSLATE_NOOP("Label", "does not want to say"),
    },
    CaseStatus: {
        CaseStatus.ADVICE: QT_TRANSLATE_NOOP("Label", "advice only"),
        CaseStatus.OPEN: QT_TRANSLATE_NOOP("Label", "open"),
        CaseStatus.AFTERCARE: QT_TRANSLATE_NOOP("Label", "aftercare"),
        CaseStatus.CLOSED: QT_TRANSLATE_NOOP("Label", "closed"),
    },
    RetentionProfile: {
        RetentionProfile.WMO: QT_TRANSLATE_NOOP("Label", "Wmo (15 years)"),
        RetentionProfile.YOUTH_ACT: QT_TRANSLATE_NOOP("Label", "Youth Act (20 years)"),
        RetentionProfile.OWN: QT_TRANSLATE_NOOP("Label", "own term"),
    },
    Urgency: {
        Urgency.NOW: QT_TRANSLATE_NOOP("Label", "act now"),
        Urgency.DAYS: QT_TRANSLATE_NOOP("Label", "within days"),
        Urgency.NORMAL: QT_TRANSLATE_NOOP("Label", "normal"),
        Urgency.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    ReportChannel: {
        ReportChannel.PHONE: QT_TRANSLATE_NOOP("Label", "phone"),
        ReportChannel.EMAIL: QT_TRANSLATE_NOOP("Label", "e-mail"),
        ReportChannel.TEXT_MESSAGE: QT_TRANSLATE_NOOP("Label", "text message"),
        ReportChannel.VISIT: QT_TRANSLATE_NOOP("Label", "visit"),
        ReportChannel.VIDEO: QT_TRANSLATE_NOOP("Label", "video call"),
        ReportChannel.LETTER: QT_TRANSLATE_NOOP("Label", "letter"),
        ReportChannel.MEETING: QT_TRANSLATE_NOOP("Label", "meeting"),
        ReportChannel.OTHER: QT_TRANSLATE_NOOP("Label", "other"),
    },
    DocumentKind: {
        DocumentKind.SOURCE_MESSAGE: QT_TRANSLATE_NOOP("Label", "message that came in"),
        DocumentKind.CONSENT: QT_TRANSLATE_NOOP("Label", "consent"),
        DocumentKind.LETTER: QT_TRANSLATE_NOOP("Label", "letter"),
        DocumentKind.IDENTITY: QT_TRANSLATE_NOOP("Label", "identity document"),
        DocumentKind.OTHER: QT_TRANSLATE_NOOP("Label", "other"),
    },
    AuditAction: {
        AuditAction.VIEW: QT_TRANSLATE_NOOP("Label", "viewed"),
        AuditAction.CREATE: QT_TRANSLATE_NOOP("Label", "made"),
        AuditAction.CHANGE: QT_TRANSLATE_NOOP("Label", "changed"),
        AuditAction.DELETE: QT_TRANSLATE_NOOP("Label", "removed"),
        AuditAction.PRINT: QT_TRANSLATE_NOOP("Label", "printed"),
        AuditAction.EXPORT: QT_TRANSLATE_NOOP("Label", "exported"),
        AuditAction.UNLOCK: QT_TRANSLATE_NOOP("Label", "unlocked"),
        AuditAction.REVEAL: QT_TRANSLATE_NOOP("Label", "revealed"),
        AuditAction.FAIL: QT_TRANSLATE_NOOP("Label", "failed"),
    },
}

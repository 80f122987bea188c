"""Words for people and for reaching them safely."""

from __future__ import annotations

from enum import StrEnum

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.person import (
    BirthDateCertainty,
    ContactWay,
    Gender,
    LanguageLevel,
    PersonRole,
)

TEXTS: dict[type[StrEnum], dict[StrEnum, str]] = {
    PersonRole: {
        PersonRole.CLIENT: QT_TRANSLATE_NOOP("Label", "client"),
        PersonRole.CHILD: QT_TRANSLATE_NOOP("Label", "child"),
        PersonRole.PARTNER: QT_TRANSLATE_NOOP("Label", "partner"),
        PersonRole.MOTHER: QT_TRANSLATE_NOOP("Label", "mother"),
        PersonRole.FATHER: QT_TRANSLATE_NOOP("Label", "father"),
        PersonRole.SIBLING: QT_TRANSLATE_NOOP("Label", "brother or sister"),
        PersonRole.OTHER_RELATIVE: QT_TRANSLATE_NOOP("Label", "other relative"),
        PersonRole.LEGAL_REPRESENTATIVE: QT_TRANSLATE_NOOP("Label", "legal representative"),
        PersonRole.THIRD_PARTY: QT_TRANSLATE_NOOP("Label", "third party"),
    },
    Gender: {
        Gender.WOMAN: QT_TRANSLATE_NOOP("Label", "woman"),
        Gender.MAN: QT_TRANSLATE_NOOP("Label", "man"),
        Gender.NON_BINARY: QT_TRANSLATE_NOOP("Label", "non-binary"),
        Gender.TRANS_WOMAN: QT_TRANSLATE_NOOP("Label", "trans woman"),
        Gender.TRANS_MAN: QT_TRANSLATE_NOOP("Label", "trans man"),
        Gender.OTHER: QT_TRANSLATE_NOOP("Label", "other"),
        Gender.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    BirthDateCertainty: {
        BirthDateCertainty.DOCUMENT: QT_TRANSLATE_NOOP("Label", "on a document"),
        BirthDateCertainty.OWN_STATEMENT: QT_TRANSLATE_NOOP("Label", "own statement"),
        BirthDateCertainty.ESTIMATE: QT_TRANSLATE_NOOP("Label", "estimated"),
        BirthDateCertainty.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    LanguageLevel: {
        LanguageLevel.GOOD: QT_TRANSLATE_NOOP("Label", "well"),
        LanguageLevel.MODERATE: QT_TRANSLATE_NOOP("Label", "moderately"),
        LanguageLevel.LITTLE: QT_TRANSLATE_NOOP("Label", "a little"),
        LanguageLevel.READS: QT_TRANSLATE_NOOP("Label", "reads only"),
        LanguageLevel.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    ContactWay: {
        ContactWay.CALL: QT_TRANSLATE_NOOP("Label", "call"),
        ContactWay.VOICEMAIL: QT_TRANSLATE_NOOP("Label", "voicemail"),
        ContactWay.SMS: QT_TRANSLATE_NOOP("Label", "SMS"),
        ContactWay.WHATSAPP: QT_TRANSLATE_NOOP("Label", "WhatsApp"),
        ContactWay.SIGNAL: QT_TRANSLATE_NOOP("Label", "Signal"),
        ContactWay.EMAIL: QT_TRANSLATE_NOOP("Label", "e-mail"),
        ContactWay.POST: QT_TRANSLATE_NOOP("Label", "post"),
        ContactWay.VISIT: QT_TRANSLATE_NOOP("Label", "visit"),
        ContactWay.THROUGH_SOMEBODY: QT_TRANSLATE_NOOP("Label", "through somebody else"),
    },
}

"""Words for people and for reaching them safely."""

from __future__ import annotations

from enum import StrEnum

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.nationality_groups import NationalityGroup
from mhcoordinator.domain.person import (
    BirthDateCertainty,
    ContactWay,
    Gender,
    LanguageLevel,
    PersonRole,
)

TEXTS: dict[type[StrEnum], dict[StrEnum, str]] = {
    NationalityGroup: {
        NationalityGroup.DUTCH: QT_TRANSLATE_NOOP("Label", "Dutch"),
        NationalityGroup.EU: QT_TRANSLATE_NOOP("Label", "EU"),
        NationalityGroup.OTHER_EUROPE: QT_TRANSLATE_NOOP("Label", "European (outside the EU)"),
        NationalityGroup.NORTH_AFRICA: QT_TRANSLATE_NOOP("Label", "North African"),
        NationalityGroup.WEST_AFRICA: QT_TRANSLATE_NOOP("Label", "West African"),
        NationalityGroup.EAST_AFRICA: QT_TRANSLATE_NOOP("Label", "East African"),
        NationalityGroup.MIDDLE_AFRICA: QT_TRANSLATE_NOOP("Label", "Central African"),
        NationalityGroup.SOUTHERN_AFRICA: QT_TRANSLATE_NOOP("Label", "Southern African"),
        NationalityGroup.MIDDLE_EAST: QT_TRANSLATE_NOOP("Label", "Middle Eastern"),
        NationalityGroup.CENTRAL_ASIA: QT_TRANSLATE_NOOP("Label", "Central Asian"),
        NationalityGroup.SOUTH_ASIA: QT_TRANSLATE_NOOP("Label", "South Asian"),
        NationalityGroup.SOUTH_EAST_ASIA: QT_TRANSLATE_NOOP("Label", "South-East Asian"),
        NationalityGroup.EAST_ASIA: QT_TRANSLATE_NOOP("Label", "East Asian"),
        NationalityGroup.NORTH_AMERICA: QT_TRANSLATE_NOOP("Label", "North American"),
        NationalityGroup.CENTRAL_AMERICA: QT_TRANSLATE_NOOP("Label", "Central American"),
        NationalityGroup.CARIBBEAN: QT_TRANSLATE_NOOP("Label", "Caribbean"),
        NationalityGroup.SOUTH_AMERICA: QT_TRANSLATE_NOOP("Label", "South American"),
        NationalityGroup.OCEANIA: QT_TRANSLATE_NOOP("Label", "from Oceania"),
    },
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

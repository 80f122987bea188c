"""Words for residence, criminal case, shelter and measures."""

from __future__ import annotations

from enum import StrEnum

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.residence import (
    ComplaintState,
    LegalMeasureKind,
    ResidenceStatus,
    Secrecy,
    ShelterKind,
)

TEXTS: dict[type[StrEnum], dict[StrEnum, str]] = {
    ResidenceStatus: {
        ResidenceStatus.DUTCH: QT_TRANSLATE_NOOP("Label", "Dutch national"),
        ResidenceStatus.EU_CITIZEN: QT_TRANSLATE_NOOP("Label", "EU citizen"),
        ResidenceStatus.REFLECTION_PERIOD: QT_TRANSLATE_NOOP("Label", "reflection period"),
        ResidenceStatus.TEMPORARY_HUMANITARIAN: QT_TRANSLATE_NOOP(
            "Label", "temporary humanitarian permit"
        ),
        ResidenceStatus.HARDSHIP_ROUTE: QT_TRANSLATE_NOOP("Label", "hardship route"),
        ResidenceStatus.NON_TEMPORARY_HUMANITARIAN: QT_TRANSLATE_NOOP(
            "Label", "non-temporary humanitarian permit"
        ),
        ResidenceStatus.DUBLIN: QT_TRANSLATE_NOOP("Label", "Dublin / AMMR"),
        ResidenceStatus.ASYLUM: QT_TRANSLATE_NOOP("Label", "asylum procedure"),
        ResidenceStatus.UNACCOMPANIED_MINOR: QT_TRANSLATE_NOOP("Label", "unaccompanied minor"),
        ResidenceStatus.OTHER_PERMIT: QT_TRANSLATE_NOOP("Label", "other permit"),
        ResidenceStatus.NO_RIGHT_OF_RESIDENCE: QT_TRANSLATE_NOOP(
            "Label", "without right of residence"
        ),
        ResidenceStatus.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    ComplaintState: {
        ComplaintState.NOT_ASKED: QT_TRANSLATE_NOOP("Label", "not asked"),
        ComplaintState.IN_DOUBT: QT_TRANSLATE_NOOP("Label", "in doubt"),
        ComplaintState.DECLINED: QT_TRANSLATE_NOOP("Label", "does not want to"),
        ComplaintState.PLANNED: QT_TRANSLATE_NOOP("Label", "planned"),
        ComplaintState.FILED: QT_TRANSLATE_NOOP("Label", "filed"),
        ComplaintState.OTHER_COOPERATION: QT_TRANSLATE_NOOP("Label", "cooperates otherwise"),
        ComplaintState.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    ShelterKind: {
        ShelterKind.COSM: QT_TRANSLATE_NOOP("Label", "COSM shelter"),
        ShelterKind.OMM: QT_TRANSLATE_NOOP("Label", "shelter for complex needs (OMM)"),
        ShelterKind.LABOUR_SHELTER: QT_TRANSLATE_NOOP("Label", "shelter after labour exploitation"),
        ShelterKind.WOMENS_SHELTER: QT_TRANSLATE_NOOP("Label", "women's shelter"),
        ShelterKind.MENS_SHELTER: QT_TRANSLATE_NOOP("Label", "men's shelter"),
        ShelterKind.HOMELESS_SHELTER: QT_TRANSLATE_NOOP("Label", "homeless shelter"),
        ShelterKind.EMERGENCY_BED: QT_TRANSLATE_NOOP("Label", "emergency bed"),
        ShelterKind.SECURED: QT_TRANSLATE_NOOP("Label", "secured shelter"),
        ShelterKind.PROTECTED_MINORS: QT_TRANSLATE_NOOP("Label", "protected shelter for minors"),
        ShelterKind.YOUTH_RESIDENTIAL: QT_TRANSLATE_NOOP("Label", "residential youth care"),
        ShelterKind.ASYLUM_RECEPTION: QT_TRANSLATE_NOOP("Label", "asylum reception (COA)"),
        ShelterKind.SUPPORTED_LIVING: QT_TRANSLATE_NOOP("Label", "supported living"),
        ShelterKind.SHELTERED_LIVING: QT_TRANSLATE_NOOP("Label", "sheltered living"),
        ShelterKind.TRANSITION_HOME: QT_TRANSLATE_NOOP("Label", "transition home"),
        ShelterKind.PRIORITY_HOME: QT_TRANSLATE_NOOP("Label", "home with housing priority"),
        ShelterKind.OUTREACH_SUPPORT: QT_TRANSLATE_NOOP("Label", "support at home (ambulant)"),
        ShelterKind.RETURN: QT_TRANSLATE_NOOP("Label", "return or departure"),
        ShelterKind.OWN_HOME: QT_TRANSLATE_NOOP("Label", "own home"),
        ShelterKind.WITH_FAMILY: QT_TRANSLATE_NOOP("Label", "with family or friends"),
        ShelterKind.STREET: QT_TRANSLATE_NOOP("Label", "on the street"),
        ShelterKind.DETENTION: QT_TRANSLATE_NOOP("Label", "detention"),
        ShelterKind.ABROAD: QT_TRANSLATE_NOOP("Label", "abroad"),
        ShelterKind.OTHER: QT_TRANSLATE_NOOP("Label", "other"),
        ShelterKind.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    Secrecy: {
        Secrecy.OPEN: QT_TRANSLATE_NOOP("Label", "address is open"),
        Secrecy.PROTECTED: QT_TRANSLATE_NOOP("Label", "address is not shared"),
        Secrecy.SECRET: QT_TRANSLATE_NOOP("Label", "secret location"),
        Secrecy.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    LegalMeasureKind: {
        LegalMeasureKind.SUPERVISION_ORDER: QT_TRANSLATE_NOOP("Label", "supervision order (OTS)"),
        LegalMeasureKind.GUARDIANSHIP: QT_TRANSLATE_NOOP("Label", "guardianship"),
        LegalMeasureKind.OUT_OF_HOME_PLACEMENT: QT_TRANSLATE_NOOP("Label", "out-of-home placement"),
        LegalMeasureKind.ADMINISTRATION: QT_TRANSLATE_NOOP("Label", "administration of property"),
        LegalMeasureKind.RESTRAINING_ORDER: QT_TRANSLATE_NOOP("Label", "restraining order"),
        LegalMeasureKind.OTHER: QT_TRANSLATE_NOOP("Label", "other"),
    },
}

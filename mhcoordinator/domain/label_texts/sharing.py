"""Words for consents, legal bases, referrals and what is shared."""

from __future__ import annotations

from enum import StrEnum

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.sharing import (
    ConsentDecision,
    ConsentForm,
    DisclosureTier,
    DisclosureWay,
    LegalBasis,
    ReferralStatus,
    SharedField,
)

TEXTS: dict[type[StrEnum], dict[StrEnum, str]] = {
    ConsentDecision: {
        ConsentDecision.MAY_KNOW: QT_TRANSLATE_NOOP("Label", "may know"),
        ConsentDecision.ANONYMOUS_ONLY: QT_TRANSLATE_NOOP("Label", "anonymous only"),
        ConsentDecision.MUST_NOT_KNOW: QT_TRANSLATE_NOOP("Label", "must not know"),
        ConsentDecision.UNCLEAR: QT_TRANSLATE_NOOP("Label", "unclear"),
    },
    ConsentForm: {
        ConsentForm.WRITTEN: QT_TRANSLATE_NOOP("Label", "in writing"),
        ConsentForm.ORAL: QT_TRANSLATE_NOOP("Label", "orally"),
        ConsentForm.THROUGH_REPRESENTATIVE: QT_TRANSLATE_NOOP(
            "Label", "through the representative"
        ),
        ConsentForm.NOT_GIVEN: QT_TRANSLATE_NOOP("Label", "not given"),
    },
    LegalBasis: {
        LegalBasis.CONSENT: QT_TRANSLATE_NOOP("Label", "consent"),
        LegalBasis.VITAL_INTEREST: QT_TRANSLATE_NOOP("Label", "vital interest"),
        LegalBasis.LEGAL_OBLIGATION: QT_TRANSLATE_NOOP("Label", "legal obligation"),
        LegalBasis.PUBLIC_TASK: QT_TRANSLATE_NOOP("Label", "public task"),
        LegalBasis.SOCIAL_SUPPORT_ACT: QT_TRANSLATE_NOOP("Label", "Social Support Act (Wmo 2015)"),
        LegalBasis.YOUTH_ACT: QT_TRANSLATE_NOOP("Label", "Youth Act"),
        LegalBasis.DATA_COOPERATION_ACT: QT_TRANSLATE_NOOP(
            "Label", "Data Processing by Partnerships Act (Wgs)"
        ),
        LegalBasis.REPORTING_CODE: QT_TRANSLATE_NOOP("Label", "reporting code"),
    },
    ReferralStatus: {
        ReferralStatus.DRAFT: QT_TRANSLATE_NOOP("Label", "draft"),
        ReferralStatus.SENT: QT_TRANSLATE_NOOP("Label", "sent"),
        ReferralStatus.ACCEPTED: QT_TRANSLATE_NOOP("Label", "accepted"),
        ReferralStatus.DECLINED: QT_TRANSLATE_NOOP("Label", "declined"),
        ReferralStatus.WAITING_LIST: QT_TRANSLATE_NOOP("Label", "on the waiting list"),
        ReferralStatus.COMPLETED: QT_TRANSLATE_NOOP("Label", "completed"),
        ReferralStatus.WITHDRAWN: QT_TRANSLATE_NOOP("Label", "withdrawn"),
    },
    SharedField: {
        SharedField.NAME: QT_TRANSLATE_NOOP("Label", "name"),
        SharedField.BIRTH_YEAR: QT_TRANSLATE_NOOP("Label", "year of birth"),
        SharedField.BIRTH_DATE: QT_TRANSLATE_NOOP("Label", "date of birth"),
        SharedField.NATIONALITY: QT_TRANSLATE_NOOP("Label", "nationality"),
        SharedField.LANGUAGE: QT_TRANSLATE_NOOP("Label", "language and interpreter"),
        SharedField.SAFE_CONTACT: QT_TRANSLATE_NOOP("Label", "safe contact"),
        SharedField.ALIEN_NUMBER: QT_TRANSLATE_NOOP("Label", "V-number"),
        SharedField.CITIZEN_SERVICE_NUMBER: QT_TRANSLATE_NOOP(
            "Label", "citizen service number (BSN)"
        ),
        SharedField.FAMILY: QT_TRANSLATE_NOOP("Label", "children and family"),
        SharedField.EXPLOITATION_FORM: QT_TRANSLATE_NOOP("Label", "form of exploitation"),
        SharedField.WORKING_CONDITIONS: QT_TRANSLATE_NOOP("Label", "work: period, hours, pay"),
        SharedField.EXPLOITATION_STORY: QT_TRANSLATE_NOOP("Label", "what happened"),
        SharedField.SAFETY: QT_TRANSLATE_NOOP("Label", "safety"),
        SharedField.RESIDENCE: QT_TRANSLATE_NOOP("Label", "residence"),
        SharedField.CRIMINAL_CASE: QT_TRANSLATE_NOOP("Label", "criminal case"),
        SharedField.SHELTER_KIND: QT_TRANSLATE_NOOP("Label", "kind of shelter"),
        SharedField.SHELTER_ADDRESS: QT_TRANSLATE_NOOP("Label", "shelter address"),
        SharedField.HEALTH: QT_TRANSLATE_NOOP("Label", "health"),
        SharedField.NEEDS: QT_TRANSLATE_NOOP("Label", "needs"),
        SharedField.WORK_AND_EDUCATION: QT_TRANSLATE_NOOP("Label", "work and education"),
        SharedField.LEGAL_MEASURES: QT_TRANSLATE_NOOP("Label", "legal measures"),
    },
    DisclosureTier: {
        DisclosureTier.A: QT_TRANSLATE_NOOP("Label", "A, anonymous"),
        DisclosureTier.B: QT_TRANSLATE_NOOP("Label", "B, pseudonymised"),
        DisclosureTier.C: QT_TRANSLATE_NOOP("Label", "C, full"),
        DisclosureTier.LETTER: QT_TRANSLATE_NOOP("Label", "letter"),
        DisclosureTier.CLIENT: QT_TRANSLATE_NOOP("Label", "plan for the client"),
    },
    DisclosureWay: {
        DisclosureWay.PRINT: QT_TRANSLATE_NOOP("Label", "printed"),
        DisclosureWay.ENCRYPTED_PDF: QT_TRANSLATE_NOOP("Label", "encrypted PDF"),
        DisclosureWay.SEALED_FILE: QT_TRANSLATE_NOOP("Label", "sealed file"),
    },
}

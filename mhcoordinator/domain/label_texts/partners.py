"""Words for the kinds of chain partners."""

from __future__ import annotations

from enum import StrEnum

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.organisation import OrganisationKind

TEXTS: dict[type[StrEnum], dict[StrEnum, str]] = {
    OrganisationKind: {
        OrganisationKind.COMENSHA: QT_TRANSLATE_NOOP("Label", "CoMensha"),
        OrganisationKind.POLICE: QT_TRANSLATE_NOOP("Label", "police (AVIM)"),
        OrganisationKind.PROSECUTION: QT_TRANSLATE_NOOP("Label", "Public Prosecution Service (OM)"),
        OrganisationKind.LABOUR_INSPECTORATE: QT_TRANSLATE_NOOP(
            "Label", "Netherlands Labour Authority"
        ),
        OrganisationKind.BORDER_POLICE: QT_TRANSLATE_NOOP("Label", "Royal Marechaussee (KMar)"),
        OrganisationKind.IMMIGRATION_SERVICE: QT_TRANSLATE_NOOP(
            "Label", "immigration service (IND)"
        ),
        OrganisationKind.ASYLUM_RECEPTION: QT_TRANSLATE_NOOP("Label", "asylum reception (COA)"),
        OrganisationKind.RETURN_SERVICE: QT_TRANSLATE_NOOP(
            "Label", "Repatriation and Departure Service (DT&V)"
        ),
        OrganisationKind.SHELTER: QT_TRANSLATE_NOOP("Label", "shelter"),
        OrganisationKind.GENERAL_PRACTITIONER: QT_TRANSLATE_NOOP("Label", "general practitioner"),
        OrganisationKind.HOSPITAL: QT_TRANSLATE_NOOP("Label", "hospital"),
        OrganisationKind.MIDWIFE: QT_TRANSLATE_NOOP("Label", "midwife"),
        OrganisationKind.MENTAL_HEALTH: QT_TRANSLATE_NOOP("Label", "mental health care (GGZ)"),
        OrganisationKind.PUBLIC_HEALTH: QT_TRANSLATE_NOOP("Label", "public health service (GGD)"),
        OrganisationKind.SEXUAL_ASSAULT_CENTRE: QT_TRANSLATE_NOOP("Label", "sexual assault centre"),
        OrganisationKind.MUNICIPALITY: QT_TRANSLATE_NOOP("Label", "municipality"),
        OrganisationKind.SOCIAL_ASSISTANCE: QT_TRANSLATE_NOOP(
            "Label", "social assistance and debt help"
        ),
        OrganisationKind.HOUSING_CORPORATION: QT_TRANSLATE_NOOP("Label", "housing corporation"),
        OrganisationKind.SAFE_AT_HOME: QT_TRANSLATE_NOOP("Label", "Veilig Thuis"),
        OrganisationKind.YOUTH_CARE: QT_TRANSLATE_NOOP("Label", "youth care"),
        OrganisationKind.CERTIFIED_INSTITUTION: QT_TRANSLATE_NOOP(
            "Label", "certified institution (GI)"
        ),
        OrganisationKind.CHILD_PROTECTION: QT_TRANSLATE_NOOP(
            "Label", "Child Care and Protection Board"
        ),
        OrganisationKind.GUARDIAN_AGENCY: QT_TRANSLATE_NOOP("Label", "guardian agency (Nidos)"),
        OrganisationKind.CARE_AND_SAFETY_HOUSE: QT_TRANSLATE_NOOP("Label", "Care and Safety House"),
        OrganisationKind.CRIME_INFORMATION_CENTRE: QT_TRANSLATE_NOOP(
            "Label", "crime information centre (RIEC)"
        ),
        OrganisationKind.LABOUR_SUPPORT: QT_TRANSLATE_NOOP(
            "Label", "support after labour exploitation"
        ),
        OrganisationKind.VICTIM_SUPPORT: QT_TRANSLATE_NOOP("Label", "victim support"),
        OrganisationKind.COMPENSATION_FUND: QT_TRANSLATE_NOOP("Label", "compensation fund"),
        OrganisationKind.RETURN_ORGANISATION: QT_TRANSLATE_NOOP("Label", "return organisation"),
        OrganisationKind.LAWYER: QT_TRANSLATE_NOOP("Label", "lawyer"),
        OrganisationKind.SCHOOL: QT_TRANSLATE_NOOP("Label", "school"),
        OrganisationKind.COMPULSORY_EDUCATION: QT_TRANSLATE_NOOP("Label", "compulsory education"),
        OrganisationKind.EMPLOYER: QT_TRANSLATE_NOOP("Label", "employer"),
        OrganisationKind.INTERPRETER: QT_TRANSLATE_NOOP("Label", "interpreter"),
        OrganisationKind.CARE_COORDINATION: QT_TRANSLATE_NOOP("Label", "care coordination"),
        OrganisationKind.OTHER: QT_TRANSLATE_NOOP("Label", "other"),
    },
}

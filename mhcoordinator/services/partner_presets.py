"""What each kind of partner usually needs, and on what ground: small by default.

Source: domain facts 6.2, background knowledge that the organisation's privacy officer must check.
"""

from __future__ import annotations

from mhcoordinator.domain.organisation import OrganisationKind as Kind
from mhcoordinator.domain.sharing import LegalBasis as Basis
from mhcoordinator.domain.sharing import SharedField as Field

_CARE = frozenset({Field.NAME, Field.BIRTH_DATE, Field.LANGUAGE, Field.SAFE_CONTACT})
_CHILD = frozenset({Field.NAME, Field.BIRTH_DATE, Field.LANGUAGE})
_WORK = frozenset(
    {
        Field.NAME, Field.BIRTH_YEAR, Field.LANGUAGE, Field.SAFE_CONTACT,
        Field.WORKING_CONDITIONS,
    }
)  # fmt: skip
_STATUS = frozenset({Field.NAME, Field.BIRTH_DATE, Field.NATIONALITY, Field.RESIDENCE})
_REACH = frozenset({Field.NAME, Field.BIRTH_YEAR, Field.LANGUAGE, Field.SAFE_CONTACT})
_NAME = frozenset({Field.NAME})

_PRESETS: dict[Kind, frozenset[Field]] = {
    Kind.COMENSHA: _STATUS | {Field.LANGUAGE, Field.EXPLOITATION_FORM},
    Kind.POLICE: _REACH,
    Kind.PROSECUTION: _NAME | {Field.BIRTH_DATE},
    Kind.LABOUR_INSPECTORATE: _WORK,
    Kind.BORDER_POLICE: _REACH,
    Kind.IMMIGRATION_SERVICE: _STATUS,
    Kind.ASYLUM_RECEPTION: _STATUS,
    Kind.RETURN_SERVICE: _NAME | {Field.BIRTH_DATE, Field.NATIONALITY},
    Kind.SHELTER: _REACH | {Field.NEEDS},
    Kind.GENERAL_PRACTITIONER: _CARE,
    Kind.HOSPITAL: _CARE,
    Kind.MIDWIFE: _CARE,
    Kind.MENTAL_HEALTH: _CARE,
    Kind.PUBLIC_HEALTH: _CARE,
    Kind.SEXUAL_ASSAULT_CENTRE: _CARE,
    Kind.MUNICIPALITY: _REACH | {Field.NEEDS},
    Kind.SOCIAL_ASSISTANCE: _NAME | {Field.BIRTH_DATE, Field.RESIDENCE, Field.WORK_AND_EDUCATION},
    Kind.HOUSING_CORPORATION: _NAME | {Field.BIRTH_YEAR, Field.SAFE_CONTACT},
    Kind.SAFE_AT_HOME: _CHILD,
    Kind.YOUTH_CARE: _CHILD,
    Kind.CERTIFIED_INSTITUTION: _CHILD,
    Kind.CHILD_PROTECTION: _CHILD,
    Kind.GUARDIAN_AGENCY: _CHILD | {Field.NATIONALITY},
    Kind.CARE_AND_SAFETY_HOUSE: _NAME | {Field.BIRTH_YEAR},
    Kind.LABOUR_SUPPORT: _WORK,
    Kind.VICTIM_SUPPORT: _NAME | {Field.LANGUAGE, Field.SAFE_CONTACT},
    Kind.COMPENSATION_FUND: _NAME | {Field.BIRTH_DATE, Field.SAFE_CONTACT},
    Kind.RETURN_ORGANISATION: _NAME | {Field.LANGUAGE, Field.SAFE_CONTACT},
    Kind.LAWYER: _CARE | {Field.NATIONALITY, Field.RESIDENCE},
    Kind.SCHOOL: _NAME,
    Kind.COMPULSORY_EDUCATION: _NAME | {Field.BIRTH_DATE},
    Kind.EMPLOYER: _NAME,
    Kind.INTERPRETER: frozenset({Field.LANGUAGE}),
    Kind.CARE_COORDINATION: _CARE | {Field.NEEDS},
}

SENSITIVE: dict[Field, str] = {
    Field.HEALTH: "health",
    Field.CRIMINAL_CASE: "criminal_case",
    Field.EXPLOITATION_STORY: "story",
    Field.CITIZEN_SERVICE_NUMBER: "number",
    Field.ALIEN_NUMBER: "number",
    Field.FAMILY: "other_people",
    Field.SAFETY: "danger",
    Field.SHELTER_ADDRESS: "address",
    Field.LEGAL_MEASURES: "measure",
}
"""Fields that ask a reason each, with a code that says why."""

# Bases other than consent that a kind of partner usually has. Vital interest comes from the case.
_LEGAL: dict[Kind, tuple[Basis, ...]] = {
    Kind.SHELTER: (Basis.SOCIAL_SUPPORT_ACT,),
    Kind.MUNICIPALITY: (Basis.SOCIAL_SUPPORT_ACT,),
    Kind.SAFE_AT_HOME: (Basis.REPORTING_CODE, Basis.SOCIAL_SUPPORT_ACT),
    Kind.YOUTH_CARE: (Basis.YOUTH_ACT,),
    Kind.CERTIFIED_INSTITUTION: (Basis.YOUTH_ACT,),
    Kind.CHILD_PROTECTION: (Basis.YOUTH_ACT,),
    Kind.GUARDIAN_AGENCY: (Basis.YOUTH_ACT,),
    Kind.CARE_AND_SAFETY_HOUSE: (Basis.DATA_COOPERATION_ACT,),
    Kind.CRIME_INFORMATION_CENTRE: (Basis.DATA_COOPERATION_ACT,),
}

VITAL_INTEREST_KINDS = frozenset(
    {
        Kind.POLICE, Kind.BORDER_POLICE, Kind.SHELTER, Kind.HOSPITAL, Kind.GENERAL_PRACTITIONER,
        Kind.MIDWIFE, Kind.MENTAL_HEALTH, Kind.SAFE_AT_HOME, Kind.GUARDIAN_AGENCY,
        Kind.CERTIFIED_INSTITUTION, Kind.COMENSHA,
    }
)  # fmt: skip
"""Who can avert a danger to life that is there now."""

NEVER_TOLD_WHERE = frozenset(
    {
        Kind.SCHOOL, Kind.COMPULSORY_EDUCATION, Kind.EMPLOYER, Kind.INTERPRETER,
        Kind.HOUSING_CORPORATION, Kind.COMPENSATION_FUND, Kind.LABOUR_SUPPORT,
    }
)  # fmt: skip
"""Who can do their work without knowing a hidden place: no reason opens it for them."""

NUMBER_BY_LAW = frozenset(
    {
        Kind.MUNICIPALITY, Kind.SOCIAL_ASSISTANCE, Kind.YOUTH_CARE, Kind.CERTIFIED_INSTITUTION,
        Kind.CHILD_PROTECTION, Kind.GENERAL_PRACTITIONER, Kind.HOSPITAL, Kind.MIDWIFE,
        Kind.MENTAL_HEALTH, Kind.PUBLIC_HEALTH,
    }
)  # fmt: skip
"""Kinds with which a law lets the BSN be exchanged (UAVG 46, Wmo 5.2.9); to be checked."""


def preset_fields(kind: Kind) -> frozenset[Field]:
    """What is ticked at first for a kind of partner; never a sensitive field."""
    return _PRESETS.get(kind, frozenset())


def legal_bases(kind: Kind) -> tuple[Basis, ...]:
    """The bases in law, other than consent, that sharing with a kind of partner usually has."""
    return _LEGAL.get(kind, ())

"""Organisations that work with the coordinator, and the people in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from mhcoordinator.domain.entry import new_id


class OrganisationKind(StrEnum):
    """Kinds of chain partners; presets of what to share hang on them."""

    COMENSHA = "comensha"
    POLICE = "police"
    PROSECUTION = "prosecution"
    LABOUR_INSPECTORATE = "labour_inspectorate"
    BORDER_POLICE = "border_police"
    IMMIGRATION_SERVICE = "immigration_service"
    ASYLUM_RECEPTION = "asylum_reception"
    RETURN_SERVICE = "return_service"
    SHELTER = "shelter"
    GENERAL_PRACTITIONER = "general_practitioner"
    HOSPITAL = "hospital"
    MIDWIFE = "midwife"
    MENTAL_HEALTH = "mental_health"
    PUBLIC_HEALTH = "public_health"
    SEXUAL_ASSAULT_CENTRE = "sexual_assault_centre"
    MUNICIPALITY = "municipality"
    SOCIAL_ASSISTANCE = "social_assistance"
    HOUSING_CORPORATION = "housing_corporation"
    SAFE_AT_HOME = "safe_at_home"
    YOUTH_CARE = "youth_care"
    CERTIFIED_INSTITUTION = "certified_institution"
    CHILD_PROTECTION = "child_protection"
    GUARDIAN_AGENCY = "guardian_agency"
    CARE_AND_SAFETY_HOUSE = "care_and_safety_house"
    CRIME_INFORMATION_CENTRE = "crime_information_centre"
    LABOUR_SUPPORT = "labour_support"
    VICTIM_SUPPORT = "victim_support"
    COMPENSATION_FUND = "compensation_fund"
    RETURN_ORGANISATION = "return_organisation"
    LAWYER = "lawyer"
    SCHOOL = "school"
    COMPULSORY_EDUCATION = "compulsory_education"
    EMPLOYER = "employer"
    INTERPRETER = "interpreter"
    CARE_COORDINATION = "care_coordination"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """A chain partner in the directory.

    Attributes:
        is_national: came along with the program; the user may add to it but not delete it.
        source: where the facts of a national entry come from; empty for own entries.
    """

    id: str = field(default_factory=new_id)
    name: str
    kind: OrganisationKind = OrganisationKind.OTHER
    region: str = ""
    address: str = ""
    postcode: str = ""
    place: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    is_national: bool = False
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class Professional:
    """A person who works at an organisation."""

    id: str = field(default_factory=new_id)
    organisation_id: str
    name: str
    role: str = ""
    phone: str = ""
    email: str = ""
    reachable: str = ""

"""Invented partners of an invented region: the directory that the demo cases refer to."""

from __future__ import annotations

from mhcoordinator.domain.organisation import Organisation, OrganisationKind, Professional

REGION = "Waterrijk"

POLICE = Organisation(
    id="demo-police",
    name="Politie Waterrijk, team mensenhandel",
    kind=OrganisationKind.POLICE,
    region=REGION,
    place="Lindeveen",
    phone="0885550110",
    email="mensenhandel@politie-waterrijk.example",
)
SHELTER = Organisation(
    id="demo-shelter",
    name="Opvang De Vuurtoren",
    kind=OrganisationKind.SHELTER,
    region=REGION,
    place="Lindeveen",
    phone="0885550120",
    note="Belt binnen één werkdag terug over een plek.",
)
DOCTOR = Organisation(
    id="demo-doctor",
    name="Huisartsenpraktijk Wilgenhof",
    kind=OrganisationKind.GENERAL_PRACTITIONER,
    region=REGION,
    address="Wilgenhof 12",
    postcode="8899 ZX",
    place="Lindeveen",
    phone="0885550130",
)
MENTAL_HEALTH = Organisation(
    id="demo-mental-health",
    name="GGZ Het Kompas, traumateam",
    kind=OrganisationKind.MENTAL_HEALTH,
    region=REGION,
    place="Oosterdam",
    phone="0885550140",
    note="Wachttijd ongeveer twaalf weken.",
)
LAWYER = Organisation(
    id="demo-lawyer",
    name="Advocatenkantoor Bruggeling",
    kind=OrganisationKind.LAWYER,
    region=REGION,
    place="Oosterdam",
    phone="0885550150",
)
MUNICIPALITY = Organisation(
    id="demo-municipality",
    name="Gemeente Lindeveen, team Wmo",
    kind=OrganisationKind.MUNICIPALITY,
    region=REGION,
    place="Lindeveen",
    phone="0885550160",
)
LABOUR_SUPPORT = Organisation(
    id="demo-labour-support",
    name="Steunpunt Eerlijk Werk",
    kind=OrganisationKind.LABOUR_SUPPORT,
    region=REGION,
    place="Oosterdam",
    phone="0885550170",
    note="Helpt bij het vorderen van loon. Spreekt Pools, Roemeens en Bulgaars.",
)
SAFE_AT_HOME = Organisation(
    id="demo-safe-at-home",
    name="Veilig Thuis Waterrijk",
    kind=OrganisationKind.SAFE_AT_HOME,
    region=REGION,
    place="Oosterdam",
    phone="0885550180",
)
YOUTH_PROTECTION = Organisation(
    id="demo-youth-protection",
    name="Jeugdbescherming Waterrijk",
    kind=OrganisationKind.CERTIFIED_INSTITUTION,
    region=REGION,
    place="Oosterdam",
    phone="0885550190",
)
PUBLIC_HEALTH = Organisation(
    id="demo-public-health",
    name="GGD Waterrijk, seksuele gezondheid",
    kind=OrganisationKind.PUBLIC_HEALTH,
    region=REGION,
    place="Lindeveen",
    phone="0885550200",
)

OWN = Organisation(
    name="Zorgcoördinatie mensenhandel regio Waterrijk",
    region=REGION,
    address="Waterplein 3",
    postcode="8899 ZZ",
    place="Lindeveen",
    phone="0885550100",
    email="zorgcoordinatie@waterrijk.example",
)
"""Who the user of the demo vault works for."""

ORGANISATIONS = (
    POLICE, SHELTER, DOCTOR, MENTAL_HEALTH, LAWYER, MUNICIPALITY, LABOUR_SUPPORT, SAFE_AT_HOME,
    YOUTH_PROTECTION, PUBLIC_HEALTH,
)  # fmt: skip

PROFESSIONALS = (
    Professional(
        id="demo-lawyer-1",
        organisation_id=LAWYER.id,
        name="mr. T. Bruggeling",
        role="advocaat vreemdelingenrecht",
        phone="0885550151",
        reachable="ma t/m do",
    ),
    Professional(
        id="demo-doctor-1",
        organisation_id=DOCTOR.id,
        name="S. Wilgenkamp",
        role="huisarts",
        reachable="ochtend",
    ),
    Professional(
        id="demo-police-1",
        organisation_id=POLICE.id,
        name="K. Rietdijk",
        role="rechercheur mensenhandel",
        phone="0885550111",
    ),
)

"""Groups of nationalities, so coarse that they do not single out one person."""

from __future__ import annotations

from enum import StrEnum


class NationalityGroup(StrEnum):
    """Regions after the geographic regions of the United Nations (M49), with the EU apart."""

    DUTCH = "dutch"
    EU = "eu"
    OTHER_EUROPE = "other_europe"
    NORTH_AFRICA = "north_africa"
    WEST_AFRICA = "west_africa"
    EAST_AFRICA = "east_africa"
    MIDDLE_AFRICA = "middle_africa"
    SOUTHERN_AFRICA = "southern_africa"
    MIDDLE_EAST = "middle_east"
    CENTRAL_ASIA = "central_asia"
    SOUTH_ASIA = "south_asia"
    SOUTH_EAST_ASIA = "south_east_asia"
    EAST_ASIA = "east_asia"
    NORTH_AMERICA = "north_america"
    CENTRAL_AMERICA = "central_america"
    CARIBBEAN = "caribbean"
    SOUTH_AMERICA = "south_america"
    OCEANIA = "oceania"


# ISO 3166 alpha-2. EU, EEA and Switzerland count as one: the same right to travel and stay.
_COUNTRIES = {
    NationalityGroup.DUTCH: "NL",
    NationalityGroup.EU: (
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT PL PT RO SE SI SK IS LI NO CH"
    ),
    NationalityGroup.OTHER_EUROPE: (
        "AD AL AX BA BY FO GB GG GI IM JE MC MD ME MK RS RU SJ SM UA VA XK"
    ),
    NationalityGroup.NORTH_AFRICA: "DZ EG EH LY MA SD TN",
    NationalityGroup.WEST_AFRICA: "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG",
    NationalityGroup.EAST_AFRICA: "BI DJ ER ET KE KM MG MU MW MZ RE RW SC SO SS TZ UG YT ZM ZW",
    NationalityGroup.MIDDLE_AFRICA: "AO CD CF CG CM GA GQ ST TD",
    NationalityGroup.SOUTHERN_AFRICA: "BW LS NA SZ ZA",
    NationalityGroup.MIDDLE_EAST: "AE AM AZ BH GE IL IQ JO KW LB OM PS QA SA SY TR YE",
    NationalityGroup.CENTRAL_ASIA: "KG KZ TJ TM UZ",
    NationalityGroup.SOUTH_ASIA: "AF BD BT IN IR LK MV NP PK",
    NationalityGroup.SOUTH_EAST_ASIA: "BN ID KH LA MM MY PH SG TH TL VN",
    NationalityGroup.EAST_ASIA: "CN HK JP KP KR MN MO TW",
    NationalityGroup.NORTH_AMERICA: "BM CA GL PM US",
    NationalityGroup.CENTRAL_AMERICA: "BZ CR GT HN MX NI PA SV",
    NationalityGroup.CARIBBEAN: (
        "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI"
    ),
    NationalityGroup.SOUTH_AMERICA: "AR BO BR CL CO EC FK GF GY PE PY SR UY VE",
    NationalityGroup.OCEANIA: "AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV "
    "VU WF WS",
}


def group_of(country: str) -> NationalityGroup | None:
    """The group of an ISO 3166 alpha-2 code; None for a code of no inhabited country."""
    found = (group for group, codes in _COUNTRIES.items() if country in codes.split())
    return next(found, None)

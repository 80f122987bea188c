"""The national partners that come along with the program, from resources/directory."""

from __future__ import annotations

import tomllib
from functools import cache

from mhcoordinator.assets import asset
from mhcoordinator.domain.organisation import Organisation, OrganisationKind


@cache
def national_organisations() -> tuple[Organisation, ...]:
    """The national partners, in the order of the file, each with its source and date of knowledge.

    They carry no telephone numbers or addresses: nothing is given that no source gives.
    """
    with asset("directory", "organisations.toml").open("rb") as file:
        read = tomllib.load(file)
    return tuple(
        Organisation(
            id=item["id"],
            name=item["name"],
            kind=OrganisationKind(item["kind"]),
            note=item["role"],
            is_national=True,
            source=f"{item['source']} ({read['as_of']:%d-%m-%Y})",
        )
        for item in read["organisation"]
    )

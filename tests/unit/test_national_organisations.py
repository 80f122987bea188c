"""The directory that comes along."""

from __future__ import annotations

from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.services.directory import national_organisations


def test_every_partner_has_role_and_source_and_no_invented_way_to_reach_it() -> None:
    found = national_organisations()
    assert len({item.id for item in found}) == len(found) > 20
    for item in found:
        assert item.is_national
        assert item.note.endswith(".")
        assert "2026" in item.source
        assert item.phone + item.email + item.address + item.postcode == ""


def test_the_partners_of_every_case_are_there() -> None:
    kinds = {item.kind for item in national_organisations()}
    assert {
        OrganisationKind.COMENSHA,
        OrganisationKind.POLICE,
        OrganisationKind.IMMIGRATION_SERVICE,
        OrganisationKind.LABOUR_SUPPORT,
        OrganisationKind.GUARDIAN_AGENCY,
        OrganisationKind.SHELTER,
    } <= kinds

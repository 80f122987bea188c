"""A hidden place goes out on a tick with a reason, for one letter, and the reason stays."""

from __future__ import annotations

import pytest

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.errors import DisclosureBlocked
from mhcoordinator.domain.organisation import Organisation, OrganisationKind
from mhcoordinator.domain.sharing import DisclosureWay, Referral, SharedField
from mhcoordinator.records import audit_log
from mhcoordinator.services import intake
from mhcoordinator.services.case_page import case_view
from mhcoordinator.services.disclosure import prepare_letter, release
from mhcoordinator.services.organisations import save_organisation
from mhcoordinator.services.session import VaultSession
from tests.integration.sharing_cases import telling_intake
from tests.integration.test_disclosure_service import as_it_is, letter_of, words_of

ADDRESS = SharedField.SHELTER_ADDRESS


@pytest.fixture
def case_id(session: VaultSession) -> str:
    return intake.save(session, telling_intake()).case_id


@pytest.mark.parametrize("reasons", [(), ("shelter_address:  ",)])
def test_a_hidden_place_is_not_even_shown_without_a_reason(
    session: VaultSession, case_id: str, reasons: tuple[str, ...]
) -> None:
    referral = to_the_doctor(session, case_id, fields=(ADDRESS,), reasons=reasons)
    prepared = prepare_letter(session, referral, as_it_is, "nl")
    assert prepared.open_points == ("reason_missing",)
    assert "Lindenpad" not in words_of(prepared.pdf)
    with pytest.raises(DisclosureBlocked):
        release(session, prepared, DisclosureWay.PRINT)


def test_a_hidden_place_goes_along_once_with_its_reason_in_the_log(
    session: VaultSession, case_id: str
) -> None:
    why = f"{ADDRESS.value}: huisbezoek"
    referral = to_the_doctor(session, case_id, fields=(ADDRESS,), reasons=(why,))
    prepared = prepare_letter(session, referral, as_it_is, "nl")
    assert "Lindenpad" in words_of(prepared.pdf)
    release(session, prepared, DisclosureWay.PRINT)
    view = case_view(session, case_id)
    assert view.disclosures[-1].fields == (ADDRESS,)
    assert view.disclosures[-1].reasons == (why,)
    with session.transaction() as unit:
        line = [item for item in audit_log.read(unit.connection)
                if item.action is AuditAction.PRINT][-1]  # fmt: skip
    assert "huisbezoek" in line.reason
    stored = next(item for item in view.referrals if item.id == referral.id)
    assert (stored.fields, stored.reasons) == ((), ())
    again = prepare_letter(session, stored, as_it_is, "nl")
    assert "Lindenpad" not in words_of(again.pdf)


def to_the_doctor(session: VaultSession, case_id: str, **changes: object) -> Referral:
    """A letter to somebody who may have to know where the client is."""
    doctor = Organisation(name="Huisarts Verzonnen", kind=OrganisationKind.GENERAL_PRACTITIONER)
    save_organisation(session, doctor)
    consent = next(
        item for item in case_view(session, case_id).consents if "huis" in item.recipient
    )
    return letter_of(session, case_id, organisation_id=doctor.id, consent_id=consent.id, **changes)

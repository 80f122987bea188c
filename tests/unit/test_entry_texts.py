"""Cards of an intake tell where a stay is only when its address is open."""

from __future__ import annotations

import pytest

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.residence import Placement, Secrecy, ShelterKind
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState
from mhcoordinator.gui.panels.entry_texts import details, headline


def as_it_is(_context: str, text: str) -> str:
    return text


def said(entry: Entry) -> str:
    return f"{headline(entry, as_it_is, 'en')} | {details(entry, as_it_is, 'en')}"


@pytest.mark.parametrize("secrecy", [Secrecy.SECRET, Secrecy.PROTECTED, Secrecy.UNKNOWN])
def test_a_hidden_stay_is_called_by_its_kind(secrecy: Secrecy) -> None:
    stay = Placement(
        kind=ShelterKind.COSM, secrecy=secrecy, facility="Lindehof", address="Wilgenlaan 12",
        place="Zutphen", note="kamer",
    )  # fmt: skip
    assert said(stay).startswith("COSM shelter | ")
    assert "kamer" in said(stay)
    assert not any(word in said(stay) for word in ("Lindehof", "Wilgenlaan", "Zutphen"))


def test_an_open_stay_is_called_by_its_address() -> None:
    stay = Placement(secrecy=Secrecy.OPEN, address="Wilgenlaan 12", place="Zutphen")
    assert said(stay).startswith("Wilgenlaan 12 | ")
    assert "Zutphen" in said(stay)


def test_a_granted_request_does_not_name_the_place() -> None:
    asked = ShelterRequest(asked_of="Lindehof")
    assert "Lindehof" in said(asked)
    granted = ShelterRequest(asked_of="Lindehof", state=ShelterRequestState.GRANTED)
    assert "Lindehof" not in said(granted)

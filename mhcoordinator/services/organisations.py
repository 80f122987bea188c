"""The directory: national partners that come along, and the region's own."""

from __future__ import annotations

from dataclasses import replace

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.organisation import Organisation, OrganisationKind, Professional
from mhcoordinator.records import directory as stored
from mhcoordinator.services.directory import national_organisations
from mhcoordinator.services.session import VaultSession

OWN_ID = "own"
"""The id of the organisation that the user works for; it is nobody's recipient."""

SIGNER_ID = "own-signer"


def organisations(session: VaultSession, text: str = "") -> tuple[Organisation, ...]:
    """Organisations in whose name, region, place or note the words occur, by name.

    What the user wrote about a national partner stands over what came along.
    """
    with session.transaction() as unit:
        written = stored.organisations(unit)
    merged = {item.id: item for item in (*national_organisations(), *written)}
    merged.pop(OWN_ID, None)
    words = fold(text).split()
    found = [
        item
        for item in merged.values()
        if all(
            word in fold(f"{item.name} {item.region} {item.place} {item.note}") for word in words
        )
    ]
    return tuple(sorted(found, key=lambda item: (fold(item.name), item.id)))


def organisation(session: VaultSession, organisation_id: str) -> Organisation | None:
    """The organisation with this id, or None."""
    found = (item for item in organisations(session) if item.id == organisation_id)
    return next(found, None)


def save_organisation(session: VaultSession, item: Organisation) -> None:
    """Writes an organisation; for a national partner only the region's own facts about it."""
    with session.transaction() as unit:
        stored.put_organisation(unit, item)


def own_organisation(session: VaultSession) -> Organisation | None:
    """Who sends the letters, or None as long as that is not filled in."""
    with session.transaction() as unit:
        found = (item for item in stored.organisations(unit) if item.id == OWN_ID)
        own = next(found, None)
    return own if own is not None and own.name.strip() else None


def save_own_organisation(session: VaultSession, item: Organisation) -> None:
    """Writes who sends the letters over what stood there."""
    own = replace(item, id=OWN_ID, kind=OrganisationKind.CARE_COORDINATION, is_national=False)
    save_organisation(session, own)


def own_signer(session: VaultSession) -> Professional:
    """Who signs, with the function below the name; empty texts where that was not filled in."""
    with session.transaction() as unit:
        written = stored.professionals(unit, OWN_ID)
    found = (person for person in written if person.id == SIGNER_ID)
    return next(found, Professional(id=SIGNER_ID, organisation_id=OWN_ID, name=""))


def save_sender(session: VaultSession, item: Organisation, signer: Professional) -> None:
    """Writes who sends the letters, and who signs them."""
    save_own_organisation(session, item)
    save_professional(session, replace(signer, id=SIGNER_ID, organisation_id=OWN_ID))


def professionals(session: VaultSession, organisation_id: str) -> tuple[Professional, ...]:
    """The people of one organisation by name."""
    with session.transaction() as unit:
        return stored.professionals(unit, organisation_id)


def save_professional(session: VaultSession, person: Professional) -> None:
    """Writes a person who works at an organisation."""
    with session.transaction() as unit:
        stored.put_professional(unit, person)


def remove_professional(session: VaultSession, person_id: str) -> None:
    """Takes a person out of an organisation."""
    with session.transaction() as unit:
        stored.remove_professional(unit, person_id)

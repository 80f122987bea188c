"""Organisations, people in them, and the bytes of documents."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from mhcoordinator.domain.errors import NotFound
from mhcoordinator.domain.organisation import Organisation, Professional
from mhcoordinator.records.rows import as_row
from mhcoordinator.records.tables import directory
from mhcoordinator.records.tables.journal_tables import DocumentContentRow
from mhcoordinator.records.unit_of_work import UnitOfWork


def organisations(unit: UnitOfWork) -> tuple[Organisation, ...]:
    """All organisations that the user wrote."""
    query = select(directory.OrganisationRow.__table__)
    return tuple(Organisation(**row) for row in unit.connection.execute(query).mappings())


def put_organisation(unit: UnitOfWork, organisation: Organisation) -> None:
    """Writes an organisation over the one with its id."""
    values = as_row(organisation)
    unit.connection.execute(
        insert(directory.OrganisationRow)
        .values(values)
        .on_conflict_do_update(index_elements=["id"], set_=values)
    )


def professionals(unit: UnitOfWork, organisation_id: str) -> tuple[Professional, ...]:
    """The people of one organisation by name."""
    row = directory.ProfessionalRow
    query = select(row.__table__).where(row.organisation_id == organisation_id).order_by(row.name)
    return tuple(Professional(**found) for found in unit.connection.execute(query).mappings())


def put_professional(unit: UnitOfWork, professional: Professional) -> None:
    """Writes a person over the one with the same id."""
    values = as_row(professional)
    unit.connection.execute(
        insert(directory.ProfessionalRow)
        .values(values)
        .on_conflict_do_update(index_elements=["id"], set_=values)
    )


def remove_professional(unit: UnitOfWork, professional_id: str) -> None:
    """Deletes a person; nothing happens when there is none."""
    row = directory.ProfessionalRow
    unit.connection.execute(delete(row).where(row.id == professional_id))


def put_content(unit: UnitOfWork, document_id: str, case_id: str, content: bytes) -> None:
    """Writes the bytes of a document."""
    unit.connection.execute(
        insert(DocumentContentRow).values(document_id=document_id, case_id=case_id, content=content)
    )


def content(unit: UnitOfWork, document_id: str) -> bytes:
    """The bytes of a document.

    Raises:
        NotFound: there are none.
    """
    row = DocumentContentRow
    found = unit.connection.execute(
        select(row.content).where(row.document_id == document_id)
    ).scalar()
    if found is None:
        raise NotFound
    return found

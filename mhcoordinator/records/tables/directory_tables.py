"""Organisations and the people in them."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.records.tables.base import Base


class OrganisationRow(Base):
    """Row of `Organisation`."""

    __tablename__ = "organisation"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[OrganisationKind]
    region: Mapped[str]
    address: Mapped[str]
    postcode: Mapped[str]
    place: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    note: Mapped[str]
    is_national: Mapped[bool]
    source: Mapped[str]


class ProfessionalRow(Base):
    """Row of `Professional`."""

    __tablename__ = "professional"

    id: Mapped[str] = mapped_column(primary_key=True)
    organisation_id: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    role: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    reachable: Mapped[str]

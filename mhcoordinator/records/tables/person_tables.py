"""People in a case and how to reach the client."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import (
    BirthDateCertainty,
    ContactWay,
    Gender,
    LanguageSkill,
    PersonRole,
)
from mhcoordinator.records.columns import ListColumn
from mhcoordinator.records.tables.base import EntryRow


class PersonRow(EntryRow):
    """Row of `Person`."""

    __tablename__ = "person"

    role: Mapped[PersonRole]
    call_name: Mapped[str]
    form_of_address: Mapped[str]
    given_names: Mapped[str]
    name_prefix: Mapped[str]
    surname: Mapped[str]
    aliases: Mapped[tuple[str, ...]]
    birth_date: Mapped[PartialDate | None]
    birth_date_certainty: Mapped[BirthDateCertainty]
    birth_note: Mapped[str]
    birth_place: Mapped[str]
    gender: Mapped[Gender]
    nationalities: Mapped[tuple[str, ...]]
    stateless: Mapped[Answer]
    origin_note: Mapped[str]
    languages: Mapped[tuple[LanguageSkill, ...]]
    interpreter_needed: Mapped[Answer]
    interpreter_wish: Mapped[str]
    alien_number: Mapped[str]
    citizen_service_number: Mapped[str]
    citizen_service_number_basis: Mapped[str]
    moves_along: Mapped[Answer]
    has_parental_authority: Mapped[Answer]
    knows_of_case: Mapped[Answer]
    residence: Mapped[str]
    note: Mapped[str]


class ContactChannelRow(EntryRow):
    """Row of `ContactChannel`."""

    __tablename__ = "contact_channel"

    address: Mapped[str]
    allowed: Mapped[tuple[ContactWay, ...]] = mapped_column(ListColumn(ContactWay))
    forbidden: Mapped[tuple[ContactWay, ...]] = mapped_column(ListColumn(ContactWay))
    when: Mapped[str]
    warning: Mapped[str]
    is_safe: Mapped[Answer]

"""The base of all tables and the columns that every entry has."""

from __future__ import annotations

import enum
from datetime import datetime
from decimal import Decimal

from sqlalchemy import Enum, ForeignKey, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import LanguageSkill
from mhcoordinator.records.columns import (
    CaseNumberColumn,
    DecimalColumn,
    LanguagesColumn,
    ListColumn,
    PartialDateColumn,
    UtcColumn,
)


def _values(members: type[enum.Enum]) -> list[str]:
    return [str(member.value) for member in members]


class Base(DeclarativeBase):
    """Names constraints the same way everywhere, so that migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 (SQLAlchemy reads this name from the class)
        PartialDate: PartialDateColumn(),
        CaseNumber: CaseNumberColumn(),
        datetime: UtcColumn(),
        Decimal: DecimalColumn(),
        tuple[str, ...]: ListColumn(str),
        tuple[LanguageSkill, ...]: LanguagesColumn(),
        enum.Enum: Enum(enum.Enum, native_enum=False, length=40, values_callable=_values),
    }


class EntryRow(Base):
    """What the row of every entry has: its place in time, its id and its case."""

    __abstract__ = True

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    id: Mapped[str] = mapped_column(unique=True)
    case_id: Mapped[str] = mapped_column(
        ForeignKey("case_file.id", deferrable=True, initially="DEFERRED"), index=True
    )

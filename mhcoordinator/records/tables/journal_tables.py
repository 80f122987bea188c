"""Contact moments, and documents with their bytes."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mhcoordinator.domain.case_file import ReportChannel
from mhcoordinator.domain.journal import DocumentKind
from mhcoordinator.records.tables.base import Base, EntryRow


class ContactMomentRow(EntryRow):
    """Row of `ContactMoment`."""

    __tablename__ = "contact_moment"

    at: Mapped[datetime]
    channel: Mapped[ReportChannel]
    with_whom: Mapped[str]
    text: Mapped[str]


class DocumentRow(EntryRow):
    """Row of `Document`."""

    __tablename__ = "document"

    kind: Mapped[DocumentKind]
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    added_on: Mapped[date | None]
    text: Mapped[str]


class DocumentContentRow(Base):
    """The bytes of a document, read only when the document is opened."""

    __tablename__ = "document_content"

    document_id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(
        ForeignKey("case_file.id", deferrable=True, initially="DEFERRED"), index=True
    )
    content: Mapped[bytes]

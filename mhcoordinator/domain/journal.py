"""Contact moments and documents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mhcoordinator.domain.case_file import ReportChannel
from mhcoordinator.domain.entry import Entry


@dataclass(frozen=True, kw_only=True)
class ContactMoment(Entry):
    """A contact with or about the client.

    Attributes:
        at: when it was, in UTC.
    """

    at: datetime
    channel: ReportChannel = ReportChannel.PHONE
    with_whom: str = ""
    text: str = ""


class DocumentKind(StrEnum):
    """What a document is in the case."""

    SOURCE_MESSAGE = "source_message"
    CONSENT = "consent"
    LETTER = "letter"
    IDENTITY = "identity"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Document(Entry):
    """A document kept inside the vault; its bytes are read apart.

    Attributes:
        size: in bytes.
        text: the words in it, for search and for reading along.
    """

    kind: DocumentKind = DocumentKind.OTHER
    name: str = ""
    media_type: str = "application/octet-stream"
    size: int = 0
    sha256: str = ""
    added_on: date | None = None
    text: str = ""

"""Messages and documents: taking them in, keeping them in the vault, reading them back."""

from __future__ import annotations

import hashlib
import io
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import PurePath

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.errors import DocumentRefused
from mhcoordinator.domain.intake import SourceMessage
from mhcoordinator.domain.journal import Document, DocumentKind
from mhcoordinator.records import directory as stored
from mhcoordinator.services.session import VaultSession

LARGEST = 100 * 1024 * 1024
_SIGNATURES = {
    "application/pdf": b"%PDF-",
    "image/png": b"\x89PNG\r\n\x1a\n",
    "image/jpeg": b"\xff\xd8\xff",
    "application/zip": b"PK\x03\x04",
}
_BY_SUFFIX = {
    ".txt": "text/plain",
    ".eml": "message/rfc822",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def read_message(name: str, data: bytes) -> SourceMessage:
    """Reads a message that came in as text, e-mail or PDF; the bytes stay as they came.

    Raises:
        DocumentRefused: empty, too large, unreadable, or not what its name says.
    """
    media_type = _media_type(name, data)
    if media_type == "message/rfc822":
        text = _mail_text(data)
    elif media_type == "application/pdf":
        text = _pdf_text(data)
    elif media_type == "text/plain":
        text = _plain_text(data)
    else:
        raise DocumentRefused("not_a_message")
    return SourceMessage(name=name, media_type=media_type, text=text, data=data)


def _media_type(name: str, data: bytes) -> str:
    """What a document is by its first bytes, which must agree with its name."""
    if not data:
        raise DocumentRefused("empty")
    if len(data) > LARGEST:
        raise DocumentRefused("too_large")
    claimed = _BY_SUFFIX.get(PurePath(name).suffix.lower(), "")
    found = next((kind for kind, start in _SIGNATURES.items() if data.startswith(start)), "")
    if found == "application/zip" and "openxml" in claimed:
        return claimed
    if found and claimed and found != claimed:
        raise DocumentRefused("wrong_extension")
    if claimed in _SIGNATURES and found != claimed:
        raise DocumentRefused("wrong_extension")
    if found or claimed:
        return found or claimed
    return "text/plain" if _is_text(data) else "application/octet-stream"


def _is_text(data: bytes) -> bool:
    return b"\0" not in data[:4096]


def _plain_text(data: bytes) -> str:
    """UTF-8 (or UTF-16 with its mark), else the Windows code page of Western Europe."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _mail_text(data: bytes) -> str:
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)  # noqa: S101 (the default policy makes these)
    body = message.get_body(preferencelist=("plain", "html"))
    if body is None and not message.keys():
        raise DocumentRefused("unreadable")
    heads = [f"{head}: {message[head]}" for head in ("From", "To", "Date", "Subject")
             if message[head]]  # fmt: skip
    text = ""
    if body is not None:
        text = str(body.get_content())
        if body.get_content_subtype() == "html":
            text = _without_tags(text)
    return "\n".join(heads) + "\n\n" + text


def _without_tags(html: str) -> str:
    from html.parser import HTMLParser

    parts: list[str] = []
    hidden = {"script", "style", "head"}

    class Words(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.inside: list[str] = []

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            del attrs
            if tag in hidden:
                self.inside.append(tag)
            elif tag in {"p", "br", "div", "tr", "li"}:
                parts.append("\n")

        def handle_endtag(self, tag: str) -> None:
            if self.inside and self.inside[-1] == tag:
                self.inside.pop()

        def handle_data(self, data: str) -> None:
            if not self.inside:
                parts.append(data)

    Words().feed(html)
    return "".join(parts).strip()


def _pdf_text(data: bytes) -> str:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(data))
        return "\n".join(page.extract_text() for page in reader.pages)
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise DocumentRefused("unreadable") from error


def as_document(
    case_id: str, kind: DocumentKind, name: str, data: bytes, added_on: date
) -> Document:
    """The record of a document with these bytes.

    Raises:
        DocumentRefused: empty, too large, or not what its name says.
    """
    return Document(
        case_id=case_id,
        kind=kind,
        name=name,
        media_type=_media_type(name, data),
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        added_on=added_on,
    )


def add_document(
    session: VaultSession,
    case_id: str,
    kind: DocumentKind,
    name: str,
    data: bytes,
    command_id: str = "",
) -> Document:
    """Keeps a document in the vault; its words become findable.

    Raises:
        DocumentRefused: empty, too large, or not what its name says; nothing was written.
    """
    document = as_document(case_id, kind, name, data, session.clock.today())
    text = _words_in(document.media_type, name, data)
    document = Document(**{**vars(document), "text": text})
    with session.transaction() as unit:
        done = unit.result_of(command_id) if command_id else None
        if done is not None:
            return unit.get(Document, done)
        unit.add(document)
        stored.put_content(unit, document.id, case_id, data)
        unit.remember(command_id, document.id)
    return document


def _words_in(media_type: str, name: str, data: bytes) -> str:
    if media_type not in {"text/plain", "message/rfc822", "application/pdf"}:
        return ""
    try:
        return read_message(name, data).text
    except DocumentRefused:
        return ""


def read_document(session: VaultSession, document_id: str) -> bytes:
    """The bytes of a document; the reading is logged.

    Raises:
        NotFound: there is no such document.
    """
    with session.transaction() as unit:
        document = unit.get(Document, document_id)
        unit.log(AuditAction.VIEW, case_id=document.case_id, field_group="Document")
        return stored.content(unit, document_id)

"""Messages and documents, good and bad."""

from __future__ import annotations

import io
from email.message import EmailMessage

import pytest

from mhcoordinator.domain.errors import DocumentRefused
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.journal import DocumentKind
from mhcoordinator.services import case_page, documents, intake, search
from mhcoordinator.services.session import VaultSession


def pdf_with(text: str) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 720, text)
    canvas.save()
    return out.getvalue()


def mail(body: str, subtype: str = "plain") -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "Opsporing <o@example.org>", "Melding één"
    message.set_content(body, subtype=subtype)
    return message.as_bytes()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_text_in_the_usual_encodings(encoding: str) -> None:
    assert documents.read_message("a.txt", "José zei: één".encode(encoding)).text == "José zei: één"


def test_mail_shows_heads_and_words() -> None:
    text = documents.read_message("m.eml", mail("Zij heet Łucja.")).text
    assert "Subject: Melding één" in text
    assert "Zij heet Łucja." in text


def test_mail_in_html_is_read_without_tags() -> None:
    html = "<html><style>p{color:red}</style><p>Eerste<br>tweede</p><script>x()</script></html>"
    text = documents.read_message("m.eml", mail(html, "html")).text
    assert "Eerste\ntweede" in text
    assert "x()" not in text
    assert "color" not in text


def test_pdf_is_read() -> None:
    assert (
        "Aanmelding opvang" in documents.read_message("m.pdf", pdf_with("Aanmelding opvang")).text
    )


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("leeg.txt", b"", "empty"),
        ("leeg.pdf", b"", "empty"),
        ("kapot.pdf", b"%PDF-1.7\nniets", "unreadable"),
        ("brief.pdf", b"geen pdf", "wrong_extension"),
        ("foto.png", b"%PDF-1.7", "wrong_extension"),
        ("foto.png", b"\x89PNG\r\n\x1a\nrest", "not_a_message"),
    ],
)
def test_what_cannot_be_a_message(name: str, data: bytes, reason: str) -> None:
    with pytest.raises(DocumentRefused) as caught:
        documents.read_message(name, data)
    assert caught.value.reason == reason


def test_a_huge_document_is_refused_and_leaves_nothing(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "LARGEST", 1000)
    saved = intake.save(session, Intake(call_name="A"))
    with pytest.raises(DocumentRefused) as caught:
        documents.add_document(session, saved.case_id, DocumentKind.OTHER, "groot.txt", b"a" * 1001)
    assert caught.value.reason == "too_large"
    assert case_page.case_view(session, saved.case_id).documents == ()


def test_a_document_is_read_back_and_found_by_its_words(session: VaultSession) -> None:
    saved = intake.save(session, Intake(call_name="A"))
    data = pdf_with("Verklaring huisarts")
    kept = documents.add_document(
        session, saved.case_id, DocumentKind.OTHER, "v.pdf", data, command_id="c"
    )
    again = documents.add_document(
        session, saved.case_id, DocumentKind.OTHER, "v.pdf", data, command_id="c"
    )
    assert again == kept
    assert documents.read_document(session, kept.id) == data
    assert kept.media_type == "application/pdf"
    assert [hit.entry_id for hit in search.search(session, "huisarts")] == [kept.id]

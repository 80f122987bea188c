"""What is printed: real text, embedded fonts, every page numbered, the same bytes again."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from mhcoordinator.domain.redaction import MASK
from mhcoordinator.reports.case_summary import case_summary_pdf
from mhcoordinator.reports.fonts import missing_glyphs, printable
from mhcoordinator.reports.referral_letter import referral_letter_pdf
from mhcoordinator.reports.views import AgreementLine, Fact, LetterView, NeedLine, SummaryView


def as_it_is(_context: str, text: str) -> str:
    return text


def read(program: str, pdf: bytes, *arguments: str) -> str:
    done = subprocess.run([program, *arguments], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def words_of(pdf: bytes) -> str:
    return read("pdftotext", pdf, "-layout", "-", "-")


def pages_of(pdf: bytes) -> list[str]:
    return words_of(pdf).split("\f")[:-1]


def summary(**changes: object) -> SummaryView:
    view = SummaryView(
        language="nl",
        number="MH-2026-004",
        tier="B",
        tier_words="gepseudonimiseerd",
        meeting_on="24 november 2026",
        basis="convenant zorgtafel",
        recipient="GGD",
        copy_number=3,
        copies=7,
        traits=("29 jaar", "Zuid-Amerikaans", "zij/haar", "tolk Spaans"),
        question="Welke vervolgplek is haalbaar?",
        now=(Fact("Verblijf", "bedenktijd"),),
        safety=(Fact("Dreiging", f"foto rondgestuurd door {MASK}."),),
        needs=(NeedLine("wonen", "Vervolgplek", "aangevraagd", "eigen kamer"),),
        family=("kind; 7 jaar",),
        agreements=(
            AgreementLine("Verwijzing", "GGD", "14-11-2026", "gedaan"),
            AgreementLine("Evaluatie", "opvang", "21-11-2026", "niet gedaan", is_late=True),
        ),
    )
    return replace(view, **changes)  # type: ignore[arg-type]


def letter(**changes: object) -> LetterView:
    view = LetterView(
        language="nl",
        recipient_name="FairWork",
        recipient=("FairWork", "t.a.v. juridisch spreekuur"),
        date="23 november 2026",
        reference="MH-2026-001-V2",
        subject="Verwijzing: hulp bij loonvordering",
        opening="Wij verwijzen Łukasz Wiśniewski naar u voor hulp.",
        facts=(Fact("Werk", "Weken van 70 tot 80 uur."),),
        request="Laat ons weten of u kunt helpen.",
        basis="Grondslag: toestemming.",
        sender="A. Verzonnen",
        sender_role="zorgcoördinator mensenhandel",
    )
    return replace(view, **changes)  # type: ignore[arg-type]


def test_the_question_leads_and_the_copy_is_named() -> None:
    text = words_of(case_summary_pdf(summary(), as_it_is))
    assert text.index("MH-2026-004") < text.index("Welke vervolgplek") < text.index("bedenktijd")
    assert "CONFIDENTIAL · case meeting 24 november 2026" in text
    assert "tier B, gepseudonimiseerd · basis: convenant zorgtafel" in text
    assert "copy 3 of 7" in text
    assert "for GGD · destroy after the meeting" in text
    assert "! niet gedaan" in text


def test_who_brings_it_in_and_the_urgency_stand_above_the_question() -> None:
    view = summary(brought_in_by="zorgcoördinator, Waterrijk", urgency="binnen dagen: weg uit huis")
    text = words_of(case_summary_pdf(view, as_it_is))
    first, second = "Brought in by: zorgcoördinator, Waterrijk", "Urgency: binnen dagen: weg uit"
    assert text.index(first) < text.index(second) < text.index("Welke vervolgplek")


def test_new_agreements_have_columns_to_write_in() -> None:
    text = words_of(case_summary_pdf(summary(), as_it_is))
    assert re.search(r"NEW AGREEMENTS +who +before\s", text)


def test_a_long_letterhead_pushes_the_address_down() -> None:
    short, long = (letter(letterhead=(line, "Waterplein 3", "088")) for line in ("X", "X yz " * 90))
    for view in (short, long):
        text = words_of(referral_letter_pdf(view, as_it_is))
        assert text.index("Waterplein 3") < text.index("088") < text.index("juridisch spreekuur")


def test_every_page_says_how_many_there_are_and_for_whom() -> None:
    long = "Behandeling van de gevolgen, met tolk en vaste behandelaar. " * 6
    needs = tuple(NeedLine("wonen", f"{number}. {long}", "aangevraagd") for number in range(50))
    pages = pages_of(case_summary_pdf(summary(needs=needs), as_it_is))
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert f"page {number} of {len(pages)}" in page
        assert "CONFIDENTIAL" in page
        assert "copy 3, GGD" in page
        assert "destroy after the meeting" in page
    together = "".join(pages)
    for number in range(50):
        assert f"{number}. Behandeling" in together


def test_one_text_longer_than_a_page_is_printed_whole() -> None:
    words = [f"woord{number}" for number in range(3000)]
    for view in (
        summary(question=" ".join(words)),
        summary(safety=(Fact("Dreiging", " ".join(words)),)),
    ):
        text = words_of(case_summary_pdf(view, as_it_is))
        assert set(words) <= set(text.split())
    text = words_of(referral_letter_pdf(letter(facts=(Fact("Werk", " ".join(words)),)), as_it_is))
    assert set(words) <= {word.strip(".") for word in text.split()}


def test_a_word_longer_than_a_line_is_broken_not_lost() -> None:
    pdf = case_summary_pdf(summary(question="x" * 1000), as_it_is)
    assert words_of(pdf).count("x") >= 1000


@pytest.mark.parametrize(
    "text",
    [
        "Nguyễn Thị Ánh Đào",
        "Пушкин Ґалаґан",
        "Ελληνικά Ώρα",
        "Łukasz Őrült ĞİŞ Ħ",
        "€ 35.000 – „…”",
    ],
)
def test_european_vietnamese_cyrillic_and_greek_are_drawn(text: str) -> None:
    view = summary(question=text)
    assert missing_glyphs(view) == ()
    assert text in words_of(case_summary_pdf(view, as_it_is))


def test_what_the_font_lacks_is_printed_as_its_code_point_and_reported() -> None:
    view = summary(question="中 en 😀 en ع", safety=(Fact("中", "x"),))
    text = words_of(case_summary_pdf(view, as_it_is))
    for code in ("[U+4E2D]", "[U+1F600]", "[U+0639]"):
        assert code in text
    assert missing_glyphs(view) == ("中", "😀", "ع")


def test_invisible_signs_are_dropped_and_marks_composed() -> None:
    assert printable("a\u200b\u202eb\x07c") == "ab c"
    assert printable("e\u0301") == "é"
    assert printable("Noa\u200b") == "Noa"


@pytest.mark.parametrize("make", ["summary", "letter"])
def test_fonts_are_embedded_and_the_head_says_nothing_about_anybody(make: str) -> None:
    pdf = (
        case_summary_pdf(summary(), as_it_is)
        if make == "summary"
        else referral_letter_pdf(letter(), as_it_is)
    )
    fonts = read("pdffonts", pdf, "-").splitlines()[2:]
    assert fonts
    assert all(re.search(r"\+Roboto.*\byes yes yes\b", line) for line in fonts)
    head = read("pdfinfo", pdf, "-")
    assert re.search(r"Title: +(Case summary|Referral letter)\n", head)
    assert re.search(r"Page size: +595\.\d+ x 841\.\d+ pts \(A4\)", head)
    for word in ("Wiśniewski", "FairWork", "MH-2026", "GGD"):
        assert word not in head


def test_the_language_is_told_and_the_file_is_sound(tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    file.write_bytes(case_summary_pdf(summary(language="en"), as_it_is))
    shown = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", str(file), "-"],
        capture_output=True, check=True,
    ).stdout  # fmt: skip
    assert b"/Lang (en)" in shown
    subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=True)


def test_the_same_view_gives_the_same_bytes() -> None:
    assert case_summary_pdf(summary(), as_it_is) == case_summary_pdf(summary(), as_it_is)
    assert referral_letter_pdf(letter(), as_it_is) == referral_letter_pdf(letter(), as_it_is)
    other = case_summary_pdf(summary(copy_number=4), as_it_is)
    assert other != case_summary_pdf(summary(), as_it_is)


def test_what_was_masked_stays_readable_as_a_gap() -> None:
    text = words_of(case_summary_pdf(summary(), as_it_is))
    assert f"foto rondgestuurd door {MASK}" in re.sub(r"\s+", " ", text)


def test_an_empty_case_still_makes_a_page_to_write_on() -> None:
    view = summary(question="", now=(), safety=(), needs=(), family=(), agreements=(), traits=())
    pages = pages_of(case_summary_pdf(view, as_it_is))
    assert len(pages) == 1
    assert "NEW AGREEMENTS" in pages[0]
    assert "NEEDS" not in pages[0]


def test_the_letter_is_one_page_with_ground_and_signature() -> None:
    pages = pages_of(referral_letter_pdf(letter(), as_it_is))
    assert len(pages) == 1
    for words in (
        "t.a.v. juridisch spreekuur",
        "23 november 2026 · our reference MH-2026-001-V2",
        "Werk. Weken van 70 tot 80 uur.",
        "What we ask. Laat ons weten",
        "Grondslag: toestemming.",
        "zorgcoördinator mensenhandel",
        "page 1 of 1",
    ):
        assert words in pages[0]

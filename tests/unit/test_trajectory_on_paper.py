"""The trajectory on paper: the same geometry as on the screen, real text, black and white."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.domain.care import LifeDomain
from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.drawing import Drawing, Words
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.known_terms import Subject
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.plan import Goal, PlanTrack, Review, ReviewKind
from mhcoordinator.domain.residence import (
    CriminalCase,
    Placement,
    Secrecy,
    ShelterKind,
)
from mhcoordinator.pictures.lanes import draw
from mhcoordinator.reports.case_summary import case_summary_pdf
from mhcoordinator.reports.drawing import drawing_box, text_width
from mhcoordinator.rules import CaseFacts, Derivation, Nationality, derive, national_rules
from mhcoordinator.services.prepared import SummaryRequest
from mhcoordinator.services.redacting import redactor_for
from mhcoordinator.services.scribe import Scribe
from mhcoordinator.services.summary_view import summary_page
from mhcoordinator.services.trajectory import trajectory_of

TODAY = date(2026, 11, 24)
CONTACT_AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
SECRETS = ("Zonnedauw", "Ouwerkamp", "Rikkert", "Kerekes")


def as_it_is(_context: str, text: str) -> str:
    return text


def day(year: int, month: int, number: int) -> PartialDate:
    return PartialDate(year, month, number)


def a_view() -> CaseView:
    kind = LegalEventKind
    return CaseView(
        case=CaseFile(number=CaseNumber(2026, 4), call_name="Orsolya", opened_on=date(2026, 10, 1)),
        placements=(
            Placement(
                kind=ShelterKind.EMERGENCY_BED,
                facility=SECRETS[0],
                secrecy=Secrecy.OPEN,
                started=PartialDate(2026, 9),
                ended=day(2026, 10, 8),
            ),
            Placement(
                kind=ShelterKind.COSM,
                facility=SECRETS[1],
                secrecy=Secrecy.SECRET,
                started=day(2026, 10, 12),
                until=date(2026, 12, 31),
            ),
        ),
        legal_events=(
            LegalEvent(kind=kind.REFLECTION_STARTED, on=day(2026, 9, 30), note=SECRETS[2]),
            LegalEvent(kind=kind.HEARING, on=day(2026, 12, 3), by_whom=SECRETS[2]),
        ),
        criminal_cases=(CriminalCase(interview_on=date(2026, 11, 2), interview_kind=SECRETS[3]),),
        goals=(
            Goal(track=PlanTrack.STAYING, words=SECRETS[2], started=day(2026, 10, 7)),
            Goal(track=PlanTrack.RETURNING, life_domain=LifeDomain.WORK, until=date(2026, 11, 1)),
        ),
        reviews=(Review(kind=ReviewKind.SAFETY, due_on=date(2026, 11, 21), reason=SECRETS[3]),),
        contact_moments=(ContactMoment(at=CONTACT_AT, with_whom=SECRETS[3], text=SECRETS[2]),),
    )


def derived(view: CaseView) -> Derivation:
    facts = CaseFacts(events=view.legal_events, nationality=Nationality.OTHER)
    return derive(facts, national_rules(), TODAY)


def told(view: CaseView, *, names: bool) -> dict[str, str]:
    """Everything that stands in a lane, by its title."""
    content = trajectory_of(view, derived(view), TODAY, as_it_is, "en", names=names)
    return {lane.title: str(lane) for lane in content.lanes}


def summary(view: CaseView) -> bytes:
    scribe = Scribe(as_it_is, "en", redactor_for(view, set(Subject) - {Subject.PLACE}))
    page = summary_page(view, SummaryRequest(case_id=""), scribe, TODAY, derivation=derived(view))
    return case_summary_pdf(page, as_it_is)


def read(pdf: bytes, *options: str) -> str:
    command = ["pdftotext", *options, "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


def painted(drawing: Drawing, left: float, top: float) -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(700, 500), pageCompression=0, invariant=1)
    drawing_box(drawing, left).draw(canvas, top)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def a_drawing() -> Drawing:
    view = a_view()
    content = trajectory_of(view, derived(view), TODAY, as_it_is, "en", names=False)
    return draw(content, 500, text_width, size=9.0)


def test_the_printed_summary_has_the_picture_as_real_text() -> None:
    text = read(summary(a_view()), "-layout")
    for words in (
        "TRAJECTORY",
        "Criminal case",
        "COSM shelter",
        "next place unknown",
        "court hearing 3 Dec",
        "2 goals, 2 tracks: staying, returning",
        "! safety review 21 Nov",
        "today",
    ):
        assert words in text, words
    assert re.search(r"Reflection period.*until 30 Dec", text)


def test_only_kinds_and_statuses_are_printed() -> None:
    view = a_view()
    text = read(summary(view), "-raw")
    content = trajectory_of(view, derived(view), TODAY, as_it_is, "en", names=False)
    for secret in SECRETS:
        assert secret not in text
        assert secret not in str(content)


def test_on_the_screen_an_open_address_may_be_named_and_a_secret_one_not() -> None:
    lanes = told(a_view(), names=True)
    assert "emergency bed, Zonnedauw" in lanes["Shelter"]
    assert "Ouwerkamp" not in str(lanes)
    assert "Kerekes" in lanes["Criminal case"]
    assert "Kerekes" in lanes["Contact"]
    assert "Rikkert" not in str(lanes)


def test_words_stand_on_paper_where_the_drawing_has_them() -> None:
    drawing, left, top = a_drawing(), 40.0, 450.0
    page = read(painted(drawing, left, top), "-bbox")
    found = {
        match[3]: (float(match[1]), float(match[2]))
        for match in re.finditer(r'xMin="([\d.]+)".*?yMax="([\d.]+)">([^<]+)<', page)
    }
    shapes = {item.text: item for item in drawing.shapes if isinstance(item, Words)}
    for words in ("today", "Shelter", "Plan", "Residence", "Oct", "Dec"):
        x, bottom = found[words]
        assert abs(x - left - shapes[words].x) < 0.1
        assert abs(bottom - (500 - top) - shapes[words].y) < 4


def test_every_item_of_the_screen_is_on_paper_too() -> None:
    view = a_view()
    content = trajectory_of(view, derived(view), TODAY, as_it_is, "en", names=False)
    narrow = draw(content, 500, text_width, size=9.0)
    wide = draw(
        content, 1000, lambda *told: 2 * text_width(told[0], told[1] / 2, told[2]), size=18.0
    )
    assert [item.place for item in narrow.items] == [item.place for item in wide.items]
    for one, other in zip(narrow.items, wide.items, strict=True):
        assert abs(2 * one.x - other.x) < 0.01
        assert abs(2 * one.width - other.width) < 0.01
        assert abs(2 * one.y - other.y) < 0.01


def test_paper_is_black_and_white() -> None:
    stream = painted(a_drawing(), 40.0, 450.0).decode("latin-1")
    assert re.search(r"[\d.]+ g\b", stream)
    assert not re.search(r"[\d.]+ [\d.]+ [\d.]+ (rg|RG)\b", stream.replace("0 0 0 rg", ""))


def test_a_case_of_which_nothing_is_known_has_no_picture() -> None:
    bare = CaseView(
        case=CaseFile(number=CaseNumber(2026, 4), call_name="x", opened_on=date(2026, 10, 1))
    )
    assert "TRAJECTORY" not in read(summary(bare))


def test_a_busy_case_leaves_room_on_the_page() -> None:
    events = tuple(
        LegalEvent(kind=kind, on=day(2026, 1 + number % 11, 1 + number))
        for number, kind in enumerate(list(LegalEventKind)[:25])
    )
    busy = replace(a_view(), legal_events=events)
    pdf = summary(busy)
    page = read(pdf, "-layout", "-l", "1")
    assert "TRAJECTORY" in page
    assert "WHAT HOLDS NOW" in page

"""A case can be looked at whatever dates stand in it: the first day of the calendar, the last."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.known_terms import Subject
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import Placement, Residence, ResidenceStatus
from mhcoordinator.pictures.lanes import draw
from mhcoordinator.reports.case_summary import case_summary_pdf
from mhcoordinator.rules import Derivation, derive, national_rules
from mhcoordinator.services.due_lines import lines_of, planned
from mhcoordinator.services.legal_facts import facts_of
from mhcoordinator.services.prepared import SummaryRequest
from mhcoordinator.services.redacting import redactor_for
from mhcoordinator.services.scribe import Scribe
from mhcoordinator.services.shelter_gaps import SeamKind, gaps_and_overlaps
from mhcoordinator.services.summary_view import summary_page
from mhcoordinator.services.trajectory import trajectory_of
from tests.unit.odd_dates import DAYS, EDGES, PLACEMENTS, TODAY, VIEWS

CASE = CaseFile(number=CaseNumber(2026, 1), call_name="Ana", opened_on=TODAY)
LAST_DAY = CaseView(
    case=CASE,
    placements=(
        Placement(started=PartialDate(2026, 10), until=date.max),
        Placement(started=PartialDate.of(date.max)),
    ),
)
FIRST_DAY = CaseView(
    case=CASE,
    residence=(Residence(status=ResidenceStatus.OTHER_PERMIT, permit_until=date.min),),
)


def as_it_is(_context: str, text: str) -> str:
    return text


def derivation_of(view: CaseView) -> Derivation:
    return derive(facts_of(view, TODAY), national_rules(), TODAY)


def width_of(text: str, size: float, bold: bool) -> float:
    return len(text) * size * (0.55 if bold else 0.5)


@given(PLACEMENTS, st.sampled_from(EDGES))
@example(LAST_DAY.placements, TODAY)
def test_gaps_and_overlaps(placements: tuple[Placement, ...], today: date) -> None:
    for seam in gaps_and_overlaps(placements, today):
        assert seam.last is None or seam.first <= seam.last
        if seam.kind is SeamKind.GAP:
            assert seam.last is not None
            for stay in placements:
                began = stay.started.earliest() if stay.started else date.min
                assert began > seam.last or began <= seam.first


@given(VIEWS)
@example(LAST_DAY)
@example(FIRST_DAY)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_what_is_due(view: CaseView) -> None:
    lines = lines_of(view, derivation_of(view))
    assert lines == tuple(sorted(lines, key=lambda line: (line.on, line.source, line.key)))
    assert all(line.warn_from <= line.on for line in lines)
    assert len({line.key for line in lines}) == len(lines)
    tuple(planned(view, date.max))


@given(VIEWS, st.booleans(), st.booleans())
@example(LAST_DAY, True, True)
@example(FIRST_DAY, False, True)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_the_picture(view: CaseView, with_rules: bool, names: bool) -> None:
    derivation = derivation_of(view) if with_rules else None
    content = trajectory_of(view, derivation, TODAY, as_it_is, "en", names=names)
    for window in (None, (1.0, 400.0), (3_652_000.0, 3_652_059.0)):
        drawing = draw(content, 900.0, width_of, window)
        assert drawing.height < 5_000


@given(VIEWS)
@example(LAST_DAY)
@example(FIRST_DAY)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=30)
def test_the_summary_on_paper(view: CaseView) -> None:
    scribe = Scribe(as_it_is, "en", redactor_for(view, frozenset(Subject)))
    request = SummaryRequest(case_id=view.case.id, recipient="GGD")
    page = summary_page(view, request, scribe, TODAY, derivation=derivation_of(view))
    assert case_summary_pdf(page, as_it_is).startswith(b"%PDF")


@given(DAYS)
def test_a_day_in_figures_can_be_typed_again(day: date) -> None:
    assert PartialDate.parse(short_date(day)) == PartialDate.of(day)

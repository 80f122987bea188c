"""Thousands of cases on paper, in every tier and with every tick: nothing forbidden can be read.

Cases are bound into copies as a participant gets them, and read back with pdftotext and with
another reader of PDF objects.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, combinations
from random import Random

import pytest

from mhcoordinator.domain.redaction import Redacted, Redactor
from mhcoordinator.domain.sharing import DisclosureTier, LegalBasis, SharedField
from mhcoordinator.reports.meeting_copy import MeetingCopyView, meeting_copy_pdf
from mhcoordinator.reports.views import SummaryView
from mhcoordinator.services.prepared import SummaryRequest
from mhcoordinator.services.scribe import Scribe
from mhcoordinator.services.summary_view import summary_page
from mhcoordinator.services.tiers import TICKED_ONE_BY_ONE, redactor_for_tier, shown_fields
from tests.tiers.forbidden import forbidden, hidden_texts, leaks, pages_of
from tests.tiers.generated_cases import TODAY, Secrets, generated_case

CASES, IN_A_COPY = 2_400, 24
RECIPIENTS = ("AVIM Verzonnen", "Gemeente Verzonnen", "GGD Verzonnen", "Veilig Thuis Verzonnen",
              "Opvang", "OM", "Jeugdbescherming")  # fmt: skip
TICKS = tuple(
    chain.from_iterable(
        combinations(TICKED_ONE_BY_ONE, count) for count in range(len(TICKED_ONE_BY_ONE) + 1)
    )
)
ACTIONS = "Actions · tier"
A, B, C = DisclosureTier.A, DisclosureTier.B, DisclosureTier.C


class Unmasked(Redactor):
    """Lets everything through: what the check must notice."""

    def mask(self, text: str, *_: object, **__: object) -> Redacted:
        return Redacted(text)


def as_it_is(_context: str, text: str) -> str:
    return text


def page_of(
    serial: int, tier: DisclosureTier, ticked: tuple[SharedField, ...], *, masked: bool = True
) -> tuple[SummaryView, Secrets]:
    view, secrets = generated_case(serial)
    redactor = redactor_for_tier(view, tier, ticked) if masked else Unmasked((), bool)
    scribe = Scribe(as_it_is, "nl", redactor)
    chance = Random(serial)
    request = SummaryRequest(
        case_id="",
        question=view.tasks[0].title,
        recipient=chance.choice(RECIPIENTS),
        organisation_id="of the directory" if chance.random() < 0.5 else "",
        tier=tier,
        basis=LegalBasis.CONSENT,
        basis_note=view.tasks[1].title,
        position=serial % 24 + 1,
        meeting_on=None,
    )
    page = summary_page(view, request, scribe, TODAY, shown=shown_fields(tier, ticked))
    return replace(page, copy_number=serial), secrets


def found_in(
    group: Sequence[tuple[SummaryView, Secrets, DisclosureTier, tuple[SharedField, ...]]],
) -> list[str]:
    """What a copy with these cases leaks; each page is held against the case that it is of."""
    views = tuple(view for view, *_ in group)
    pdf = meeting_copy_pdf(MeetingCopyView("nl", views), as_it_is)
    pages, found = pages_of(pdf), []
    hidden = hidden_texts(pdf)
    for view, secrets, tier, ticked in group:
        not_allowed = forbidden(secrets, tier, ticked)
        of_this_copy = f"copy {view.copy_number},"
        own = [page for page in pages if of_this_copy in page and ACTIONS not in page]
        assert own
        said = leaks(own, not_allowed, tier) + leaks(hidden, not_allowed, B)
        found += [f"{view.number} tier {tier.value} {ticked}: {what}" for what in said]
    return found


@pytest.mark.parametrize("first", range(0, CASES, CASES // 10))
def test_no_tier_shows_what_it_forbids(first: int) -> None:
    found: list[str] = []
    for start in range(first, first + CASES // 10, IN_A_COPY):
        group = []
        for serial in range(start, start + IN_A_COPY):
            tier = (A, B, C, C)[serial % 4]
            ticked = TICKS[serial % len(TICKS)] if tier is C else ()
            group.append((*page_of(serial, tier, ticked), tier, ticked))
        found += found_in(group)
    assert found == []


@pytest.mark.parametrize("tier", [A, B, C])
def test_the_list_of_actions_shows_no_more_than_the_pages(tier: DisclosureTier) -> None:
    found = []
    for serial in range(40):
        ticked = TICKS[serial % len(TICKS)] if tier is C else ()
        view, secrets = page_of(serial, tier, ticked)
        pages = pages_of(meeting_copy_pdf(MeetingCopyView("nl", (view,)), as_it_is))
        assert any(ACTIONS in page for page in pages) is (tier is not A)
        found += leaks(pages, forbidden(secrets, tier, ticked), tier)
    assert found == []


@pytest.mark.parametrize("tier", [A, B, C])
def test_the_check_fails_when_nothing_is_masked(tier: DisclosureTier) -> None:
    group = [(*page_of(serial, tier, (), masked=False), tier, ()) for serial in range(1, IN_A_COPY)]
    found = found_in(group)
    kinds = {what.rpartition(": ")[0].rpartition(": ")[2] for what in found}
    assert {"third party", "relative", "shelter as written"} <= kinds


def test_every_way_of_writing_is_planted() -> None:
    from tests.tiers.generated_cases import WAYS

    assert len(WAYS) >= 15
    spelled = {written for serial in range(CASES // 10) for _, written in
               generated_case(serial)[1].spelled}  # fmt: skip
    from tests.tiers.generated_cases import NAMES

    assert all(any(way(name) in spelled for name in NAMES) for way in WAYS)
    assert len(set(TICKS)) == 2 ** len(TICKED_ONE_BY_ONE)

"""A case on a screen that several people look at together: nothing that one of them may not see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mhcoordinator.domain.errors import DisclosureBlocked
from mhcoordinator.reports.views import SummaryView
from mhcoordinator.services.case_page import read_view
from mhcoordinator.services.disclosure import (
    allowed_ticks,
    open_points_of_summary,
    page_in_tier,
    refuse_recipient,
)
from mhcoordinator.services.organisations import organisations
from mhcoordinator.services.prepared import SummaryRequest
from mhcoordinator.services.reasons import explained_fields
from mhcoordinator.services.scribe import Translate
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True)
class PreparedScreen:
    """A page for a screen.

    Attributes:
        request: whose recipient is everybody who looks, and whose ticks are those of all of them.
        view: what it says.
    """

    request: SummaryRequest
    view: SummaryView


def prepare_screen(
    session: VaultSession,
    requests: Sequence[SummaryRequest],
    translate: Translate,
    language: str = "nl",
) -> PreparedScreen:
    """The page of a case for all who look at it: each is held against the gate as for a copy.

    Args:
        session: the unlocked vault.
        requests: one for each, as for their own copy; of one case, tier and wording.
        translate: to the language of the screen.
        language: two-letter code of that language.

    Raises:
        DisclosureBlocked: nobody looks (``recipient_missing``), or one of them may not: as
            `disclosure.prepare_summary`, or an open point of it.
        NotFound: there is no such case.
    """
    if not requests:
        raise DisclosureBlocked("recipient_missing")
    first, today = requests[0], session.clock.today()
    with session.transaction() as unit:
        view = read_view(unit, first.case_id)
    directory = organisations(session)
    ticked = frozenset(first.fields)
    for request in requests:
        refuse_recipient(view, request, today, directory)
        points = open_points_of_summary(request)
        if points:
            raise DisclosureBlocked(points[0])
        ticked &= allowed_ticks(view, request, directory) & explained_fields(request.reasons)
    for_all = replace(
        first,
        recipient=" · ".join(dict.fromkeys(request.recipient for request in requests)),
        organisation_id="",
        basis=None,
        basis_note="",
        fields=tuple(field for field in first.fields if field in ticked),
        copy_number=0,
    )
    page, _ = page_in_tier(session, view, for_all, ticked, (translate, language))
    return PreparedScreen(for_all, page)

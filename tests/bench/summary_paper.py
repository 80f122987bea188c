"""A case summary as PDF, beside the same text drawn with the bare canvas of reportlab."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.demo.filling import fill
from mhcoordinator.i18n import load_translate
from mhcoordinator.reports.case_summary import case_summary_pdf
from mhcoordinator.reports.fonts import load_fonts
from mhcoordinator.reports.views import SummaryView
from mhcoordinator.services.disclosure import SummaryRequest, prepare_summary
from tests.bench.big_vaults import new_vault, unlock
from tests.bench.measuring import Row, in_turns, milliseconds

TIMES = 30
Placed = tuple[str, float, float, float]


def measure() -> Row:
    translate = load_translate("nl")
    view = _view(translate)
    pages = _placed_texts(case_summary_pdf(view, translate))
    _draw_bare(pages)
    ours, yardstick = in_turns(
        lambda: milliseconds(lambda: case_summary_pdf(view, translate)),
        lambda: milliseconds(lambda: _draw_bare(pages)),
        TIMES,
    )
    return Row("case summary PDF", ours, yardstick, "ms", 2)


def _view(translate: Callable[[str, str], str]) -> SummaryView:
    session = unlock(new_vault("summary"))
    case_id = fill(session)[0]
    request = SummaryRequest(
        case_id=case_id, question="Waar kan cliënt na het noodbed terecht?", recipient="Politie"
    )
    view = prepare_summary(session, request, translate).view
    session.close()
    assert isinstance(view, SummaryView)
    return view


def _placed_texts(pdf: bytes) -> list[list[Placed]]:
    """Every piece of text with its place and size, page by page."""
    pages: list[list[Placed]] = []
    for page in PdfReader(io.BytesIO(pdf)).pages:
        placed: list[Placed] = []

        def note(text: str, _: Any, matrix: Any, font: Any, size: float, to: Any = placed) -> None:
            if text.strip():
                to.append((text.strip("\n"), matrix[4], matrix[5], size))

        page.extract_text(visitor_text=note)
        pages.append(placed)
    return pages


def _draw_bare(pages: list[list[Placed]]) -> bytes:
    font = next(iter(load_fonts()))
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=A4)
    for placed in pages:
        for text, x, y, size in placed:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return made.getvalue()

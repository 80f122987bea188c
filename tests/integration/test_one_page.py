"""A case at the table is one page where it fits, and what does not fit is not lost."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace

import pytest

from mhcoordinator.demo.filling import fill
from mhcoordinator.demo.meeting import fill_meetings
from mhcoordinator.i18n import load_translate
from mhcoordinator.reports.case_summary import case_summary_pdf
from mhcoordinator.reports.views import AgreementLine, SummaryView
from mhcoordinator.services.meeting.agenda import meeting_page
from mhcoordinator.services.meeting.papers import prepare_copy
from mhcoordinator.services.session import VaultSession

ACTIONS = {"nl": "Alle openstaande acties", "en": "All open actions"}
TO_WRITE = {"nl": "NIEUWE AFSPRAKEN", "en": "NEW AGREEMENTS"}


def pages_of(pdf: bytes) -> list[str]:
    command = ["pdftotext", "-layout", "-", "-"]
    text = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
    return text.split("\f")[:-1]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_case_of_the_demonstration_is_one_page_and_has_room_to_write(
    session: VaultSession, language: str
) -> None:
    meeting = fill_meetings(session, fill(session))
    table = meeting_page(session, meeting.id)
    translate = load_translate(language)
    shown = 0
    for someone in table.participants:
        copy = prepare_copy(session, meeting.id, someone.id, translate, language)
        pages = pages_of(copy.pdf)
        of_cases = [page for page in pages if ACTIONS[language] not in page]
        assert len(of_cases) == len(copy.pages)
        assert len(pages) - len(of_cases) <= 1
        for page, prepared in zip(of_cases, copy.pages, strict=True):
            assert isinstance(prepared.view, SummaryView)
            assert prepared.view.number in page
            assert TO_WRITE[language] in page
        shown += len(of_cases)
    assert shown > 20


def test_a_case_with_too_much_for_a_page_goes_on_and_loses_nothing(session: VaultSession) -> None:
    meeting = fill_meetings(session, fill(session))
    first = meeting_page(session, meeting.id).participants[0]
    copy = prepare_copy(session, meeting.id, first.id, load_translate("nl"))
    view = copy.pages[0].view
    assert isinstance(view, SummaryView)
    many = tuple(AgreementLine(f"afspraak{number}", "GGD", "", "open") for number in range(60))
    pages = pages_of(case_summary_pdf(replace(view, agreements=many), load_translate("nl")))
    assert len(pages) == 3
    told = re.findall(r"afspraak\d+", " ".join(pages))
    assert told == [line.what for line in many]
    assert TO_WRITE["nl"] in pages[-1]

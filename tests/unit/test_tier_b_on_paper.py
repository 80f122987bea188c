"""The printed tier B summary, read back by another program, holds nothing that was planted."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mhcoordinator.domain.care import Need, Occupation, Task
from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.known_terms import Subject
from mhcoordinator.domain.safety import Safety
from mhcoordinator.domain.sharing import Consent, ConsentDecision
from mhcoordinator.reports.case_summary import case_summary_pdf
from mhcoordinator.services.prepared import SummaryRequest
from mhcoordinator.services.redacting import redactor_for
from mhcoordinator.services.scribe import Scribe
from mhcoordinator.services.summary_view import summary_page
from tests.integration.sharing_cases import telling_intake

TODAY = date(2026, 11, 24)
TERMS = ("Orsolya", "Kerekes", "Draculescu", "Rikkert", "Zonnedauw", "Ouwerkamp", "Fantoomveen")
WAYS: tuple[Callable[[str], str], ...] = (
    str,
    str.upper,
    str.lower,
    fold,
    lambda term: unicodedata.normalize("NFD", term),
    lambda term: f"{term}'s",
    lambda term: f"{term}s",
    lambda term: f"{term}-zaak",
    lambda term: f"anti{term.lower()}plan",
    " ".join,
    "\u200b".join,
    lambda term: f"{term[:4]}-\n{term[4:]}",
    lambda term: term[:4] + term[5:],
    lambda term: term[:3] + term[4] + term[3] + term[5:],
    lambda term: f"A.B. {term}",
    lambda term: f"{term.lower()}@voorbeeld.test",
    lambda term: f"{term.lower()}dossier",
    lambda term: f"“{term.lower()}”",
    lambda term: f"{term.lower()}1997",
    lambda term: f"{term[:3].lower()}\u00ad{term[3:].lower()}",
    lambda term: f"{term[:3]}\u2010\n {term[3:].lower()}",
    lambda term: "\ufe0f".join(term.lower()),
    lambda term: "".join(f"{char}\u0336" for char in term.lower()),
    lambda term: "".join(chr(ord(char) + 0xFEE0) if char.isascii() else char for char in term),
    lambda term: term.lower().translate(str.maketrans("aeopc", "аеорс")),
)


def case_with(text: str) -> CaseView:
    said = telling_intake()
    head = CaseFile(number=CaseNumber(2026, 1), call_name=said.call_name, opened_on=TODAY)
    return CaseView(
        case=head,
        reports=(replace(said.report, urgency_reason=text),),
        people=said.people,
        channels=said.channels,
        exploitations=said.exploitations,
        safety=(replace(said.safety, danger=text, measures=text), Safety(threatened_others=text)),
        residence=(replace(said.residence, wish=text),),
        criminal_cases=(replace(said.criminal_case, expected=text, interview_kind=text),),
        placements=said.placements,
        needs=(Need(headline=text, wish=text), *said.needs),
        occupations=(Occupation(what=text), *said.occupations),
        consents=(
            Consent(decision=ConsentDecision.MUST_NOT_KNOW, recipient=text),
            *said.consents,
        ),
        tasks=(Task(title=text, owner=text), *said.tasks),
    )


def printed(view: CaseView, question: str) -> str:
    def as_it_is(_context: str, text: str) -> str:
        return text

    scribe = Scribe(as_it_is, "nl", redactor_for(view, set(Subject) - {Subject.PLACE}))
    request = SummaryRequest(case_id="", question=question, recipient=question, basis_note=question)
    pdf = case_summary_pdf(summary_page(view, request, scribe, TODAY), as_it_is)
    commands = (
        ["pdftotext", "-raw", "-", "-"],
        ["pdftotext", "-layout", "-", "-"],
        ["pdfinfo", "-"],
        ["pdfinfo", "-custom", "-"],
    )
    return "".join(
        subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
        for command in commands
    )


def bare(text: str) -> str:
    return re.sub(r"[\W_]", "", fold(text))


@given(
    term=st.sampled_from(TERMS),
    way=st.sampled_from(WAYS),
    around=st.sampled_from(("{} belde", "gezien met {}", "({})", "zei: “{}”", "bij {}/{}")),
)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_term_survives_on_paper(term: str, way: Callable[[str], str], around: str) -> None:
    written = way(term)
    text = around.format(written, written)
    left = bare(printed(case_with(text), text))
    assert bare(written) not in left
    for other in TERMS:
        assert bare(other) not in left
    assert "mh2026001" in left

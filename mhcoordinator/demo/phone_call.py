"""What is typed in the demo: a phone call about somebody who cleans houses for no pay."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtWidgets import QPushButton, QWidget

from mhcoordinator.demo.hands import NothingHappened, find, press, type_into
from mhcoordinator.domain.care import LifeDomain, NeedState
from mhcoordinator.domain.case_file import Urgency
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import ExploitationForm, MeansOfControl, SourceKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import ContactWay, Gender
from mhcoordinator.domain.residence import ComplaintState, ResidenceStatus, Secrecy, ShelterKind

Facts = Mapping[str, object]
FIRST_PAGE: Facts = {
    "call_name": "Amara",
    "surname": "Okonjo-Adeyemi",
    "request": "De wijkverpleegkundige belt. Cliënt zoekt een veilige plek en een huisarts.",
}
_SUFFIXES = ("edit", "combo", "choice", "checks")


def facts_of_pages(today: date) -> Mapping[str, tuple[tuple[str, Facts], ...]]:
    """For each page, the parts of it by name, and what is typed and chosen in them."""
    return {
        "report": (
            ("report_panel", {
                "reporter_name": "I. Molenkamp",
                "reporter_role": "wijkverpleegkundige",
                "urgency": Urgency.DAYS,
                "urgency_reason": "Zij moet vrijdag uit het huis weg.",
            }),
        ),
        "contact": (
            ("channels_list", {
                "address": "06 55 50 66 12",
                "allowed": (ContactWay.SMS,),
                "when": "na acht uur 's avonds",
                "is_safe": Answer.YES,
            }),
        ),
        "people": (
            ("client_panel", {
                "birth_date": PartialDate(today.year - 36, 5),
                "gender": Gender.WOMAN,
                "interpreter_needed": Answer.NO,
            }),
        ),
        "events": (
            ("exploitations_list", {
                "form": ExploitationForm.LABOUR,
                "source_kind": SourceKind.STATEMENT,
                "source": "cliënt",
                "sector": "schoonmaak bij mensen thuis",
                "means": (MeansOfControl.DOCUMENTS_TAKEN, MeansOfControl.WAGES_WITHHELD),
                "note": "Amara maakt zeven dagen per week huizen schoon en krijgt geen loon.",
            }),
        ),
        "safety": (
            ("safety_panel", {
                "acute_danger": Answer.NO,
                "danger": "De werkgever weet waar zij slaapt.",
                "devices_safe": Answer.YES,
            }),
        ),
        "residence": (
            ("residence_panel", {"status": ResidenceStatus.OTHER_PERMIT}),
            ("criminal_case_panel", {"complaint": ComplaintState.IN_DOUBT}),
            ("placements_list", {
                "kind": ShelterKind.OTHER,
                "place": "Oosterdam",
                "secrecy": Secrecy.OPEN,
                "other_place_needed": Answer.YES,
            }),
        ),
        "needs": (
            ("tasks_list", {
                "title": "Plek zoeken voor na vrijdag",
                "owner": "zorgcoördinator",
                "due_on": today + timedelta(days=3),
            }),
            ("needs_list", {
                "life_domain": LifeDomain.PHYSICAL_HEALTH,
                "headline": "pijn aan de rug",
                "wish": "Een huisarts die tijd heeft.",
                "state": NeedState.SIGNALLED,
            }),
        ),
    }  # fmt: skip


def fill_part(page: QWidget, name: str, facts: Facts) -> None:
    """Types what is said in one part of a page; opens a card for it where it is a list."""
    part = find(page, QWidget, name)
    is_list = name.endswith("_list")
    if is_list and not getattr(part, "open_id", ""):
        press(find(part, QPushButton, "add_button"))
    fill(part, facts)
    if is_list:
        press(find(part, QPushButton, "done_button"))


def fill(scope: QWidget, facts: Facts) -> None:
    """Types texts, and chooses values, in the editors named after the fields."""
    for field, value in facts.items():
        editor = _editor(scope, field)
        if isinstance(value, str) and not hasattr(value, "value"):
            type_into(editor, value)
            continue
        put = "set_values" if isinstance(value, tuple) else "set_value"
        getattr(editor, put)(value)
        changed = getattr(editor, "changed")  # noqa: B009 (a signal of our own widgets)
        changed.emit()


def _editor(scope: QWidget, field: str) -> QWidget:
    for suffix in _SUFFIXES:
        found = scope.findChild(QWidget, f"{field}_{suffix}")
        if found is not None:
            return found
    raise NothingHappened(field)

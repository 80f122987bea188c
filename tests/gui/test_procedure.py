"""The residence section: steps are added fast, what follows is said, contradictions are kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind, PermitGround
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.residence import CriminalCase, Residence, ResidenceStatus
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.case.procedure.step_palette import StepPalette
from mhcoordinator.gui.panels import panel_class
from mhcoordinator.gui.panels.legal_event_fields import ALWAYS, ASKED
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.rules import national_rules
from mhcoordinator.services import case_page, entries
from tests.gui.case_desk import (
    OFFSCREEN_WORDS,
    a_case,
    ask,
    dialog_of,
    open_page,
    opened_vault,
    press,
    save,
    saved_by,
)
from tests.gui.procedure_cases import CONTRADICTIONS, step

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)
_K = LegalEventKind
BORN = PartialDate(1997, 5, 4)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


def client(*nationalities: str) -> dict[str, Any]:
    return {"people": (Person(birth_date=BORN, nationalities=nationalities or ("VE",)),)}


def section_of(
    qtbot: QtBot, runner: TaskRunner, *steps: LegalEvent, **facts: Any
) -> tuple[CasePage, QWidget]:
    """The residence section of a case with these steps."""
    case_id = save(qtbot, runner, a_case(**(client() | facts)))
    for number, event in enumerate(steps):
        ask(qtbot, runner, entries.add, replace(event, case_id=case_id), f"step {number}")
    page = open_page(qtbot, runner, case_id)
    page.go_to("ResidenceSection")
    return page, front(page)


def front(page: CasePage) -> QWidget:
    widget = page.ui.stack.currentWidget()
    assert widget is not None
    return widget


def part(section: QWidget, name: str) -> QWidget:
    found = [item for item in section.findChildren(QWidget, name) if not item.isHidden()]
    assert found, name
    return found[0]


def words(widget: QWidget) -> str:
    labels = [item.text() for item in widget.findChildren(QLabel)]
    buttons = [item.text() for item in widget.findChildren(QPushButton)]
    return "\n".join((*labels, *buttons))


def type_day(qtbot: QtBot, panel: Any, day: str) -> None:
    """Types dd mm yyyy into the three lines of the day."""
    editors = panel.form.on_edit.findChildren(QLineEdit)
    for editor, text in zip(editors, day.split("-"), strict=True):
        editor.setFocus()
        editor.selectAll()
        qtbot.keyClicks(editor, text)


def test_a_step_is_found_by_a_few_letters_typed_and_saved(qtbot: QtBot, runner: TaskRunner) -> None:
    page, section = section_of(qtbot, runner)
    press(qtbot, section, "add_step_button")
    palettes = page.window().findChildren(StepPalette)
    (palette,) = palettes
    qtbot.waitUntil(palette.isActiveWindow)
    qtbot.keyClicks(palette.find_edit, "refl started")
    assert palette.kinds() == (_K.REFLECTION_STARTED,)
    qtbot.keyClick(palette.find_edit, Qt.Key.Key_Return)

    dialog: Any = dialog_of(qtbot, page)
    type_day(qtbot, dialog.panel, "30-09-2026")
    qtbot.waitUntil(lambda: "30-12-2026" in dialog.panel.consequences.words(), timeout=10_000)
    said = dialog.panel.consequences.words()
    assert "Reflection period (three months) until 30-12-2026" in said
    assert "rule S-BED-3M" in said
    assert "check with IND or lawyer" in said
    view = ask(qtbot, runner, case_page.case_view, page.case_id)
    assert view.legal_events == ()

    saved_by(qtbot, page, dialog)
    view = ask(qtbot, runner, case_page.case_view, page.case_id)
    assert [(item.kind, item.on) for item in view.legal_events] == [
        (_K.REFLECTION_STARTED, PartialDate(2026, 9, 30))
    ]
    card = part(front(page), "holds_now_card")
    assert "Reflection period (three months), since 30-09-2026, until 30-12-2026" in words(card)


def test_the_palette_walks_by_the_arrows_and_offers_every_step(qtbot: QtBot) -> None:
    palette = StepPalette()
    qtbot.addWidget(palette)
    palette.show()
    assert set(palette.kinds()) == set(_K)
    chosen: list[object] = []
    palette.chosen.connect(chosen.append)
    qtbot.keyClick(palette.find_edit, Qt.Key.Key_Down)
    qtbot.keyClick(palette.find_edit, Qt.Key.Key_Return)
    assert chosen == [palette.kinds()[1]]


def test_a_word_that_no_step_has_is_said(qtbot: QtBot) -> None:
    palette = StepPalette()
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClicks(palette.find_edit, "qqq")
    assert palette.kinds() == ()
    assert palette.empty_label.isVisible()


@pytest.mark.parametrize("kind", list(_K))
def test_only_the_fields_that_matter_are_asked(qtbot: QtBot, kind: LegalEventKind) -> None:
    panel = panel_class(LegalEvent)()
    qtbot.addWidget(panel)
    panel.show_entry(LegalEvent(kind=kind))
    panel.show()
    seen = {
        item.objectName().removesuffix("_field")
        for item in panel.findChildren(Field)
        if item.isVisible()
    }
    assert seen == {*ALWAYS, *ASKED[kind]}


def test_a_field_that_says_something_stays_in_sight_when_the_kind_changes(qtbot: QtBot) -> None:
    panel = panel_class(LegalEvent)()
    qtbot.addWidget(panel)
    panel.show_entry(LegalEvent(kind=_K.PERMIT, until=date(2027, 1, 1)))
    panel.show()
    combo = panel.form.kind_combo
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    assert panel.entry().kind is _K.REFLECTION_OFFERED
    assert panel.form.until_field.isVisible()
    assert not panel.form.ground_field.isVisible()


def test_a_decision_says_its_term_of_objection_at_once_with_the_move_to_a_working_day(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    page, _ = section_of(qtbot, runner)
    decision = step(_K.IND_DECISION, "2026-11-20", sent_on=date(2026, 11, 28))
    dialog: Any = page.desk.add(replace(decision, case_id=page.case_id))
    qtbot.waitUntil(lambda: "File an objection" in dialog.panel.consequences.words())
    said = dialog.panel.consequences.words()
    assert "28-12-2026 (26-12-2026 moved to a working day)" in said
    assert "What did the IND decide?" in said
    saved_by(qtbot, page, dialog)
    term = part(front(page), "term_T-BEZWAAR-4W")
    assert "By the plain count 26-12-2026" in words(term)
    assert "Who: lawyer" in words(term)
    assert "Warns on" in words(term)


def test_a_term_is_settled_by_the_step_that_its_link_opens_and_then_says_what_settled_it(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    decision = step(_K.IND_DECISION, "2026-11-20", sent_on=date(2026, 11, 20))
    page, section = section_of(qtbot, runner, decision)
    press(qtbot, part(section, "term_T-BEZWAAR-4W"), "settle_objection_button")
    dialog: Any = dialog_of(qtbot, page)
    assert dialog.panel.entry().kind is _K.OBJECTION
    type_day(qtbot, dialog.panel, "23-11-2026")
    saved_by(qtbot, page, dialog)
    assert front(page).findChild(QWidget, "term_T-BEZWAAR-4W") is None
    over = words(part(front(page), "ended_terms"))
    assert "File an objection · 18-12-2026" in over
    assert "Settled on 23-11-2026 by: Objection filed" in over


def test_an_extension_is_opened_with_the_ground_of_its_permit(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    permit = step(
        _K.PERMIT, "2026-02-01", until=date(2027, 1, 31), ground=PermitGround.LABOUR_EXPLOITATION
    )
    page, section = section_of(qtbot, runner, permit)
    press(qtbot, part(section, "term_T-VBL-1Y"), "settle_extension_applied_button")
    entry = dialog_of(qtbot, page).panel.entry()
    assert (entry.kind, entry.ground) == (_K.EXTENSION_APPLIED, PermitGround.LABOUR_EXPLOITATION)


def test_what_is_missing_opens_the_form_that_fills_it(qtbot: QtBot, runner: TaskRunner) -> None:
    page, section = section_of(qtbot, runner, step(_K.REFLECTION_STARTED, "2026-10-01"))
    press(qtbot, part(section, "holds_now_card"), "answer_m55_sent_button")
    assert dialog_of(qtbot, page).panel.entry().kind is _K.M55_SENT


def test_a_missing_nationality_opens_the_person(qtbot: QtBot, runner: TaskRunner) -> None:
    page, section = section_of(qtbot, runner, people=(Person(birth_date=BORN),))
    press(qtbot, part(section, "holds_now_card"), "answer_nationality_button")
    assert isinstance(dialog_of(qtbot, page).panel.entry(), Person)


def test_a_missing_outcome_opens_the_decision_that_lacks_it(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    page, section = section_of(qtbot, runner, step(_K.IND_DECISION, "2026-11-20"))
    press(qtbot, part(section, "holds_now_card"), "answer_outcome_button")
    dialog: Any = dialog_of(qtbot, page)
    assert dialog.panel.entry().on == PartialDate(2026, 11, 20)


def test_facts_of_the_intake_say_so_and_open_their_own_form(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    told = Residence(status=ResidenceStatus.UNKNOWN, m55_sent_on=date(2026, 10, 2))
    page, section = section_of(qtbot, runner, residence=(told,))
    row = part(section, "told_m55_sent")
    assert "M55 sent to the IND · 02-10-2026" in words(row)
    assert "from the intake" in words(row)
    press(qtbot, row, "open_told_button")
    assert isinstance(dialog_of(qtbot, page).panel.entry(), Residence)


def test_newest_first_and_by_track(qtbot: QtBot, runner: TaskRunner) -> None:
    _, section = section_of(
        qtbot, runner, step(_K.TB_TEST, "2026-05-01"), step(_K.HEARING, "2026-07-01"),
        step(_K.RVB_APPLIED, "2026-06-01"),
    )  # fmt: skip
    card = part(section, "step_list_card")

    def shown() -> list[str]:
        said = words(card)
        kinds = ["Court hearing", "Rvb allowance", "TB test"]
        rows = [
            item for item in card.findChildren(QWidget) if item.objectName().startswith("entry_")
        ]
        seen = [words(row) for row in rows if row.isVisibleTo(card)]
        assert all(kind in said for kind in kinds)
        return [kind for text in seen for kind in kinds if kind in text]

    assert shown() == ["Court hearing", "Rvb allowance", "TB test"]
    filter_choice: Any = part(card, "step_filter_choice")
    qtbot.mouseClick(filter_choice.segments()[2], Qt.MouseButton.LeftButton)
    assert shown() == ["Court hearing"]
    qtbot.mouseClick(filter_choice.segments()[1], Qt.MouseButton.LeftButton)
    assert shown() == ["Rvb allowance", "TB test"]


@pytest.mark.parametrize("code", CONTRADICTIONS)
def test_a_contradiction_is_said_with_links_and_everything_is_kept(
    qtbot: QtBot, runner: TaskRunner, code: str
) -> None:
    steps = CONTRADICTIONS[code]
    people = client("NL") if code == "C-NL-VREEMDELING" else client()
    page, section = section_of(qtbot, runner, *steps, **people)
    strip = part(section, f"conflict_{code}")
    said = words(strip)
    assert "! " in said
    assert "Everything was kept as it was entered." in said
    assert f"rule {code}" in said
    links = strip.findChildren(QPushButton, "conflict_link")
    assert len(links) >= 1
    view = ask(qtbot, runner, case_page.case_view, page.case_id)
    assert len(view.legal_events) == len(steps)
    qtbot.mouseClick(links[0], Qt.MouseButton.LeftButton)
    assert dialog_of(qtbot, page).panel.entry().kind in {item.kind for item in steps}


def test_every_contradiction_of_the_rules_is_among_the_cases() -> None:
    assert {rule.ref.id for rule in national_rules().rules.checks} == set(CONTRADICTIONS)


def test_a_line_that_was_not_verified_looks_different_and_says_so(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    _, section = section_of(qtbot, runner, step(_K.REFLECTION_STARTED, "2026-10-01"))
    sure = part(section, "rule_S-BED-3M").findChildren(QLabel)
    unsure = part(section, "rule_T-BED-MELD").findChildren(QLabel)
    assert [label.font().italic() for label in sure] == [False]
    assert unsure[0].font().italic()
    assert unsure[1].text() == "old source"


def test_rights_are_said_in_words_and_the_counter_names_the_gap(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    ground = PermitGround.COMPLAINANT
    page, section = section_of(
        qtbot, runner,
        step(_K.COMPLAINT_FILED, "2024-01-05"),
        step(_K.PERMIT, "2024-02-01", until=date(2025, 1, 31), ground=ground),
        step(_K.PERMIT, "2025-03-01", until=date(2027, 2, 28), ground=ground),
    )  # fmt: skip
    card = words(part(section, "holds_now_card"))
    assert "✓ yes" in card
    assert "Gap of 28 days, from 01-02-2025 to 28-02-2025" in card
    assert "Counts since 01-03-2025." in card
    page.go_to("OverviewSection")
    short = words(part(front(page), "holds_now_card"))
    assert "✓ Yes: shelter" in short


def test_the_danger_is_asked_and_not_the_person_behind_it(qtbot: QtBot) -> None:
    panel = panel_class(CriminalCase)()
    qtbot.addWidget(panel)
    panel.show_entry(CriminalCase())
    hint = panel.form.threats_field.hint_text()
    assert "not who it comes from" in hint
    assert "No personal data of suspects" in hint

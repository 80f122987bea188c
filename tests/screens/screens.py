"""Every screen of the program by name, and how it is reached. A new screen gets a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from mhcoordinator.demo import partners
from mhcoordinator.demo.hands import find, type_into, wait_for
from mhcoordinator.domain.care import Assessment, Need, Occupation, Task
from mhcoordinator.domain.case_file import Report
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.exploitation import Exploitation, Finding
from mhcoordinator.domain.hidden import where_hidden
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.person import ContactChannel, Person
from mhcoordinator.domain.plan import NetworkMember, Review, SafetyPlan
from mhcoordinator.domain.residence import (
    CriminalCase,
    LegalMeasure,
    Placement,
    Residence,
    Secrecy,
)
from mhcoordinator.domain.safety import Absence, Safety
from mhcoordinator.domain.sharing import Consent
from mhcoordinator.domain.shelter import ShelterRequest
from mhcoordinator.gui.cases.page import CaseListPage
from mhcoordinator.gui.intake.wizard import IntakeWizard
from mhcoordinator.gui.note.note_dialog import NoteDialog
from mhcoordinator.gui.organisations.page import OrganisationsPage
from mhcoordinator.gui.paper.passphrase_dialog import PassphraseDialog
from mhcoordinator.gui.referral.wizard import ReferralWizard
from mhcoordinator.gui.summary.summary_dialog import SummaryDialog
from mhcoordinator.gui.today.page import DayPage
from mhcoordinator.gui.waiting_intakes import WaitingIntakes
from mhcoordinator.services.case_list import ShelterStand
from mhcoordinator.services.drafts import discard_draft, save_draft
from mhcoordinator.services.today import list_behind
from tests.screens.chair_screens import chair_screens
from tests.screens.ending_screens import ending_screens
from tests.screens.meeting_screens import meeting_screens
from tests.screens.pack_screens import pack_screens
from tests.screens.stage import Stage
from tests.screens.trajectory_screens import trajectory_screens

Reach = Callable[[Stage], QWidget]
Screen = tuple[str, Reach]
# The greenhouse case, told in full; the one with a wish to share nothing with the mother; and the
# one in which the police must not know.
FULL, MINOR, EXCLUDED = 1, 2, 5
# A reflection period with a plan on two tracks; permits with a gap between them.
LONG_COURSE, COUNTER = 4, 10
MISSING = 12  # left with unknown destination
_DIALOGS: tuple[type[Entry], ...] = (
    Report, Person, ContactChannel, Exploitation, Finding, Safety, Absence, Residence,
    CriminalCase, Placement, LegalMeasure, Need, Occupation, Assessment, Task, Consent,
    ShelterRequest, SafetyPlan, NetworkMember, Review,
)  # fmt: skip


def before_the_vault() -> Iterator[Screen]:
    yield "unlock", lambda stage: stage.entrance()
    yield "unlock-wrong-passphrase", _wrong_passphrase
    for step, name in enumerate(("place", "passphrase", "promise")):
        yield f"first-run-{step + 1}-{name}", _first_run_step(step)


def inside() -> Iterator[Screen]:
    yield "today", lambda stage: _page(stage, "today")
    yield "today-intakes-waiting", _intakes_wait
    yield "dialog-put-off", _put_off
    yield "tasks", lambda stage: _page(stage, "tasks")
    yield "note-which-case", _note
    yield "note-contact", _note_in_case
    yield "case-list", lambda stage: _page(stage, "cases")
    yield "case-list-nothing-found", _nothing_found
    yield "case-list-of-a-number", _list_of_number
    yield "search", _search
    for name in ("organisations", "settings", "about"):
        yield name, _rail_page(name)
    yield "dialog-organisation", _organisation
    yield from _case_sections()
    yield "case-minor", lambda stage: _window_at_case(stage, MINOR)
    for kind in _DIALOGS:
        yield f"dialog-{kind.__name__.lower()}", _entry_dialog(kind)
    yield "dialog-contactmoment", _contact_dialog
    yield "dialog-move", _move
    yield "dialog-hidden-place", _hidden_place
    yield "dialog-case", _case_dialog
    for number, key in enumerate(
        ("search", "report", "contact", "people", "events", "safety", "residence", "needs",
         "consent", "check"), 1
    ):  # fmt: skip
        yield f"intake-{number:02}-{key}", _intake_page(key)
    yield from _referral()
    yield "summary", _summary
    yield from trajectory_screens()
    yield from meeting_screens()
    yield from pack_screens()
    yield from ending_screens()
    yield "dialog-passphrase", lambda stage: stage.above(PassphraseDialog(stage.window))
    yield "blank-screen", _blank
    yield from chair_screens()


def _wrong_passphrase(stage: Stage) -> QWidget:
    entrance = stage.program.entrance
    assert entrance is not None
    entrance.unlock_wanted.emit(stage.vault, "niet deze")
    stage.settle()
    return entrance


def _first_run_step(step: int) -> Reach:
    def reach(stage: Stage) -> QWidget:
        entrance = stage.program.entrance
        assert entrance is not None
        page = entrance.make_first()
        page._show_step(step)  # type: ignore[attr-defined]
        if step == 1:
            type_into(find(page, QWidget, "passphrase_edit"), "zes woorden die niemand raadt")
        stage.settle()
        return entrance

    return reach


def _page(stage: Stage, name: str) -> QWidget:
    stage.window.pages.show_page(name)
    stage.settle()
    return stage.window


def _rail_page(name: str) -> Reach:
    def reach(stage: Stage) -> QWidget:
        window = _page(stage, name)
        stage.pause()  # the list of parts and the like come a moment later
        return window

    return reach


def _nothing_found(stage: Stage) -> QWidget:
    page = find(stage.window, CaseListPage)
    page.filter_bar.text_edit.setText("qqqq")
    wait_for(lambda: page.count() == 0)
    picture = _page(stage, "cases")
    stage.after(page.filter_bar.clear)
    return picture


def _intakes_wait(stage: Stage) -> QWidget:
    for draft_id, step, name in (("one", "safety", "Noor"), ("two", "report", "")):
        stage.ask(save_draft, draft_id, step, Intake(call_name=name))
        stage.after(partial(stage.ask, discard_draft, draft_id))
    page = _page(stage, "today")
    waiting = find(page, WaitingIntakes)
    waiting.refresh()
    wait_for(lambda: len(waiting.lines()) == 2)
    stage.after(waiting.refresh)
    return page


def _put_off(stage: Stage) -> QWidget:
    page = find(_page(stage, "today"), DayPage)
    row = page.lines.current()
    assert row is not None
    dialog = page.put_off(row)
    dialog.save()  # the reason is missing
    return stage.above(dialog)


def _note(stage: Stage) -> QWidget:
    _page(stage, "today")
    stage.window.form.contact_button.click()
    return stage.above(find(stage.window, NoteDialog))


def _note_in_case(stage: Stage) -> QWidget:
    stage.case(FULL)
    stage.window.pages.note_wanted.emit()
    return stage.above(find(stage.window, NoteDialog))


def _list_of_number(stage: Stage) -> QWidget:
    stage.window.pages.list_cases(list_behind(ShelterStand.PLACED))
    stage.pause()
    stage.after(find(stage.window, CaseListPage).filter_bar.clear)
    return stage.window


def _search(stage: Stage) -> QWidget:
    edit = stage.window.form.search_edit
    edit.setFocus()
    type_into(edit, "efe")
    stage.pause()
    stage.after(edit.clear)
    return stage.window


def _organisation(stage: Stage) -> QWidget:
    page = find(_page(stage, "organisations"), OrganisationsPage)
    return stage.above(page.add_organisation())


def _window_at_case(stage: Stage, serial: int) -> QWidget:
    stage.case(serial)
    return stage.window


def _case_sections() -> Iterator[Screen]:
    names = (
        "Overview", "Person", "Exploitation", "Safety", "Shelter", "Residence", "Plan", "Network",
        "Referrals", "Journal", "Documents", "History",
    )  # fmt: skip
    for name in names:
        yield f"case-{name.lower()}", _case_section(FULL, f"{name}Section")
    for name in ("Overview", "Safety", "Shelter", "Residence", "Plan", "Network"):
        yield f"course-{name.lower()}", _case_section(LONG_COURSE, f"{name}Section")
    yield "course-missing", _case_section(MISSING, "SafetySection")
    yield "course-counter", _case_section(COUNTER, "ResidenceSection")


def _case_section(serial: int, section: str) -> Reach:
    def reach(stage: Stage) -> QWidget:
        stage.case(serial).go_to(section)
        stage.settle()
        return stage.window

    return reach


def _entry_dialog(kind: type[Entry]) -> Reach:
    def reach(stage: Stage) -> QWidget:
        page = stage.case(FULL)
        return stage.above(page.desk.add(kind(case_id=page.case_id)))

    return reach


def _contact_dialog(stage: Stage) -> QWidget:
    page = stage.case(FULL)
    at = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    return stage.above(page.desk.add(ContactMoment(case_id=page.case_id, at=at)))


def _move(stage: Stage) -> QWidget:
    page = stage.case(LONG_COURSE)
    arrival = Placement(case_id=page.case_id, secrecy=Secrecy.SECRET)
    dialog = stage.above(page.desk.move(arrival))
    stage.settle()
    return dialog


def _hidden_place(stage: Stage) -> QWidget:
    page = stage.case(LONG_COURSE)
    assert page.data is not None
    hidden = next(stay for stay in page.data.view.placements if where_hidden(stay))
    return stage.above(page.desk.correct(hidden))


def _case_dialog(stage: Stage) -> QWidget:
    page = stage.case(FULL)
    assert page.data is not None
    return stage.above(page.desk.correct(page.data.view.case))


def _intake_page(key: str) -> Reach:
    def reach(stage: Stage) -> QWidget:
        if key == "search":
            stage.window.pages.start_intake()
        wizard = find(stage.window, IntakeWizard)
        if key == "search":
            type_into(find(wizard, QWidget, "call_name_edit"), "Efe")
            type_into(find(wizard, QWidget, "surname_edit"), "Aghahova")
            stage.pause()
        wizard.go_to(key)
        stage.settle()
        if key == "check":
            stage.after(wizard.stop)
        return stage.window

    return reach


def _referral() -> Iterator[Screen]:
    for step, name in enumerate(("to-whom", "purpose", "ground", "what-we-share", "send")):
        yield f"referral-{step + 1}-{name}", _referral_step(step, partners.LABOUR_SUPPORT.name)
    yield "referral-3-blocked", _referral_step(2, partners.POLICE.name, EXCLUDED)


def _referral_step(step: int, recipient: str, serial: int = FULL) -> Reach:
    def reach(stage: Stage) -> QWidget:
        wizard = ReferralWizard(stage.runner, stage.case_ids[serial])
        stage.above(wizard)
        if step:
            page = wizard.pages.recipient.ui
            type_into(page.search_edit, recipient)
            wait_for(lambda: page.organisation_list.count() == 1)
            page.organisation_list.setCurrentRow(0)
            stage.settle()
            type_into(wizard.pages.purpose.ui.purpose_edit, "loon terugvragen")
            type_into(wizard.pages.purpose.ui.question_edit, "Kunt u helpen met het loon?")
            if wizard.pages.basis.findChildren(QRadioButton):
                find(wizard.pages.basis, QRadioButton, "basis_radio_0").click()
            wizard.go_to(step)
        stage.pause()
        return wizard

    return reach


def _summary(stage: Stage) -> QWidget:
    dialog = SummaryDialog(stage.runner, stage.case_ids[FULL])
    stage.above(dialog)
    type_into(dialog.ui.question_edit, "Waar kan cliënt na het noodbed terecht?")
    stage.pause()
    return dialog


def _blank(stage: Stage) -> QWidget:
    before = set(QApplication.topLevelWidgets())
    stage.program.blank()
    fresh = [item for item in QApplication.topLevelWidgets() if item not in before]
    stage.after(stage.program.blank)
    return fresh[-1] if fresh else stage.window

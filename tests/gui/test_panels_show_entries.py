"""Every panel shows every field of its entry, gives it back unchanged, and can be emptied."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import (
    Assessment,
    AssessmentKind,
    AssessmentState,
    LifeDomain,
    Need,
    NeedState,
    Occupation,
    OccupationKind,
    Task,
    TaskKind,
)
from mhcoordinator.domain.case_file import Report, ReportChannel, Urgency
from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.exploitation import (
    Certainty,
    Exploitation,
    ExploitationForm,
    ExploitationPhase,
    Finding,
    MeansOfControl,
    SourceKind,
    VictimStatus,
)
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import (
    BirthDateCertainty,
    ContactChannel,
    ContactWay,
    Gender,
    LanguageLevel,
    LanguageSkill,
    Person,
    PersonRole,
)
from mhcoordinator.domain.residence import (
    ComplaintState,
    CriminalCase,
    LegalMeasure,
    LegalMeasureKind,
    Placement,
    Residence,
    ResidenceStatus,
    Secrecy,
    ShelterKind,
)
from mhcoordinator.domain.safety import Absence, Safety
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm, LegalBasis
from mhcoordinator.gui.panels import panel_class
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.widgets.chip_edit import ChipEdit
from mhcoordinator.gui.widgets.date_edit import DateEdit
from mhcoordinator.gui.widgets.enum_checks import EnumChecks
from mhcoordinator.gui.widgets.partial_date_edit import PartialDateEdit
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from tests.gui.intake_window import OFFSCREEN_WORDS

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)

CLOCK = FixedClock(datetime(2026, 11, 24, 10, 0, tzinfo=UTC))
DAY, LATER = date(2026, 11, 2), date(2026, 12, 3)
MONTH, LATER_MONTH = PartialDate(2025, 6), PartialDate(2026, 1, 31)
YES = Answer.YES
# What an entry always is: a kind cannot be taken away, only changed.
ALWAYS_ONE = {"role", "kind", "life_domain", "basis", "form", "channel", "complaint"}
NOT_TYPED = {"id", "case_id", "organisation_id", "document_id", "goal_id"}

FULL: tuple[Entry, ...] = (
    Report(
        received_on=DAY, received_at=time(9, 5), channel=ReportChannel.LETTER,
        reporter_name="J. Verzonnen", reporter_role="arts", reporter_organisation="GGD",
        organisation_kind=OrganisationKind.PUBLIC_HEALTH, reporter_phone="0301234567",
        reporter_email="j@voorbeeld.nl", reporter_reachable="ochtend", urgency=Urgency.DAYS,
        urgency_reason="koorts", client_knows=YES, request="hulp", background="gezin",
    ),
    Person(
        role=PersonRole.CHILD, call_name="Bo", form_of_address="die", given_names="Bo Ana",
        name_prefix="van der", surname="Berg", aliases=("B.", "Boo"), birth_date=MONTH,
        birth_date_certainty=BirthDateCertainty.ESTIMATE, birth_note="ongeveer",
        birth_place="Ede", gender=Gender.NON_BINARY, nationalities=("NL", "MA"), stateless=YES,
        origin_note="Rif",
        languages=(LanguageSkill("nld"), LanguageSkill("fra", LanguageLevel.GOOD)),
        interpreter_needed=YES, interpreter_wish="vrouw", alien_number="2817364509",
        citizen_service_number="111222333", citizen_service_number_basis="Wmo 5.2.9",
        moves_along=YES, has_parental_authority=YES, knows_of_case=YES, residence="Ede", note="x",
    ),
    ContactChannel(
        address="0655501733", allowed=(ContactWay.SMS,), forbidden=(ContactWay.CALL,),
        when="avond", warning="leest mee", is_safe=YES,
    ),
    Exploitation(
        form=ExploitationForm.LABOUR, is_main=True, phase=ExploitationPhase.ENDED,
        victim_status=VictimStatus.PRESUMED, sector="horeca", started=MONTH, ended=LATER_MONTH,
        places=("Ede", "Arnhem"), certainty=Certainty.LIKELY, source_kind=SourceKind.STATEMENT,
        source="cliënt", means=(MeansOfControl.DEBT,), debt_amount=Decimal("4200.50"),
        debt_currency="USD", debt_to="oom", hours_worked="70", hours_paid="38", pay="€ 10",
        deductions="bed", living_conditions="zolder", note="kort",
    ),
    Finding(kind=SourceKind.OBSERVATION, source="agent", happened_on=MONTH, text="blauwe plek"),
    Safety(
        assessed_on=DAY, acute_danger=YES, danger="dreiging", threatened_others="zus",
        address_known=YES, devices_safe=YES, address_secrecy=YES, measures="afspraak",
    ),
    Absence(left_on=MONTH, returned_on=LATER_MONTH, reported=YES, note="weg"),
    Residence(
        status=ResidenceStatus.DUBLIN, entered_on=MONTH, reflection_offered=YES,
        reflection_offered_on=DAY, m55_sent_on=DAY, dublin_country="IT", fingerprints_on=MONTH,
        permit_from=DAY, permit_until=LATER, earlier_status="azc", documents="paspoort",
        registered_in_brp=YES, registered_at="Ede", health_insurance="ja", integration="A2",
        wish="blijven", note="x",
    ),
    CriminalCase(
        complaint=ComplaintState.FILED, complaint_on=MONTH, authority="AVIM", report_number="1",
        prosecution_number="2", interview_kind="gesprek", interview_on=LATER,
        interview_at=time(14, 30), interview_place="Utrecht", expected="sepot", note="x",
    ),
    Placement(
        kind=ShelterKind.COSM, facility="Huis", address="Straat 1", place="Ede",
        secrecy=Secrecy.SECRET, started=MONTH, until=LATER, ended=LATER_MONTH,
        other_place_needed=YES, note="x",
    ),
    LegalMeasure(
        kind=LegalMeasureKind.GUARDIANSHIP, started=DAY, until=LATER, carried_out_by="GI", note="x"
    ),
    Need(
        life_domain=LifeDomain.WORK, headline="baan", wish="kok", since=MONTH,
        state=NeedState.MET, helper="UWV", note="x",
    ),
    Occupation(
        kind=OccupationKind.EDUCATION, what="mbo", organisation="ROC", hours_per_week="24",
        started=MONTH, ended=LATER_MONTH, note="x",
    ),
    Assessment(
        kind=AssessmentKind.OTHER, state=AssessmentState.DONE, taken_on=MONTH, taken_by="GGZ",
        outcome="78",
    ),
    Consent(
        decision=ConsentDecision.MAY_KNOW, recipient="GGD", organisation_id="o",
        recipient_kind=OrganisationKind.PUBLIC_HEALTH, scope="zorg", basis=LegalBasis.YOUTH_ACT,
        form=ConsentForm.WRITTEN, given_by="cliënt", recorded_by="Anna", given_on=DAY,
        withdrawn_on=LATER, document_id="d", note="x",
    ),
    Task(
        kind=TaskKind.APPOINTMENT, title="bellen", owner="Anna", due_on=LATER, due_at="14:30",
        place="Ede", done_on=LATER, note="x",
    ),
    ContactMoment(
        at=datetime(2026, 11, 3, 13, 45, 12, tzinfo=UTC), channel=ReportChannel.VISIT,
        with_whom="cliënt", text="rustig gesprek",
    ),
)  # fmt: skip


def shown_panel(qtbot: QtBot, entry: Entry) -> EntryPanel[Any]:
    panel = panel_class(type(entry))(None, None, CLOCK)
    qtbot.addWidget(panel)
    panel.show_entry(entry)
    panel.show()
    return panel


@pytest.mark.parametrize("entry", FULL, ids=lambda entry: type(entry).__name__)
class TestEachPanel:
    def test_every_field_has_an_editor(self, qtbot: QtBot, entry: Entry) -> None:
        panel = shown_panel(qtbot, entry)
        assert set(panel.bindings) == {field.name for field in fields(entry)} - NOT_TYPED

    def test_what_is_shown_comes_back_unchanged(self, qtbot: QtBot, entry: Entry) -> None:
        panel = shown_panel(qtbot, entry)
        assert panel.entry() == entry
        assert repr(panel.entry()) == repr(entry)  # a StrEnum equals its string, but is not it
        assert panel.problems() == ()
        assert panel.typed() == {}

    def test_every_field_can_be_emptied(self, qtbot: QtBot, entry: Entry) -> None:
        panel = shown_panel(qtbot, entry)
        if (more := panel.more_section()) is not None:
            more.set_unfolded(True)
        for name, binding in panel.bindings.items():
            if name not in ALWAYS_ONE | {"at"}:
                empty(qtbot, binding.editor)
        needed = {"at": entry.at} if isinstance(entry, ContactMoment) else {}
        blank: Any = panel.entry_type(id=entry.id, **needed)
        kept = {
            name: getattr(entry, name) for name in NOT_TYPED | ALWAYS_ONE if hasattr(entry, name)
        }
        if isinstance(entry, Exploitation):
            kept["debt_currency"] = ""
        if isinstance(entry, Consent):
            kept["organisation_id"] = ""  # an organisation without a name is none
        if isinstance(entry, Need):
            kept["state"] = NeedState.UNKNOWN
        assert panel.entry() == replace(blank, **kept)


def empty(qtbot: QtBot, editor: Any) -> None:  # noqa: C901
    """Empties an editor with keys and clicks."""
    match editor:
        case SegmentedChoice():
            chosen = next(item for item in editor.segments() if item.isChecked())
            qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
        case EnumChecks():
            for button in editor.findChildren(QPushButton):
                if button.isChecked():
                    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        case QCheckBox():
            qtbot.keyClick(editor, Qt.Key.Key_Space)
        case QComboBox():
            has_empty_row = editor.itemText(0) == "-"
            unknown = 0 if has_empty_row else max(editor.findText("unknown"), 0)
            qtbot.keyClick(editor, Qt.Key.Key_Home)
            for _ in range(unknown):
                qtbot.keyClick(editor, Qt.Key.Key_Down)
        case ChipEdit():
            line = editor.findChild(QLineEdit)
            for _ in editor.values():
                qtbot.keyClick(line, Qt.Key.Key_Backspace)
        case PartialDateEdit() | DateEdit():
            for line in editor.findChildren(QLineEdit):
                empty(qtbot, line)
        case QLineEdit() | QPlainTextEdit():
            qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            qtbot.keyClick(editor, Qt.Key.Key_Delete)


def test_a_text_that_cannot_be_read_leaves_the_field_as_it_was_and_is_restored(
    qtbot: QtBot,
) -> None:
    task = Task(title="bellen", due_on=LATER)
    panel = shown_panel(qtbot, task)
    line = panel.form.due_on_edit.findChild(QLineEdit)
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, "31-02-2027")
    assert panel.entry() == task
    assert panel.typed() == {"due_on": "31-02-2027"}
    (problem,) = panel.problems()
    assert (problem.field, problem.problem, problem.entry_id) == ("due_on", "no_such_day", task.id)

    again = shown_panel(qtbot, task)
    again.restore(panel.typed())
    assert again.typed() == {"due_on": "31-02-2027"}
    assert again.form.due_on_field.error() != ""


def test_typing_tells_and_showing_does_not(qtbot: QtBot) -> None:
    panel = shown_panel(qtbot, Task())
    told: list[bool] = []
    panel.changed.connect(lambda: told.append(True))
    panel.show_entry(Task(title="bellen", due_on=LATER))
    assert told == []
    qtbot.keyClicks(panel.form.title_edit, "!")
    assert told == [True]
    assert panel.entry().title == "!bellen"


def test_the_client_is_not_asked_what_is_asked_of_relatives(qtbot: QtBot) -> None:
    client = shown_panel(qtbot, Person())
    child = shown_panel(qtbot, Person(role=PersonRole.CHILD))
    for name in ("role", "moves_along", "knows_of_case", "has_parental_authority"):
        assert not client.editor(name).isVisible()  # type: ignore[union-attr]
        assert child.editor(name).isVisible()  # type: ignore[union-attr]


def test_fields_behind_more_are_seen_when_they_say_something(qtbot: QtBot) -> None:
    folded = shown_panel(qtbot, Person())
    unfolded = shown_panel(qtbot, Person(aliases=("Mira",)))
    assert not folded.form.aliases_edit.isVisible()
    assert unfolded.form.aliases_edit.isVisible()

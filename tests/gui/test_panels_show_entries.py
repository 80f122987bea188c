"""Every panel shows every field of its entry, gives it back unchanged, and can be emptied."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import (
    Need,
    NeedState,
    Task,
)
from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.exploitation import (
    Exploitation,
)
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.person import (
    Person,
    PersonRole,
)
from mhcoordinator.domain.plan import NetworkMember
from mhcoordinator.domain.residence import Residence
from mhcoordinator.domain.sharing import Consent
from mhcoordinator.gui.panels import panel_class
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.widgets.chip_edit import ChipEdit
from mhcoordinator.gui.widgets.date_edit import DateEdit
from mhcoordinator.gui.widgets.enum_checks import EnumChecks
from mhcoordinator.gui.widgets.partial_date_edit import PartialDateEdit
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from tests.gui.full_entries import FULL, LATER
from tests.gui.intake_window import OFFSCREEN_WORDS

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)

CLOCK = FixedClock(datetime(2026, 11, 24, 10, 0, tzinfo=UTC))
# What an entry always is: a kind cannot be taken away, only changed.
ALWAYS_ONE = {"role", "kind", "life_domain", "basis", "form", "channel", "complaint"}
NOT_TYPED = {
    "id", "case_id", "organisation_id", "professional_id", "document_id", "goal_id", "placement_id",
    "months",
}  # fmt: skip


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
        if isinstance(entry, Consent | NetworkMember):
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


def test_a_day_of_any_year_is_shown_so_that_it_can_be_saved_again(qtbot: QtBot) -> None:
    told = Residence(permit_from=date.min, permit_until=date.max)
    panel = shown_panel(qtbot, told)
    assert panel.typed() == {}
    assert panel.entry() == told
    assert panel.form.permit_from_edit.typed() == "01-01-0001"

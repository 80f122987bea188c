"""The small parts by keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.gui.theme import apply_theme
from mhcoordinator.gui.widgets.answer_choice import AnswerChoice
from mhcoordinator.gui.widgets.chip_edit import ChipEdit
from mhcoordinator.gui.widgets.date_edit import DateEdit
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.field_row import FieldRow
from mhcoordinator.gui.widgets.line_icon import LineIcon
from mhcoordinator.gui.widgets.note_edit import NoteEdit
from mhcoordinator.gui.widgets.partial_date_edit import PartialDateEdit
from mhcoordinator.gui.widgets.passphrase_edit import PassphraseEdit
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from tests.gui.conftest import active, part

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication) -> QWidget:
    """A window to put a widget on."""
    apply_theme(qapp, "light", 100)
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    return window


def put(qtbot: QtBot, table: QWidget, widget: QWidget) -> None:
    layout = table.layout()
    assert layout is not None
    layout.addWidget(widget)
    table.show()
    active(qtbot, table)


def test_a_choice_is_made_with_arrows_and_space_and_taken_back(
    qtbot: QtBot, table: QWidget
) -> None:
    choice = SegmentedChoice()
    choice.set_options([("a", "first"), ("b", "second")])
    put(qtbot, table, choice)
    choice.setFocus()
    first, second = choice.segments()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    with qtbot.waitSignal(choice.changed):
        qtbot.keyClick(second, Qt.Key.Key_Space)
    assert choice.value() == "b"
    with qtbot.waitSignal(choice.changed):
        qtbot.keyClick(second, Qt.Key.Key_Space)
    assert choice.value() is None


def test_setting_a_value_tells_nobody(qtbot: QtBot, table: QWidget) -> None:
    choice = SegmentedChoice()
    choice.set_options([("a", "first"), ("b", "second")])
    with qtbot.assertNotEmitted(choice.changed):
        choice.set_value("a")
    assert choice.value() == "a"


def test_an_answer_that_is_taken_back_was_not_asked(qtbot: QtBot, table: QWidget) -> None:
    answer = AnswerChoice()
    put(qtbot, table, answer)
    assert answer.value() is Answer.NOT_ASKED
    yes = answer.segments()[0]
    qtbot.keyClick(yes, Qt.Key.Key_Space)
    assert answer.value() is Answer.YES
    qtbot.keyClick(yes, Qt.Key.Key_Space)
    assert answer.value() is Answer.NOT_ASKED
    assert answer.segments()[-1].isChecked()


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("04071992", PartialDate(1992, 7, 4)),
        ("4-7-1992", PartialDate(1992, 7, 4)),
        ("00001992", PartialDate(1992)),
        ("00071992", PartialDate(1992, 7)),
    ],
)
def test_a_partial_date_is_typed_in_one_go(
    qtbot: QtBot, table: QWidget, typed: str, value: PartialDate
) -> None:
    edit = PartialDateEdit()
    put(qtbot, table, edit)
    part(edit, QLineEdit, "day_edit").setFocus()
    for key in typed:
        qtbot.keyClicks(table.focusWidget(), key)
    assert edit.value() == value


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("31-02-2026", "no_such_day"),
        ("01-13-2026", "no_such_month"),
        ("01-01-", "year_missing"),
        ("x-01-2026", "not_a_date"),
        ("01--2026", "day_without_month"),
    ],
)
def test_a_partial_date_that_is_none_says_why_and_is_kept_as_typed(
    qtbot: QtBot, table: QWidget, typed: str, problem: str
) -> None:
    edit = PartialDateEdit()
    edit.set_typed(typed)
    assert edit.typed() == typed
    with pytest.raises(InvalidValue) as caught:
        edit.value()
    assert caught.value.problem == problem


@pytest.mark.parametrize("typed", ["24-11-2026", "24/11/2026", "24.11.2026", "24112026"])
def test_a_date_is_read_as_people_type_it(qtbot: QtBot, table: QWidget, typed: str) -> None:
    edit = DateEdit()
    put(qtbot, table, edit)
    qtbot.keyClicks(part(edit, QLineEdit, "date_line"), typed)
    assert edit.value() == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3-12", date(2026, 12, 3)),
        ("24/11", date(2026, 11, 24)),
        ("23-11", date(2027, 11, 23)),
        ("29-2", date(2028, 2, 29)),
    ],
)
def test_a_day_without_a_year_is_the_first_that_comes_where_that_is_meant(
    qtbot: QtBot, table: QWidget, typed: str, meant: date
) -> None:
    edit = DateEdit()
    put(qtbot, table, edit)
    qtbot.keyClicks(part(edit, QLineEdit, "date_line"), typed)
    with pytest.raises(InvalidValue, match="not_a_date"):
        edit.value()
    edit.coming_from = date(2026, 11, 24)
    assert edit.value() == meant
    edit.set_typed("31-2")
    with pytest.raises(InvalidValue, match="no_such_day"):
        edit.value()


def test_a_date_that_does_not_exist_is_refused(qtbot: QtBot, table: QWidget) -> None:
    edit = DateEdit()
    edit.set_typed("30-02-2026")
    with pytest.raises(InvalidValue, match="no_such_day"):
        edit.value()


def test_chips_come_with_enter_and_comma_and_go_with_backspace(
    qtbot: QtBot, table: QWidget
) -> None:
    chips = ChipEdit()
    put(qtbot, table, chips)
    line = part(chips, QLineEdit, "chip_line")
    line.setFocus()
    qtbot.keyClicks(line, "one,two")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert chips.values() == ("one", "two")
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert chips.values() == ("one",)


def test_chips_are_one_stop_for_tab_and_reached_with_left(qtbot: QtBot, table: QWidget) -> None:
    before, chips, after = QLineEdit(), ChipEdit(), QLineEdit()
    form = QWidget()
    rows = QVBoxLayout(form)
    for widget in (before, chips, after):
        rows.addWidget(widget)
    put(qtbot, table, form)
    line = part(chips, QLineEdit, "chip_line")
    line.setFocus()
    qtbot.keyClicks(line, "one,two,three,")
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is line
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after
    qtbot.keyClick(after, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is before
    line.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Delete):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert chips.values() == ("one", "three")


def test_only_what_is_offered_becomes_a_chip(qtbot: QtBot, table: QWidget) -> None:
    chips = ChipEdit()
    chips.set_choices([("pol", "Pools"), ("deu", "Duits")])
    put(qtbot, table, chips)
    line = part(chips, QLineEdit, "chip_line")
    line.setFocus()
    qtbot.keyClicks(line, "pools")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(line, "klingon")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert chips.values() == ("pol",)
    assert chips.unfinished() == "klingon"


def test_a_field_names_its_editor_and_describes_what_is_wrong(qtbot: QtBot, table: QWidget) -> None:
    editor = QLineEdit()
    field = Field("V-number *", editor, "Ten digits.")
    put(qtbot, table, field)
    assert editor.accessibleName() == "V-number"
    assert editor.accessibleDescription() == "Ten digits."
    field.set_error("This has nine digits.")
    assert editor.accessibleDescription() == "This has nine digits."
    assert editor.property("invalid") is True
    field.clear_error()
    assert editor.accessibleDescription() == "Ten digits."


def test_a_nul_that_is_pasted_becomes_its_symbol(
    qtbot: QtBot, qapp: QApplication, table: QWidget
) -> None:
    note = NoteEdit()
    put(qtbot, table, note)
    qapp.clipboard().setText("be\x00fore")
    note.paste()
    qapp.clipboard().clear()
    assert note.text() == "be␀fore"


@pytest.mark.parametrize("make", [DateEdit, PassphraseEdit])
def test_the_icon_in_a_line_grows_with_the_text(
    qtbot: QtBot, qapp: QApplication, table: QWidget, make: type[QWidget]
) -> None:
    put(qtbot, table, make())
    icon = table.findChildren(LineIcon)[0]
    assert icon.iconSize().height() == 16
    apply_theme(qapp, "light", 200)
    qtbot.waitUntil(lambda: icon.iconSize().height() == 32)
    around = icon.parentWidget()
    assert around is not None
    qtbot.waitUntil(lambda: around.rect().contains(icon.geometry()))
    apply_theme(qapp, "light", 100)


def test_the_eye_shows_the_passphrase(qtbot: QtBot, table: QWidget) -> None:
    edit = PassphraseEdit()
    put(qtbot, table, edit)
    eye = edit.findChildren(LineIcon)[0]
    qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    assert edit.echoMode() is QLineEdit.EchoMode.Password


def test_editors_beside_each_other_stand_level_when_one_hint_wraps(
    qtbot: QtBot, table: QWidget
) -> None:
    row = FieldRow()
    box = QHBoxLayout(row)
    long = Field("Who?", QLineEdit(), "An organisation, a person, a group, or everybody of a kind.")
    short, bare = Field("Kind", QLineEdit(), "Of all."), Field("On", QLineEdit())
    for field in (long, short, bare):
        box.addWidget(field, 1)
    put(qtbot, table, row)
    table.resize(520, 300)

    def tops() -> set[int]:
        return {field.y() + field.editors()[0].y() for field in (long, short, bare)}

    qtbot.waitUntil(lambda: len(tops()) == 1)
    assert box.direction() == QHBoxLayout.Direction.LeftToRight
    wrapped = long.editors()[0].y()
    table.resize(1400, 300)
    qtbot.waitUntil(lambda: len(tops()) == 1 and long.editors()[0].y() < wrapped)

"""How one editor shows one field of an entry, and gives back what was typed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

from PySide6.QtCore import QEvent, QObject, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.labels import label
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.answer_choice import AnswerChoice
from mhcoordinator.gui.widgets.chip_edit import ChipEdit
from mhcoordinator.gui.widgets.date_edit import DateEdit
from mhcoordinator.gui.widgets.enum_checks import EnumChecks
from mhcoordinator.gui.widgets.enum_combo import EnumCombo
from mhcoordinator.gui.widgets.note_edit import NoteEdit
from mhcoordinator.gui.widgets.partial_date_edit import PartialDateEdit
from mhcoordinator.gui.widgets.segmented import SegmentedChoice

Translate = Callable[[str, str], str]
Choices = tuple[tuple[str, str], ...]

VISIBLE_NUL = "\N{SYMBOL FOR NULL}"
LONGEST_TYPED = 1_000_000
_TIME = re.compile(r"([01]?\d|2[0-3])[:.]?([0-5]\d)(\s*uur)?")

_NUMBER = re.compile(r"[1-9][0-9]{0,4}")


@dataclass(frozen=True)
class Binding:
    """One editor and what stands in it.

    Attributes:
        read: the value; raises InvalidValue when what was typed cannot be read.
        write: shows a value.
        raw: that text as it was typed; `write_raw` puts it back. Only for editors in which
            something can stand that is no value.
        left_over: text beside the value, in an editor of several values.
    """

    editor: QWidget
    changed: tuple[SignalInstance, ...]
    read: Callable[[], Any]
    write: Callable[[Any], None]
    raw: Callable[[], str] | None = None
    write_raw: Callable[[str], None] | None = None
    left_over: Callable[[], str] = str

    def check(self, field: str) -> None:
        """Raises InvalidValue when something stands there that is no value (yet)."""
        if self.left_over():
            raise InvalidValue(field, "not_in_list")
        self.read()


def text_line(editor: QLineEdit) -> Binding:
    """A line of text, kept as it was typed; NUL bytes become visible."""
    editor.setMaxLength(LONGEST_TYPED)
    editor.textChanged.connect(lambda: _make_nul_visible(editor))
    return Binding(
        editor, (editor.textChanged,), editor.text, lambda value: _show_line(editor, value)
    )


def _make_nul_visible(editor: QLineEdit) -> None:
    text = editor.text()
    if "\0" in text:
        place = editor.cursorPosition()
        editor.setText(text.replace("\0", VISIBLE_NUL))
        editor.setCursorPosition(place)


def _show_line(editor: QLineEdit, text: str) -> None:
    if editor.text() != text:
        editor.setText(text)
        editor.setCursorPosition(0)


def note(editor: NoteEdit) -> Binding:
    """Text of any length, kept as it was typed; NUL bytes become visible."""

    def show(text: str) -> None:
        if editor.text() != text:
            editor.set_text(text)

    return Binding(
        editor,
        (editor.changed,),
        editor.text,
        show,
    )


def day(editor: PartialDateEdit | DateEdit) -> Binding:
    """A date, or a date of which parts are unknown."""
    return Binding(
        editor, (editor.changed,), editor.value, editor.set_value, editor.typed, editor.set_typed
    )


def choice(
    editor: SegmentedChoice | EnumCombo, kind: type[Enum], empty: Any, translate: Translate
) -> Binding:
    """One of an enumeration; emptied it gives the value that stands for nothing said."""
    if isinstance(editor, EnumCombo):
        editor.set_enum(kind, translate, allow_empty=empty is None)
    else:
        editor.set_options([(value, label(value, translate)) for value in kind])

    def read() -> Any:
        value = editor.value()
        return empty if value is None else value

    return Binding(editor, (editor.changed,), read, editor.set_value)


def answer(editor: AnswerChoice) -> Binding:
    """Yes, no, and the ways of not knowing."""
    return Binding(editor, (editor.changed,), editor.value, editor.set_value)


def several(editor: EnumChecks, kind: type[Enum], translate: Translate) -> Binding:
    """Several of an enumeration."""
    editor.set_enum(kind, translate)
    return Binding(editor, (editor.changed,), editor.values, editor.set_values)


def chips(editor: ChipEdit) -> Binding:
    """Several words; what stands in the line unfinished counts as one more."""
    return Binding(editor, _chip_signals(editor), lambda: words_in(editor), editor.set_values)


def codes(editor: ChipEdit, offer: OfferOnFocus) -> Binding:
    """Several codes of a list; a word that the list lacks stays in the line."""
    editor.set_free_text(False)

    def show(values: tuple[str, ...]) -> None:
        if values:
            offer.make()
        editor.set_values(values)

    return Binding(
        editor,
        _chip_signals(editor),
        editor.values,
        show,
        editor.unfinished,
        chip_line(editor).setText,
        editor.unfinished,
    )


class OfferOnFocus(QObject):
    """Loads a long list when somebody first comes to the editor, so that opening stays quick."""

    def __init__(self, editor: ChipEdit, choices: Callable[[], Choices], free_text: bool) -> None:
        super().__init__(editor)
        self._editor = editor
        self._choices = choices
        self._free_text = free_text
        self._is_made = False
        chip_line(editor).installEventFilter(self)

    def make(self) -> None:
        """Offers the list, once; what stands in the line stays."""
        if self._is_made:
            return
        self._is_made = True
        line = chip_line(self._editor)
        text = line.text()
        self._editor.set_choices(self._choices())
        self._editor.set_free_text(self._free_text)
        line.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.make()
        return super().eventFilter(watched, event)


def words_in(editor: ChipEdit) -> tuple[str, ...]:
    """The values of a chip editor and what stands in its line."""
    unfinished = editor.unfinished()
    values = editor.values()
    return values if not unfinished or unfinished in values else (*values, unfinished)


def chip_line(editor: ChipEdit) -> QLineEdit:
    """The line of a chip editor in which one types."""
    line = editor.findChild(QLineEdit, "chip_line")
    assert isinstance(line, QLineEdit)  # noqa: S101 (every chip editor has one)
    return line


def _chip_signals(editor: ChipEdit) -> tuple[SignalInstance, ...]:
    return editor.changed, chip_line(editor).textEdited


def switch(editor: QCheckBox) -> Binding:
    """On or off."""
    return Binding(editor, (editor.toggled,), editor.isChecked, editor.setChecked)


def one_code(editor: QComboBox, choices: Choices) -> Binding:
    """One code of a list, or none; a code that the list lacks is kept."""
    editor.addItem("", "")
    for code, name in choices:
        editor.addItem(name, code)

    def show(code: str) -> None:
        if editor.findData(code) < 0:
            editor.addItem(code, code)
        editor.setCurrentIndex(editor.findData(code))

    return Binding(editor, (editor.currentIndexChanged,), lambda: editor.currentData() or "", show)


def clock_time(editor: QLineEdit, field: str) -> Binding:
    """A time of the day, typed as 14:30, 14.30 or 1430."""
    editor.setPlaceholderText("14:30")
    editor.setMinimumWidth(scaled(76))

    def read() -> time | None:
        text = editor.text().strip()
        if not text:
            return None
        match = _TIME.fullmatch(text)
        if match is None:
            raise InvalidValue(field, "not_a_time")
        return time(int(match[1]), int(match[2]))

    def show(value: time | None) -> None:
        editor.setText("" if value is None else f"{value:%H:%M}")

    return Binding(editor, (editor.textChanged,), read, show, editor.text, editor.setText)


def whole_number(editor: QLineEdit, field: str) -> Binding:
    """A place in a row: 1 and up."""

    def read() -> int | None:
        text = editor.text().strip().removesuffix(".")
        if not text:
            return None
        if not _NUMBER.fullmatch(text):
            raise InvalidValue(field, "not_a_number")
        return int(text)

    def show(value: int | None) -> None:
        editor.setText("" if value is None else str(value))

    return Binding(editor, (editor.textChanged,), read, show, editor.text, editor.setText)


def amount(editor: QLineEdit, field: str) -> Binding:
    """An amount of money in the Dutch way of writing: 4.200,50."""
    editor.setPlaceholderText("4.200,50")

    def read() -> Decimal | None:
        text = re.sub(r"[\s€]|,-+$", "", editor.text())
        if not text:
            return None
        try:
            value = Decimal(_with_decimal_point(text))
        except InvalidOperation as error:
            raise InvalidValue(field, "not_an_amount") from error
        if not value.is_finite():
            raise InvalidValue(field, "not_an_amount")
        return value

    def show(value: Decimal | None) -> None:
        editor.setText("" if value is None else _in_dutch(value))

    return Binding(editor, (editor.textChanged,), read, show, editor.text, editor.setText)


def _with_decimal_point(text: str) -> str:
    if "," in text:
        return text.replace(".", "").replace(",", ".")
    groups_of_thousand = re.fullmatch(r"\d{1,3}(\.\d{3})+", text)
    return text.replace(".", "") if groups_of_thousand else text


def _in_dutch(value: Decimal) -> str:
    whole = f"{value:,.2f}" if value != value.to_integral_value() else f"{value:,.0f}"
    return whole.translate(str.maketrans(",.", ".,"))

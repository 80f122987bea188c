"""Which binding fits an editor, from its kind and the type of the field that it shows."""

from __future__ import annotations

from datetime import time
from decimal import Decimal
from enum import Enum
from typing import Any, get_args

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from mhcoordinator.gui.panels import bindings
from mhcoordinator.gui.panels.bindings import Binding, Translate
from mhcoordinator.gui.widgets.answer_choice import AnswerChoice
from mhcoordinator.gui.widgets.chip_edit import ChipEdit
from mhcoordinator.gui.widgets.date_edit import DateEdit
from mhcoordinator.gui.widgets.enum_checks import EnumChecks
from mhcoordinator.gui.widgets.enum_combo import EnumCombo
from mhcoordinator.gui.widgets.note_edit import NoteEdit
from mhcoordinator.gui.widgets.partial_date_edit import PartialDateEdit
from mhcoordinator.gui.widgets.segmented import SegmentedChoice


def binding_for(
    editor: QWidget, name: str, hint: Any, default: Any, translate: Translate
) -> Binding:
    """The binding of an editor.

    Args:
        editor: where the field is typed or chosen.
        name: the field.
        hint: its type.
        default: what a fresh entry has there.
        translate: for the words of the choices.
    """
    kind = _enum_in(hint)
    match editor:
        case AnswerChoice():
            found = bindings.answer(editor)
        case SegmentedChoice() | EnumCombo() if kind is not None:
            nothing = _nothing_said(hint, kind, default)
            found = bindings.choice(editor, kind, nothing, translate)
        case EnumChecks() if kind is not None:
            found = bindings.several(editor, kind, translate)
        case PartialDateEdit() | DateEdit():
            found = bindings.day(editor)
        case NoteEdit():
            found = bindings.note(editor)
        case ChipEdit():
            found = bindings.chips(editor)
        case QCheckBox():
            found = bindings.switch(editor)
        case QLineEdit():
            found = _line(editor, name, hint)
        case _:
            raise TypeError(type(editor).__name__)
    return found


def _line(editor: QLineEdit, name: str, hint: Any) -> Binding:
    if time in get_args(hint):
        return bindings.clock_time(editor, name)
    if Decimal in get_args(hint):
        return bindings.amount(editor, name)
    if int in get_args(hint):
        return bindings.whole_number(editor, name)
    return bindings.text_line(editor)


def _enum_in(hint: Any) -> type[Enum] | None:
    for kind in (hint, *get_args(hint)):
        if isinstance(kind, type) and issubclass(kind, Enum):
            return kind
    return None


def _nothing_said(hint: Any, kind: type[Enum], default: Any) -> Any:
    """What an emptied choice means: nothing, else unknown, else what a fresh entry has."""
    if type(None) in get_args(hint):
        return None
    return kind.__members__.get("UNKNOWN", default)

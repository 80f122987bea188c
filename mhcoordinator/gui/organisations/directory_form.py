"""The forms of an organisation and of a person in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.identifiers import phone_for_reading, phone_number
from mhcoordinator.domain.organisation import Organisation, OrganisationKind, Professional
from mhcoordinator.gui.forms.organisation_panel import Ui_OrganisationPanel
from mhcoordinator.gui.forms.professional_panel import Ui_ProfessionalPanel
from mhcoordinator.gui.widgets.field import Field

T = TypeVar("T", Organisation, Professional)


class DirectoryForm(QWidget, Generic[T]):
    """Text fields named after the fields of the record; only the name is required.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()
    form: Any

    def __init__(self, record: T, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: T = record
        self.lay_out()
        self.form.rows_layout.setContentsMargins(0, 0, 0, 0)
        for name, editor in self._editors():
            text = getattr(record, name)
            shown = phone_for_reading(text) if name == "phone" and text else text
            if isinstance(editor, QLineEdit):
                editor.setText(shown)
                editor.textEdited.connect(self.changed)
            else:
                editor.set_text(shown)
                editor.changed.connect(self.changed)

    def lay_out(self) -> None:
        """Sets up the form."""
        raise NotImplementedError

    def record(self) -> T:
        """The record with what was typed."""
        typed: dict[str, Any] = {name: _text(editor).strip() for name, editor in self._editors()}
        found: T = replace(self._record, **typed)
        return found

    def typed(self) -> dict[str, str]:
        """What stands in the form, right or wrong, by field name."""
        return {name: _text(editor) for name, editor in self._editors()}

    def restore(self, typed: Mapping[str, str]) -> None:
        """Puts back what `typed` gave; what is not named stays as it is."""
        for name, editor in self._editors():
            text = typed.get(name, _text(editor))
            if isinstance(editor, QLineEdit):
                editor.setText(text)
            else:
                editor.set_text(text)

    def draft_id(self) -> str:
        """Under which name a draft of this form waits in the vault."""
        return f"directory:{self._record.id if self._record.name else self._new_name()}"

    def _new_name(self) -> str:
        """One draft waits for each thing that can be new."""
        raise NotImplementedError

    def problems(self) -> bool:
        """Says at each field what cannot be right; True when there is something."""
        record = self.record()
        wrong = {
            "name": "" if record.name else self.tr("A name is needed."),
            "phone": "" if _is_phone(record.phone) else self.tr("This is no phone number."),
            "email": ""
            if not record.email or "@" in record.email
            else self.tr("This is no e-mail address."),
        }
        for name, sentence in wrong.items():
            field = getattr(self.form, f"{name}_field")
            assert isinstance(field, Field)  # noqa: S101 (the forms are ours)
            field.set_error(sentence)
        return any(wrong.values())

    def _editors(self) -> list[tuple[str, Any]]:
        names = [item.name for item in fields(self._record)]
        pairs = [(name, getattr(self.form, f"{name}_edit", None)) for name in names]
        return [(name, editor) for name, editor in pairs if editor is not None]


class OrganisationForm(DirectoryForm[Organisation]):
    """An organisation."""

    def lay_out(self) -> None:
        self.form = Ui_OrganisationPanel()
        self.form.setupUi(self)
        combo = self.form.kind_combo
        combo.set_enum(OrganisationKind, QCoreApplication.translate, allow_empty=False)
        combo.set_value(self._record.kind)
        combo.changed.connect(self.changed)

    def record(self) -> Organisation:
        return replace(super().record(), kind=self.form.kind_combo.value())

    def typed(self) -> dict[str, str]:
        return super().typed() | {"kind": self.form.kind_combo.value().value}

    def restore(self, typed: Mapping[str, str]) -> None:
        super().restore(typed)
        if "kind" in typed:
            self.form.kind_combo.set_value(OrganisationKind(typed["kind"]))

    def _new_name(self) -> str:
        return "new-organisation"


class ProfessionalForm(DirectoryForm[Professional]):
    """A person who works there."""

    def lay_out(self) -> None:
        self.form = Ui_ProfessionalPanel()
        self.form.setupUi(self)

    def _new_name(self) -> str:
        return f"new-person:{self._record.organisation_id}"


def _text(editor: Any) -> str:
    found: str = editor.text()
    return found


def _is_phone(text: str) -> bool:
    """Short service numbers such as 112 or 0900-1234 are numbers too."""
    if not text or (sum(char.isdigit() for char in text) >= 3 and text[0] in "01"):
        return True
    try:
        phone_number(text)
    except InvalidValue:
        return False
    return True

"""The client, or somebody around the client."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.labels import country_choices, label, language_choices
from mhcoordinator.domain.person import BirthDateCertainty, Person, PersonRole
from mhcoordinator.gui.forms.person_panel import Ui_PersonPanel
from mhcoordinator.gui.panels import bindings
from mhcoordinator.gui.panels.bindings import Binding, OfferOnFocus
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.panels.language_texts import as_text, read_skill
from mhcoordinator.gui.widgets.chip_edit import ChipEdit
from mhcoordinator.gui.widgets.segmented import SegmentedChoice

_ONLY_FOR_RELATIVES = (
    "role",
    "moves_along",
    "knows_of_case",
    "has_parental_authority",
    "residence",
)
_ONLY_FOR_CLIENT = ("interpreter_wish",)


class PersonPanel(EntryPanel[Person]):
    """The client, or somebody around the client: what is asked differs a little."""

    entry_type = Person
    form_type = Ui_PersonPanel

    def show_entry(self, entry: Person) -> None:
        super().show_entry(entry)
        self._suit(entry.role)

    def join(self, name: str, editor: QWidget, hint: Any, empty: Any) -> Binding:
        if name == "languages" and isinstance(editor, ChipEdit):
            return self._languages(editor)
        if name == "nationalities" and isinstance(editor, ChipEdit):
            countries = OfferOnFocus(editor, lambda: country_choices(self.language()), False)
            return bindings.codes(editor, countries)
        binding = super().join(name, editor, hint, empty)
        if isinstance(editor, SegmentedChoice) and name == "birth_date_certainty":
            known = [item for item in BirthDateCertainty if item is not BirthDateCertainty.UNKNOWN]
            editor.set_options([(item, label(item, self.translate)) for item in known])
        return binding

    def _languages(self, editor: ChipEdit) -> Binding:
        OfferOnFocus(editor, lambda: language_choices(self.language()), True)
        return Binding(
            editor,
            bindings.chips(editor).changed,
            lambda: tuple(
                read_skill(text, self.language(), self.translate)
                for text in bindings.words_in(editor)
            ),
            lambda skills: editor.set_values(
                tuple(as_text(skill, self.language(), self.translate) for skill in skills)
            ),
        )

    def _suit(self, role: PersonRole) -> None:
        is_client = role is PersonRole.CLIENT
        for name in _ONLY_FOR_RELATIVES:
            self._show_field(name, not is_client)
        for name in _ONLY_FOR_CLIENT:
            self._show_field(name, is_client)

    def _show_field(self, name: str, shown: bool) -> None:
        field = self.field(name)
        if field is not None:
            field.setVisible(shown)
            row = field.parentWidget()
            if row is not None:
                siblings = [self.field(other) for other in self.bindings]
                more = self.more_section()
                folded = more is not None and not more.is_unfolded() and more.isAncestorOf(row)
                row.setVisible(
                    not folded
                    and any(
                        f is not None and f.parentWidget() is row and not f.isHidden()
                        for f in siblings
                    )
                )

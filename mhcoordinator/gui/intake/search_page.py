"""The first page: is this client known already? Enough for a short phone call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.person import ContactChannel
from mhcoordinator.gui.forms.intake_search_page import Ui_IntakeSearchPage
from mhcoordinator.gui.intake.client import client_of, with_client
from mhcoordinator.gui.intake.page import IntakePage
from mhcoordinator.gui.panels import bindings
from mhcoordinator.gui.panels.bindings import Binding
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.services.checking import problems_in
from mhcoordinator.services.explanations import field_problem

_OF_CLIENT = ("call_name", "surname", "alien_number", "birth_date")


class SearchPage(IntakePage):
    """The facts by which a client is recognised, and a short note.

    Its fields have their home on other pages: the client, the first way of contact, the report.
    """

    key = "search"
    form_type = Ui_IntakeSearchPage

    def step_title(self) -> str:
        return self.tr("Search")

    def join_parts(self) -> None:
        self._showing = False
        self._first_channel = ContactChannel()
        self._client_id = ""
        self._problems: tuple[InvalidValue, ...] = ()
        self._bindings: dict[str, Binding] = {
            "call_name": bindings.text_line(self.form.call_name_edit),
            "surname": bindings.text_line(self.form.surname_edit),
            "phone": bindings.text_line(self.form.phone_edit),
            "alien_number": bindings.text_line(self.form.alien_number_edit),
            "birth_date": bindings.day(self.form.birth_date_edit),
            "request": bindings.note(self.form.request_edit),
        }
        for binding in self._bindings.values():
            for signal in binding.changed:
                signal.connect(self._tell_change)

    def show_intake(self, intake: Intake, typed: Mapping[str, str]) -> None:
        self._showing = True
        client = client_of(intake)
        self._client_id = client.id
        for name in _OF_CLIENT:
            self._bindings[name].write(getattr(client, name))
        if intake.channels:
            self._first_channel = intake.channels[0]
        else:
            self._first_channel = ContactChannel(id=self._first_channel.id)
        self._bindings["phone"].write(self._first_channel.address)
        self._bindings["request"].write(intake.report.request)
        unreadable = typed.get(f"{client.id}/birth_date")
        if unreadable is not None:
            self.form.birth_date_edit.set_typed(unreadable)
        self._showing = False

    def collect(self, intake: Intake) -> Intake:
        client = client_of(intake)
        changes: dict[str, Any] = {}
        for name in _OF_CLIENT:
            try:
                changes[name] = self._bindings[name].read()
            except InvalidValue:
                continue
        intake = with_client(intake, replace(client, **changes))
        request = self._bindings["request"].read()
        intake = replace(intake, report=replace(intake.report, request=request))
        intake = self._with_phone(intake, self._bindings["phone"].read())
        self._mark(intake)
        return intake

    def typed(self) -> dict[str, str]:
        try:
            self.form.birth_date_edit.value()
        except InvalidValue:
            return {f"{self._client_id}/birth_date": self.form.birth_date_edit.typed()}
        return {}

    def keys(self, intake: Intake) -> set[str]:
        return {f"{client_of(intake).id}/birth_date"}

    def focus_first(self) -> None:
        self.form.call_name_edit.setFocus()

    def focus_problem(self, problem: InvalidValue, intake: Intake) -> bool:  # noqa: ARG002
        """Takes the missing call name; everything else is mended where it has its home."""
        if problem.field != "call_name":
            return False
        self.form.call_name_field.set_error(field_problem(problem, self.translate))
        self.form.call_name_edit.setFocus()
        return True

    def _with_phone(self, intake: Intake, phone: str) -> Intake:
        if phone == self._first_channel.address:
            return intake
        self._first_channel = replace(self._first_channel, address=phone)
        others = tuple(item for item in intake.channels if item.id != self._first_channel.id)
        blank = self._first_channel == ContactChannel(id=self._first_channel.id)
        return replace(intake, channels=others if blank else (self._first_channel, *others))

    def _mark(self, intake: Intake) -> None:
        """Numbers and dates that cannot be right get their sentence here too."""
        today = self.clock.today()
        wrong = {item.field: item for item in problems_in(client_of(intake), today)}
        for item in problems_in(self._first_channel, today):
            wrong["phone"] = item
        for name in ("phone", "alien_number", "birth_date"):
            try:
                self._bindings[name].read()
            except InvalidValue as problem:
                wrong[name] = problem
            field: Field = getattr(self.form, f"{name}_field")
            editor = self._bindings[name].editor
            is_typing = editor.hasFocus() or editor.isAncestorOf(editor.focusWidget() or editor)
            if name not in wrong:
                field.clear_error()
            elif not is_typing:
                field.set_error(field_problem(wrong[name], self.translate))
        if intake.call_name.strip():
            self.form.call_name_field.clear_error()

    def _tell_change(self, *_: object) -> None:
        if not self._showing:
            self.changed.emit()

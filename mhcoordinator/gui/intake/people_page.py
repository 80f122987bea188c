"""Who it is about: the client, the people around the client, and the case that they are in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from mhcoordinator.domain.case_file import CaseStatus, RetentionProfile
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.person import Person, PersonRole
from mhcoordinator.gui.forms.intake_people_page import Ui_IntakePeoplePage
from mhcoordinator.gui.intake.client import client_of, with_client
from mhcoordinator.gui.intake.page import IntakePage, Part, of_entry
from mhcoordinator.gui.panels import bindings
from mhcoordinator.gui.panels.person_panel import PersonPanel
from mhcoordinator.services.explanations import field_problem


class PeoplePage(IntakePage):
    """The client first, then whoever else was named, then what the case file says."""

    key = "people"
    form_type = Ui_IntakePeoplePage

    def step_title(self) -> str:
        return self.tr("Person and family")

    def join_parts(self) -> None:
        self._showing = False
        client: PersonPanel = self.form.client_panel
        client.translate, client.clock = self.translate, self.clock
        client.changed.connect(self.changed)
        self._client_part = Part("people", client)
        relatives = self.form.relatives_list
        panel = PersonPanel(None, self.translate, self.clock)
        relatives.edit_with(panel, lambda: Person(role=PersonRole.OTHER_RELATIVE))
        relatives.changed.connect(self.changed)
        self._relatives_part = Part("people", relatives)
        self._case = {
            "municipality": bindings.text_line(self.form.municipality_edit),
            "status": bindings.choice(
                self.form.status_combo, CaseStatus, CaseStatus.OPEN, self.translate
            ),
            "retention_profile": bindings.choice(
                self.form.retention_profile_combo,
                RetentionProfile,
                RetentionProfile.WMO,
                self.translate,
            ),
        }
        for binding in self._case.values():
            for signal in binding.changed:
                signal.connect(self._tell_change)

    def show_intake(self, intake: Intake, typed: Mapping[str, str]) -> None:
        self._showing = True
        client = client_of(intake)
        self.form.client_panel.show_entry(client)
        self.form.client_panel.restore(of_entry(typed, client.id))
        self.form.relatives_list.show_entries(intake.people[1:], typed)
        for name, binding in self._case.items():
            binding.write(getattr(intake, name))
        self._showing = False

    def collect(self, intake: Intake) -> Intake:
        people = (self.form.client_panel.entry(), *self.form.relatives_list.entries())
        case = {name: binding.read() for name, binding in self._case.items()}
        return with_client(replace(intake, people=people, **case), people[0])

    def typed(self) -> dict[str, str]:
        client = self.form.client_panel
        texts: dict[str, str] = self.form.relatives_list.typed()
        return texts | {
            f"{client.entry().id}/{name}": text for name, text in client.typed().items()
        }

    def entries(self, intake: Intake) -> Iterator[tuple[Part, Entry]]:
        yield self._client_part, intake.people[0]
        for person in intake.people[1:]:
            yield self._relatives_part, person

    def focus_first(self) -> None:
        self.form.client_panel.focus_field("call_name")

    def focus_problem(self, problem: InvalidValue, intake: Intake) -> bool:
        if problem.field == "call_name" and not problem.entry_id:
            self.form.client_panel.mark((problem,))
            self.form.client_panel.focus_field("call_name")
            return True
        if problem.field == "municipality":
            self.form.municipality_field.set_error(field_problem(problem, self.translate))
        return super().focus_problem(problem, intake)

    def _tell_change(self, *_: object) -> None:
        if not self._showing:
            self.changed.emit()

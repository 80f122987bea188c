"""Who the client is, how to reach the client, the people around, and the report."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from mhcoordinator.domain.case_file import Report
from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.person import ContactChannel, Person, PersonRole
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.section import Section


class PersonSection(Section):
    """The client first."""

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        view, case_id = data.view, data.view.case.id
        client = [person for person in view.people if person.role is PersonRole.CLIENT]
        others = [person for person in view.people if person.role is not PersonRole.CLIENT]
        fresh = Person(case_id=case_id)
        column.addWidget(
            self.group(
                self.tr("Client"),
                client,
                self.tr("Name, date of birth, nationality and language of the client stand here."),
                None if client else (self.tr("+ client"), fresh),
            )
        )
        column.addWidget(
            self.group(
                self.tr("How to reach the client safely"),
                view.channels,
                self.tr("Numbers and ways that are safe, and ways that never are."),
                (self.tr("+ way to reach"), ContactChannel(case_id=case_id)),
                self._channel_pills,
            )
        )
        column.addWidget(
            self.group(
                self.tr("Family and others"),
                others,
                self.tr("Children, parents, partner and others who matter stand here."),
                (self.tr("+ person"), Person(case_id=case_id, role=PersonRole.CHILD)),
                self._person_pills,
            )
        )
        column.addWidget(
            self.group(
                self.tr("Report"),
                view.reports,
                self.tr("Who reported, when, and what was asked."),
                None if view.reports else (self.tr("+ report"), Report(case_id=case_id)),
            )
        )

    def _channel_pills(self, entry: Entry) -> tuple[tuple[str, str], ...]:
        assert isinstance(entry, ContactChannel)  # noqa: S101 (what the group was given)
        if entry.is_safe is Answer.YES:
            return ((self.tr("safe"), "done"),)
        if entry.is_safe is Answer.NO:
            return ((self.tr("not safe"), "blocked"),)
        return ()

    def _person_pills(self, entry: Entry) -> tuple[tuple[str, str], ...]:
        assert isinstance(entry, Person)  # noqa: S101
        if entry.moves_along is Answer.YES:
            return ((self.tr("comes along"), "plan"),)
        return ()

"""The client's plan: life domains, goals on two tracks, needs, reviews, tasks, and what is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mhcoordinator.domain.care import Assessment, Occupation, Task
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.plan import DomainAssessment, Review, ReviewKind
from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.plan.domains_card import DomainsCard, PerDomainCard
from mhcoordinator.gui.case.plan.goals_card import GoalsCard
from mhcoordinator.gui.case.plan.quick_lines import Typed
from mhcoordinator.gui.case.plan.task_line import task_pills
from mhcoordinator.gui.case.section import Section
from mhcoordinator.services.plan import loose_tasks


class PlanSection(Section):
    """What was typed and not added yet stays when the case is read again."""

    def __init__(self, desk: EntryDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._typed = Typed(self)

    def show_data(self, data: PageData) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        name = focused.objectName() if focused is not None and inside else ""
        super().show_data(data)
        again = self.findChild(QWidget, name) if name.startswith("quick_") else None
        if again is not None:
            again.setFocus()

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        domains = DomainsCard(data, self.desk)
        domains.round_wanted.connect(self.desk.go_round)
        domains.print_wanted.connect(self.desk.client_plan_wanted)
        domains.target_chosen.connect(partial(self._correct_assessment, data))
        column.addWidget(domains)
        column.addWidget(GoalsCard(data, self.desk, self._typed))
        column.addWidget(PerDomainCard(data, self.desk))
        self._add_groups(column, data)

    def _add_groups(self, column: QVBoxLayout, data: PageData) -> None:
        view, case_id = data.view, data.view.case.id
        reviews = [review for review in view.reviews if review.kind is ReviewKind.PLAN]
        column.addWidget(
            self.group(
                self.tr("Reviews"),
                sorted(reviews, key=lambda item: (item.held_on is not None, str(item.due_on))),
                self.tr("When the plan is looked at again, together with the client."),
                (self.tr("+ review"), Review(case_id=case_id, kind=ReviewKind.PLAN)),
                partial(self._review_pills, data),
            )
        )
        column.addWidget(
            self.group(
                self.tr("Tasks and appointments without a goal"),
                loose_tasks(view.goals, view.tasks),
                self.tr("What has to be done, by whom and when."),
                (self.tr("+ task"), Task(case_id=case_id)),
                partial(self._task_pills, data),
            )
        )
        column.addWidget(
            self.group(
                self.tr("Work and education"),
                view.occupations,
                self.tr("Work, school or day activity, with its period."),
                (self.tr("+ work or education"), Occupation(case_id=case_id)),
            )
        )
        column.addWidget(
            self.group(
                self.tr("Assessments made elsewhere"),
                view.assessments,
                self.tr("Only date, by whom and outcome, for example of the SCIL."),
                (self.tr("+ assessment"), Assessment(case_id=case_id)),
            )
        )

    def _correct_assessment(self, data: PageData, entry_id: str) -> None:
        found = next((i for i in data.view.domain_assessments if i.id == entry_id), None)
        if isinstance(found, DomainAssessment):
            self.desk.correct(found)

    def _task_pills(self, data: PageData, entry: Entry) -> tuple[tuple[str, str], ...]:
        assert isinstance(entry, Task)  # noqa: S101 (what the group was given)
        return task_pills(entry, data.today, self.wording, (self.tr("done"), self.tr("dropped")))

    def _review_pills(self, data: PageData, entry: Entry) -> tuple[tuple[str, str], ...]:
        assert isinstance(entry, Review)  # noqa: S101
        if entry.held_on is not None:
            return ((f"✓ {self.wording.day(entry.held_on)}", "done"),)
        if entry.due_on is None:
            return ()
        words = when_words(entry.due_on, data.today, self.wording.translate)
        return ((words, due_role(entry.due_on, data.today)),)

"""What is needed, work and education, assessments, and what has to be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from mhcoordinator.domain.care import Assessment, Need, NeedState, Occupation, Task
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.labels import label
from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.section import Section

_ROLES = {
    NeedState.MET: "done",
    NeedState.IN_CARE: "plan",
    NeedState.WAITING_LIST: "due",
}


class PlanSection(Section):
    """Open tasks before those that are done."""

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        view, case_id = data.view, data.view.case.id
        column.addWidget(
            self.group(
                self.tr("Tasks and appointments"),
                sorted(view.tasks, key=_open_and_soonest),
                self.tr("What has to be done, by whom and when."),
                (self.tr("+ task"), Task(case_id=case_id)),
                partial(self._task_pills, data),
            )
        )
        column.addWidget(
            self.group(
                self.tr("Needs"),
                view.needs,
                self.tr("What is needed in each part of life, the client's own wish, who helps."),
                (self.tr("+ need"), Need(case_id=case_id)),
                self._need_pills,
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

    def _task_pills(self, data: PageData, entry: Entry) -> tuple[tuple[str, str], ...]:
        assert isinstance(entry, Task)  # noqa: S101 (what the group was given)
        if entry.done_on is not None:
            return ((self.tr("done"), "done"),)
        if entry.due_on is None:
            return ()
        words = when_words(entry.due_on, data.today, self.wording.translate)
        text = f"{self.wording.day(entry.due_on)} · {words}"
        return ((text, due_role(entry.due_on, data.today)),)

    def _need_pills(self, entry: Entry) -> tuple[tuple[str, str], ...]:
        assert isinstance(entry, Need)  # noqa: S101
        words = label(entry.state, self.wording.translate)
        return ((words, _ROLES.get(entry.state, "info")),)


def _open_and_soonest(task: Task) -> tuple[bool, bool, str]:
    day = task.due_on.isoformat() if task.due_on else ""
    return task.done_on is not None, task.due_on is None, day

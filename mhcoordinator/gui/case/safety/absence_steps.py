"""What has to be done now that nobody knows where the client is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.person import Person
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.theme import scaled

_OF_AGE = 18


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do: `words` to read, `task` as the title of the task that it becomes."""

    words: str
    task: str


def steps(view: CaseView, today: date, wording: Wording) -> tuple[Step, ...]:
    """In the order in which they help; the guardian only for somebody who can be a minor."""
    translate = wording.translate
    found = [
        Step(
            translate(
                "Absence", "Try the safe contact, and who was seen last; write down what they say."
            ),
            translate("Absence", "Try to reach the client in the safe way"),
        ),
        Step(
            translate("Absence", "Tell the police that the client is missing and may be a victim."),
            translate("Absence", "Report to the police that the client is missing"),
        ),
        Step(
            translate(
                "Absence",
                "Tell the shelter: keep the belongings, and agree how long the place is kept.",
            ),
            translate("Absence", "Agree with the shelter on place and belongings"),
        ),
        Step(
            translate(
                "Absence", "Tell EMM and the investigators; leaving can end the reflection period."
            ),
            translate("Absence", "Tell EMM and the investigators"),
        ),
        Step(
            translate("Absence", "Tell the lawyer, so that no term passes unseen."),
            translate("Absence", "Tell the lawyer that the client left"),
        ),
        Step(
            translate(
                "Absence",
                "Change the safety plan: who knows the old address, which agreements still hold.",
            ),
            translate("Absence", "Go through the safety plan again"),
        ),
    ]
    if _may_be_minor(view.client, today):
        guardian = Step(
            translate(
                "Absence",
                "Tell guardian and youth protection at once: the client is, or may be, a minor.",
            ),
            translate("Absence", "Tell guardian and youth protection"),
        )
        found.insert(1, guardian)
    return tuple(found)


class AbsenceSteps(QWidget):
    """The list, each with a link that makes it a task of today."""

    def __init__(self, view: CaseView, today: date, desk: EntryDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("absence_steps")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(4), 0, 0)
        column.setSpacing(scaled(4))
        title = plain_label(self, self.tr("What to do now"))
        title.setProperty("role", "strong")
        column.addWidget(title)
        known = {task.title for task in view.tasks}
        for step in steps(view, today, desk.wording):
            column.addWidget(self._line(step, view.case.id, today, desk, step.task in known))
        stays = plain_label(self, self.tr("The case stays open: a client who returns is expected."))
        stays.setProperty("role", "muted")
        column.addWidget(stays)

    def _line(
        self, step: Step, case_id: str, today: date, desk: EntryDesk, is_task: bool
    ) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(8))
        words = plain_label(holder, step.words)
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        if is_task:
            done = plain_label(holder, self.tr("is a task"))
            done.setWordWrap(False)
            done.setProperty("role", "small")
            row.addWidget(done)
            return holder
        link = link_button(self.tr("Make it a task"), holder, "absence_task_button")
        link.setAccessibleName(self.tr("Make it a task: {what}").format(what=step.task))
        task = Task(case_id=case_id, title=step.task, due_on=today)
        link.clicked.connect(partial(_add, desk, task))
        row.addWidget(link)
        return holder


def _add(desk: EntryDesk, task: Task) -> None:
    desk.add(Task(id=new_id(), case_id=task.case_id, title=task.title, due_on=task.due_on))


def _may_be_minor(client: Person | None, today: date) -> bool:
    if client is None or client.birth_date is None:
        return True
    born = client.birth_date.latest()
    turned = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    return turned < _OF_AGE

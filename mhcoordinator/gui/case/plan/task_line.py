"""A task below its goal, in one line, with what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mhcoordinator.domain.care import Task
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.services.plan import finish_task


def task_pills(
    task: Task, today: date, wording: Wording, words: tuple[str, str]
) -> tuple[tuple[str, str], ...]:
    """What stands behind a task; `words` are those for done and dropped."""
    done, dropped = words
    if task.done_on is not None:
        return ((f"✓ {done} {wording.day(task.done_on)}", "done"),)
    if task.stopped_on is not None:
        return ((dropped, "plan"),)
    if task.due_on is None:
        return ()
    role = due_role(task.due_on, today)
    mark = "! " if role == "late" else ""
    when = when_words(task.due_on, today, wording.translate)
    return ((f"{mark}{wording.day(task.due_on)} · {when}", role),)


class TaskLine(QWidget):
    """What, who, until when; done with one press, dropped with a reason."""

    def __init__(
        self, task: Task, today: date, desk: EntryDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"entry_{task.id}")
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(14), 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(scaled(6))
        column.addLayout(row)
        mark = "✓" if task.done_on is not None else "–" if task.stopped_on is not None else "•"
        said = " · ".join(part for part in (task.title, task.owner, task.stopped_reason) if part)
        label = plain_label(self, f"{mark} {said}")
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row.addWidget(label, 1)
        words = (self.tr("done"), self.tr("dropped"))
        for text, role in task_pills(task, today, desk.wording, words):
            row.addWidget(Pill(text, role, self))
        links = FlowLayout(gap=scaled(6))
        column.addLayout(links)
        if task.is_open:
            self._link(links, self.tr("Done"), "done_button", task).clicked.connect(
                lambda: desk.run(finish_task, task)
            )
            self._link(links, self.tr("Drop"), "drop_button", task).clicked.connect(
                lambda: desk.go_on(replace(task, stopped_on=today), {}, task)
            )
        self._link(links, self.tr("Correct"), "correct_button", task).clicked.connect(
            lambda: desk.correct(task)
        )

    def _link(self, row: FlowLayout, text: str, name: str, task: Task) -> QPushButton:
        link = link_button(text, self, name)
        link.setAccessibleName(f"{text}: {task.title}")
        link.setProperty("low", True)
        row.addWidget(link)
        return link

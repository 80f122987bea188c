"""Goals on two tracks beside each other, staying and returning, and those that serve both."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mhcoordinator.domain.entry import Entry, new_id
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.plan import Goal, GoalState, PlanTrack
from mhcoordinator.gui.case.describe_values import capitalised
from mhcoordinator.gui.case.due_words import due_role
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_group import line, muted
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.plan.quick_lines import QuickAction, QuickGoal, Typed
from mhcoordinator.gui.case.plan.task_line import TaskLine
from mhcoordinator.gui.case.two_columns import TwoColumns
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.card import Card
from mhcoordinator.services import entries
from mhcoordinator.services.plan import actions_of, goals_on, settle_goal


class GoalsCard(Card):
    """A line to add a goal with, then the goals; each with its tasks."""

    def __init__(
        self, data: PageData, desk: EntryDesk, typed: Typed, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setObjectName("goals_card")
        self.setTitle(self.tr("Goals"))
        self._data, self._desk, self._typed = data, desk, typed
        goals = data.view.goals
        reached = sum(goal.state is GoalState.REACHED for goal in goals)
        if goals:
            counted = self.tr("{count} goals, {reached} reached")
            self.set_aside(counted.format(count=len(goals), reached=reached))
        quick = QuickGoal(data.view.case.id, typed, desk.wording.translate, self)
        quick.ready.connect(self._add)
        self.add(quick)
        shared = goals_on(goals, PlanTrack.BOTH)
        if shared:
            self.add(self._track(PlanTrack.BOTH, shared))
        columns = TwoColumns(self, (1, 1))
        for place, track in enumerate((PlanTrack.STAYING, PlanTrack.RETURNING)):
            columns.add(place, self._track(track, goals_on(goals, track)))
        columns.close_up()
        self.add(columns)

    def _track(self, track: PlanTrack, goals: tuple[Goal, ...]) -> QWidget:
        whole = QWidget(self)
        whole.setObjectName(f"track_{track.value}")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, scaled(6), 0, 0)
        column.setSpacing(scaled(8))
        head = plain_label(whole, capitalised(label(track, self._desk.wording.translate)))
        head.setProperty("role", "label")
        column.addWidget(head)
        for goal in goals:
            column.addWidget(line(whole))
            column.addWidget(self._goal(goal, whole))
        if not goals:
            column.addWidget(muted(whole, self.tr("No goals on this track yet.")))
        return whole

    def _goal(self, goal: Goal, parent: QWidget) -> EntryRow:
        row = EntryRow(goal, self._desk, self._pills(goal), parent=parent)
        for task in actions_of(goal, self._data.view.tasks):
            row.below.addWidget(TaskLine(task, self._data.today, self._desk, row))
        if goal.state is GoalState.OPEN:
            self._offer_state(goal, row, GoalState.REACHED, self.tr("Reached"))
            self._offer_state(goal, row, GoalState.STOPPED, self.tr("Stopped"))
            self._offer_action(goal, row)
        else:
            self._offer_state(goal, row, GoalState.OPEN, self.tr("Open again"))
        return row

    def _offer_action(self, goal: Goal, row: EntryRow) -> None:
        quick = QuickAction(goal, self._typed, row)
        key = f"open_action_{goal.id}"
        quick.setVisible(bool(self._typed.value(key, False)))
        quick.ready.connect(self._add)
        row.below.addWidget(quick)
        link = link_button(self.tr("+ task"), row, "add_action_button")
        link.setAccessibleName(self.tr("+ task: {goal}").format(goal=goal.words))

        def unfold(shown: bool) -> None:
            self._typed.keep(key, shown)
            quick.setVisible(shown)
            (quick.what if shown else link).setFocus()

        link.clicked.connect(lambda: unfold(True))
        quick.left.connect(partial(unfold, False))
        row.links.addWidget(link)

    def _offer_state(self, goal: Goal, row: EntryRow, state: GoalState, text: str) -> None:
        link = link_button(text, row, f"{state.value}_button")
        link.setAccessibleName(f"{text}: {goal.words}")
        link.clicked.connect(lambda: self._desk.run(settle_goal, goal, state))
        row.links.addWidget(link)

    def _pills(self, goal: Goal) -> tuple[tuple[str, str], ...]:
        wording = self._desk.wording
        words = label(goal.state, wording.translate)
        if goal.state is GoalState.REACHED:
            return ((f"✓ {words}", "done"),)
        if goal.state is GoalState.STOPPED:
            return ((words, "plan"),)
        if goal.until is None:
            return ()
        role = due_role(goal.until, self._data.today)
        return (
            ((f"! {wording.day(goal.until)}" if role == "late" else wording.day(goal.until)), role),
        )

    def _add(self, entry: Entry) -> None:
        self._desk.run(entries.add, entry, new_id())

"""What a meeting that is over decided, and what became of its actions."""

from __future__ import annotations

from dataclasses import dataclass

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.meeting import Decision, DecisionKind
from mhcoordinator.records import meetings as stored
from mhcoordinator.records import rows
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision or an action, with the task that the action became; None when that is gone."""

    decision: Decision
    task: Task | None = None

    @property
    def is_action(self) -> bool:
        """Whether somebody had to do something."""
        return self.decision.kind is DecisionKind.ACTION

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.task is not None and self.task.is_open


def decided_in(session: VaultSession, meeting_id: str) -> tuple[Decided, ...]:
    """All that was written when the meeting was closed, in the order in which it was typed."""
    with session.transaction() as unit:
        return tuple(
            Decided(item, rows.read_one(unit.connection, Task, item.task_id))
            if item.task_id
            else Decided(item)
            for item in stored.of_meeting(unit, Decision, meeting_id)
        )

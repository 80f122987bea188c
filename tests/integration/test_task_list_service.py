"""The tasks of all cases: whose, by when, open or done."""

from __future__ import annotations

from datetime import date

import pytest

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.errors import NothingToUndo
from mhcoordinator.domain.intake import Intake
from mhcoordinator.services import intake, task_list
from mhcoordinator.services.session import VaultSession


@pytest.fixture
def filled(session: VaultSession) -> VaultSession:
    tasks = (
        Task(title="later", due_on=date(2026, 12, 1)),
        Task(title="ooit"),
        Task(title="van Bram", owner="Bram", due_on=date(2026, 11, 20)),
        Task(title="van mij", owner="anna", due_on=date(2026, 11, 22)),
        Task(title="gedaan", done_on=date(2026, 11, 2)),
        Task(title="gestopt", stopped_on=date(2026, 11, 3)),
    )
    intake.save(session, Intake(call_name="Noor", municipality="Ede", tasks=tasks))
    closed = (Task(title="dicht", due_on=date(2026, 11, 1)),)
    intake.save(session, Intake(call_name="Dicht", status=CaseStatus.CLOSED, tasks=closed))
    return session


def titles(session: VaultSession, **wanted: object) -> list[str]:
    page = task_list.task_page(session, **wanted)  # type: ignore[arg-type]
    assert page.count == len(page.tasks)
    return [item.task.title for item in page.tasks]


def test_open_tasks_by_their_day_of_cases_that_are_worked_on(filled: VaultSession) -> None:
    assert titles(filled) == ["van Bram", "van mij", "later", "ooit"]
    first = task_list.task_page(filled).tasks[0]
    assert (first.call_name, first.municipality) == ("Noor", "Ede")


def test_mine_are_those_without_an_owner_too(filled: VaultSession) -> None:
    assert titles(filled, mine=True) == ["van mij", "later", "ooit"]
    assert titles(filled, mine=False) == ["van Bram"]


def test_done_and_stopped_the_latest_first(filled: VaultSession) -> None:
    assert titles(filled, is_open=False) == ["gestopt", "gedaan"]


def test_of_many_the_first_are_given_and_all_are_counted(filled: VaultSession) -> None:
    page = task_list.task_page(filled, limit=2)
    assert ([item.task.title for item in page.tasks], page.count) == (["van Bram", "van mij"], 4)


def test_done_today_and_taken_back(filled: VaultSession) -> None:
    task = task_list.task_page(filled).tasks[0].task
    change = task_list.complete(filled, task)
    assert titles(filled, is_open=False)[0] == "van Bram"
    assert task_list.task_page(filled, is_open=False).tasks[0].task.done_on == date(2026, 11, 24)
    task_list.take_back(filled, change)
    assert titles(filled)[0] == "van Bram"
    with pytest.raises(NothingToUndo):
        task_list.take_back(filled, change)

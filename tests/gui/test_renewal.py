"""What is due is made anew in the background, and an interruption loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.gui.renewal import Renewal
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import intake, renewal
from mhcoordinator.services.session import VaultSession
from tests.integration.intakes import full_intake
from tests.vaults import cheap_session

CASES = 5


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 24, 10, 0, tzinfo=UTC))


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    with qtbot.waitSignal(runner.busy, check_params_cb=lambda busy: not busy):
        runner.open_session(lambda: cheap_session(tmp_path, clock), done=lambda: None)
    for _ in range(CASES):
        runner.run(intake.save, full_intake())
    qtbot.waitUntil(lambda: not runner.is_busy())
    clock.moment = clock.moment.replace(day=25)
    yield runner
    runner.stop()


def stale(qtbot: QtBot, runner: TaskRunner) -> int:
    found: list[int] = []
    runner.run(renewal.stale_cases, done=lambda cases: found.append(len(cases)))
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_all_cases_are_renewed_in_small_steps(
    qtbot: QtBot, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewal, "AT_ONCE", 2)
    background = Renewal(runner)
    seen: list[tuple[int, int]] = []
    background.progress.connect(lambda done, number: seen.append((done, number)))
    with qtbot.waitSignal(background.finished):
        background.start()
    assert seen == [(0, CASES), (2, CASES), (4, CASES), (CASES, CASES)]
    assert stale(qtbot, runner) == 0


def test_what_was_interrupted_goes_on_the_next_time(
    qtbot: QtBot, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewal, "AT_ONCE", 2)
    background = Renewal(runner)
    background.progress.connect(lambda done, _: background.stop() if done else None)
    background.start()
    qtbot.waitUntil(lambda: not runner.is_busy())
    left = stale(qtbot, runner)
    assert 0 < left < CASES
    again = Renewal(runner)
    with qtbot.waitSignal(again.finished):
        again.start()
    assert stale(qtbot, runner) == 0


def test_only_cases_in_which_something_changed_are_shown_again(
    qtbot: QtBot, runner: TaskRunner, clock: FixedClock
) -> None:
    heard: list[frozenset[str]] = []
    runner.changed.connect(heard.append)
    background = Renewal(runner)
    with qtbot.waitSignal(background.finished):
        background.start()
    assert heard == []
    clock.moment = clock.moment.replace(year=2027)
    case_ids: list[str] = []

    def break_one(session: VaultSession) -> str:
        saved = intake.save(session, full_intake())
        with session.transaction() as unit:
            unit.connection.exec_driver_sql(
                "DELETE FROM due_line WHERE case_id = ?", (saved.case_id,)
            )
            unit.connection.exec_driver_sql(
                "DELETE FROM due_basis WHERE case_id = ?", (saved.case_id,)
            )
        return saved.case_id

    runner.run(break_one, done=case_ids.append)
    with qtbot.waitSignal(background.finished):
        background.start()
    assert heard == [frozenset(case_ids)]

"""One thread for the vault: order, errors, and answers that come too late."""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mhcoordinator.gui.task_runner import NoSession, TaskRunner


def test_work_runs_in_order_on_another_thread_and_answers_on_this_one(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    here, seen = threading.get_ident(), []
    answers: list[tuple[int, bool]] = []

    def work(_session: object, number: int) -> int:
        seen.append(threading.get_ident())
        return number

    for number in range(20):
        runner.run(work, number, done=lambda n: answers.append((n, threading.get_ident() == here)))
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert answers == [(number, True) for number in range(20)]
    assert here not in seen
    assert len(set(seen)) == 1
    assert not runner.is_busy()


def test_an_error_goes_to_who_asked(qtbot: QtBot, runner: TaskRunner) -> None:
    errors: list[Exception] = []

    def fail(_session: object) -> None:
        raise LookupError

    runner.run(fail, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], LookupError)


def test_nobody_is_called_who_is_gone(qtbot: QtBot, runner: TaskRunner) -> None:
    label = QLabel()
    owner = QObject()
    called: list[Any] = []
    gate = threading.Event()
    runner.run_bare(gate.wait)
    runner.run_bare(lambda: "text", done=label.setText)
    runner.run_bare(lambda: "text", done=called.append, owner=owner)
    delete(label)
    delete(owner)
    gate.set()
    last: list[Any] = []
    runner.run_bare(lambda: "last", done=last.append)
    qtbot.waitUntil(lambda: bool(last))
    assert called == []


def test_after_closing_answers_from_before_are_thrown_away(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    late: list[Any] = []
    closed: list[bool] = []
    refused: list[Exception] = []
    runner.run(lambda _session: "secret", done=late.append)
    runner.close_session(done=lambda: closed.append(True))
    runner.run(lambda _session: "secret", done=late.append, failed=refused.append)
    qtbot.waitUntil(lambda: bool(closed and refused))
    assert late == []
    assert isinstance(refused[0], NoSession)

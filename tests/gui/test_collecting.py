"""Widgets are deleted on the thread of the windows, whoever lets go of them last."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mhcoordinator.gui.collecting import DUE, Collector
from mhcoordinator.gui.task_runner import TaskRunner

OFTEN = 300


class Witness:
    """Says on which thread it went; with a circle, only the collector can take it."""

    def __init__(self, seen: set[int], *, in_circle: bool = False) -> None:
        self._seen = seen
        self._circle = self if in_circle else None

    def hear(self, _: object) -> None:
        """Does nothing, and is held by whoever may call it."""

    def __del__(self) -> None:
        self._seen.add(threading.get_ident())


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hasty_threads")
def test_the_thread_of_the_vault_never_lets_go_last(qtbot: QtBot) -> None:
    runner, seen = TaskRunner(), set[int]()
    answered: list[int] = []
    for _ in range(OFTEN):
        answered.clear()
        runner.run_bare(int, done=Witness(seen).hear)
        runner.run_bare(int, done=answered.append)
        qtbot.waitUntil(lambda: bool(answered))
    runner.stop()
    assert seen == {threading.get_ident()}


def test_garbage_made_on_another_thread_waits_for_this_one(
    qtbot: QtBot, qapp: QApplication
) -> None:
    collector, seen = Collector(qapp), set[int]()

    def make_garbage() -> None:
        for _ in range(DUE[0] * 20):
            Witness(seen, in_circle=True)

    thread = threading.Thread(target=make_garbage)
    thread.start()
    thread.join()
    there = set(seen)
    qtbot.waitUntil(lambda: bool(seen))
    collector.stop()

    assert there == set()
    assert seen == {threading.get_ident()}
    assert gc.isenabled()

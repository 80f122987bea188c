"""What a fresh process does to measure windows: until they stand, what they weigh, what they show.

``python -m tests.bench.windows MODE TOLD`` prints one number and ends.
"""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

from tests.bench.measuring import answer


def start_ours(told: str) -> None:
    """Milliseconds from `told` (nanoseconds since 1970) until the unlock window is painted."""
    from PySide6.QtWidgets import QApplication

    from mhcoordinator.gui import app

    run_on = QApplication.exec

    def watched(*_: object) -> int:
        _answer_when_painted(QApplication.instance(), told)
        return run_on()

    QApplication.exec = watched  # type: ignore[method-assign]
    app.main(["build/bench/cases-1000.mhvault"])


def start_bare(told: str) -> None:
    """The same for a window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])
    window = QWidget()
    window.resize(860, 680)
    window.show()
    _answer_when_painted(app, told)
    app.exec()


def _answer_when_painted(app: Any, told: str) -> None:
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QWidget

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            is_window = isinstance(watched, QWidget) and watched.isWindow()
            if is_window and event.type() == QEvent.Type.UpdateRequest:
                watched.event(event)
                answer((time.time_ns() - int(told)) / 1_000_000)
            return False

    app.installEventFilter(Watch(app))


def list_ours(told: str) -> None:
    """Milliseconds from the passphrase until the list of all cases can be used."""
    _, taken = _opened_list(told)
    answer(taken)


def list_bare(told: str) -> None:
    """Milliseconds to open the same vault and read the same rows."""
    from mhcoordinator.records.case_queries import RowFilter, list_rows
    from tests.bench.bare_vault import data_key, keyed
    from tests.bench.invented import TODAY
    from tests.bench.statements import statement_of

    folder = Path(told)
    key = data_key(folder)
    sql, values = statement_of(lambda connection: list_rows(connection, RowFilter(TODAY)))
    started = time.perf_counter()
    connection = keyed(folder, key)
    connection.execute(sql, values).fetchall()
    answer((time.perf_counter() - started) * 1000)


def memory_ours(told: str) -> None:
    """MiB with the list of all cases on the screen."""
    _opened_list(told)
    answer(_resident())


def memory_bare(told: str) -> None:
    """MiB of a bare window beside the libraries that the records need."""
    import cryptography.hazmat.primitives.ciphers.aead
    import sqlalchemy.orm
    import sqlcipher3
    from PySide6.QtWidgets import QApplication, QWidget

    used = (cryptography, sqlalchemy, sqlcipher3)
    app = QApplication([])
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    del used, told
    answer(_resident())


def _resident() -> float:
    status = Path("/proc/self/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _opened_list(told: str) -> tuple[Any, float]:
    """Unlocks through the window; the program, and the milliseconds it took."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from mhcoordinator.demo.hands import wait_for
    from mhcoordinator.gui.place import Place
    from mhcoordinator.gui.program import Program
    from mhcoordinator.gui.vault_work import VaultWork
    from mhcoordinator.services import vaults
    from tests.bench.big_vaults import LIMITS, PASSPHRASE

    app = QApplication([])
    work = VaultWork(unlock=partial(vaults.unlock, limits=LIMITS))
    program = Program(app, Path("build/bench/settings.json"), work)
    program.start(Path(told))
    # What is loaded behind the unlock window, and while the key is derived, is there by then.
    import mhcoordinator.gui.cases.page
    import mhcoordinator.gui.main_window

    del mhcoordinator
    wait_for(lambda: not program.runner.is_busy())
    entrance = program.entrance
    assert entrance is not None
    program._place = Place("cases")  # as after a lock: the list is in front
    started = time.perf_counter()
    entrance.unlock_wanted.emit(Path(told), PASSPHRASE)
    while not _is_listed(program):
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()
    taken = (time.perf_counter() - started) * 1000
    wait_for(lambda: not program.runner.is_busy())
    return program, taken


def _is_listed(program: Any) -> bool:
    from mhcoordinator.gui.cases.page import CaseListPage

    page = program.window.findChild(CaseListPage) if program.window is not None else None
    return page is not None and page.count() > 0


if __name__ == "__main__":
    globals()[sys.argv[1]](sys.argv[2])

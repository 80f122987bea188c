"""Opens a meeting pack in a window that knows no vault; nothing of one is loaded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QIcon

from mhcoordinator.assets import asset
from mhcoordinator.gui import uncaught
from mhcoordinator.gui.appearance import Appearance
from mhcoordinator.gui.chair.program import ChairProgram
from mhcoordinator.gui.collecting import Collector
from mhcoordinator.gui.no_traces import leave_no_traces
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import new_application


def main(path: Path) -> int:
    """Runs until the window is closed and returns the exit code."""
    app = new_application()
    app.setApplicationName("mhcoordinator")
    app.setDesktopFileName("mhcoordinator")
    app.setWindowIcon(QIcon(str(asset("icons", "app.svg"))))
    leave_no_traces()
    collector = Collector(app)
    runner = TaskRunner(app)
    appearance = Appearance(app)
    program = ChairProgram(app, path, runner, appearance)
    appearance.wear(program.settings)
    uncaught.install(program.tell_uncaught)
    program.start()
    try:
        return app.exec()
    finally:
        program.stop()
        runner.stop()
        collector.stop()
        appearance.fall_silent()

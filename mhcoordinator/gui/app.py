"""Opens the window. What is heavy is loaded behind it, once it stands on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QIcon

from mhcoordinator.assets import asset
from mhcoordinator.gui import uncaught
from mhcoordinator.gui.program import Program
from mhcoordinator.gui.theme import new_application


def main(arguments: Sequence[str] = ()) -> int:
    """Runs until the last window is closed and returns the exit code.

    Args:
        arguments: the folder of a vault, or nothing.
    """
    app = new_application()
    app.setApplicationName("mhcoordinator")
    app.setDesktopFileName("mhcoordinator")
    app.setWindowIcon(QIcon(str(asset("icons", "app.svg"))))
    program = Program(app)
    uncaught.install(program.tell_uncaught)
    program.start(Path(arguments[0]) if arguments else None)
    try:
        return app.exec()
    finally:
        program.stop()

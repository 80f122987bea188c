"""Start the program: a window, or the command line when a command is named.

Neither is imported before the choice is made, so that the window does not wait for the command line
and the command line works on a machine without a screen.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from mhcoordinator import __version__

COMMANDS = frozenset({"vault"})
PACK, MINUTES = ".mhmeeting", ".mhminutes"

USAGE = """\
Usage: mhcoordinator [FOLDER.mhvault]   open the window, on this vault
       mhcoordinator FILE.mhmeeting     read the pack of a case meeting, as its chair
       mhcoordinator vault COMMAND      work on a vault without a window; see vault --help
       mhcoordinator --version
       mhcoordinator --help
"""
NO_SCREEN = """\
There is no screen here, so no window can open. Nothing was changed.
Start the program on the desktop, or use: mhcoordinator vault --help
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for and return the exit code.

    Args:
        arguments: what follows the program's name; by default those of this process.
    """
    asked = list(sys.argv[1:] if arguments is None else arguments)
    first = asked[0] if asked else ""
    if first == "--version":
        sys.stdout.write(f"mhcoordinator {__version__}\n")
        return 0
    if first in {"--help", "-h"}:
        sys.stdout.write(USAGE)
        return 0
    if first in COMMANDS:
        from mhcoordinator.cli.app import main as run_command

        return run_command(asked)
    if first.startswith("-") or len(asked) > 1:
        sys.stderr.write(USAGE)
        return 2
    if first and (wrong := _not_openable(Path(first))):
        sys.stderr.write(f"{wrong}\n\n{USAGE}")
        return 2
    if not _has_screen():
        sys.stderr.write(NO_SCREEN)
        return 1
    if first and Path(first).is_file():
        from mhcoordinator.gui.chair.app import main as open_pack

        return open_pack(Path(first))
    from mhcoordinator.gui.app import main as open_window

    return open_window(asked)


def _not_openable(path: Path) -> str:
    """Why nothing can be opened there, in a sentence; empty when something can."""
    ending = path.suffix.lower()
    if path.is_dir() or (ending == PACK and path.is_file()):
        return ""
    if ending == PACK:
        return "There is no such file. Look whether its name was typed whole."
    if ending == MINUTES:
        return "Minutes are taken in from within the vault: open the vault, then the meeting."
    if path.is_file():
        return f"This program opens a folder of a vault, or a file that ends in {PACK}."
    return "There is no such folder, and no such command."


def _has_screen() -> bool:
    """Whether Qt can open a window here; on Linux it ends the process when it cannot."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


if __name__ == "__main__":
    sys.exit(main())

"""Draws every window, page and dialog to build/screens/LANGUAGE-THEME-PERCENT/NAME.png.

``run.py`` draws all combinations, two at a time; ``run.py nl-light-100 ...`` only those named.
Ends with an error when words are cut somewhere, and lists where; build/screens/cut.txt keeps it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "screens"
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LANGUAGES, THEMES, PERCENTS = ("nl", "en"), ("light", "dark"), (100, 200)
AT_ONCE = 2


def main(arguments: list[str]) -> int:
    """Returns the exit code: 1 when words are cut, 2 when a screen could not be drawn."""
    if arguments and arguments[0] == "--one":
        return draw(arguments[1])
    from tests.screens.stage import make_shared_vault

    shutil.rmtree(FOLDER / ".work", ignore_errors=True)
    make_shared_vault(FOLDER / ".work")
    names = arguments or [f"{a}-{b}-{c}" for a, b, c in product(LANGUAGES, THEMES, PERCENTS)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        codes = list(pool.map(_draw_apart, names))
    shutil.rmtree(FOLDER / ".work")
    cut = [f"{name}/{line}" for name in names for line in _cut_in(name)]
    (FOLDER / "cut.txt").write_text("\n".join(cut))
    for line in cut:
        print(line)
    print(f"{len(names)} combinations in {FOLDER.relative_to(ROOT)}/; {len(cut)} texts are cut.")
    return max(*codes, 1 if cut else 0) if codes else 0


def _draw_apart(name: str) -> int:
    return subprocess.run([sys.executable, __file__, "--one", name], check=False).returncode


def _cut_in(name: str) -> list[str]:
    found = FOLDER / name / "cut.txt"
    return found.read_text().splitlines() if found.exists() else []


def draw(name: str) -> int:
    """Draws one combination in this process."""
    from PySide6.QtWidgets import QApplication

    from mhcoordinator.demo.hands import silence_size_hints
    from tests.screens.draw import draw_all
    from tests.screens.stage import Dress, Stage

    language, theme, percent = name.split("-")
    silence_size_hints()
    app = QApplication(["mhcoordinator"])
    _wear_roboto(app)
    work = FOLDER / ".work"
    stage = Stage(app, work / "demo.mhvault", Dress(language, theme, int(percent)), work / name)
    try:
        return draw_all(stage, FOLDER / name)
    finally:
        stage.program.stop()


def _wear_roboto(app: QApplication) -> None:
    """The same letters on every machine; the program itself wears the system's font."""
    import font_roboto
    from PySide6.QtGui import QFont, QFontDatabase

    for file in (font_roboto.Roboto, font_roboto.RobotoMedium, font_roboto.RobotoBold):
        QFontDatabase.addApplicationFont(file)
    app.setFont(QFont("Roboto"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Draws all screens of one combination, and looks for words that are cut."""

from __future__ import annotations

import shutil
import traceback
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from mhcoordinator.demo.hands import take_picture
from tests.screens.contact_sheet import make_sheets
from tests.screens.cut_text import cut_texts
from tests.screens.screens import Reach, before_the_vault, inside
from tests.screens.stage import Stage


def draw_all(stage: Stage, folder: Path) -> int:
    """Returns 0, or 2 when a screen could not be reached."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    cut: list[str] = []
    failures = 0
    stage.entrance()
    for name, reach in before_the_vault():
        failures += not _draw(stage, folder / f"{name}.png", reach, cut)
    stage.program.entrance.ask_passphrase(stage.vault)  # type: ignore[union-attr]
    stage.unlock()
    for name, reach in inside():
        failures += not _draw(stage, folder / f"{name}.png", reach, cut)
    (folder / "cut.txt").write_text("\n".join(cut))
    make_sheets(sorted(folder.glob("*.png")), folder.parent / "sheets", folder.name)
    return 2 if failures else 0


def _draw(stage: Stage, path: Path, reach: Reach, cut: list[str]) -> bool:
    try:
        widget = reach(stage)
        take_picture(widget, path)
        _draw_whole(widget, path)
        cut += [f"{path.stem}  {line}" for line in cut_texts(widget)]
    except Exception:  # noqa: BLE001 (the other screens are drawn all the same)
        traceback.print_exc()
        print(f"{path.parent.name}/{path.stem} could not be drawn", flush=True)
        return False
    finally:
        stage.clear()
    return True


def _draw_whole(window: QWidget, path: Path) -> None:
    """What must be scrolled to be seen gets a second picture, from top to bottom."""
    scrolled = [
        area
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.verticalScrollBar().maximum() > 0
    ]
    for area in scrolled[:1]:
        content = area.widget()
        if content is not None:
            picture = QPixmap(content.size())
            picture.fill(window.palette().color(QPalette.ColorRole.Window))
            content.render(picture, QPoint())
            picture.save(str(path.with_name(f"{path.stem}-whole.png")))

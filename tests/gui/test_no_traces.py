"""Choosing files: nothing about them stays on the disk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

# A process of its own: Qt reads where settings live once, when the first application begins.
CHOOSE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from mhcoordinator.gui.program import Program

app = QApplication([])
program = Program(app, Path(sys.argv[2]))
dialog = QFileDialog(None, "", sys.argv[1])
dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
dialog.selectFile("letter of Halinka.txt")
chosen = []
dialog.filesSelected.connect(chosen.extend)
dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
dialog.destroyed.connect(app.quit)
dialog.open()
QTimer.singleShot(0, lambda: QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return))
app.exec()
program.stop()
print(chosen, QApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs))
"""


def test_no_file_remembers_what_was_chosen(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "Bogdan Verzonnowski"
    home.mkdir()
    folder.mkdir()
    (folder / "letter of Halinka.txt").write_text("x")
    places = {"HOME": home, "XDG_CONFIG_HOME": home / "config", "XDG_DATA_HOME": home / "data"}
    surroundings = os.environ | {name: str(place) for name, place in places.items()}
    told = subprocess.run(
        [sys.executable, "-c", CHOOSE, str(folder), str(home / "settings.json")],
        env=surroundings | {"QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": str(home / "cache")},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "letter of Halinka.txt'] True" in told.stdout, "chosen in Qt's own dialog"
    written = [path for path in home.rglob("*") if path.is_file()]
    for path in written:
        content = path.read_bytes()
        assert b"Bogdan" not in content, path.name
        assert b"Halinka" not in content, path.name
    assert not any("QtProject" in path.name for path in written)

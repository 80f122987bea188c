"""``python -m mhcoordinator.demo``: the program on a fresh vault with fictitious cases.

With a screen the window opens on it. Without one the same main job is done in memory, and its
papers and pictures are left in build/demo/.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from mhcoordinator.demo.making import FOLDER, PASSPHRASE, make_vault

VAULT = FOLDER / "demo.mhvault"


def main() -> int:
    """Returns the exit code."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    print("Making a vault with twelve fictitious cases ...", flush=True)
    make_vault(VAULT)
    print(f"Vault:      {VAULT}\nPassphrase: {PASSPHRASE}", flush=True)
    return open_window() if has_screen() else without_screen()


def has_screen() -> bool:
    """Whether a window can be shown to somebody."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_window() -> int:
    """Opens the program on the vault, with settings of its own."""
    from mhcoordinator.gui.program import Program
    from mhcoordinator.gui.theme import new_application

    app = new_application()
    program = Program(app, FOLDER / "settings.json")
    program.start(VAULT)
    try:
        return app.exec()
    finally:
        program.stop()


def without_screen() -> int:
    """Does the main job in memory and says what was written."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from mhcoordinator.demo.hands import silence_size_hints
    from mhcoordinator.demo.main_job import MainJob
    from mhcoordinator.gui.theme import new_application

    silence_size_hints()

    print("No screen: taking an intake, writing a letter and a summary in memory ...", flush=True)
    MainJob(FOLDER, new_application()).run(VAULT)
    for name in ("referral-letter", "case-summary"):
        decrypt(FOLDER / f"{name}.encrypted.pdf", FOLDER / f"{name}.pdf")
    pictures = sorted((FOLDER / "screens").glob("*.png"))
    print(
        "Written:\n"
        f"  {FOLDER}/*.encrypted.pdf     the papers as they left the vault\n"
        f"  {FOLDER}/referral-letter.pdf and case-summary.pdf\n"
        "      the same papers opened with the passphrase above; they hold invented data only\n"
        f"  {FOLDER}/screens/            {len(pictures)} pictures of the windows"
    )
    return 0


def decrypt(paper: Path, copy: Path) -> None:
    """Opens a paper with the passphrase of the demo and writes it unencrypted.

    The program itself never does this: a readable paper leaves a vault by printer only.
    """
    import pikepdf

    with pikepdf.open(paper, password=PASSPHRASE) as pdf:
        pdf.save(copy)


if __name__ == "__main__":
    sys.exit(main())

"""Killed at any moment, the wizard opens again where it was, with what stood there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.exploitation import ExploitationForm
from mhcoordinator.services.drafts import Draft, drafts, load_draft
from tests.gui.intake_driver import IntakeDriver
from tests.gui.intake_window import OFFSCREEN_WORDS, ask, new_wizard, opened_vault

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)

NOTE = "Zij belt vanavond terug. \u05e9\u05dc\u05d5\u05dd e\u0301 \U0001f4de"
TYPING = """
import sys
from pathlib import Path
import pytest

class Typist:
    @pytest.mark.qt_log_ignore(".*")
    def test_type_and_wait_for_the_end(self, qtbot):
        from mhcoordinator.services.drafts import drafts, load_draft
        from tests.gui.intake_driver import IntakeDriver
        from tests.gui.intake_window import ask, new_wizard, opened_vault
        from mhcoordinator.domain.exploitation import ExploitationForm
        with opened_vault(qtbot, Path(FOLDER)) as runner:
            driver = IntakeDriver(qtbot, new_wizard(qtbot, runner))
            driver.type_here("Nadia")
            driver.open_page("events")
            cards = driver.find(driver.page(), "exploitations_list")
            driver.enter(driver.editor(cards, "form"), ExploitationForm.CRIMINAL)
            driver.type_text(driver.editor(cards, "note"), NOTE)
            driver.type_text(driver.find(driver.editor(cards, "started"), "day_edit"), "31")

            def kept():
                found = ask(qtbot, runner, drafts)
                return bool(found) and bool(ask(qtbot, runner, load_draft, found[0].id).typed)

            qtbot.waitUntil(kept, timeout=20_000)
            print("TYPED", flush=True)
            qtbot.waitUntil(lambda: False, timeout=60_000)
"""


def test_killed_while_typing_it_opens_at_the_same_place(qtbot: QtBot, tmp_path: Path) -> None:
    script = tmp_path / "test_typist.py"
    constants = f"FOLDER = {str(tmp_path)!r}\nNOTE = {NOTE!r}\n"
    script.write_text(constants + TYPING.replace("class Typist", "class TestTypist"), "utf-8")
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", "--rootdir", root,
         "-c", root / "pyproject.toml", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=root,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:  # fmt: skip
        assert process.stdout is not None
        heard = ""
        for line in process.stdout:
            heard += line
            if "TYPED" in line:
                break
        os.kill(process.pid, signal.SIGKILL)
    assert "TYPED" in heard, heard

    with opened_vault(qtbot, tmp_path) as runner:
        (info,) = ask(qtbot, runner, drafts)
        draft: Draft = ask(qtbot, runner, load_draft, info.id)
        driver = IntakeDriver(qtbot, new_wizard(qtbot, runner, draft))
        assert driver.wizard.current_page().key == "events"
        (form,) = driver.wizard.intake.exploitations
        assert driver.wizard.intake.call_name == "Nadia"
        assert (form.form, form.note) == (ExploitationForm.CRIMINAL, NOTE)
        cards = driver.find(driver.page(), "exploitations_list")
        driver.press(cards, "edit_button")
        assert driver.find(driver.editor(cards, "started"), "day_edit").text() == "31"

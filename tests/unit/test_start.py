"""How the program chooses between window and command line, and what it loads for that."""

from __future__ import annotations

import subprocess
import sys

import pytest

from mhcoordinator import __version__
from mhcoordinator.__main__ import main


def test_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"mhcoordinator {__version__}\n"


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_names_both_ways_in(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([option]) == 0
    told = capsys.readouterr().out
    assert "FOLDER.mhvault" in told
    assert "vault COMMAND" in told


@pytest.mark.parametrize("arguments", [["--passphrase=secret"], ["one.mhvault", "two.mhvault"]])
def test_what_is_not_understood_is_refused(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    refused = capsys.readouterr()
    assert refused.out == ""
    assert refused.err.startswith("Usage: ")
    assert "secret" not in refused.err


def test_a_folder_that_is_not_there_opens_no_window(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nonsense-secret"]) == 2
    refused = capsys.readouterr().err
    assert refused.startswith("There is no such folder")
    assert "secret" not in refused


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Qt on Linux ends for this")
def test_without_a_screen_a_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 1
    assert "no screen here" in capsys.readouterr().err


def test_nothing_heavy_is_loaded_before_the_choice() -> None:
    look = (
        "import sys; from mhcoordinator.__main__ import main; main(['--version']);"
        "print(*sorted({'PySide6', 'sqlalchemy', 'typer', 'sqlcipher3'} & set(sys.modules)))"
    )
    told = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, check=True
    ).stdout

    assert told.splitlines() == [f"mhcoordinator {__version__}", ""]

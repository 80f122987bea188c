"""A built wheel carries all that the program needs, and starts from an empty environment.

The environment is filled from the wheels that setting up has kept, so no network is needed; where
the checkout was set up by hand, pip finds them in its usual place.
"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

LOOK_AROUND = """
import importlib, pkgutil
from PySide6.QtWidgets import QApplication
from PySide6.QtGui import QIcon
import mhcoordinator
from mhcoordinator.assets import asset
from mhcoordinator.gui import forms
from mhcoordinator.i18n import available_languages

application = QApplication([])
print("package", mhcoordinator.__file__)
print("forms", *sorted(found.name for found in pkgutil.iter_modules(forms.__path__)))
for found in pkgutil.iter_modules(forms.__path__):
    importlib.import_module(f"mhcoordinator.gui.forms.{found.name}")
print("languages", *available_languages())
print("icon", not QIcon(str(asset("icons", "app.svg"))).pixmap(64, 64).isNull())
"""


def clean_surroundings(home: Path) -> dict[str, str]:
    """The environment of a process that knows nothing of the checkout it was started from."""
    dropped = {"PYTHONPATH", "VIRTUAL_ENV", "PYTHONHOME"}
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return kept | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(root: Path, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that holds the wheel and its locked dependencies only."""
    place = tmp_path_factory.mktemp("empty")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(place)], check=True)
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    kept_wheels = root / ".venv" / "wheels"
    source = ["--no-index", "--find-links", str(kept_wheels)] if kept_wheels.is_dir() else []
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--quiet", "install"]
    constraint = place / "locked.txt"
    locked = (root / "packaging" / "requirements" / "runtime.txt").read_text().splitlines()
    constraint.write_text("\n".join(line.split()[0] for line in locked if "==" in line[:60]))
    subprocess.run([*pip, *source, "--no-compile", "-c", str(constraint), str(wheel)], check=True)
    return python


def run_in(python: Path, place: Path, *arguments: str, typed: str = "") -> str:
    """What a program of the environment says; it must end well and complain of nothing."""
    result = subprocess.run(
        [str(python), *arguments],
        cwd=place,
        env=clean_surroundings(place),
        input=typed,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    return result.stdout


def test_wheel_carries_every_tracked_file_that_the_program_reads(root: Path, wheel: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "mhcoordinator", "resources"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    wanted = {
        name.replace("resources/", "mhcoordinator/resources/", 1)
        if name.startswith("resources/")
        else name
        for name in listed.stdout.splitlines()
        if not name.endswith(".ts") and (root / name).is_file()
    }
    with zipfile.ZipFile(wheel) as archive:
        carried = set(archive.namelist())

    assert wanted - carried == set()


def test_wheel_carries_what_was_compiled_and_nothing_else(root: Path, wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        carried = archive.namelist()
    forms = {f"mhcoordinator/gui/forms/{form.stem}.py" for form in (root / "ui").glob("*.ui")}

    assert forms <= set(carried)
    assert {"mhcoordinator/catalogues/nl.qm", "mhcoordinator/catalogues/en.qm"} <= set(carried)
    assert len(carried) == len(set(carried))
    assert [name for name in carried if name.startswith("tests/") or name.endswith(".ts")] == []
    assert [name for name in carried if "/." in name or "__pycache__" in name] == []


def test_wheel_starts_from_an_empty_environment(
    root: Path, installed: Path, tmp_path: Path
) -> None:
    assert run_in(installed, tmp_path, "-m", "mhcoordinator", "--version").startswith(
        "mhcoordinator "
    )
    seen = dict(
        line.partition(" ")[::2]
        for line in run_in(installed, tmp_path, "-c", LOOK_AROUND).splitlines()
    )

    assert not Path(seen["package"]).is_relative_to(root)
    assert set(seen["forms"].split()) == {form.stem for form in (root / "ui").glob("*.ui")}
    assert seen["languages"] == "en nl"
    assert seen["icon"] == "True"


def test_installed_program_makes_a_vault_and_proves_it_sound(
    installed: Path, tmp_path: Path
) -> None:
    command = ("-m", "mhcoordinator", "vault")
    passphrase = ("--passphrase-fd", "0")
    typed = "vier losse woorden regen kastanje\n"

    run_in(installed, tmp_path, *command, "create", "trial.mhvault", *passphrase, typed=typed)
    run_in(installed, tmp_path, *command, "verify", "trial.mhvault", *passphrase, typed=typed)

    assert {"vault.json", "records.db"} <= {
        path.name for path in (tmp_path / "trial.mhvault").iterdir()
    }
    assert "Argon2id" in run_in(installed, tmp_path, *command, "info", "trial.mhvault")

"""The import contracts bite: a step in the wrong direction is told, in every room."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LINT = (
    "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
)


def lint(checkout: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT],
        cwd=checkout,
        env={**os.environ, "COLUMNS": "200", "PYTHONPATH": str(checkout)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def checkout(root: Path, tmp_path: Path) -> Path:
    shutil.copy(root / "pyproject.toml", tmp_path)
    leave_out = shutil.ignore_patterns("__pycache__", "forms", "catalogues")
    shutil.copytree(root / "mhcoordinator", tmp_path / "mhcoordinator", ignore=leave_out)
    return tmp_path


@pytest.mark.parametrize(
    ("place", "line", "told"),
    [
        ("domain/step.py", "import mhcoordinator.services", "domain.step -> mhcoordinator.serv"),
        ("records/step.py", "import mhcoordinator.gui", "records.step -> mhcoordinator.gui"),
        (
            "records/step.py",
            "import mhcoordinator.reports",
            "records.step -> mhcoordinator.reports",
        ),
        ("services/step.py", "import mhcoordinator.i18n", "services.step -> mhcoordinator.i18n"),
        ("services/step.py", "import sqlalchemy.orm", "services.step -> sqlalchemy"),
        ("services/step.py", "import PySide6.QtCore", "services.step -> PySide6"),
        ("services/step.py", "import sqlcipher3", "services.step -> sqlcipher3"),
        ("services/step.py", "import reportlab.pdfgen", "services.step -> reportlab"),
        ("gui/step.py", "import typer", "gui.step -> typer"),
        ("attic/__init__.py", "", "mhcoordinator.attic"),
    ],
)
def test_step_in_the_wrong_direction_is_told(
    checkout: Path, place: str, line: str, told: str
) -> None:
    module = checkout / "mhcoordinator" / place
    module.parent.mkdir(exist_ok=True)
    module.write_text(f"{line}\n")

    result = lint(checkout)

    assert result.returncode == 1
    assert told in result.stdout

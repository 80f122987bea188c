"""The lock check passes on what is committed, and says what is wrong when it is out of step."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def check_lock(root: Path, checkout: Path) -> subprocess.CompletedProcess[str]:
    script = root / "packaging" / "check_lock.py"
    return subprocess.run(
        [sys.executable, str(script), str(checkout)], capture_output=True, text=True, check=False
    )


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    shutil.copy(root / "pyproject.toml", tmp_path)
    shutil.copytree(root / "packaging" / "requirements", tmp_path / "packaging" / "requirements")
    return tmp_path


def change(file: Path, pattern: str, replacement: str) -> None:
    text, times = re.subn(pattern, replacement, file.read_text(), count=1, flags=re.MULTILINE)
    assert times == 1
    file.write_text(text)


def test_committed_lock_is_in_step(root: Path, copy: Path) -> None:
    result = check_lock(root, copy)

    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("file", "pattern", "replacement", "complaint"),
    [
        ("pyproject.toml", r"^dependencies = \[", 'dependencies = ["tomli>=2",', "tomli>=2 is not"),
        ("pyproject.toml", r"^dev = \[", 'dev = ["tomli>=2",', "dev.txt: tomli>=2 is not locked"),
        ("pyproject.toml", r'"SQLAlchemy>=[^"]*"', '"SQLAlchemy>=97"', "SQLAlchemy>=97 is locked"),
        ("pyproject.toml", r'"ruff>=[^"]*"', '"ruff<0.1"', "ruff<0.1 is locked at"),
        ("pyproject.toml", r'^ *"alembic[^"]*",$', "", "alembic is locked for the project"),
        ("packaging/requirements/build.txt", r"^setuptools==.*$", "", "setuptools>=80 is not"),
        ("packaging/requirements/dev.txt", r"^typer==", "typer==0.29.0+", "typer is"),
    ],
)
def test_change_on_one_side_is_told(
    root: Path, copy: Path, file: str, pattern: str, replacement: str, complaint: str
) -> None:
    change(copy / file, pattern, replacement)

    result = check_lock(root, copy)

    assert result.returncode == 1
    assert complaint in result.stdout


def test_lost_hashes_are_told(root: Path, copy: Path) -> None:
    lock = copy / "packaging" / "requirements" / "runtime.txt"
    change(lock, r"^(zxcvbn==\S+) \\\n(?: +--hash=\S+(?: \\)?\n)+", r"\1\n")

    result = check_lock(root, copy)

    assert result.returncode == 1
    assert "zxcvbn is locked without a hash" in result.stdout

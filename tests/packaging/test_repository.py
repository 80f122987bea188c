"""Promises about the files themselves: what they may name, and how long they may be."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

# Written apart, so that this file does not hold what it looks for.
REGISTRIES = re.compile(
    "|".join(
        [
            "pypi" + r"\.org",
            "pypi" + r"\.python",
            "python" + "hosted",
            "index" + r"-url\s*=?\s*\S*:/",
        ]
    )
)
MACHINE_PATHS = re.compile(r"(?<![\w.$}~/])/(?:work|root|opt|mnt|srv)/[\w.-]+")
LONGEST_MODULE = 400


@pytest.fixture(scope="module")
def tracked(root: Path) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True
    )
    return [root / name for name in listed.stdout.split("\0") if (root / name).is_file()]


def lines_with(pattern: re.Pattern[str], files: list[Path], root: Path) -> list[str]:
    return [
        f"{file.relative_to(root)}:{number}: {line.strip()[:100]}"
        for file in files
        for number, line in enumerate(
            file.read_text(encoding="utf-8", errors="replace").splitlines(), start=1
        )
        if pattern.search(line)
    ]


def test_no_file_names_a_package_registry(tracked: list[Path], root: Path) -> None:
    assert lines_with(REGISTRIES, tracked, root) == []


def test_no_file_names_a_place_on_one_machine(tracked: list[Path], root: Path) -> None:
    own_places = re.compile("|".join(re.escape(str(place)) for place in (root, Path.home())))

    assert lines_with(MACHINE_PATHS, tracked, root) == []
    assert lines_with(own_places, tracked, root) == []


def test_patterns_find_what_they_look_for() -> None:
    assert REGISTRIES.search("see https://pypi" + ".org/simple")
    assert REGISTRIES.search("--index" + "-url https://example.nl/simple")
    assert MACHINE_PATHS.search("open('/ro" + "ot/cases.db')")
    assert not MACHINE_PATHS.search("https://example.nl/work/page, ~/work/page, tests/work/x")


def test_every_module_can_be_read_in_one_sitting(tracked: list[Path], root: Path) -> None:
    modules = [file for file in tracked if file.suffix == ".py"]
    lengths = {str(file.relative_to(root)): len(file.read_text().splitlines()) for file in modules}

    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_generated_files_are_not_tracked(tracked: list[Path], root: Path) -> None:
    forms = {file.name for file in tracked if file.parent == root / "mhcoordinator/gui/forms"}

    assert forms == {"__init__.py"}
    assert not [file for file in tracked if file.suffix == ".qm"]

"""The program imports what it asks for, and asks for what it imports."""

from __future__ import annotations

import ast
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

# Several wheels share the package PySide6; one of them brings shiboken6 along.
QT = {"PySide6": "pyside6-essentials", "shiboken6": "pyside6-essentials"}


def imported_names(module: Path) -> set[str]:
    """The top-level packages that a module imports from elsewhere."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            names |= {
                str(argument.value).split(".")[0]
                for argument in node.args[:1]
                if isinstance(argument, ast.Constant)
            }
    return names - set(sys.stdlib_module_names) - {"mhcoordinator"}


def providers_of_imports(folder: Path) -> dict[str, set[str]]:
    """The distributions behind every import under a folder, with the modules that import them."""
    providers = packages_distributions()
    found: dict[str, set[str]] = {}
    for module in folder.rglob("*.py"):
        for name in imported_names(module):
            provider = QT.get(name) or providers.get(name, [name])[0]
            found.setdefault(canonicalize_name(provider), set()).add(module.name)
    return found


def names_of(requirements: list[str]) -> set[str]:
    return {canonicalize_name(Requirement(text).name) for text in requirements}


@pytest.fixture(scope="module")
def described(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def asked(described: dict[str, Any]) -> set[str]:
    return names_of(described["project"]["dependencies"])


def test_everything_imported_is_asked_for(root: Path, asked: set[str]) -> None:
    imported = providers_of_imports(root / "mhcoordinator")

    assert {name: places for name, places in imported.items() if name not in asked} == {}


def test_everything_asked_for_is_imported(root: Path, asked: set[str]) -> None:
    imported = providers_of_imports(root / "mhcoordinator")

    assert asked - set(imported) - {"pyside6-addons"} == set()


def test_everything_tests_import_is_asked_for(
    root: Path, asked: set[str], described: dict[str, Any]
) -> None:
    imported = providers_of_imports(root / "tests")
    for_work = names_of(described["dependency-groups"]["dev"])

    assert {
        name: places
        for name, places in imported.items()
        if name not in asked | for_work | {"tests"}
    } == {}

"""The program imports what it asks for, and asks for what it imports."""

from __future__ import annotations

import ast
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

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
            names |= {str(ast.literal_eval(argument)).split(".")[0] for argument in node.args[:1]}
    return names - set(sys.stdlib_module_names) - {"mhcoordinator"}


@pytest.fixture(scope="module")
def asked(root: Path) -> set[str]:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {canonicalize_name(Requirement(text).name) for text in project["dependencies"]}


@pytest.fixture(scope="module")
def imported(root: Path) -> dict[str, set[str]]:
    """The distributions behind every import of the package, with the modules that import them."""
    providers = packages_distributions()
    found: dict[str, set[str]] = {}
    for module in (root / "mhcoordinator").rglob("*.py"):
        for name in imported_names(module):
            provider = QT.get(name) or providers.get(name, [name])[0]
            found.setdefault(canonicalize_name(provider), set()).add(str(module.relative_to(root)))
    return found


def test_everything_imported_is_asked_for(asked: set[str], imported: dict[str, set[str]]) -> None:
    assert {name: sorted(places) for name, places in imported.items() if name not in asked} == {}


def test_everything_asked_for_is_imported(asked: set[str], imported: dict[str, set[str]]) -> None:
    assert asked - set(imported) - {"pyside6-pdf"} == set()

"""Compile forms and translations; run by every build, and by hand with `make forms`.

`ui/NAME.ui` becomes `mhcoordinator/gui/forms/NAME.py` and `resources/i18n/LANGUAGE.ts` becomes
`mhcoordinator/catalogues/LANGUAGE.qm`. Only what is older than its source is compiled again. A
wheel carries resources/ as `mhcoordinator/resources/`; an editable install reads it in place.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CALL_TOOL = (
    "import sys; from PySide6.scripts import pyside_tool; getattr(pyside_tool, sys.argv.pop(1))()"
)


def call_tool(name: str, *arguments: str) -> None:
    """Run one of the tools that PySide6 brings along, such as uic or lrelease.

    Raises:
        subprocess.CalledProcessError: the tool refused its input; it has said why on stderr.
    """
    subprocess.run([sys.executable, "-c", CALL_TOOL, name, *arguments], check=True)


def compile_form(source: Path, target: Path) -> None:
    """Turn a Qt Designer form into a Python module."""
    call_tool("uic", "--no-autoconnection", str(source), "-o", str(target))
    target.write_text(without_unused_names(target.read_text("utf-8")), "utf-8")


def without_unused_names(module: str) -> str:
    """Drop the imported names that a form does not use: uic asks for all, and each costs time."""

    def keep_used(block: re.Match[str]) -> str:
        used = [
            name
            for name in re.findall(r"\w+", block["names"])
            if len(re.findall(rf"\b{name}\b", module)) > 1
        ]
        return f"from {block['source']} import ({', '.join(used)})" if used else ""

    return re.sub(r"from (?P<source>[\w.]+) import \((?P<names>[^)]*)\)", keep_used, module)


def compile_catalogue(source: Path, target: Path) -> None:
    """Turn a translation source into the catalogue that the program reads."""
    call_tool("lrelease", "-silent", str(source), "-qm", str(target))


def compile_changed(
    sources: list[Path], folder: Path, suffix: str, compile_one: Callable[[Path, Path], None]
) -> list[Path]:
    """Compile each source that is newer than its target, as this file may be; drop leftovers.

    A target comes into place whole or not at all, so that builds side by side do not read halves.

    Returns:
        The targets that were written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    own_age = Path(__file__).stat().st_mtime
    wanted = {folder / f"{source.stem}{suffix}": source for source in sources}
    for leftover in set(folder.glob(f"*{suffix}")) - set(wanted) - {folder / "__init__.py"}:
        leftover.unlink(missing_ok=True)
    written = []
    for target, source in sorted(wanted.items()):
        if target.exists() and target.stat().st_mtime >= max(source.stat().st_mtime, own_age):
            continue
        unfinished = target.with_name(f".{target.name}.{os.getpid()}")
        try:
            compile_one(source, unfinished)
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
        written.append(target)
    return written


def compile_all(root: Path) -> list[Path]:
    """Bring forms and catalogues in step with their sources; return what was written."""
    package = root / "mhcoordinator"
    return [
        *compile_changed(
            sorted((root / "ui").glob("*.ui")), package / "gui" / "forms", ".py", compile_form
        ),
        *compile_changed(
            sorted((root / "resources" / "i18n").glob("*.ts")),
            package / "catalogues",
            ".qm",
            compile_catalogue,
        ),
    ]


def carried_resources(root: Path) -> dict[str, str]:
    """Every file of resources/ that a wheel carries, with its place in the wheel."""
    resources = root / "resources"
    return {
        str(path): f"mhcoordinator/resources/{path.relative_to(resources).as_posix()}"
        for path in sorted(resources.rglob("*"))
        if path.is_file() and path.suffix != ".ts"
    }


class CustomBuildHook(BuildHookInterface[Any]):
    """Runs before hatchling collects files, for wheels and for editable installs."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        if self.target_name != "wheel":
            return
        compile_all(root)
        if version == "standard":
            build_data["force_include"].update(carried_resources(root))


if __name__ == "__main__":
    for made in compile_all(Path(__file__).resolve().parent.parent):
        print(made.relative_to(Path.cwd()) if made.is_relative_to(Path.cwd()) else made)

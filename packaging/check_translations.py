"""Say whether every string on screen is translated; with --update, bring the sources in step.

Run by `make check` and `make translations`. The strings are collected by lupdate from all Python
modules and forms. The check works on a copy in build/, so that it changes nothing. English needs
entries only for plurals, which the source text cannot hold.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d")
CALL_LUPDATE = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"


def files_with_strings(root: Path) -> list[str]:
    """Every module and form that may hold text for the screen."""
    generated = root / "mhcoordinator" / "gui" / "forms"
    modules = (path for path in (root / "mhcoordinator").rglob("*.py") if generated != path.parent)
    return [str(path) for path in sorted([*modules, *(root / "ui").glob("*.ui")])]


def collect_strings(root: Path, target: Path) -> None:
    """Merge the strings of code and forms into the translation source `target`.

    Raises:
        subprocess.CalledProcessError: lupdate could not read a file.
    """
    options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
    options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    options += ["-target-language", target.stem, *(["-pluralonly"] if target.stem == "en" else [])]
    arguments = [*options, *files_with_strings(root), "-ts", str(target)]
    subprocess.run([sys.executable, "-c", CALL_LUPDATE, *arguments], check=True)


def translations_of(message: ET.Element) -> list[str]:
    """The translated text of a message: one, or one per plural form."""
    translation = message.find("translation")
    if translation is None:
        return []
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def complaints_about(source: Path) -> Iterator[str]:
    """A line for every string that is untranslated, unfinished or has lost a placeholder."""
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            text = message.findtext("source") or ""
            translation = message.find("translation")
            texts = translations_of(message)
            place = f"{source.stem}: {context.findtext('name')}: {text!r}"
            unfinished = translation is not None and translation.get("type") == "unfinished"
            if unfinished or not texts or not all(texts):
                yield f"{place} is not translated"
            elif message.get("numerus") != "yes":
                wanted = sorted(PLACEHOLDER.findall(text))
                if sorted(PLACEHOLDER.findall(texts[0])) != wanted:
                    yield f"{place} needs the placeholders {', '.join(wanted) or '(none)'}"


def check(root: Path, workplace: Path) -> list[str]:
    """Every complaint about the translations under `root`, found on copies in `workplace`."""
    workplace.mkdir(parents=True, exist_ok=True)
    complaints: list[str] = []
    for source in sorted((root / "resources" / "i18n").glob("*.ts")):
        copy = workplace / source.name
        shutil.copyfile(source, copy)
        collect_strings(root, copy)
        complaints += complaints_about(copy)
    return complaints


def main() -> int:
    """Check, or update when asked; 1 when a string lacks its translation."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", nargs="?", type=Path, default=ROOT)
    parser.add_argument("--update", action="store_true", help="write into resources/i18n/")
    asked = parser.parse_args()
    if asked.update:
        for language in ("nl", "en"):
            collect_strings(asked.root, asked.root / "resources" / "i18n" / f"{language}.ts")
    complaints = check(asked.root, asked.root / "build" / "translations")
    for complaint in complaints:
        print(complaint)
    print(f"{len(complaints)} strings lack a translation." if complaints else "All is translated.")
    return int(bool(complaints) and not asked.update)


if __name__ == "__main__":
    sys.exit(main())

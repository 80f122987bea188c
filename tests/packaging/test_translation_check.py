"""The translation check finds strings in code and forms, and what is wrong with their Dutch."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Page</class><widget class="QWidget" name="Page">
<widget class="QLabel" name="label"><property name="text"><string>On a form</string></property>
</widget></widget></ui>
"""
MODULE = """
def say(translate, page):
    translate("Shop", "Bread for {name}")
    page.services.translate("Shop", "Cheese")
KEY = QT_TRANSLATE_NOOP("Label", "Milk")
"""
MESSAGES = {
    ("Page", "On a form"): "Op een formulier",
    ("Shop", "Bread for {name}"): "Brood voor {name}",
    ("Shop", "Cheese"): "Kaas",
    ("Label", "Milk"): "Melk",
}


def source_of(messages: dict[tuple[str, str], str]) -> str:
    contexts = "".join(
        f"<context><name>{context}</name><message><source>{text}</source>"
        f"<translation>{dutch}</translation></message></context>"
        for (context, text), dutch in messages.items()
    )
    return f'<!DOCTYPE TS><TS version="2.1" language="nl" sourcelanguage="en">{contexts}</TS>'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for folder in ("mhcoordinator", "ui", "resources/i18n"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "mhcoordinator" / "shop.py").write_text(MODULE)
    (tmp_path / "ui" / "page.ui").write_text(FORM)
    (tmp_path / "resources" / "i18n" / "nl.ts").write_text(source_of(MESSAGES))
    return tmp_path


def check(root: Path, checkout: Path, *options: str) -> subprocess.CompletedProcess[str]:
    script = root / "packaging" / "check_translations.py"
    return subprocess.run(
        [sys.executable, str(script), str(checkout), *options],
        capture_output=True,
        text=True,
        check=False,
    )


def test_complete_translation_passes(root: Path, checkout: Path) -> None:
    result = check(root, checkout)

    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("missing", list(MESSAGES))
def test_each_missing_string_is_told(root: Path, checkout: Path, missing: tuple[str, str]) -> None:
    kept = {key: dutch for key, dutch in MESSAGES.items() if key != missing}
    source = checkout / "resources" / "i18n" / "nl.ts"
    source.write_text(source_of(kept))

    result = check(root, checkout)

    assert result.returncode == 1
    assert f"{missing[0]}: {missing[1]!r} is not translated" in result.stdout
    assert source.read_text() == source_of(kept)


def test_lost_placeholder_is_told(root: Path, checkout: Path) -> None:
    changed = MESSAGES | {("Shop", "Bread for {name}"): "Brood voor {naam}"}
    (checkout / "resources" / "i18n" / "nl.ts").write_text(source_of(changed))

    result = check(root, checkout)

    assert result.returncode == 1
    assert "needs the placeholders {name}" in result.stdout


def test_update_adds_what_is_new_and_keeps_what_was(root: Path, checkout: Path) -> None:
    kept = {key: dutch for key, dutch in MESSAGES.items() if key != ("Shop", "Cheese")}
    source = checkout / "resources" / "i18n" / "nl.ts"
    source.write_text(source_of(kept))

    check(root, checkout, "--update")

    text = source.read_text()
    assert "<source>Cheese</source>" in text
    assert "Brood voor {name}" in text
    assert 'type="unfinished"' in text

"""Preferences come back as they were saved, and a spoilt file does no harm."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mhcoordinator.services.settings import Settings, load_settings, save_settings


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    wanted = Settings(
        language="en",
        theme="dark",
        text_percent=150,
        idle_lock_minutes=10,
        columns=("number", "status"),
        last_vault="/vaults/region.mhvault",
    )
    save_settings(wanted, path)
    assert load_settings(path) == wanted
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_without_a_file_everything_is_as_usual(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.json") == Settings()
    assert Settings().language == "nl"
    assert Settings().idle_lock_minutes == 5


@pytest.mark.parametrize("text", ["", "{", "[]", '"text"', "null", "\x00"])
def test_a_spoilt_file_gives_the_usual(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, "utf-8")
    assert load_settings(path) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "de"),
        ("theme", "pink"),
        ("text_percent", 99),
        ("text_percent", 1000),
        ("text_percent", "150"),
        ("idle_lock_minutes", 0),
        ("idle_lock_minutes", True),
        ("columns", "number"),
        ("last_vault", 3),
    ],
)
def test_one_senseless_setting_spoils_no_other(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    sound = {"theme": "dark", "text_percent": 150} | {name: value}
    path.write_text(json.dumps(sound), "utf-8")
    loaded = load_settings(path)
    assert getattr(loaded, name) == getattr(Settings(), name)
    if name != "theme":
        assert loaded.theme == "dark"


def test_a_folder_that_cannot_be_written_keeps_what_stood_there(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(Settings(theme="dark"), path)
    path.with_suffix(".new").mkdir()
    with pytest.raises(OSError, match="settings"):
        save_settings(Settings(theme="light"), path)
    assert load_settings(path).theme == "dark"

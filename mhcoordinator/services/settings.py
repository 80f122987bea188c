"""Preferences that say nothing about any client: language, theme, text size, idle lock, columns.

They stand as ``settings.json`` in the configuration folder of the user, outside the vault, because
the unlock window needs them. Nothing of a case ever goes in here.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

LANGUAGES = ("nl", "en")
THEMES = ("system", "light", "dark")
SMALLEST_TEXT, LARGEST_TEXT = 100, 200
SHORTEST_IDLE, LONGEST_IDLE = 1, 60


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user prefers on this laptop.

    Attributes:
        text_percent: 100 to 200.
        idle_lock_minutes: 1 to 60; without touch for so long, the vault locks.
        columns: which columns the case list shows, in order; empty for the usual ones.
        last_vault: path of the folder that was opened last, empty when there is none.
    """

    language: str = "nl"
    theme: str = "system"
    text_percent: int = 100
    idle_lock_minutes: int = 5
    columns: tuple[str, ...] = ()
    last_vault: str = ""


def settings_file() -> Path:
    """Where the settings of this user stand."""
    from platformdirs import user_config_path

    return user_config_path("mhcoordinator", appauthor=False, roaming=True) / "settings.json"


def load_settings(path: Path | None = None) -> Settings:
    """The settings as they were saved; what is missing or makes no sense is the usual."""
    try:
        found = json.loads((path or settings_file()).read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    usual = Settings()
    known = {field.name for field in fields(Settings)}
    sound = {key: value for key, value in found.items() if key in known and _fits(key, value)}
    if "columns" in sound:
        sound["columns"] = tuple(sound["columns"])
    return replace(usual, **sound)


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Writes the settings whole; what stood there stays when that fails.

    Raises:
        OSError: nothing can be written there.
    """
    file = path or settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_suffix(".new")
    try:
        unfinished.write_text(json.dumps(asdict(settings), indent=2), "utf-8")
        unfinished.replace(file)
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _fits(key: str, value: Any) -> bool:
    if key == "language":
        return value in LANGUAGES
    if key == "theme":
        return value in THEMES
    if key == "text_percent":
        return _is_number(value) and SMALLEST_TEXT <= value <= LARGEST_TEXT
    if key == "idle_lock_minutes":
        return _is_number(value) and SHORTEST_IDLE <= value <= LONGEST_IDLE
    if key == "columns":
        return isinstance(value, list) and all(isinstance(name, str) for name in value)
    return isinstance(value, str)


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)

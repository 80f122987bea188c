"""Languages as people write them: 'Polish', or 'German, a little'."""

from __future__ import annotations

from functools import cache

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.labels import label, language_choices, language_name
from mhcoordinator.domain.person import LanguageLevel, LanguageSkill
from mhcoordinator.gui.panels.bindings import Translate


def as_text(skill: LanguageSkill, language: str, translate: Translate) -> str:
    """The language by its name, followed by how well it is spoken when that is known."""
    name = language_name(skill.language, language)
    if skill.level is LanguageLevel.UNKNOWN:
        return name
    return f"{name}, {label(skill.level, translate)}"


def read_skill(text: str, language: str, translate: Translate) -> LanguageSkill:
    """A language from a code or from what was typed; a name that no list has is kept as it is.

    How well it is spoken comes last: 'German, a little' and 'German a little' are the same.
    """
    words = text.replace(",", " ").split()
    for split in range(1, len(words)):
        level = _level(" ".join(words[split:]), translate)
        if level is not None:
            return LanguageSkill(_code(" ".join(words[:split]), language), level)
    return LanguageSkill(_code(text.strip(), language))


def _level(text: str, translate: Translate) -> LanguageLevel | None:
    wanted = fold(text)
    for level in LanguageLevel:
        name = fold(label(level, translate))
        if wanted in {name, name.rpartition(" ")[2]}:
            return level
    return None


def _code(name: str, language: str) -> str:
    return _codes_by_name(language).get(fold(name), name)


@cache
def _codes_by_name(language: str) -> dict[str, str]:
    choices = language_choices(language)
    by_code = {code: code for code, _ in choices}
    return by_code | {fold(name): code for code, name in choices}

"""Words for values: labels of enum members, names of languages and of countries.

Labels are written in lower case, as they stand in the middle of a sentence; only names have a
capital.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum, StrEnum
from functools import cache
from gettext import NullTranslations, translation
from importlib import import_module
from types import ModuleType

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.label_texts import (
    care,
    case,
    closing,
    exploitation,
    meeting,
    partners,
    person,
    plan,
    procedure,
    sharing,
    situation,
)

_TEXTS: dict[type[StrEnum], dict[StrEnum, str]] = {
    **case.TEXTS,
    **person.TEXTS,
    **exploitation.TEXTS,
    **situation.TEXTS,
    **care.TEXTS,
    **sharing.TEXTS,
    **partners.TEXTS,
    **procedure.TEXTS,
    **plan.TEXTS,
    **closing.TEXTS,
    **meeting.TEXTS,
}
# Names by which the people who speak them, and their interpreters, know these languages.
_LANGUAGES_BY_OTHER_NAMES = {
    "nl": {"bin": "Edo (Bini)", "pcm": "Pidgin (Nigeria)", "cmn": "Mandarijn", "yue": "Kantonees",
           "ell": "Grieks", "rom": "Romani", "ckb": "Koerdisch (Sorani)",
           "kmr": "Koerdisch (Kurmanji)", "prs": "Dari", "pes": "Farsi", "fil": "Filipijns"},
    "en": {"bin": "Edo (Bini)", "pcm": "Pidgin (Nigeria)", "cmn": "Mandarin", "yue": "Cantonese",
           "ell": "Greek", "rom": "Romani", "ckb": "Kurdish (Sorani)",
           "kmr": "Kurdish (Kurmanji)", "prs": "Dari", "pes": "Farsi", "fil": "Filipino"},
}  # fmt: skip


def label(value: Enum, translate: Callable[[str, str], str]) -> str:
    """The word for an enum member, in the language of the translate callable.

    Raises:
        KeyError: the enum is not one of the domain.
    """
    if not isinstance(value, StrEnum):
        raise KeyError(type(value).__name__)
    return translate("Label", _TEXTS[type(value)][value])


@cache
def language_name(code: str, language: str) -> str:
    """The name of an ISO 639-3 language in Dutch (``nl``) or English; an unknown code as it is."""
    other_names = _LANGUAGES_BY_OTHER_NAMES.get(language, {})
    if code in other_names:
        return other_names[code]
    found = _codes().languages.get(alpha_3=code) if len(code) == 3 else None
    if found is None:
        return code
    return _catalogue("iso639-3", language).gettext(found.name)


@cache
def country_name(code: str, language: str) -> str:
    """The name of an ISO 3166 alpha-2 country in Dutch (``nl``) or English; else the code."""
    found = _codes().countries.get(alpha_2=code) if len(code) == 2 else None
    if found is None:
        return code
    name = getattr(found, "common_name", found.name)
    return _catalogue("iso3166-1", language).gettext(name)


@cache
def language_choices(language: str) -> tuple[tuple[str, str], ...]:
    """Every living language as (ISO 639-3 code, name), sorted by name."""
    living = (found.alpha_3 for found in _codes().languages if found.type == "L")
    return _sorted_by_name((code, language_name(code, language)) for code in living)


@cache
def country_choices(language: str) -> tuple[tuple[str, str], ...]:
    """Every country as (ISO 3166 alpha-2 code, name), sorted by name."""
    codes = (found.alpha_2 for found in _codes().countries)
    return _sorted_by_name((code, country_name(code, language)) for code in codes)


def _sorted_by_name(choices: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(choices, key=lambda choice: fold(choice[1])))


@cache
def _catalogue(domain: str, language: str) -> NullTranslations:
    return translation(domain, _codes().LOCALES_DIR, languages=[language], fallback=True)


def _codes() -> ModuleType:
    """The code lists, loaded when first asked for: the unlock window does without."""
    return import_module("pycountry")

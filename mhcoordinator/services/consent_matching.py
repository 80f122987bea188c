"""Whether a consent is about an organisation, and whether it is in force. Pure.

A permission is read narrowly and a restriction broadly: in doubt nothing leaves.
"""

from __future__ import annotations

import re
from datetime import date

from rapidfuzz import fuzz

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.organisation import OrganisationKind as Kind
from mhcoordinator.domain.sharing import Consent, ConsentDecision
from mhcoordinator.services.partner_words import (
    EVERYBODY,
    FILLERS,
    KIND_WORDS,
    NEGATIONS,
)
from mhcoordinator.services.redacting import is_common_word

_PIECES = re.compile(r"[,;/\n]|\b(?:en|and|of|or|noch|nor)\b")
_EXCEPT = re.compile(r"\b(?:behalve|uitgezonderd|except|maar wel|but not|maar niet)\b")
# What follows says whose or why, not who.
_TAIL = re.compile(
    r"\b(?:van|uit|waar|die|dat|omdat|want|wegens|tot|tenzij|because|where)\b.*|[(].*"
)
_ALIKE = 85
_SHORTEST_INSIDE = 4
_DOTTED = re.compile(r"\b(?:\w\.){2,}")


def in_force(consent: Consent, today: date) -> bool:
    """Whether a decision holds today: given, and not withdrawn."""
    begun = consent.given_on is None or consent.given_on <= today
    ended = consent.withdrawn_on is not None and consent.withdrawn_on <= today
    return begun and not ended


def is_about(consent: Consent, organisation: Organisation) -> bool:
    """Whether a permission names this organisation by id, by kind, or in words."""
    if consent.organisation_id:
        return consent.organisation_id == organisation.id
    if consent.recipient_kind is organisation.kind:
        return True
    return names(consent.recipient, organisation.name, organisation.kind)


def restricts(consent: Consent, organisation: Organisation) -> bool:
    """Whether a restriction holds for this organisation: by id, by kind, or in words.

    Words count beside an id, for one organisation may stand in the directory twice.
    """
    if consent.decision not in {ConsentDecision.MUST_NOT_KNOW, ConsentDecision.ANONYMOUS_ONLY}:
        return False
    if is_about(consent, organisation):
        return True
    kinds = {organisation.kind}
    if organisation.kind is Kind.OTHER:
        kinds |= kinds_in(organisation.name)
    name = f"{organisation.name} {organisation.place} {organisation.region}"
    return any(rules_out(consent.recipient, name, kind) for kind in kinds)


def names(words: str, name: str, kind: Kind | None) -> bool:
    """Whether words of a permission mean the organisation of this name and kind.

    ``gemeente`` means every municipality, ``gemeente Westland`` only that one; typing errors
    make no difference. What is denied or excepted in the words is not meant.
    """
    before, *excepted = _EXCEPT.split(fold(words))
    if any(rules_out(other, name, kind) for other in excepted):
        return False
    return any(_piece_names(piece, name, kind) for piece in _PIECES.split(before))


def rules_out(words: str, name: str, kind: Kind | None) -> bool:
    """Whether words of a restriction could mean the organisation of this name and kind.

    ``de school van Bence`` means every school, ``gemeente Westland, team Wmo`` the whole
    municipality, ``gemeente Amersfoort`` no other one.
    """
    before, *spared = _EXCEPT.split(fold(words))
    if any(_piece_names(piece, name, kind) for part in spared for piece in _PIECES.split(part)):
        return False
    return any(_piece_rules_out(piece, name, kind) for piece in _PIECES.split(before))


def kinds_in(words: str) -> frozenset[Kind]:
    """The kinds of partners that are named in words, ``AVIM Rotterdam`` being police."""
    said = _words(words)
    return frozenset(
        kind
        for kind, starts in KIND_WORDS.items()
        if any(_begins(word, starts) or _holds(word, starts) for word in said)
    )


def recipient_parts(words: str) -> list[str]:
    """The recipients in words, one by one."""
    return [part.strip() for part in _PIECES.split(fold(words)) if part.strip()]


def _piece_names(piece: str, name: str, kind: Kind | None) -> bool:
    said = _words(piece)
    meant = [word for word in said if word not in FILLERS]
    if NEGATIONS.intersection(said):
        return False
    if EVERYBODY.intersection(said) and EVERYBODY.issuperset(meant):
        return True
    if not meant:
        return False
    name_words = re.findall(r"[\w&]+", _undotted(name))
    starts = KIND_WORDS.get(kind, ()) if kind else ()
    return all(_is_one_of(word, name_words) or _begins(word, starts) for word in meant)


def _piece_rules_out(piece: str, name: str, kind: Kind | None) -> bool:
    head = _TAIL.sub("", piece)
    said = _words(head if kinds_in(head) or EVERYBODY.intersection(_words(head)) else piece)
    if EVERYBODY.intersection(said) and not kinds_in(" ".join(said)):
        return True
    name_words = re.findall(r"[\w&]+", _undotted(name))
    starts = KIND_WORDS.get(kind, ()) if kind else ()
    # A common word beside the kind, as in "the teachers at school", makes it no other school.
    meant = [
        word
        for word in said
        if word not in FILLERS
        and (kinds_in(word) or _holds_either(word, name_words) or not is_common_word(word))
    ]
    if not meant:
        return False
    if all(
        _is_one_of(word, name_words)
        or _begins(word, starts)
        or _holds_either(word, name_words)
        or _holds(word, starts)
        for word in meant
    ):
        return True
    if kind is not None and not kinds_in(" ".join(meant)) <= {kind}:
        return False
    own = [word for word in name_words if not is_common_word(word) and not _begins(word, starts)]
    return bool(own) and all(_is_one_of(word, meant) for word in own)


def _words(text: str) -> list[str]:
    stripped = (word.strip(".:()\"'-") for word in _undotted(text).split())
    return [word for word in stripped if word]


def _undotted(text: str) -> str:
    return _DOTTED.sub(lambda match: match[0].replace(".", "") + " ", fold(text))


def _is_one_of(word: str, others: list[str]) -> bool:
    return any(
        word == other or (len(word) >= 4 and fuzz.ratio(word, other) >= _ALIKE) for other in others
    )


def _begins(word: str, starts: tuple[str, ...]) -> bool:
    return any(
        word.startswith(start) if len(start) >= 5 else word == start for start in starts
    ) or any(len(start) >= 6 and fuzz.ratio(word, start) >= _ALIKE for start in starts)


def _holds(word: str, starts: tuple[str, ...]) -> bool:
    return any(len(start) >= _SHORTEST_INSIDE and start in word for start in starts)


def _holds_either(word: str, others: list[str]) -> bool:
    return len(word) >= _SHORTEST_INSIDE and any(word in other for other in others)

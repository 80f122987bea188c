"""A redactor for one case, with the list of common words that comes along."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from mhcoordinator.assets import asset
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.known_terms import Subject, Term, known_terms
from mhcoordinator.domain.names_in_passing import names_in_passing
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.place_names import PlaceFinder
from mhcoordinator.domain.redaction import Redactor
from mhcoordinator.domain.sharing import SharedField
from mhcoordinator.domain.text_patterns import WORD
from mhcoordinator.services.places import is_place, is_place_or_country

_ENDINGS = ("s", "en", "e", "n", "t", "er", "je", "jes", "nen", "ten")
# Endings of abstract words; we know no name that ends so.
_ABSTRACT_ENDINGS = (
    "heid", "heden", "atie", "aties", "iteit", "iteiten", "lijk", "lijke", "isch", "ische", "tiek",
    "schap", "schappen", "schrift", "gedrag", "matig", "matige", "loosheid", "zaam", "zame",
)  # fmt: skip
_PREFIXES = (
    "aan", "achter", "af", "bij", "binnen", "boven", "buiten", "dag", "door", "in", "mee", "mis",
    "na", "om", "on", "onder", "op", "over", "samen", "tegen", "terug", "tussen", "uit", "voor",
    "weg",
)  # fmt: skip
_SHORT_TAILS = frozenset({"app", "bed", "bon", "bus", "dag", "les", "pas", "tas"})
_SHORTEST_PART = 4
_SHORTEST_BEHIND_PREFIX = 5
# What a ticked field lets through in free text. Third parties never are.
_LETS_THROUGH: dict[SharedField, Subject] = {
    SharedField.NAME: Subject.CLIENT_NAME,
    SharedField.BIRTH_DATE: Subject.BIRTH_DATE,
    SharedField.SAFE_CONTACT: Subject.CLIENT_CONTACT,
    SharedField.FAMILY: Subject.RELATIVE,
    SharedField.SHELTER_ADDRESS: Subject.SHELTER,
    SharedField.CRIMINAL_CASE: Subject.CRIMINAL_CASE,
    SharedField.EXPLOITATION_STORY: Subject.PLACE,
    SharedField.WORKING_CONDITIONS: Subject.PLACE,
}


def redactor_for(
    view: CaseView,
    hidden: Iterable[Subject],
    shared: Iterable[Subject] = (),
    allowed: Iterable[str] = (),
    *,
    names: Iterable[str] = (),
    anonymous: bool = False,
) -> Redactor:
    """A redactor for one case and one recipient.

    Args:
        view: the case, whole.
        hidden: what the recipient may not read, whatever the user wants.
        shared: what the recipient may read. What is in neither is judged as any other word.
        allowed: more texts whose words may stand, e.g. the recipient's own name.
        names: of more people whom the recipient may not read of; what is a role is none.
        anonymous: no day and no place below a province may be read, known to the case or not.
    """
    terms = known_terms(view)
    kept_back, let_through = frozenset(hidden), frozenset(shared)
    given = [term for term in terms if term.subject in let_through]
    # A shared surname stands for everybody who has it, but the client's own name stands only when
    # it is shared itself; a shared town that is also the town of a hidden shelter does not stand.
    own = {
        fold(word)
        for term in terms
        if term.subject is Subject.CLIENT_NAME and term.subject in kept_back
        for word in WORD.findall(term.text)
    }
    others = [Term(Subject.THIRD_PARTY, name, is_name=True) for name in names if _is_name(name)]
    return Redactor(
        [*others, *(term for term in terms if term.subject in kept_back)],
        is_common_word,
        [*allowed, *(term.text for term in given if not term.is_name)],
        [
            word
            for term in given
            if term.is_name
            for word in WORD.findall(term.text)
            if fold(word) not in own
        ],
        _doubtful(view, terms, kept_back | let_through),
        PlaceFinder(is_place_or_country, is_common_word),
        anonymous_places=PlaceFinder(is_place, is_common_word) if anonymous else None,
    )


def own_name_redactor(view: CaseView) -> Redactor:
    """Masks the client and relatives in the name of an organisation that gets a paper.

    Its own name is no secret to it, also when a term of the case is a word of it: the police of
    the town where the client lives. It holds only for a name of the directory; what was typed by
    hand as a recipient could be anybody or any place of the case.
    """
    own = {Subject.CLIENT_NAME, Subject.RELATIVE}
    hidden = [term for term in known_terms(view) if term.is_name and term.subject in own]
    return Redactor(hidden, is_common_word)


def shared_subjects(ticked: Iterable[SharedField]) -> frozenset[Subject]:
    """Whose terms may stand in free text when these parts of a case go along."""
    return frozenset(_LETS_THROUGH[field] for field in ticked if field in _LETS_THROUGH)


def own_places(own: Organisation | None) -> tuple[str, ...]:
    """The words of name, region and place of the own organisation: no secret of any case."""
    if own is None:
        return ()
    return tuple(WORD.findall(f"{own.name} {own.region} {own.place}"))


def _is_name(written: str) -> bool:
    return any(not is_common_word(fold(word)) for word in WORD.findall(written))


def _doubtful(view: CaseView, terms: Iterable[Term], judged: frozenset[Subject]) -> list[Term]:
    """What nobody said may be read or not, and what the case writes as a name in passing."""
    passing = names_in_passing(view, is_common_word)
    return [
        *(term for term in terms if term.subject not in judged),
        *(Term(Subject.PLACE, word) for word in sorted(passing)),
    ]


def is_common_word(folded: str) -> bool:
    """Whether a folded word is one of the list, a form of one, or built from two of them.

    Answers are not remembered: words of a case must not outlive its vault in memory.
    """
    if f"!{folded}" in _words():
        return False
    if _has_form(folded) or (len(folded) > 6 and folded.endswith(_ABSTRACT_ENDINGS)):
        return True
    if any(
        folded.startswith(prefix)
        and len(folded) - len(prefix) >= _SHORTEST_BEHIND_PREFIX
        and _has_form(folded.removeprefix(prefix))
        for prefix in _PREFIXES
    ):
        return True
    if folded[-3:] in _SHORT_TAILS and not _words().isdisjoint(
        {folded[:-3], folded[:-3].removesuffix("s")}
    ):
        return True
    splits = range(_SHORTEST_PART, len(folded) - _SHORTEST_PART + 1)
    return any(
        not _words().isdisjoint({folded[:at], folded[:at].removesuffix("s")})
        and _has_form(folded[at:])
        for at in splits
    )


def _has_form(folded: str) -> bool:
    words = _words()
    if folded in words:
        return True
    return len(folded) >= 5 and any(
        folded.endswith(ending) and folded.removesuffix(ending) in words for ending in _ENDINGS
    )


@cache
def _words() -> frozenset[str]:
    text = asset("words", "common_words.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(fold(word) for line in lines for word in line.split())

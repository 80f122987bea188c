"""Who does something for the client, said as an organisation or a role, never by name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.plan import NetworkMember
from mhcoordinator.domain.redaction import MASK
from mhcoordinator.services.danger_words import speaks_of_danger
from mhcoordinator.services.scribe import Scribe

Translate = Callable[[str, str], str]

_THE_CLIENT = frozenset(
    {
        "client", "cliente", "clienta", "de client", "de cliente", "client zelf", "betrokkene",
        "zelf", "the client", "zij", "hij", "zijzelf", "hijzelf",
    }
)  # fmt: skip
_THE_COORDINATOR = frozenset(
    {
        "zorgcoordinator", "de zorgcoordinator", "zorgcoordinatie", "coordinator", "zoco", "ik",
        "care coordinator", "the care coordinator", "me",
    }
)  # fmt: skip
_BETWEEN = re.compile(r"\s+(?:en|and|met|with)\s+|\s*[,;/&+]\s*|\n")
_TITLES = frozenset({"mr", "mw", "mevr", "mevrouw", "dhr", "meneer", "de", "heer", "dr", "van"})
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Hands:
    """Whom the plan of one case may mean.

    Attributes:
        client: what the client is called, folded.
        coordinator: what the user is called, folded.
        network: the professionals around the client.
        organisations: the directory.
    """

    client: frozenset[str]
    coordinator: frozenset[str]
    network: tuple[NetworkMember, ...]
    organisations: tuple[Organisation, ...]


def hands_of(view: CaseView, users: Iterable[str], directory: Iterable[Organisation]) -> Hands:
    """Everybody whom a task of the case may name.

    Args:
        view: the case.
        users: names of who is at the keyboard and who signs.
        directory: organisations.
    """
    client = view.client
    names = (client.call_name, client.given_names, client.full_name) if client else ()
    return Hands(
        client=_THE_CLIENT | _folded((view.case.call_name, *names)),
        coordinator=_THE_COORDINATOR | _folded(users),
        network=view.network,
        organisations=tuple(directory),
    )


def who_does_it(written: str, hands: Hands, scribe: Scribe, yourself: str) -> str:
    """Who it is for the client to read; somebody when nothing better may be said.

    Args:
        written: as it was typed: a role, an organisation, a name, several of them.
        hands: whom it may mean.
        scribe: masks what is neither.
        yourself: what the client is called.
    """
    parts = [part for part in _BETWEEN.split(written) if part.strip()]
    # An organisation may have such a word in its own name.
    whole = _organisation(written, hands)
    told = [_one(part, hands, scribe, yourself) for part in ((written,) if whole else parts)]
    return ", ".join(dict.fromkeys(told))


def _one(written: str, hands: Hands, scribe: Scribe, yourself: str) -> str:
    name = fold(written)
    if name in hands.client:
        return yourself
    if name in hands.coordinator:
        return scribe.translate("ClientPlan", "care coordinator")
    organisation = _organisation(written, hands)
    # Names are masked also in that of an organisation: a lawyer's office is often called after one.
    masked = scribe.plain(organisation) if organisation else scribe.free(written)
    words = " ".join(masked.replace(MASK, " ").split()).strip(" .,-()")
    if not _is_role(words) or speaks_of_danger(organisation or written):
        return scribe.translate("ClientPlan", "somebody who helps")
    return words


def _is_role(words: str) -> bool:
    """Whether more than a title or initials is left of what was typed."""
    return any(len(word) > 1 and word not in _TITLES for word in _WORD.findall(fold(words)))


def _organisation(written: str, hands: Hands) -> str:
    """The organisation that is meant, by its own name or by that of somebody who works there."""
    name = fold(written)
    for item in hands.organisations:
        if fold(item.name) == name:
            return item.name
    for member in hands.network:
        own, organisation = fold(member.name), _of_member(member, hands)
        if organisation and name and name in {own, fold(member.organisation)}:
            return organisation
    return ""


def _of_member(member: NetworkMember, hands: Hands) -> str:
    known = (item.name for item in hands.organisations if item.id == member.organisation_id)
    return member.organisation.strip() or next(known, "")


def _folded(names: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(name) for name in names if name.strip())

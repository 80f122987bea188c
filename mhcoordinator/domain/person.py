"""The client and the people around the client, and how to reach the client safely."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.partial_date import PartialDate


class PersonRole(StrEnum):
    """What somebody is to the client."""

    CLIENT = "client"
    CHILD = "child"
    PARTNER = "partner"
    MOTHER = "mother"
    FATHER = "father"
    SIBLING = "sibling"
    OTHER_RELATIVE = "other_relative"
    LEGAL_REPRESENTATIVE = "legal_representative"
    THIRD_PARTY = "third_party"


class Gender(StrEnum):
    """Gender as the client says it."""

    WOMAN = "woman"
    MAN = "man"
    NON_BINARY = "non_binary"
    TRANS_WOMAN = "trans_woman"
    TRANS_MAN = "trans_man"
    OTHER = "other"
    UNKNOWN = "unknown"


class BirthDateCertainty(StrEnum):
    """Where a birth date comes from."""

    DOCUMENT = "document"
    OWN_STATEMENT = "own_statement"
    ESTIMATE = "estimate"
    UNKNOWN = "unknown"


class LanguageLevel(StrEnum):
    """How well a language is spoken."""

    GOOD = "good"
    MODERATE = "moderate"
    LITTLE = "little"
    READS = "reads"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class LanguageSkill:
    """A language by its ISO 639-3 code (or a name where none exists), and how well it is spoken."""

    language: str
    level: LanguageLevel = LanguageLevel.UNKNOWN


@dataclass(frozen=True, kw_only=True)
class Person(Entry):
    """Somebody in the case: the client, or a person around the client.

    Attributes:
        name_prefix: the tussenvoegsel, e.g. ``van der``; left out of sorting.
        nationalities: ISO 3166 alpha-2 codes.
        alien_number: ten digits.
        citizen_service_number: nine digits; only with `citizen_service_number_basis`.
        moves_along: belongs to this case as a client of its own (children, partner).
        has_parental_authority: for parents of a minor client.
        knows_of_case: whether this person knows; who may not know stands in the consents.
        residence: where this person lives, as far as needed; never the client's shelter.
    """

    role: PersonRole = PersonRole.CLIENT
    call_name: str = ""
    form_of_address: str = ""
    given_names: str = ""
    name_prefix: str = ""
    surname: str = ""
    aliases: tuple[str, ...] = ()
    birth_date: PartialDate | None = None
    birth_date_certainty: BirthDateCertainty = BirthDateCertainty.UNKNOWN
    birth_note: str = ""
    birth_place: str = ""
    gender: Gender = Gender.UNKNOWN
    nationalities: tuple[str, ...] = ()
    stateless: Answer = Answer.NOT_ASKED
    origin_note: str = ""
    languages: tuple[LanguageSkill, ...] = ()
    interpreter_needed: Answer = Answer.NOT_ASKED
    interpreter_wish: str = ""
    alien_number: str = ""
    citizen_service_number: str = ""
    citizen_service_number_basis: str = ""
    moves_along: Answer = Answer.NOT_ASKED
    has_parental_authority: Answer = Answer.NOT_ASKED
    knows_of_case: Answer = Answer.NOT_ASKED
    residence: str = ""
    note: str = ""

    @property
    def full_name(self) -> str:
        """Given names, prefix and surname, as far as known; else the call name."""
        parts = (self.given_names, self.name_prefix, self.surname)
        return " ".join(part for part in parts if part) or self.call_name


class ContactWay(StrEnum):
    """A way to use a number or an address."""

    CALL = "call"
    VOICEMAIL = "voicemail"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    SIGNAL = "signal"
    EMAIL = "email"
    POST = "post"
    VISIT = "visit"
    THROUGH_SOMEBODY = "through_somebody"


@dataclass(frozen=True, kw_only=True)
class ContactChannel(Entry):
    """How the client can be reached without danger.

    Attributes:
        address: a phone number (E.164), an e-mail address, or who passes messages on.
        allowed / forbidden: ways that are and are not safe.
        when: days and hours, in words.
        warning: why care is needed, e.g. somebody reads along.
    """

    address: str = ""
    allowed: tuple[ContactWay, ...] = ()
    forbidden: tuple[ContactWay, ...] = ()
    when: str = ""
    warning: str = ""
    is_safe: Answer = Answer.NOT_ASKED

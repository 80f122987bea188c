"""Where a line comes from, in which words, and what it can answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Verified(StrEnum):
    """How well the source of a rule is known."""

    VERIFIED = "verified"
    OLD_SOURCE = "old_source"
    BACKGROUND = "background"
    CONTESTED = "contested"


class Right(StrEnum):
    """What a status may give."""

    SHELTER = "shelter"
    MONEY = "money"
    CARE = "care"
    WORK = "work"
    STUDY = "study"
    LEGAL_AID = "legal_aid"


class Holds(StrEnum):
    """Whether somebody has a right now."""

    YES = "yes"
    NO = "no"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in the two languages of the program."""

    nl: str
    en: str

    def said(self, language: str) -> str:
        """In that language (``nl``, ``en_GB`` ...); Dutch for any other than English."""
        return self.en if language.lower().startswith("en") else self.nl


NO_WORDS = Words("", "")


@dataclass(frozen=True, slots=True)
class RuleRef:
    """The rule that a derived line comes from, with where it was found.

    Attributes:
        version: of the rule set, not of the rule.
        known_as_of: the day on which the source was as described.
    """

    id: str
    version: str
    title: Words
    source: str
    known_as_of: date
    verified: Verified

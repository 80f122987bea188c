"""What is printed: frozen, redacted, in the words of the reader."""

from __future__ import annotations

from dataclasses import dataclass

from mhcoordinator.domain.drawing import Drawing
from mhcoordinator.domain.sharing import SharedField


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: what it is about, and what is known."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class NeedLine:
    """A need in one life domain.

    Attributes:
        words: the headline; `wish` is the client's own.
        state: how far help has come.
    """

    life_domain: str
    words: str
    state: str
    wish: str = ""


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """A task or decision: what, by whom, before which day, and where it stands."""

    what: str
    who: str
    due: str
    state: str
    is_late: bool = False
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """What a meeting decided about a case; of an action by whom, and by which day."""

    what: str
    who: str = ""
    due: str = ""
    is_action: bool = False


@dataclass(frozen=True, slots=True)
class DomainLine:
    """How one life domain goes, in five steps, against the time before.

    Attributes:
        level / before: 1 to 5; `before` is None when there is nothing to compare with.
        words: the level and the change in words.
        is_harder: it went down.
    """

    name: str
    level: int
    before: int | None
    words: str
    is_harder: bool = False


@dataclass(frozen=True, slots=True)
class TermLine:
    """A day in the procedure, what must be done before it, and the source of the rule."""

    day: str
    what: str
    source: str
    is_late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryView:
    """A case summary for one person at the table of a case meeting.

    Attributes:
        language: two-letter code of the words in it.
        tier / tier_words: the letter of the tier, and what it means.
        meeting_on: the day of the meeting in words.
        basis: the legal ground, in words.
        identity: in tier C, who the client is, and what was ticked one by one.
        domains: the life domains that were discussed, with their change since last time.
        terms: what must be done in the procedure, the first day first.
        traits: what stands beside the number: age, group, form of address, interpreter.
        brought_in_by: the function and organisation of who brings the case to the table.
        urgency: how soon somebody must act, and why.
        now: what holds now.
        trajectory: the picture, in kinds and statuses only.
        said: what the meeting decided; empty before it was held.
    """

    language: str
    number: str
    tier: str
    tier_words: str
    meeting_on: str
    basis: str
    recipient: str
    copy_number: int
    copies: int
    traits: tuple[str, ...] = ()
    brought_in_by: str = ""
    urgency: str = ""
    question: str = ""
    now: tuple[Fact, ...] = ()
    safety: tuple[Fact, ...] = ()
    needs: tuple[NeedLine, ...] = ()
    family: tuple[str, ...] = ()
    agreements: tuple[AgreementLine, ...] = ()
    trajectory: Drawing | None = None
    identity: tuple[Fact, ...] = ()
    domains: tuple[DomainLine, ...] = ()
    terms: tuple[TermLine, ...] = ()
    said: tuple[DecisionLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientWish:
    """What the client said of one life domain, and wishes there; one of them may be empty.

    Attributes:
        level: how it goes, in plain words and never as a number.
    """

    life_domain: str
    said: str
    wish: str
    level: str = ""


@dataclass(frozen=True, slots=True)
class ClientStep:
    """Something to do for a goal: what, who, when."""

    what: str
    who: str
    when: str
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class ClientGoal:
    """A goal in the words of the client, with what is done for it.

    Attributes:
        helper: with whose help, as a role or an organisation.
    """

    words: str
    is_reached: bool
    until: str
    helper: str = ""
    steps: tuple[ClientStep, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPlanView:
    """The plan as the client takes it home; it says nothing of whose it is.

    Attributes:
        language: two-letter code of the words in it.
        day: on which it was printed, in words.
        tracks: the title of each track with its goals.
        coming: the appointments that are to come, soonest first.
        gaps: says what a gap in the text means; empty when there is none.
        together: when it is looked at again.
        questions: whom to ask; empty when no name and number are known.
    """

    language: str
    title: str
    day: str
    wishes_title: str
    wishes: tuple[ClientWish, ...]
    goals_title: str
    tracks: tuple[tuple[str, tuple[ClientGoal, ...]], ...]
    coming_title: str
    coming: tuple[ClientStep, ...]
    together: str
    questions: str
    gaps: str
    notes_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView:
    """A referral letter.

    Attributes:
        recipient: the lines of the address; `recipient_name` the organisation alone.
        opening: why we write.
        facts: one paragraph for each shared field.
        request: what is asked, and by when an answer is expected.
        basis: the legal ground, in words.
        sender: the name of who signs; `sender_role` the function.
        letterhead: organisation, address, and phone and e-mail of the sender, a line each; empty
            when they are not filled in.
        fields: the parts of the case about which it says something.
    """

    language: str
    recipient_name: str
    recipient: tuple[str, ...]
    date: str
    reference: str
    subject: str
    opening: str
    facts: tuple[Fact, ...]
    request: str
    basis: str
    sender: str
    sender_role: str
    letterhead: tuple[str, ...] = ()
    fields: tuple[SharedField, ...] = ()
    copy_number: int = 1

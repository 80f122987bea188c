"""The case meeting: who sits at the table, which cases are discussed, and what is decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from mhcoordinator.domain.entry import Answer, Entry, new_id
from mhcoordinator.domain.sharing import DisclosureTier, LegalBasis, SharedField


class MeetingKind(StrEnum):
    """What kind of table it is; its usual ground stands in `resources/meetings/kinds.toml`."""

    CARE_AND_SAFETY_HOUSE = "care_and_safety_house"
    COVENANT_TABLE = "covenant_table"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """One meeting. It belongs to no case; what is said about a case belongs to that case.

    Attributes:
        series: what the table is called; meetings of one name follow each other.
        starts_at: the time on the clock, as typed.
        basis / basis_note: the usual ground of this table, and the covenant or law in words.
        closed_at: in UTC; what was decided stands in the cases from then on.
    """

    id: str = field(default_factory=new_id)
    kind: MeetingKind = MeetingKind.OTHER
    series: str = ""
    held_on: date | None = None
    starts_at: str = ""
    place: str = ""
    chair: str = ""
    basis: LegalBasis | None = None
    basis_note: str = ""
    closed_at: datetime | None = None

    @property
    def is_closed(self) -> bool:
        """Whether it is over: nothing is printed for it or decided in it any more."""
        return self.closed_at is not None


@dataclass(frozen=True, kw_only=True)
class Participant:
    """Somebody at the table, with the number of the copy that is handed out.

    Attributes:
        serial: counts the participants of a meeting from 1; it is the number of their copy.
        organisation: the name as it was when they were invited, also when it leaves the directory.
        secrecy: whether they are bound by professional secrecy.
        has_left: they come no more; their seats stay in the minutes, nothing is printed for them.
    """

    id: str = field(default_factory=new_id)
    meeting_id: str
    serial: int = 1
    organisation_id: str = ""
    organisation: str = ""
    professional_id: str = ""
    name: str = ""
    role: str = ""
    secrecy: Answer = Answer.NOT_ASKED
    has_left: bool = False

    @property
    def called(self) -> str:
        """The organisation; whoever comes for none is called by their own name."""
        return self.organisation or self.name


@dataclass(frozen=True, kw_only=True)
class AgendaItem(Entry):
    """A case on the agenda of a meeting.

    Attributes:
        position: counts from 1.
        question: what the table must answer.
        minutes: how long it may take.
        tier: A, B or C; never a letter.
        kept_words: words that look like names and were left standing by the user.
    """

    meeting_id: str = ""
    position: int = 1
    question: str = ""
    minutes: int = 10
    tier: DisclosureTier = DisclosureTier.B
    kept_words: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Seat(Entry):
    """A participant who takes part in a case, and on what ground.

    Attributes:
        basis_note: the covenant, law or consent in words.
        fields: in tier C, what goes along beyond the tier, ticked one by one.
        reasons: for each of these fields, ``field: reason``.
    """

    meeting_id: str = ""
    item_id: str = ""
    participant_id: str = ""
    basis: LegalBasis | None = None
    basis_note: str = ""
    fields: tuple[SharedField, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SentPack:
    """A pack that was sealed for the chair.

    Attributes:
        identity: the secret age key with which the minutes that come back are opened.
        sealed_at: in UTC.
    """

    id: str
    meeting_id: str
    identity: str
    sealed_at: datetime
    readable_until: date


class DecisionKind(StrEnum):
    """What was said at the end of a case."""

    DECISION = "decision"
    ACTION = "action"


@dataclass(frozen=True, kw_only=True)
class Decision(Entry):
    """A decision or an action of a meeting about one case.

    Attributes:
        owner: of an action: who does it, in words.
        due_on: of an action: by which day.
        task_id: the task in the case that an action became.
    """

    meeting_id: str = ""
    item_id: str = ""
    kind: DecisionKind = DecisionKind.DECISION
    text: str = ""
    owner: str = ""
    due_on: date | None = None
    task_id: str = ""
    decided_on: date | None = None

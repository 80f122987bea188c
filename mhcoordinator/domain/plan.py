"""The client's plan: how each life domain goes, goals on two tracks, reviews, safety, network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mhcoordinator.domain.care import LifeDomain
from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.partial_date import PartialDate


class Level(StrEnum):
    """How a life domain goes, in our own five steps. Says nothing about risk."""

    IN_CRISIS = "1"
    DIFFICULT = "2"
    WITH_HELP = "3"
    MOSTLY_ALONE = "4"
    ALONE = "5"


@dataclass(frozen=True, kw_only=True)
class DomainAssessment(Entry):
    """How one life domain stood on one day, as the client and the coordinator see it.

    Attributes:
        level: None when it was not discussed or the client does not want to say.
        situation: in plain words; `client_words` and `wish` are the client's own.
        assessed_by: who filled it in, with the client or without.
    """

    life_domain: LifeDomain = LifeDomain.SAFETY
    assessed_on: date | None = None
    level: Level | None = None
    situation: str = ""
    client_words: str = ""
    wish: str = ""
    assessed_by: str = ""


class PlanTrack(StrEnum):
    """Two tracks run side by side as long as the right to stay is uncertain."""

    BOTH = "both"
    STAYING = "staying"
    RETURNING = "returning"


class GoalState(StrEnum):
    """How far a goal has come."""

    OPEN = "open"
    REACHED = "reached"
    STOPPED = "stopped"


@dataclass(frozen=True, kw_only=True)
class Goal(Entry):
    """What the client wants to reach in a life domain. Its actions are tasks with its id.

    Attributes:
        words: the goal in a sentence that the client understands.
        settled_on: the day on which it was reached or stopped.
    """

    life_domain: LifeDomain = LifeDomain.FUTURE
    track: PlanTrack = PlanTrack.BOTH
    words: str = ""
    state: GoalState = GoalState.OPEN
    started: PartialDate | None = None
    until: date | None = None
    settled_on: date | None = None
    helper: str = ""
    note: str = ""


class ReviewKind(StrEnum):
    """What is looked at again."""

    PLAN = "plan"
    SAFETY = "safety"


@dataclass(frozen=True, kw_only=True)
class Review(Entry):
    """A moment to look at the plan or the safety plan again; settled by the day it was held.

    Attributes:
        reason: why then, e.g. 'after being recognised at the station'.
        outcome: what came out of it.
    """

    kind: ReviewKind = ReviewKind.PLAN
    due_on: date | None = None
    held_on: date | None = None
    reason: str = ""
    outcome: str = ""


class DigitalCheck(StrEnum):
    """What to go through with the client, so that phone and accounts tell nobody anything."""

    LOCATION_OFF = "location_off"
    FIND_MY_DEVICE = "find_my_device"
    NEW_PASSWORDS = "new_passwords"
    SECOND_STEP = "second_step"
    LOGGED_IN_DEVICES = "logged_in_devices"
    UNKNOWN_APPS = "unknown_apps"
    SHARED_ACCOUNTS = "shared_accounts"
    TRACKING_TAGS = "tracking_tags"
    PROFILES_CLOSED = "profiles_closed"
    PHOTO_PLACES = "photo_places"
    NEW_NUMBER = "new_number"
    BANK_AND_MAIL = "bank_and_mail"


@dataclass(frozen=True, kw_only=True)
class SafetyPlan(Entry):
    """Agreements for safety. Describes the danger and what to do, never the person behind it.

    Attributes:
        threat: what could happen and from which side; no names of suspects.
        reach: how far the danger reaches: places, phone, family.
        judgement: the structured professional judgement in words; no score.
        address_known_by: who knows where the client stays.
        digital_checked: what was gone through with the client and is in order.
        digital_safety: what is not in order yet, and what is done about it.
        brp_secrecy: whether secrecy in the population register was asked for.
        made_on: the day on which it was agreed with the client.
    """

    made_on: date | None = None
    threat: str = ""
    reach: str = ""
    last_threat_on: PartialDate | None = None
    address_known_by: tuple[str, ...] = ()
    address_known_to_danger: Answer = Answer.NOT_ASKED
    phone_and_social: str = ""
    location_sharing: Answer = Answer.NOT_ASKED
    digital_checked: tuple[DigitalCheck, ...] = ()
    digital_safety: str = ""
    children_and_school: str = ""
    work_and_route: str = ""
    contact_restrictions: str = ""
    code_word: str = ""
    what_to_do: str = ""
    brp_secrecy: Answer = Answer.NOT_ASKED
    brp_secrecy_on: date | None = None
    judgement: str = ""
    judged_by: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class NetworkMember(Entry):
    """A professional who does something for this client.

    Attributes:
        organisation_id / professional_id: of the directory; empty when only in words.
        organisation / name: in words.
        does: what this one does for the client.
        consent_id: the consent that covers sharing with them.
        knows_address: whether they know where the client stays.
    """

    organisation_id: str = ""
    professional_id: str = ""
    organisation: str = ""
    name: str = ""
    does: str = ""
    started: PartialDate | None = None
    ended: PartialDate | None = None
    consent_id: str = ""
    knows_address: Answer = Answer.NOT_ASKED
    phone: str = ""
    email: str = ""
    note: str = ""

"""The end of a trajectory, what comes after it, and lines that are put off with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mhcoordinator.domain.entry import Entry

AFTERCARE_MONTHS = (1, 3, 6, 12)


class ClosingReason(StrEnum):
    """Why a trajectory ended."""

    GOALS_REACHED = "goals_reached"
    HANDED_OVER = "handed_over"
    CLIENT_STOPS = "client_stops"
    LEFT_UNKNOWN_DESTINATION = "left_unknown_destination"
    RETURNED = "returned"
    NO_VICTIM = "no_victim"
    DETENTION = "detention"
    DECEASED = "deceased"
    OTHER = "other"


class Destination(StrEnum):
    """Where the client went."""

    OWN_HOME = "own_home"
    FAMILY = "family"
    OTHER_SHELTER = "other_shelter"
    OTHER_REGION = "other_region"
    RETURN = "return"
    UNKNOWN_DESTINATION = "unknown_destination"
    DETENTION = "detention"
    DECEASED = "deceased"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Closing(Entry):
    """A closing; a case that was opened again keeps it, with the day of reopening.

    Attributes:
        closed_on: the last day of the trajectory; from here the retention term runs.
        handed_over: what was left open and to whom it was handed.
        with_aftercare: the case goes on as aftercare.
    """

    closed_on: date | None = None
    reason: ClosingReason | None = None
    destination: Destination = Destination.UNKNOWN
    destination_note: str = ""
    handed_over: str = ""
    with_aftercare: bool = False
    reopened_on: date | None = None
    reopened_reason: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class RunningTerm(Entry):
    """Something that Today still says when a case is closed and that no entry of the case settles.

    Never stored: closing makes a settled task of it. `id` is the key of the line.

    Attributes:
        title: what it is; `on` the day before which it must be done.
    """

    title: str = ""
    on: date | None = None


@dataclass(frozen=True, kw_only=True)
class AftercareContact(Entry):
    """A contact after the trajectory; settled by the day on which it was had or tried.

    Attributes:
        months: after how many months; 0 for one on another day.
        outcome: how the client is, or that nobody answered.
    """

    months: int = 0
    due_on: date | None = None
    held_on: date | None = None
    outcome: str = ""


@dataclass(frozen=True, kw_only=True)
class Snooze(Entry):
    """A line of Today that is put off, never ticked away.

    Attributes:
        line_key: of the line that it puts off.
        until: from this day on the line is shown again. None: not while the case is in aftercare,
            as was decided when it was closed.
        reason: why; asked for.
    """

    line_key: str = ""
    until: date | None = None
    reason: str = ""
    made_on: date | None = None

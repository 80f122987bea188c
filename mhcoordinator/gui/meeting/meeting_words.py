"""A meeting in words: when, where, who, how long."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mhcoordinator.domain.meeting import Meeting, Participant
from mhcoordinator.gui.today.line_words import long_day, short_day

translate = QCoreApplication.translate
_TIME = re.compile(r"^\s*(\d{1,2})[:.](\d{2})\s*$")


def short_when(meeting: Meeting, today: date) -> str:
    """``Thu 3 Dec``, or today, tomorrow, or that there is no day yet."""
    day = meeting.held_on
    if day is None:
        return translate("MeetingWords", "no day yet")
    if not meeting.is_closed and day == today:
        return translate("MeetingWords", "today")
    if not meeting.is_closed and (day - today).days == 1:
        return translate("MeetingWords", "tomorrow")
    return f"{weekday(day)} {short_day(day, today)}"


def long_when(meeting: Meeting) -> str:
    """The day in full and the time, as far as they are known."""
    day = long_day(meeting.held_on) if meeting.held_on else translate("MeetingWords", "no day yet")
    return " · ".join(part for part in (day, meeting.starts_at) if part)


def where_and_who(meeting: Meeting) -> str:
    """The place and the chair, as far as they are known."""
    chair = translate("MeetingWords", "chair {name}").format(name=meeting.chair)
    return " · ".join(part for part in (meeting.place, chair if meeting.chair else "") if part)


def is_overdue(meeting: Meeting, today: date) -> bool:
    """Whether its day is over and it was never closed."""
    return not meeting.is_closed and meeting.held_on is not None and meeting.held_on < today


def count_of_cases(number: int) -> str:
    """``8 cases``."""
    if number == 1:
        return translate("MeetingWords", "1 case")
    return translate("MeetingWords", "{number} cases").format(number=number)


def count_of_participants(number: int) -> str:
    """``7 participants``."""
    if number == 1:
        return translate("MeetingWords", "1 participant")
    return translate("MeetingWords", "{number} participants").format(number=number)


def duration(meeting: Meeting, minutes: int) -> str:
    """How long the agenda takes, and until when where the beginning is known."""
    words = translate("MeetingWords", "{number} min").format(number=minutes)
    found = _TIME.match(meeting.starts_at)
    if found is None or minutes == 0:
        return words
    ends = (int(found[1]) * 60 + int(found[2]) + minutes) % (24 * 60)
    until = translate("MeetingWords", "until {time}").format(time=f"{ends // 60}:{ends % 60:02}")
    return f"{words}, {until}"


def weekday(day: date) -> str:
    """``Thu``, in the language of the window."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd").replace(".", "")


def seat_name(someone: Participant) -> str:
    """Organisation and person, whichever are known."""
    return " · ".join(part for part in (someone.organisation, someone.name) if part)

"""One sentence for each thing that can be wrong in a field."""

from __future__ import annotations

from collections.abc import Callable

from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP

_SENTENCES: dict[str, str] = {
    "call_name_missing": QT_TRANSLATE_NOOP(
        "Field", "Say how we call this case. A first name or a nickname is enough."
    ),
    "not_a_date": QT_TRANSLATE_NOOP(
        "Field", "This is no date. Type day-month-year, such as 24-11-2026."
    ),
    "year_missing": QT_TRANSLATE_NOOP(
        "Field", "The year is missing. Without a year, leave the whole date empty."
    ),
    "year_out_of_range": QT_TRANSLATE_NOOP(
        "Field", "This year cannot be right. Type four digits, such as 1998."
    ),
    "no_such_month": QT_TRANSLATE_NOOP(
        "Field", "This month does not exist. Type 1 to 12, or 00 when it is unknown."
    ),
    "no_such_day": QT_TRANSLATE_NOOP(
        "Field", "This day does not exist in that month. Type another day, or 00 when unknown."
    ),
    "day_without_month": QT_TRANSLATE_NOOP(
        "Field", "There is a day but no month. Fill in the month, or make the day 00."
    ),
    "birth_in_future": QT_TRANSLATE_NOOP("Field", "This birth date is after today."),
    "end_before_start": QT_TRANSLATE_NOOP("Field", "The end is before the start."),
    "contradicts_start": QT_TRANSLATE_NOOP(
        "Field", "This day is before the start. It is kept as it was typed; look at both days."
    ),
    "bsn_check_failed": QT_TRANSLATE_NOOP(
        "Field", "This is no BSN: it has nine digits and passes a check. Look for a typing error."
    ),
    "bsn_without_basis": QT_TRANSLATE_NOOP(
        "Field", "A BSN may only be kept on a legal ground. Say which, or leave the BSN out."
    ),
    "not_ten_digits": QT_TRANSLATE_NOOP("Field", "A V-number has ten digits."),
    "not_a_phone_number": QT_TRANSLATE_NOOP(
        "Field", "This is no phone number. Start a foreign number with + and its country code."
    ),
    "not_an_email": QT_TRANSLATE_NOOP("Field", "This is no e-mail address."),
    "too_long": QT_TRANSLATE_NOOP(
        "Field", "This text is too long for this field. Put it in a note, or add it as a document."
    ),
    "control_characters": QT_TRANSLATE_NOOP(
        "Field", "This text held bytes that have no sign. They are shown and kept as ␀."
    ),
    "not_a_case_number": QT_TRANSLATE_NOOP(
        "Field", "This is no case number. It looks like MH-2026-001."
    ),
    "not_an_amount": QT_TRANSLATE_NOOP("Field", "This is no amount. Type it such as 1.234,56."),
    "not_a_number": QT_TRANSLATE_NOOP("Field", "This is no number. Type it such as 3."),
    "not_a_time": QT_TRANSLATE_NOOP("Field", "This is no time. Type it such as 14:30."),
    "not_in_list": QT_TRANSLATE_NOOP(
        "Field", "This stands in no list. Type a few letters and choose, or take it away."
    ),
    "unreadable": QT_TRANSLATE_NOOP("Field", "What stands here cannot be read yet."),
    "too_short": QT_TRANSLATE_NOOP(
        "Field", "This passphrase is too short. Take at least twelve characters."
    ),
    "reason_missing": QT_TRANSLATE_NOOP("Field", "Say why, in a few words."),
    "organisation_missing": QT_TRANSLATE_NOOP("Field", "Choose an organisation."),
    "cannot_follow": QT_TRANSLATE_NOOP(
        "Field", "This cannot follow on where the referral stands now."
    ),
    "not_a_draft": QT_TRANSLATE_NOOP(
        "Field", "This referral was sent and stays as it was. Make a new one."
    ),
    "not_after_today": QT_TRANSLATE_NOOP("Field", "Choose a day after today."),
    "after_last_day": QT_TRANSLATE_NOOP(
        "Field", "This is after the last day of the term. Choose that day, or an earlier one."
    ),
    "last_day_is_today": QT_TRANSLATE_NOOP(
        "Field", "Today is the last day of this term. It cannot be put off."
    ),
    "late_too_long": QT_TRANSLATE_NOOP(
        "Field", "This term is over. It can be put off for a week at a time, so that it comes back."
    ),
    "words_missing": QT_TRANSLATE_NOOP("Field", "Write a few words."),
    "day_missing": QT_TRANSLATE_NOOP("Field", "Fill in the day."),
    "closed_in_future": QT_TRANSLATE_NOOP(
        "Field", "This day is after today. Close the case on the day itself."
    ),
    "to_whom_missing": QT_TRANSLATE_NOOP("Field", "Say to whom it was handed over."),
    "left_open": QT_TRANSLATE_NOOP("Field", "Say how this ends before the case is closed."),
    "closed_already": QT_TRANSLATE_NOOP("Field", "This case was closed already."),
    "not_closed": QT_TRANSLATE_NOOP("Field", "This case is not closed."),
    "not_a_choice": QT_TRANSLATE_NOOP("Field", "Choose one of those that are offered."),
    "in_the_past": QT_TRANSLATE_NOOP("Field", "This day is over. Choose today or a later day."),
    "required": QT_TRANSLATE_NOOP("Field", "This cannot stay empty."),
    "case_closed": QT_TRANSLATE_NOOP(
        "Field", "This case is closed. Open it again before it goes on an agenda."
    ),
    "too_many": QT_TRANSLATE_NOOP(
        "Field", "There is no room for more. Take something off, or plan a second meeting."
    ),
    "closed": QT_TRANSLATE_NOOP(
        "Field", "This meeting is over and stays as it was. Plan the next one of this table."
    ),
    "not_after_meeting": QT_TRANSLATE_NOOP("Field", "Choose a day after this meeting."),
    "not_on_agenda": QT_TRANSLATE_NOOP(
        "Field", "This case is no longer on the agenda. Put it back, or note this in the case."
    ),
}


def field_problem(problem: InvalidValue, translate: Callable[[str, str], str]) -> str:
    """What is wrong in a field and what to type instead; a general sentence for unknown codes."""
    general = QT_TRANSLATE_NOOP("Field", "This cannot be right. Look at it once more.")
    return translate("Field", _SENTENCES.get(problem.problem, general))

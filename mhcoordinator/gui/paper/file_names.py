"""Names for files that leave the vault: what it is and from which day, never about whom."""

from __future__ import annotations

from datetime import date

from mhcoordinator.i18n import Translate


def letter_file_name(day: date, translate: Translate) -> str:
    """``referral-letter-2026-11-24.pdf``, in the language of the user."""
    what = translate("FileName", "referral-letter")
    return f"{what}-{day.isoformat()}.pdf"


def client_plan_file_name(day: date, translate: Translate) -> str:
    """``plan-2026-11-24.pdf``; says nothing of what the plan is for."""
    what = translate("FileName", "plan")
    return f"{what}-{day.isoformat()}.pdf"


def summary_file_name(day: date, translate: Translate) -> str:
    """``case-summary-2026-11-24.pdf``, in the language of the user."""
    what = translate("FileName", "case-summary")
    return f"{what}-{day.isoformat()}.pdf"


def meeting_copy_file_name(day: date, number: int, translate: Translate) -> str:
    """``case-meeting-2026-12-03-copy-3.pdf``; the number says for whom, to who made it."""
    name = translate("FileName", "case-meeting-{day}-copy-{number}")
    return f"{name.format(day=day.isoformat(), number=number)}.pdf"


def decision_list_file_name(day: date, number: int, translate: Translate) -> str:
    """``decision-list-2026-12-03-copy-3.pdf``; the number says for whom, to who made it."""
    name = translate("FileName", "decision-list-{day}-copy-{number}")
    return f"{name.format(day=day.isoformat(), number=number)}.pdf"


def meeting_pack_file_name(day: date, translate: Translate) -> str:
    """``case-meeting-2026-12-03.mhmeeting``; what a table is called could name somebody."""
    name = translate("FileName", "case-meeting-{day}")
    return f"{name.format(day=day.isoformat())}.mhmeeting"


def minutes_file_name(day: date, translate: Translate) -> str:
    """``minutes-2026-12-03.mhminutes``, in the language of the user."""
    name = translate("FileName", "minutes-{day}")
    return f"{name.format(day=day.isoformat())}.mhminutes"

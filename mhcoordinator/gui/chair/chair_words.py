"""What to say to the chair about paper, files and what was typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from mhcoordinator.domain.errors import StorageFull
from mhcoordinator.exchange.meeting_pack import MeetingPack
from mhcoordinator.gui.chair.draft_place import DraftElsewhere
from mhcoordinator.gui.meeting.printer_state import PrinterStopped
from mhcoordinator.gui.paper.paper_dialogs import NoPrinter
from mhcoordinator.gui.paper.pdf_pages import UnreadablePdf
from mhcoordinator.gui.paper.printing import PrintFailed
from mhcoordinator.i18n import Translate
from mhcoordinator.services.explain_pack import explain_pack
from mhcoordinator.services.explanation import Explanation


def explain_paper(error: Exception, translate: Translate) -> Explanation:
    """Sentences for copies that did not come out of the printer."""
    kept = translate("ChairWords", "What you typed is still here.")
    match error:
        case NoPrinter():
            return Explanation(
                translate("ChairWords", "This computer knows no printer."),
                kept,
                translate("ChairWords", "Add a printer in the system and print again."),
            )
        case PrinterStopped():
            return Explanation(
                translate("ChairWords", "The printer stands still."),
                kept,
                translate("ChairWords", "Look at its paper and its cover, then print the rest."),
            )
        case PrintFailed():
            return Explanation(
                translate("ChairWords", "The printer did not take the job, or stopped half-way."),
                kept,
                translate("ChairWords", "Look whether pages lie in the printer, then print what is "
                          "not marked as printed."),
            )  # fmt: skip
        case UnreadablePdf():
            return Explanation(
                translate("ChairWords", "A page in this pack cannot be drawn."),
                kept,
                translate("ChairWords", "Ask the coordinator for this page."),
            )
    return explain_pack(error, translate)


def explain_saving(error: Exception, translate: Translate) -> Explanation:
    """Sentences for minutes that were not written."""
    kept = translate("ChairWords", "Nothing was left there. What you typed is still here.")
    if isinstance(error, StorageFull):
        happened = translate("ChairWords", "There is no room left where you wanted to save.")
        next_step = translate("ChairWords", "Make room, or save again and choose another place.")
    else:
        happened = translate("ChairWords", "No file can be saved in this place.")
        next_step = translate("ChairWords", "Save again and choose another place.")
    return Explanation(happened, kept, next_step)


def explain_keeping(error: Exception, translate: Translate) -> Explanation:
    """Sentences for what was typed and could not be kept beside the pack."""
    kept = translate("ChairWords", "It stands in this window only.")
    if isinstance(error, DraftElsewhere):
        return Explanation(
            translate("ChairWords", "This pack is open in another window in which is typed too."),
            kept,
            translate("ChairWords", "Go on in one of the two. Save the minutes here before you "
                      "close this window."),
        )  # fmt: skip
    return Explanation(
        translate("ChairWords", "What you type cannot be kept in the folder of the pack."),
        kept,
        translate("ChairWords", "Save the minutes before you close this window. Next time, put the "
                  "pack in a folder of your own first."),
    )  # fmt: skip


def head_of(pack: MeetingPack, translate: Translate) -> str:
    """When, where and who, as far as they are known."""
    chair = translate("ChairWords", "chair {name}").format(name=pack.chair)
    parts = (
        long_day(pack.held_on) if pack.held_on else "",
        pack.starts_at,
        pack.place,
        chair if pack.chair else "",
    )
    return " · ".join(part for part in parts if part)


def long_day(day: date) -> str:
    """``Thursday 3 December 2026``, in the language of the window."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")

"""What to say when paper did not come out: what happened, what was kept, what to do now."""

from __future__ import annotations

from mhcoordinator.domain.errors import StorageFull
from mhcoordinator.gui.paper.paper_dialogs import NoPrinter
from mhcoordinator.gui.paper.pdf_pages import UnreadablePdf
from mhcoordinator.gui.paper.printing import PrintFailed
from mhcoordinator.gui.paper.save_file import CannotWrite
from mhcoordinator.i18n import Translate
from mhcoordinator.services.explanation import Explanation
from mhcoordinator.services.explanations import explain


def explain_paper(error: Exception, translate: Translate) -> Explanation:
    """Sentences for errors of printing and saving; all others as `services.explanations` says."""
    logged = translate(
        "PaperWords", "The log says that it was released. What you typed is still here."
    )
    match error:
        case NoPrinter():
            return Explanation(
                translate("PaperWords", "This computer knows no printer."),
                translate("PaperWords", "Nothing left the vault. What you typed is still here."),
                translate("PaperWords", "Add a printer in the system, or save an encrypted PDF."),
            )
        case PrintFailed() | UnreadablePdf():
            return Explanation(
                translate("PaperWords", "The printer did not take the job, or stopped half-way."),
                logged,
                translate(
                    "PaperWords", "Look whether pages lie in the printer, then print once more."
                ),
            )
        case StorageFull():
            return Explanation(
                translate("PaperWords", "There is no room left where you wanted to save."),
                translate("PaperWords", "Nothing was left there. What you typed is still here."),
                translate("PaperWords", "Make room, or press save again and choose another place."),
            )
        case CannotWrite():
            return Explanation(
                translate("PaperWords", "No file can be saved in this place."),
                translate("PaperWords", "Nothing was left there. What you typed is still here."),
                translate("PaperWords", "Press save again and choose another place."),
            )
    return explain(error, translate)

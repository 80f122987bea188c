"""What stands in a copy, and what became of it, in words."""

from __future__ import annotations

from mhcoordinator.domain.errors import Conflict
from mhcoordinator.domain.meeting import Participant
from mhcoordinator.domain.sharing import DisclosureWay
from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.gui.meeting.copy_course import CourseEnd
from mhcoordinator.gui.meeting.copy_maker import Refused
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.meeting.printer_state import PrinterStopped
from mhcoordinator.gui.paper.paper_words import explain_paper
from mhcoordinator.services.explanation import Explanation
from mhcoordinator.services.meeting.decision_list import PreparedList
from mhcoordinator.services.meeting.papers import PreparedCopy

Copy = PreparedCopy | Refused | None


def state_of(copy: Copy) -> tuple[str, str]:
    """What a copy holds, and its kind of state: ``ready``, ``blocked``, ``empty`` or ``waits``."""
    if copy is None:
        return translate("CopyWords", "is being prepared …"), "waits"
    if isinstance(copy, Refused):
        return explain_paper(copy.error, translate).happened, "blocked"
    if copy.stopped:
        number = len(copy.stopped)
        one = translate("CopyWords", "1 case is blocked: nothing is printed until that is solved")
        more = translate(
            "CopyWords", "{number} cases are blocked: nothing is printed until that is solved"
        ).format(number=number)
        return one if number == 1 else more, "blocked"
    if copy.participant.has_left:
        return translate("CopyWords", "comes no more"), "empty"
    if not copy.pages:
        return _why_empty(copy), "empty"
    said = [words.count_of_cases(len(copy.pages))]
    if isinstance(copy, PreparedList) and copy.left_out:
        number = len(copy.left_out)
        said.append(translate("CopyWords", "{number} left out").format(number=number))
    return ", ".join(said), "ready"


def _why_empty(copy: PreparedCopy) -> str:
    if not isinstance(copy, PreparedList):
        return translate("CopyWords", "takes part in no case")
    if copy.left_out:
        return translate("CopyWords", "all that was decided is left out")
    return translate("CopyWords", "nothing was decided in their cases")


def number_and_name(someone: Participant) -> str:
    """``3 GGD``: enough to find the copy."""
    return f"{someone.serial} {someone.called}"


def told(end: CourseEnd) -> Explanation:
    """What left, what did not, and what to do now."""
    return Explanation(_what_left(end), _what_stayed(end), _what_now(end))


def _what_left(end: CourseEnd) -> str:
    names = _names(end.left)
    printed = end.way is DisclosureWay.PRINT
    if not end.left:
        return (
            translate("CopyWords", "Nothing was printed.")
            if printed
            else translate("CopyWords", "Nothing was saved.")
        )
    said = (
        translate("CopyWords", "Handed to the printer: {copies}.")
        if printed
        else translate("CopyWords", "Saved, encrypted: {copies}.")
    )
    return said.format(copies=names)


def _what_stayed(end: CourseEnd) -> str:
    said = []
    if end.broken is not None:
        broken = translate(
            "CopyWords", "Copy {copy} was released and is in the log, but did not arrive whole."
        )
        said.append(broken.format(copy=number_and_name(end.broken)))
    if end.stayed:
        stayed = translate("CopyWords", "Not released, and not in the log: {copies}.")
        said.append(stayed.format(copies=_names(end.stayed)))
    return " ".join(said)


def _what_now(end: CourseEnd) -> str:
    match end.error:
        case None:
            return ""
        case PrinterStopped():
            return translate(
                "CopyWords",
                "The printer stands still. Look at its paper and its cover, then print the rest.",
            )
        case Conflict():
            return translate(
                "CopyWords",
                "A case says something else now. Look at the copies again, then print the rest.",
            )
    why = explain_paper(end.error, translate)
    return f"{why.happened} {why.next_step}"


def _names(people: tuple[Participant, ...]) -> str:
    return ", ".join(number_and_name(someone) for someone in people)


def left_words(printed: bool) -> str:
    """What is said of a copy that left."""
    if printed:
        return translate("CopyWords", "✓ printed")
    return translate("CopyWords", "✓ saved")

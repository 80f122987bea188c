"""What is said around the closing of a meeting."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from mhcoordinator.domain.meeting import DecisionKind, Participant
from mhcoordinator.gui.meeting_room.half_lines import HalfLines
from mhcoordinator.services.explanation import Explanation
from mhcoordinator.services.explanations import explain
from mhcoordinator.services.meeting.ending import Ending, EndingCase, missing_in
from mhcoordinator.services.meeting.minutes import MinuteLine
from mhcoordinator.services.meeting.screen import Hidden

translate = QCoreApplication.translate


def decisions(number: int) -> str:
    """``3 decisions``."""
    if number == 1:
        return translate("EndingWords", "1 decision")
    return translate("EndingWords", "{number} decisions").format(number=number)


def actions(number: int) -> str:
    """``4 actions``."""
    if number == 1:
        return translate("EndingWords", "1 action")
    return translate("EndingWords", "{number} actions").format(number=number)


def decisions_and_actions(number: int, number_of_actions: int) -> str:
    """``3 decisions and 4 actions``; empty when there are none."""
    if not number_of_actions:
        return decisions(number) if number else ""
    if not number:
        return actions(number_of_actions)
    return translate("EndingWords", "{decisions} and {actions}").format(
        decisions=decisions(number), actions=actions(number_of_actions)
    )


def count_of_lines(lines: Iterable[MinuteLine]) -> str:
    """How many decisions and actions these are."""
    kinds = [line.kind for line in lines]
    number = kinds.count(DecisionKind.ACTION)
    return decisions_and_actions(len(kinds) - number, number)


def lacking(lines: Iterable[MinuteLine]) -> int:
    """How many of these lack an owner or a day."""
    return sum(bool(missing_in(line)) for line in lines)


def known_as(case: EndingCase) -> str:
    """For whoever is alone with the screen: what the case is called, and its number."""
    return f"{case.call_name} · {case.number}"


def why_hidden(hidden: Hidden) -> Explanation:
    """Why a case was not shown to the table, what becomes of its lines, and what to do."""
    written = translate("EndingWords", "What was typed is written into the case all the same.")
    match hidden:
        case Hidden.OVER:
            return Explanation(
                translate("EndingWords", "This case was closed after it was put on the agenda."),
                written,
                translate("EndingWords", "Nobody gets it on paper. Tell it to whoever has to act."),
            )
        case Hidden.NOBODY:
            return Explanation(
                translate("EndingWords", "Nobody at the table takes part in this case."),
                written,
                translate("EndingWords", "Nobody gets it on paper. Tell it to whoever has to act."),
            )
    return Explanation(
        translate("EndingWords", "Not everybody who takes part may see this case now."),
        written,
        translate(
            "EndingWords",
            "Whoever may not see it does not get it on paper. If they should, go back and solve it "
            "on the agenda before you close.",
        ),
    )


def who_comes_along(people: Iterable[Participant]) -> str:
    """The copy of the participants for the next meeting, in words."""
    here = [one.called for one in people if not one.has_left]
    if not here:
        return translate("EndingWords", "Nobody sits at the table yet.")
    if len(here) == 1:
        return translate("EndingWords", "1 participant comes along: {names}.").format(names=here[0])
    return translate("EndingWords", "{number} participants come along: {names}.").format(
        number=len(here), names=", ".join(here)
    )


def not_closed(error: Exception) -> Explanation:
    """Why the meeting could not be closed, and that nothing of it was written."""
    said = explain(error, translate)
    kept = translate(
        "EndingWords",
        "The meeting is not closed and nothing was written. All lines are still here.",
    )
    return Explanation(said.happened, kept, said.next_step)


def without_lines(ending: Ending) -> str:
    """Which cases nothing was typed about; empty when there is none."""
    silent = [f"{case.place}. {case.call_name}" for case in ending.cases if not case.typed]
    if not silent:
        return ""
    return translate("EndingWords", "Nothing was typed about: {cases}.").format(
        cases=", ".join(silent)
    )


def begun(ending: Ending, half: HalfLines) -> str:
    """Lines that were typed half at the table and never added; empty when there is none."""
    names = {case.item_id: f"{case.place}. {case.call_name}" for case in ending.cases}
    said = [
        f"{names[item_id]}: {half.of(item_id).text}" for item_id in half.items() if item_id in names
    ]
    if not said:
        return ""
    head = translate(
        "EndingWords",
        "! Begun at the table and not added. It is not written; go back and press Enter in the "
        "line if it should be.",
    )
    return "\n".join((head, *said))

"""What goes along in a pack, what stays, and what came back, in words."""

from __future__ import annotations

from collections.abc import Sequence

from mhcoordinator.exchange.meeting_pack import PackMinute
from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.gui.meeting.copy_words import number_and_name
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.reports.views import SummaryView
from mhcoordinator.services.explain_disclosure import explain_blocked
from mhcoordinator.services.meeting.packs import LeftOut, PreparedPack
from mhcoordinator.services.meeting.taking_in import TakenIn


def going_along(prepared: PreparedPack) -> list[str]:
    """The pages for the chair, and the copies that the chair can print for others."""
    pages = prepared.chair.pages
    views = [page.view for page in pages if isinstance(page.view, SummaryView)]
    numbers = ", ".join(view.number for view in views)
    said = [f"{words.count_of_cases(len(pages))}: {numbers}"] if pages else []
    copies = ", ".join(number_and_name(copy.participant) for copy in prepared.copies)
    if copies:
        said.append(translate("PackWords", "Copies to print: {copies}").format(copies=copies))
    return said


def staying(left_out: Sequence[LeftOut]) -> list[str]:
    """The copies that do not go along, each with why."""
    return [
        translate("PackWords", "Copy {serial}, {name}: {why}").format(
            serial=one.serial, name=one.organisation, why=_why(one)
        )
        for one in left_out
    ]


def _why(one: LeftOut) -> str:
    cases = ", ".join(one.cases)
    said = {
        "other_cases": translate("PackWords", "holds {cases}, in which the chair takes no part."),
        "more_ticked": translate("PackWords", "says more of {cases} than the chair may see."),
        "stopped": translate("PackWords", "may not have {cases} as it stands."),
        "no_cases": translate("PackWords", "takes part in no case."),
    }
    return said[one.why].format(cases=cases)


def why_not(prepared: PreparedPack) -> list[str]:
    """Why the chair can have no pack; empty when there can be one."""
    if prepared.page.meeting.is_closed:
        return [translate("PackWords", "This meeting was closed; there is nothing to prepare.")]
    stopped = [
        f"✕ {case.call_name} {case.number}: "
        f"{explain_blocked(seat.admission.stopped, translate).happened}"
        for case, seat in prepared.chair.stopped
    ]
    if stopped:
        solve = translate(
            "PackWords",
            "Nothing is sealed until this is solved on the agenda, or somebody else is in the "
            "chair.",
        )
        return [*stopped, solve]
    if prepared.chair.pages:
        return []
    return [translate("PackWords", "Whoever is in the chair takes part in no case yet.")]


def came_back(taken: TakenIn) -> str:
    """How many lines were added to the minutes."""
    if taken.added == 0:
        return translate("PackWords", "Nothing new was added to the minutes.")
    if taken.added == 1:
        return translate("PackWords", "1 line was added to the minutes.")
    return translate("PackWords", "{number} lines were added to the minutes.").format(
        number=taken.added
    )


def printed(taken: TakenIn) -> str:
    """Which copies the chair printed; empty when none."""
    if not taken.printed:
        return ""
    said = translate("PackWords", "The chair printed copies {serials}. That is in the log now.")
    return said.format(serials=", ".join(map(str, taken.printed)))


def lines_of(lines: Sequence[PackMinute]) -> list[str]:
    """Lines of the chair, each with who and by when."""
    found = []
    for line in lines:
        due = line.due_on.strftime("%d-%m-%Y") if line.due_on else ""
        found.append(" · ".join(part for part in (line.text, line.owner, due) if part))
    return found

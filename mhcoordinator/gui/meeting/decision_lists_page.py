"""The decision lists of a meeting that is over: the same page as its copies, with other papers."""

from __future__ import annotations

from datetime import date

from mhcoordinator.gui.meeting.copies_page import CopiesPage, why_not
from mhcoordinator.gui.meeting.copy_words import Copy
from mhcoordinator.gui.meeting.meeting_dialogs import MeetingDialogs
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.paper.file_names import decision_list_file_name
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.meeting.decision_list import PreparedList, prepare_list, release_list


class DecisionListsPage(CopiesPage):
    """A case that may no longer be shared with somebody is left out, and holds nothing up."""

    prepare = staticmethod(prepare_list)
    release = staticmethod(release_list)

    def __init__(
        self, runner: TaskRunner, meeting_id: str, *, dialogs: MeetingDialogs | None = None
    ) -> None:
        super().__init__(runner, meeting_id, dialogs=dialogs)
        ui = self.ui
        ui.title_label.setText(self.tr("Decision lists"))
        ui.about_label.setText(
            self.tr(
                "What was decided, for each participant: only their own cases, in the words of the "
                "tier. What is ticked leaves, and stands in the log."
            )
        )
        ui.copies.setAccessibleName(ui.title_label.text())
        ui.close_button.setText(self.tr("Back to the meeting"))
        ui.stop_button.setText(self.tr("Stop after this list"))
        ui.solve_button.hide()

    def caption(self, name: str) -> str:
        return self.tr("This is the decision list of {name}").format(name=name)

    def print_words(self, number: int) -> str:
        one, more = self.tr("Print 1 list …"), self.tr("Print {number} lists …")
        return one if number == 1 else more.format(number=number)

    def file_name(self, day: date, number: int) -> str:
        return decision_list_file_name(day, number, translate)

    def show_held_back(self, copy: Copy) -> None:
        """Says which cases are not in this list, and why; that is not told to whoever gets it."""
        left_out = copy.left_out if isinstance(copy, PreparedList) else ()
        head = self.tr("Left out of this list, without a word about it:")
        said = [why_not(case, reason) for case, reason in left_out]
        self.ui.blocked_label.setText("\n".join((head, *said)))
        self.ui.blocked_card.setVisible(bool(left_out))

    def show_words(self, copy: Copy) -> None:
        """What was left standing was chosen before the meeting, and is not changed any more."""
        del copy
        self.ui.words_label.hide()
        self.ui.words.hide()

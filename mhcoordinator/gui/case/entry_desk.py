"""What can be done with the entries of the case on the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.closing import Closing
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.residence import Placement
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.case.entry_dialog import EntryDialog
from mhcoordinator.gui.case.shelter.move_dialog import GRANTED, MoveDialog
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import entries, entry_drafts

if TYPE_CHECKING:
    from mhcoordinator.gui.case.plan.round_dialog import RoundDialog


class EntryDesk(QObject):
    """Corrects, adds, removes and reveals entries, and takes changes back.

    After each change the runner tells every view, and they ask again.

    Signals:
        referral_wanted: a new referral is wanted for this case id.
        referral_draft_wanted: (case id, referral id) of a draft to go on with.
        settle_wanted: the key of what is due and is to be settled.
        client_plan_wanted: the plan is wanted on paper, for the client.
    """

    referral_wanted = Signal(str)
    referral_draft_wanted = Signal(str, str)
    settle_wanted = Signal(str)
    client_plan_wanted = Signal()

    def __init__(self, runner: TaskRunner, case_id: str, page: QWidget) -> None:
        super().__init__(page)
        self.runner = runner
        self.case_id = case_id
        self.page = page
        self.wording = Wording()
        self._dialogs: list[EntryDialog | RoundDialog] = []

    def add(self, entry: Entry) -> EntryDialog:
        """Opens the form of a new entry."""
        return self._open(entry, seen=None)

    def correct(self, entry: Entry) -> EntryDialog:
        """Opens the form of an entry as it stands."""
        return self._open(entry, seen=entry)

    def go_on(self, draft: Entry, typed: Mapping[str, str], seen: Entry | None) -> EntryDialog:
        """Opens a form with what was typed earlier and not saved."""
        return self._open(draft, seen=seen, typed=typed)

    def forget_draft(self, entry: Entry) -> None:
        """Throws away what was typed in an entry and not saved."""
        self.run(entry_drafts.discard_entry_draft, entry)

    def remove(self, entry: Entry) -> None:
        """Takes an entry out of the case; the history can bring it back."""
        self.run(entries.remove, entry)

    def reveal(self, entry: Entry, field: str, then: Callable[[], object]) -> None:
        """Logs that a hidden fact is looked at, and only then shows it."""
        self.runner.run(entries.log_reveal, entry, field, done=lambda _: then(), owner=self.page)

    def undo(self, change_id: int, failed: Callable[[Exception], object]) -> None:
        """Takes a change back."""
        self.run(entries.undo, change_id, failed=failed)

    def run(
        self,
        service: Callable[..., object],
        *arguments: object,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Lets a service write something in this case, then tells every view."""
        self.runner.run(
            service, *arguments, done=lambda _: self.tell_change(), failed=failed, owner=self.page
        )

    def tell_change(self) -> None:
        """Something in this case was written."""
        self.runner.broadcast(self.case_id)

    def keep_drafts(self) -> None:
        """Keeps what is typed in open forms, before the vault is locked."""
        for dialog in self._dialogs:
            dialog.keep_draft()

    def move(self, arrival: Placement, granted_id: str = "") -> EntryDialog:
        """Opens the form that ends a stay and begins the next, perhaps one that was granted."""
        return self._show(MoveDialog(self.runner, arrival, self._window, None, granted_id))

    def go_round(self) -> RoundDialog:
        """Opens a round through the life domains."""
        from mhcoordinator.gui.case.plan.round_dialog import RoundDialog

        dialog = RoundDialog(self.runner, self.case_id, self._window)
        self._watch(dialog)
        return dialog

    @property
    def _window(self) -> QWidget:
        return self.page.window()

    def _open(
        self, entry: Entry, *, seen: Entry | None, typed: Mapping[str, str] | None = None
    ) -> EntryDialog:
        if isinstance(entry, Closing) and seen is None:
            from mhcoordinator.gui.closing.closing_dialog import ClosingDialog

            closing = ClosingDialog(self.runner, entry, self._window, typed)
            closing.settle_wanted.connect(self.settle_wanted)
            return self._show(closing)
        if isinstance(entry, Placement) and typed is not None and GRANTED in typed:
            return self._show(MoveDialog(self.runner, entry, self._window, typed))
        return self._show(EntryDialog(self.runner, entry, seen, self._window, typed))

    def _show(self, dialog: EntryDialog) -> EntryDialog:
        self._watch(dialog)
        return dialog

    def _watch(self, dialog: EntryDialog | RoundDialog) -> None:
        dialog.saved.connect(self.tell_change)
        dialog.draft_kept.connect(self.tell_change)
        dialog.finished.connect(partial(self._closed, dialog))
        self._dialogs.append(dialog)
        dialog.open()

    def _closed(self, dialog: EntryDialog | RoundDialog, *_: object) -> None:
        if dialog in self._dialogs:
            self._dialogs.remove(dialog)
        dialog.deleteLater()


def fresh_contact(case_id: str) -> ContactMoment:
    """A contact of this minute."""
    return ContactMoment(case_id=case_id, at=datetime.now(UTC).replace(second=0, microsecond=0))

"""One form: the place that is left ends, the next begins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidFields
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import Placement
from mhcoordinator.domain.shelter import ShelterRequest
from mhcoordinator.gui.case.entry_dialog import EntryDialog
from mhcoordinator.gui.case.shelter.leaving_part import LeavingPart
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import case_page, entry_drafts, shelter
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.shelter import Leaving

GRANTED = "move:granted"  # among the texts of a draft; says too that the draft is of a move


class MoveDialog(EntryDialog):
    """The form of the new stay, with the end of the old one above it.

    It can be saved as soon as the stays of the case were read.
    """

    def __init__(
        self,
        runner: TaskRunner,
        arrival: Placement,
        parent: QWidget | None = None,
        typed: Mapping[str, str] | None = None,
        granted_id: str = "",
    ) -> None:
        self._kept = dict(typed or {})
        self._granted_id = granted_id or self._kept.get(GRANTED, "")
        self._granted: ShelterRequest | None = None
        self._leaving: LeavingPart | None = None
        super().__init__(runner, arrival, None, parent, typed)
        self.setWindowTitle(self.tr("Move to another place"))
        self.ui.title_label.setText(self.tr("Move to another place"))
        self.ui.save_button.setEnabled(False)
        self._leaving = LeavingPart(self.wording, self)
        self._leaving.hide()
        self._new = QLabel(self.tr("The new place"), self)
        self._new.setProperty("role", "section")
        self.ui.panel_layout.insertWidget(0, self._leaving)
        self.ui.panel_layout.insertWidget(1, self._new)
        runner.run(_case_and_day, arrival.case_id, done=self._show_stays, owner=self)

    def work(self, entry: Entry) -> tuple[Any, ...]:
        leaving = self._leaving.leaving() if self._leaving is not None else None
        return (_move, entry, leaving, self._granted, self.command)

    def typed(self) -> dict[str, str]:
        kept = self._leaving.typed() if self._leaving is not None else {}
        return super().typed() | kept | {GRANTED: self._granted_id}

    def is_complete(self) -> bool:
        leaving_is_right = self._leaving is None or self._leaving.mark()
        return super().is_complete() and leaving_is_right

    def show_problems(self, error: InvalidFields) -> None:
        super().show_problems(error)
        for problem in error.problems:
            if self._leaving is not None:
                self._leaving.mark_problem(problem)

    def _show_stays(self, read: tuple[CaseView, PartialDate]) -> None:
        view, today = read
        if self._leaving is None:
            return
        stays = shelter.current_stays(view.placements, today.latest())
        self._leaving.show_stays(stays, today)
        self._leaving.restore(self._kept)
        self._leaving.changed.connect(self.note_typing)
        self._new.setVisible(bool(stays))
        requests = (item for item in view.shelter_requests if item.id == self._granted_id)
        self._granted = next(requests, None)
        self.ui.save_button.setEnabled(True)
        self.fit()
        if stays:
            self._leaving.ended_edit.setFocus()


def _case_and_day(session: VaultSession, case_id: str) -> tuple[CaseView, PartialDate]:
    return case_page.case_again(session, case_id), PartialDate.of(session.clock.today())


def _move(
    session: VaultSession,
    arrival: Placement,
    leaving: Leaving | None,
    granted: ShelterRequest | None,
    command: str,
) -> None:
    shelter.move(session, arrival, leaving, granted, command)
    entry_drafts.discard_entry_draft(session, arrival)

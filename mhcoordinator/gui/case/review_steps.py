"""Settling a review, and asking for the next one at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer

from mhcoordinator.domain.plan import Review
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_dialog import EntryDialog


def hold_review(desk: EntryDesk, review: Review, today: date) -> EntryDialog:
    """Opens a review as held today; once it is saved so, the form of the next one opens."""
    dialog = desk.go_on(replace(review, held_on=today), {}, review)

    def ask_for_next() -> None:
        held = dialog.panel.entry()
        if isinstance(held, Review) and held.held_on is not None:
            following = Review(case_id=review.case_id, kind=review.kind)
            QTimer.singleShot(0, desk, lambda: desk.add(following))

    dialog.saved.connect(ask_for_next)
    return dialog

"""The letter beside the wizard: prepared while one types, and taken out of the vault at the end."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.sharing import Referral
from mhcoordinator.gui.paper.handover import Handover
from mhcoordinator.gui.paper.live_paper import LivePaper
from mhcoordinator.gui.paper.paper_dialogs import PaperDialogs
from mhcoordinator.gui.paper.paper_preview import PaperPreview
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.i18n import load_translate
from mhcoordinator.services.disclosure import Prepared, prepare_letter

LETTER_LANGUAGE = "nl"


class LetterDesk(QObject):
    """Prepares the letter and hands it over; knows which letter is on the screen.

    Signals:
        prepared: a `Prepared` that belongs to the referral asked for last.
        refused: the error that says why there is no letter.
        left: the `DisclosureWay` in which the letter left.
        failed: the error that kept it from leaving.
    """

    prepared = Signal(object)
    refused = Signal(object)
    left = Signal(object)
    failed = Signal(object)

    def __init__(
        self, window: QWidget, runner: TaskRunner, preview: PaperPreview, dialogs: PaperDialogs
    ) -> None:
        super().__init__(window)
        self._preview = preview
        self._translate = load_translate(LETTER_LANGUAGE)
        self._referral: Referral | None = None
        self._prepared: Prepared | None = None
        self._live = LivePaper(runner, self._question, self)
        self._live.prepared.connect(self._show)
        self._live.failed.connect(self._refuse)
        self._handover = Handover(window, runner, dialogs)
        self._handover.left.connect(self.left)
        self._handover.failed.connect(self.failed)

    def write(self, referral: Referral) -> None:
        """Prepare the letter for this referral as soon as the typing pauses."""
        if referral != self._referral:
            self._referral = referral
            self._live.ask_soon()

    def write_again(self) -> None:
        """Prepare it once more because the case behind it changed."""
        if self._referral is not None:
            self._live.ask_soon()

    def letter(self) -> Prepared | None:
        """The letter, when what is shown is what the referral says now."""
        return self._prepared if self._live.is_current() else None

    def print(self) -> None:
        letter = self.letter()
        if letter is not None:
            self._handover.print(letter)

    def save(self, name: str) -> None:
        letter = self.letter()
        if letter is not None:
            self._handover.save(letter, name)

    def _question(self) -> tuple[Any, ...]:
        return prepare_letter, self._referral, self._translate, LETTER_LANGUAGE

    def _show(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._preview.show_pdf(prepared.pdf, prepared.missing_glyphs)
        self.prepared.emit(prepared)

    def _refuse(self, error: Exception) -> None:
        self._prepared = None
        self.refused.emit(error)

"""The window at an open pack: the agenda with what is decided, and the page of the case."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.gui.case.confirm_strip import ConfirmStrip
from mhcoordinator.gui.chair import chair_words as words
from mhcoordinator.gui.chair.agenda_column import AgendaColumn
from mhcoordinator.gui.chair.chair_bar import ChairBar
from mhcoordinator.gui.chair.copies_dialog import CopiesDialog
from mhcoordinator.gui.chair.draft_keeper import ChairDraftKeeper
from mhcoordinator.gui.chair.sitting import Sitting
from mhcoordinator.gui.paper.file_names import minutes_file_name
from mhcoordinator.gui.paper.paper_beside import PaperBeside
from mhcoordinator.gui.paper.paper_dialogs import PaperDialogs
from mhcoordinator.gui.paper.paper_preview import PaperPreview
from mhcoordinator.gui.paper.pdf_pages import UnreadablePdf
from mhcoordinator.gui.paper.save_file import save_whole
from mhcoordinator.gui.sealed_dialogs import SealedDialogs, SealedKind
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.banner import Banner
from mhcoordinator.services.explanation import Explanation


class ChairWindow(QWidget):
    """Nothing of the meeting stands in its title.

    Attributes:
        agenda: the cases, and what is typed in them.
        banner: what went wrong, and what went well.

    Signals:
        lock_wanted: the user wants to lock.
        closed: the user is done here.
    """

    lock_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        sitting: Sitting,
        keeper: ChairDraftKeeper,
        sealed_dialogs: SealedDialogs,
        paper_dialogs: PaperDialogs,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setWindowTitle(self.tr("MH Coordinator"))
        self.sitting = sitting
        self._keeper = keeper
        self._sealed_dialogs = sealed_dialogs
        self._paper_dialogs = paper_dialogs
        self._was_asked = False
        self.bar = ChairBar(sitting.pack, self)
        self.banner = Banner(self)
        self.forget_strip = ConfirmStrip(
            self.tr("Throw away all that you typed at this pack?"), self.tr("Throw it away"), self
        )
        self.leave_strip = ConfirmStrip("", self.tr("Close all the same"), self)
        self.agenda = AgendaColumn(sitting, self)
        self.preview = PaperPreview(self)
        self._lay_out()
        self._connect()
        self._say_state()
        self.agenda.go_to(0)
        self.resize(scaled(1280), scaled(820))

    def say_drafts(self, typed_on: str, passed_over: int) -> None:
        """Says that what was typed before stands here again, and what could not be opened.

        Args:
            typed_on: the moment in words; empty when nothing was typed before.
            passed_over: how many drafts beside the pack are not of this pack, or damaged.
        """
        said = []
        if typed_on:
            said.append(
                self.tr("What you typed on {when} stands here again. It is in no file of minutes "
                        "yet.").format(when=typed_on)
            )  # fmt: skip
        if passed_over:
            said += [
                self.tr("Beside the pack lies a draft of another pack, or a damaged one."),
                self.tr("It was left as it is; what you type here is kept under another name."),
            ]
        if said:
            happened, kept, next_step = (*said, "", "")[:3]
            self.banner.show_words(happened, kept, next_step, role="info-card")
        if typed_on:
            self.banner.offer(self.tr("Begin anew"), self.forget_strip.ask)

    def keep_draft(self) -> bool:
        """Keeps what was typed before the window goes."""
        return self._keeper.keep_now()

    def say(self, told: Explanation) -> None:
        """Says what went wrong."""
        self.banner.show_words(told.happened, told.kept, told.next_step)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        card = self.agenda.current()
        if card is not None:
            card.head.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks once when something is in no file of minutes."""
        kept = self.keep_draft()
        if self.sitting.is_unsaved() and not self._was_asked:
            self._was_asked = True
            if kept:
                self.banner.hide()
            self.leave_strip.ask(
                self.tr("What you typed is in no file of minutes yet. It is kept beside the pack, "
                        "sealed.")
                if kept
                else self.tr("What you typed is kept nowhere: it is lost when you close.")
            )  # fmt: skip
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def _connect(self) -> None:
        self.bar.save_button.clicked.connect(self.save_minutes)
        self.bar.copies_button.clicked.connect(self.show_copies)
        self.bar.lock_button.clicked.connect(self.lock_wanted)
        self.agenda.shown.connect(self._show_page)
        self.sitting.changed.connect(self._say_state)
        self._keeper.kept.connect(self.bar.say_kept)
        self._keeper.failed.connect(
            lambda error: self.say(words.explain_keeping(error, QCoreApplication.translate))
        )
        self.forget_strip.confirmed.connect(self._throw_away)
        self.leave_strip.confirmed.connect(self.close)
        for keys, act in (
            ("Ctrl+S", self.save_minutes),
            ("Ctrl+P", self.show_copies),
            ("F2", partial(self.agenda.add, DecisionKind.DECISION)),
            ("F3", partial(self.agenda.add, DecisionKind.ACTION)),
            ("Ctrl+Return", partial(self.agenda.step, 1)),
            ("Ctrl+Shift+Return", partial(self.agenda.step, -1)),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def save_minutes(self) -> None:
        """Asks where to, and seals what was typed for the vault from which the pack came."""
        if not self.agenda.check():
            return
        if self.sitting.is_empty():
            self.banner.show_words(
                self.tr("There is nothing to save yet: nothing was typed or printed."),
                role="info-card",
            )
            return
        pack = self.sitting.pack
        day = pack.held_on or pack.made_at.date()
        name = minutes_file_name(day, QCoreApplication.translate)
        self._sealed_dialogs.choose_place(self, SealedKind.MINUTES, name, self._save_to)

    def show_copies(self) -> None:
        """Shows the numbered copies."""
        dialog = CopiesDialog(self.sitting, self._paper_dialogs, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_to(self, place: Path) -> None:
        try:
            save_whole(place, self.sitting.sealed_minutes())
        except (DomainError, OSError) as error:
            self.say(words.explain_saving(error, QCoreApplication.translate))
            return
        self.sitting.mark_saved()
        self._keeper.forget()
        self._was_asked = False
        self.leave_strip.hide()
        self.forget_strip.hide()
        self._say_state()
        self.banner.show_words(
            self.tr("✓ The minutes were saved: {name}").format(name=place.name),
            self.tr("Only the vault of the coordinator opens this file; you cannot either."),
            self.tr("Send it to the coordinator. If you type more, save once more."),
            role="info-card",
        )

    def _show_page(self, place: int) -> None:
        case = self.sitting.pack.cases[place]
        self.preview.set_caption(f"{case.position}.  {case.title}")
        try:
            self.preview.show_pdf(self.sitting.pack.pages[case.page])
        except UnreadablePdf as error:
            told = words.explain_paper(error, QCoreApplication.translate)
            self.preview.show_nothing(f"{told.happened} {told.next_step}")
        self.preview.ui.pdf_view.go_to_page(0)

    def _throw_away(self) -> None:
        self.agenda.clear()
        self.sitting.throw_away()

    def _say_state(self) -> None:
        self._was_asked = False
        self.bar.say_count(self.sitting.count(), is_unsaved=self.sitting.is_unsaved())

    def _lay_out(self) -> None:
        work = PaperBeside(self)
        beside = QHBoxLayout(work)
        beside.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        beside.setSpacing(scaled(24))
        beside.addWidget(self.agenda, 5)
        beside.addWidget(self.preview, 6)
        work.join(self.agenda, self.preview, self.bar.swap_button)
        strips = QVBoxLayout()
        strips.setContentsMargins(scaled(24), scaled(12), scaled(24), 0)
        strips.setSpacing(scaled(8))
        for strip in (self.banner, self.forget_strip, self.leave_strip):
            strips.addWidget(strip)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addLayout(strips)
        whole.addWidget(work, 1)
        whole.addWidget(self.bar.foot)

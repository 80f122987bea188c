"""The pack for the chair: who gets it, what goes along, until when, and what opens it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.meeting import Meeting, Participant
from mhcoordinator.exchange.sealed_file import SealedFileRefused
from mhcoordinator.gui.forms.pack_page import Ui_PackPage
from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.gui.meeting.copy_course import SavedCopy
from mhcoordinator.gui.meeting.meeting_desk import MeetingDesk, MeetingRead
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.meeting.passphrases_dialog import PassphrasesDialog
from mhcoordinator.gui.meeting_pack import pack_words
from mhcoordinator.gui.meeting_pack.sealing import HowToSeal, seal_into
from mhcoordinator.gui.paper.file_names import meeting_pack_file_name
from mhcoordinator.gui.paper.paper_words import explain_paper
from mhcoordinator.gui.paper.passphrase import propose_passphrase
from mhcoordinator.gui.sealed_dialogs import SealedDialogs, SealedKind, SystemSealedDialogs
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.i18n import load_translate
from mhcoordinator.services.explain_minutes import explain_sealing
from mhcoordinator.services.meeting.agenda import MeetingPage as PageOfMeeting
from mhcoordinator.services.meeting.packs import PreparedPack, prepare_pack

PAPER_LANGUAGE = "nl"
USUAL_DAYS = 7  # after the meeting, for who works out the minutes
PASSPHRASE, KEY = "passphrase", "key"


class PackPage(QWidget):
    """Nothing typed here is kept; what leaves stands in the log.

    Signals:
        finished: the user is done here.
        ready: what would go along stands on the screen.
        saved: the pack is in its file; carries its path.
    """

    finished = Signal()
    ready = Signal()
    saved = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        meeting_id: str,
        *,
        dialogs: SealedDialogs | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._dialogs: SealedDialogs = dialogs or SystemSealedDialogs()
        self._prepared: PreparedPack | None = None
        self._today = date.min
        self._is_sealing = False
        self.ui = Ui_PackPage()
        self.ui.setupUi(self)
        self.ui.opens_choice.set_options(
            [(PASSPHRASE, self.tr("A passphrase")), (KEY, self.tr("The chair's own key"))]
        )
        self.ui.opens_choice.set_value(PASSPHRASE)
        for part in (self.ui.stays_card, self.ui.blocked_card, self.ui.result_card):
            part.hide()
        self.ui.work.join(self.ui.scroll, self.ui.preview, self.ui.paper_button)
        self.setFocusProxy(self.ui.chair_combo)
        self.desk = MeetingDesk(runner, meeting_id, self)
        self._connect()
        self._show_way()
        self._may_save()
        self.desk.refresh()

    def stop(self) -> None:
        """Back to the meeting; not while the pack is being sealed."""
        if not self._is_sealing:
            self.finished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ui.work.fit(self.width(), self.ui.bar_layout, self.ui.save_button, "Ctrl S")

    def _connect(self) -> None:
        ui = self.ui
        self.desk.read.connect(self._show_read)
        self.desk.failed.connect(self._say)
        ui.chair_combo.activated.connect(self._prepare)
        ui.opens_choice.changed.connect(self._show_way)
        ui.close_button.clicked.connect(self.stop)
        ui.save_button.clicked.connect(self._save)
        for keys, action in (("Esc", self.stop), ("Ctrl+S", self._save)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    # --- what goes along

    def _show_read(self, found: MeetingRead) -> None:
        meeting, is_first = found.page.meeting, self._today == date.min
        self._today = found.today
        self.ui.meeting_label.setText(f"{meeting.series} · {words.long_when(meeting)}")
        here = [one for one in found.page.participants if not one.has_left]
        if is_first:
            for someone in here:
                self.ui.chair_combo.addItem(words.seat_name(someone), someone.id)
            self.ui.chair_combo.setCurrentIndex(_likely_chair(found.page, here))
            first = max(meeting.held_on or found.today, found.today)
            self.ui.until_edit.set_value(first + timedelta(days=USUAL_DAYS))
        self._prepare()

    def _prepare(self, *_: object) -> None:
        chair_id = self.ui.chair_combo.currentData()
        self._prepared = None
        self._may_save()
        if not chair_id:
            self.ui.preview.show_nothing(self.tr("Nobody sits at the table yet."))
            return
        self._runner.run(
            prepare_pack,
            self.desk.meeting_id,
            chair_id,
            load_translate(PAPER_LANGUAGE),
            PAPER_LANGUAGE,
            done=partial(self._show_prepared, chair_id),
            failed=self._say,
            owner=self,
        )

    def _show_prepared(self, chair_id: str, prepared: PreparedPack) -> None:
        if chair_id != self.ui.chair_combo.currentData():
            return
        ui, blocked = self.ui, pack_words.why_not(prepared)
        self._prepared = None if blocked else prepared
        ui.along_label.setText("\n".join(pack_words.going_along(prepared)))
        ui.along_part.setVisible(bool(ui.along_label.text()) and not blocked)
        staying = [] if blocked else pack_words.staying(prepared.left_out)
        ui.stays_card.setVisible(bool(staying))
        ui.stays_label.setText("\n".join(staying))
        ui.blocked_card.setVisible(bool(blocked))
        ui.blocked_label.setText("\n".join(blocked))
        ui.preview.set_caption(self.tr("This is what the chair reads"))
        if prepared.chair.pdf and not blocked:
            pages = prepared.chair.pages
            glyphs = dict.fromkeys(glyph for page in pages for glyph in page.missing_glyphs)
            ui.preview.show_pdf(prepared.chair.pdf, tuple(glyphs))
        else:
            ui.preview.show_nothing(blocked[-1] if blocked else "")
        self._fit()
        self._may_save()
        self.ready.emit()

    def _fit(self) -> None:
        """Once the labels have wrapped; the scroll area would keep the height of before."""
        QTimer.singleShot(0, self.ui.page, self.ui.page.updateGeometry)

    def _may_save(self) -> None:
        self.ui.save_button.setEnabled(self._prepared is not None and not self._is_sealing)

    def _show_way(self, *_: object) -> None:
        if self.ui.opens_choice.value() is None:  # one of the two always holds
            self.ui.opens_choice.set_value(PASSPHRASE)
        is_key = self.ui.opens_choice.value() == KEY
        self.ui.key_field.setVisible(is_key)
        self.ui.phrase_label.setVisible(not is_key)
        self._fit()

    # --- into a file

    def _save(self) -> None:
        how = self._how()
        if how is None or not self.ui.save_button.isEnabled():
            return
        meeting = self._prepared.page.meeting if self._prepared else Meeting()
        name = meeting_pack_file_name(meeting.held_on or self._today, translate)
        self._dialogs.choose_place(self, SealedKind.PACK, name, partial(self._save_to, how))

    def _how(self) -> HowToSeal | None:
        """As the user said; None when something is wrong, which then stands at its field."""
        self.ui.until_field.clear_error()
        self.ui.key_field.clear_error()
        try:
            until = self.ui.until_edit.value()
        except InvalidValue:
            until = None
        if until is None or until < self._today:
            self.ui.until_field.set_error(self.tr("Choose a day that is still to come."))
            self.ui.until_edit.setFocus()
            return None
        if self.ui.opens_choice.value() == PASSPHRASE:
            return HowToSeal(until, passphrase=propose_passphrase())
        key = self.ui.key_edit.text().strip()
        if not key:
            self.ui.key_field.set_error(self.tr("Type the chair's key, or choose a passphrase."))
            self.ui.key_edit.setFocus()
            return None
        return HowToSeal(until, public_key=key)

    def _save_to(self, how: HowToSeal, place: Path) -> None:
        if self._prepared is None:
            return
        self._seal(True)
        done = partial(self._show_saved, how, self._prepared.chair.participant, place)
        told = (done, self._say, self._say_lost)
        seal_into(self._runner, self._prepared, how, place, self, told)

    def _seal(self, is_sealing: bool) -> None:
        self._is_sealing = is_sealing
        self.ui.banner.dismiss()
        if is_sealing:
            self.ui.result_card.hide()
        self.ui.sealing_label.setVisible(is_sealing)
        self.ui.close_button.setEnabled(not is_sealing)
        self._may_save()

    def _show_saved(self, how: HowToSeal, chair: Participant, place: Path) -> None:
        self._seal(False)
        self.ui.left_label.setText("✓ " + self.tr("The pack was saved: {name}").format(
            name=place.name))  # fmt: skip
        self.ui.result_card.show()
        self.ui.scroll.ensureWidgetVisible(self.ui.result_card)
        if how.passphrase:
            saved = [SavedCopy(chair, place, how.passphrase)]
            dialog = PassphrasesDialog(saved, self.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
        found = self.desk.found
        self.desk.tell(*(case.item.case_id for case in found.page.cases) if found else ())
        self.saved.emit(place)

    def _say(self, error: Exception) -> None:
        self._seal(False)
        if isinstance(error, SealedFileRefused):
            said = explain_sealing(error, translate)
            if error.reason == "key_unreadable":
                self.ui.key_field.set_error(f"{said.happened} {said.next_step}")
                self.ui.key_edit.setFocus()
                return
        else:
            said = explain_paper(error, translate)
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)

    def _say_lost(self, error: Exception) -> None:
        self._seal(False)
        said = explain_paper(error, translate)
        lost = self.tr("The pack was released and is in the log, but its file was not written.")
        self.ui.banner.show_words(said.happened, lost, said.next_step)


def _likely_chair(page: PageOfMeeting, people: list[Participant]) -> int:
    """Who carries the name that stands with the meeting, else who takes part in most cases."""
    named = page.meeting.chair.casefold()
    seats = [(case, seat) for case in page.cases for seat in case.seats]

    def rank(someone: Participant) -> tuple[bool, bool, int]:
        own = [seat for _, seat in seats if seat.participant.id == someone.id]
        is_named = bool(someone.name) and someone.name.casefold() in named
        return is_named, all(seat.admission.is_open for seat in own), len(own)

    return max(range(len(people)), key=lambda place: rank(people[place]), default=-1)

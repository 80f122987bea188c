"""Joins the parts on the chair's side: one pack, locked or open, and no vault anywhere."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from mhcoordinator.domain.clock import Clock, SystemClock
from mhcoordinator.domain.errors import DomainError
from mhcoordinator.exchange.meeting_pack import PackRefused
from mhcoordinator.gui import locking
from mhcoordinator.gui.appearance import Appearance
from mhcoordinator.gui.blank_screen import BlankScreen
from mhcoordinator.gui.chair import pack_work
from mhcoordinator.gui.chair.chair_window import ChairWindow
from mhcoordinator.gui.chair.chair_words import explain_saving
from mhcoordinator.gui.chair.draft_keeper import ChairDraftKeeper
from mhcoordinator.gui.chair.draft_place import DraftPlace
from mhcoordinator.gui.chair.pack_entrance import PackEntrance
from mhcoordinator.gui.chair.pack_work import OpenedPack
from mhcoordinator.gui.chair.sitting import Sitting
from mhcoordinator.gui.our_clipboard import OurClipboard
from mhcoordinator.gui.paper.file_names import minutes_file_name
from mhcoordinator.gui.paper.paper_dialogs import PaperDialogs, SystemDialogs
from mhcoordinator.gui.paper.save_file import save_whole
from mhcoordinator.gui.sealed_dialogs import SealedDialogs, SealedKind, SystemSealedDialogs
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.window_watch import WindowWatch
from mhcoordinator.services.explain_pack import explain_pack
from mhcoordinator.services.settings import (
    LARGEST_TEXT,
    SMALLEST_TEXT,
    load_settings,
    save_settings,
)

DAY_CHECK = 60_000  # milliseconds: a pack is closed soon after its last day ended
TEXT_STEP = 25  # per cent


class ChairProgram(QObject):
    """Lives while a pack is looked at; holds no passphrase, and after a lock nothing readable.

    Attributes:
        entrance: the window before the pack, or None.
        window: the window at the open pack, or None.

    Signals:
        opened: the pack stands on the screen.
        refused: the pack did not open; the entrance says why.
        finished: the last window was closed.
    """

    opened = Signal()
    refused = Signal()
    finished = Signal()

    def __init__(
        self,
        app: QApplication,
        path: Path,
        runner: TaskRunner,
        appearance: Appearance,
        *,
        settings_path: Path | None = None,
        clock: Clock | None = None,
        sealed_dialogs: SealedDialogs | None = None,
        paper_dialogs: PaperDialogs | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._path = path
        self._runner = runner
        self._appearance = appearance
        self._settings_path = settings_path
        self._clock: Clock = clock or SystemClock()
        self._sealed_dialogs: SealedDialogs = sealed_dialogs or SystemSealedDialogs()
        self._paper_dialogs: PaperDialogs = paper_dialogs or SystemDialogs()
        self.settings = load_settings(settings_path)
        self.entrance: PackEntrance | None = None
        self.window: ChairWindow | None = None
        self._place: DraftPlace | None = None
        self._case = 0
        self._is_return = False
        self._blank: BlankScreen | None = None
        self.clipboard = OurClipboard(app)
        self.watch = WindowWatch(app, self.settings.idle_lock_minutes)
        self.watch.idle.connect(self.lock)
        self.watch.lock_wanted.connect(self.lock)
        self.watch.blank_wanted.connect(self.blank)
        self._days = QTimer(self, interval=DAY_CHECK)
        self._days.timeout.connect(self.check_day)
        self._days.start()

    def start(self) -> None:
        """Shows the window that asks for what opens the pack."""
        self._enter()

    def lock(self) -> None:
        """Locks at once; what was typed is kept, sealed, and stands there again afterwards."""
        window, self.window = self.window, None
        if window is None:
            return
        self._case = window.agenda.place()
        self._is_return = True
        entrance = self._enter()
        locking.hide_everything(self._app, except_for=entrance)
        window.keep_draft()
        self.clipboard.clear()
        window.sitting.deleteLater()
        window.deleteLater()

    def blank(self) -> None:
        """Covers the screen, or uncovers it."""
        if self._blank is None:
            self._blank = BlankScreen()
        self._blank.toggle()

    def check_day(self) -> None:
        """Locks when the last day of the open pack is over."""
        window = self.window
        if window is not None and self._clock.today() > window.sitting.pack.readable_until:
            self.lock()
            self._refuse(PackRefused("expired"))

    def tell_uncaught(self, error: BaseException) -> None:
        """Shows a sentence about an error that nobody expected."""
        told = explain_pack(
            error if isinstance(error, Exception) else RuntimeError(), QCoreApplication.translate
        )
        if self.window is not None:
            self.window.say(told)
        elif self.entrance is not None:
            self.entrance.page.set_busy(False)
            self.entrance.page.show_problem(told.happened, told.next_step)

    def stop(self) -> None:
        """Keeps what was typed and lets go of everything."""
        self._days.stop()
        if self.window is not None:
            self.window.keep_draft()
        self.clipboard.clear()

    def _enter(self) -> PackEntrance:
        before, entrance = self.entrance, PackEntrance()
        page = entrance.page
        page.open_wanted.connect(self._open)
        page.pack_wanted.connect(self._choose_pack)
        page.key_wanted.connect(self._choose_key)
        page.rescue_wanted.connect(self._rescue)
        page.language_wanted.connect(self._switch_language)
        page.text_wanted.connect(self._switch_text)
        entrance.closed.connect(self.finished)
        self.entrance = entrance
        entrance.show()
        self._look_at_pack()
        if before is not None:
            before.hide()
            before.deleteLater()
        return entrance

    def _look_at_pack(self) -> None:
        """Says what opens the pack, or at once that nothing does."""
        page = self.entrance.page if self.entrance is not None else None
        if page is None:
            return
        try:
            by_passphrase = pack_work.asks_passphrase(self._path)
        except (DomainError, OSError) as error:
            page.show_pack(self._path, by_passphrase=True)
            self._refuse(error)
        else:
            page.show_pack(self._path, by_passphrase=by_passphrase)

    def _open(self, secret: str) -> None:
        if self.entrance is None:
            return
        self.entrance.page.set_busy(True)
        self._runner.run_bare(
            pack_work.open_pack_file,
            self._path,
            secret,
            self._clock.today(),
            self._place,
            done=self._show,
            failed=self._refuse,
            owner=self,
        )

    def _show(self, found: OpenedPack) -> None:
        self._place = found.place
        self.watch.touch()
        self.clipboard.begin()
        sitting = Sitting(found.pack, self._clock, found.draft, self)
        keeper = ChairDraftKeeper(sitting, found.place, self._runner, sitting)
        window = ChairWindow(sitting, keeper, self._sealed_dialogs, self._paper_dialogs)
        window.lock_wanted.connect(self.lock)
        window.closed.connect(self.finished)
        self.window = window
        window.agenda.go_to(self._case)
        if not self._is_return:
            typed_on = _moment(found) if found.draft is not None else ""
            window.say_drafts(typed_on, found.passed_over)
        window.show()
        entrance, self.entrance = self.entrance, None
        if entrance is not None:
            entrance.page.forget()
            entrance.hide()
            entrance.deleteLater()
        self.opened.emit()

    def _refuse(self, error: Exception) -> None:
        if self.entrance is None:
            return
        page = self.entrance.page
        page.set_busy(False)
        told = explain_pack(error, QCoreApplication.translate)
        expired = isinstance(error, PackRefused) and error.reason == "expired"
        can_rescue = expired and bool(page.secret()) and pack_work.has_draft(self._path)
        page.show_problem(told.happened, told.next_step, can_rescue=can_rescue)
        self.refused.emit()

    def _choose_pack(self) -> None:
        if self.entrance is not None:
            self._sealed_dialogs.choose_file(self.entrance, SealedKind.PACK, self._take_pack)

    def _take_pack(self, path: Path) -> None:
        if path != self._path:
            self._place, self._case, self._is_return = None, 0, False
        self._path = path
        if self.entrance is not None:
            self.entrance.page.forget()
            self.entrance.page.form.error_card.hide()
        self._look_at_pack()

    def _choose_key(self) -> None:
        if self.entrance is not None:
            self._sealed_dialogs.choose_file(self.entrance, SealedKind.KEY, self._take_key)

    def _take_key(self, path: Path) -> None:
        if self.entrance is None:
            return
        try:
            self.entrance.page.put_secret(pack_work.read_key(path))
        except OSError as error:
            self._refuse(error)

    def _rescue(self, secret: str) -> None:
        if self.entrance is not None:
            self.entrance.page.set_busy(True)
        self._runner.run_bare(
            pack_work.minutes_after_its_day,
            self._path,
            secret,
            self._clock.now(),
            done=self._ask_place,
            failed=self._refuse,
            owner=self,
        )

    def _ask_place(self, minutes: bytes) -> None:
        if self.entrance is None:
            return
        self.entrance.page.set_busy(False)
        name = minutes_file_name(self._clock.today(), QCoreApplication.translate)
        self._sealed_dialogs.choose_place(
            self.entrance, SealedKind.MINUTES, name, partial(self._save_rescued, minutes)
        )

    def _save_rescued(self, minutes: bytes, place: Path) -> None:
        if self.entrance is None:
            return
        page = self.entrance.page
        try:
            save_whole(place, minutes)
        except DomainError as error:
            told = explain_saving(error, QCoreApplication.translate)
            page.show_problem(told.happened, told.next_step, can_rescue=True)
        else:
            page.show_saved(place.name)

    def _switch_language(self) -> None:
        self._change({"language": "en" if self.settings.language == "nl" else "nl"})

    def _switch_text(self) -> None:
        larger = self.settings.text_percent + TEXT_STEP
        self._change({"text_percent": SMALLEST_TEXT if larger > LARGEST_TEXT else larger})

    def _change(self, changes: dict[str, Any]) -> None:
        self.settings = replace(self.settings, **changes)
        try:
            save_settings(self.settings, self._settings_path)
        except OSError as error:
            self._refuse(error)
        self._appearance.wear(self.settings)
        self._enter()


def _moment(found: OpenedPack) -> str:
    if found.draft is None:
        return ""
    at = QDateTime.fromSecsSinceEpoch(int(found.draft.saved_at.timestamp()))
    return QLocale().toString(at, "d MMMM yyyy, HH:mm")

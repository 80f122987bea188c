"""Joins the parts: settings, worker thread, the window before the vault and the one inside it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from mhcoordinator.gui.appearance import Appearance
from mhcoordinator.gui.collecting import Collector
from mhcoordinator.gui.no_traces import leave_no_traces
from mhcoordinator.gui.renewal import Renewal
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.unlock.entrance import Entrance
from mhcoordinator.gui.vault_work import VaultWork
from mhcoordinator.services.settings import load_settings, save_settings

if TYPE_CHECKING:
    from mhcoordinator.gui.blank_screen import BlankScreen
    from mhcoordinator.gui.main_window import MainWindow
    from mhcoordinator.gui.our_clipboard import OurClipboard
    from mhcoordinator.gui.place import Place
    from mhcoordinator.gui.window_watch import WindowWatch


class Program(QObject):
    """One user, one vault at a time, locked or open.

    Attributes:
        runner: the worker thread; lives as long as the program.
        renewal: keeps what is due in step with the day and the rules.
        settings: what the user prefers now.
        entrance: the window before the vault, or None.
        window: the window inside the vault, or None.

    Signals:
        unlocked: the window inside the vault stands.
        locked: nothing of the vault is on the screen any more.
    """

    unlocked = Signal()
    locked = Signal()

    def __init__(
        self,
        app: QApplication,
        settings_path: Path | None = None,
        vault_work: VaultWork | None = None,
    ) -> None:
        super().__init__(app)
        leave_no_traces()
        self._app = app
        self._settings_path = settings_path
        self._vault_work = vault_work or VaultWork()
        self.settings = load_settings(settings_path)
        self._collector = Collector(self)
        self.runner = TaskRunner(self)
        self.renewal = Renewal(self.runner, self)
        self.entrance: Entrance | None = None
        self.window: MainWindow | None = None
        self._blank: BlankScreen | None = None
        self._place: Place | None = None
        self._folder: Path | None = None
        self._appearance = Appearance(app)
        self._appearance.wear(self.settings)
        self.runner.failure.connect(self._tell_failure)

    @cached_property
    def watch(self) -> WindowWatch:
        """Sees every touch and the keys that work everywhere; begins with the first unlocking."""
        from mhcoordinator.gui.window_watch import WindowWatch

        watch = WindowWatch(self._app, self.settings.idle_lock_minutes)
        watch.idle.connect(self.lock)
        watch.lock_wanted.connect(self.lock)
        watch.blank_wanted.connect(self.blank)
        watch.note_wanted.connect(self.note_contact)
        return watch

    @cached_property
    def clipboard(self) -> OurClipboard:
        """What was copied here; begins with the first unlocking."""
        from mhcoordinator.gui.our_clipboard import OurClipboard

        return OurClipboard(self._app)

    def start(self, folder: Path | None = None) -> None:
        """Shows the window before the vault; loads what is heavy once it stands."""
        last = Path(self.settings.last_vault) if self.settings.last_vault else None
        self._folder = folder or last
        entrance = self._enter()
        if self._folder is None:
            entrance.make_first()
        entrance.drawn.connect(partial(self.runner.run_bare, self._vault_work.load))

    def lock(self) -> None:
        """Locks at once, whatever is open; what was being typed is kept as an encrypted draft."""
        window, self.window = self.window, None
        if window is None:
            return
        from mhcoordinator.gui import locking

        self._place = window.place()
        entrance = self._enter()
        locking.hide_everything(self._app, except_for=entrance)
        locking.keep_drafts(self._app)
        self.clipboard.clear()
        self.renewal.stop()
        self.runner.close_session()
        window.deleteLater()
        self.locked.emit()

    def blank(self) -> None:
        """Covers the screen, or uncovers it."""
        from mhcoordinator.gui.blank_screen import BlankScreen

        if self._blank is None:
            self._blank = BlankScreen()
        self._blank.toggle()

    def note_contact(self) -> None:
        """Opens the quick note above the form in front; in a locked vault there is none."""
        if self.window is not None:
            self.window.note_contact()

    def change_settings(self, changes: dict[str, Any]) -> None:
        """Keeps and applies settings at once; pages are built again when they look different."""
        before, settings = self.settings, replace(self.settings, **changes)
        self.settings = settings
        try:
            save_settings(settings, self._settings_path)
        except OSError as error:
            self._tell_failure(error)
        if self.window is not None:
            self.watch.idle_minutes = settings.idle_lock_minutes
        self._appearance.wear(settings)
        looks = ("language", "theme", "text_percent")
        if any(getattr(before, name) != getattr(settings, name) for name in looks):
            self._rebuild()

    def tell_uncaught(self, error: BaseException) -> None:
        """Shows a sentence about an error that nobody expected."""
        del error
        self._tell(
            QCoreApplication.translate("Program", "Something went wrong inside the program."),
            QCoreApplication.translate("Program", "What you saved is safe."),
            QCoreApplication.translate(
                "Program", "Go on. If it happens again, lock the vault and start the program anew."
            ),
        )

    def stop(self) -> None:
        """Closes the vault and ends the worker thread; the program cannot be used after this."""
        if self.window is not None:
            from mhcoordinator.gui import locking

            locking.keep_drafts(self._app)
            self.clipboard.clear()
        self.runner.stop()
        self._collector.stop()
        self._appearance.fall_silent()

    def _enter(self) -> Entrance:
        entrance = Entrance(self.runner)
        entrance.unlock_wanted.connect(self._unlock)
        entrance.create_wanted.connect(self._create)
        entrance.language_wanted.connect(self._switch_language)
        entrance.ask_passphrase(self._folder)
        self.entrance = entrance
        entrance.show()
        return entrance

    def _switch_language(self) -> None:
        language = "en" if self.settings.language == "nl" else "nl"
        self.change_settings({"language": language})

    def _unlock(self, folder: Path, passphrase: str) -> None:
        entrance = self.entrance
        if entrance is None:
            return
        entrance.set_busy(True)
        self.runner.open_session(
            partial(self._vault_work.unlock, folder, passphrase),
            done=partial(self._show_inside, folder),
            failed=self._refuse,
        )
        QTimer.singleShot(0, self, _load_main_window)

    def _create(self, folder: Path, passphrase: str, user: str) -> None:
        if self.entrance is not None:
            self.entrance.set_busy(True)
        self.runner.run_bare(
            self._vault_work.create,
            folder,
            passphrase,
            user,
            done=lambda _: self._unlock(folder, passphrase),
            failed=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        if self.entrance is None:
            return
        from mhcoordinator.services.explanations import explain

        words = explain(error, QCoreApplication.translate)
        self.entrance.set_busy(False)
        self.entrance.show_problem(words.happened, f"{words.kept} {words.next_step}".strip())

    def _show_inside(self, folder: Path) -> None:
        if folder != self._folder:
            self._place = None
        self._folder = folder
        if self.settings.last_vault != str(folder):
            self.change_settings({"last_vault": str(folder)})
        self.watch.touch()
        self.clipboard.begin()
        place, self._place = self._place, None
        self._build_window(place)
        entrance, self.entrance = self.entrance, None
        if entrance is not None:
            entrance.forget()
            entrance.hide()
            entrance.deleteLater()
        if self.window is not None and (place is None or place.whole == "intake"):
            self.window.resume_draft(None if place is None else place.field)
        self.renewal.start()
        self.unlocked.emit()

    def _build_window(self, place: Place | None) -> None:
        from mhcoordinator.gui.main_window import MainWindow

        window = MainWindow(self.runner, self.settings)
        window.settings_changed.connect(self.change_settings)
        window.lock_wanted.connect(self.lock)
        window.blank_wanted.connect(self.blank)
        self.window = window
        window.show()
        window.go_to(place)

    def _rebuild(self) -> None:
        """Builds the window anew, in the same place, in other words or colours."""
        if self.window is not None:
            old, place = self.window, self.window.place()
            for widget in (old, *old.findChildren(QObject)):
                keep = getattr(widget, "keep_draft", None)
                if callable(keep):
                    keep()
            geometry = old.saveGeometry()
            self._build_window(place)
            self.window.restoreGeometry(geometry)
            if old.pages.has_intake():
                self.window.resume_draft(place.field)
            old.hide()
            old.deleteLater()
        elif self.entrance is not None:
            old_entrance = self.entrance
            making = old_entrance.is_making()
            entrance = self._enter()
            if making:
                entrance.make_first()
            old_entrance.hide()
            old_entrance.deleteLater()

    def _tell_failure(self, error: Exception) -> None:
        from mhcoordinator.services.explanations import explain

        words = explain(error, QCoreApplication.translate)
        self._tell(words.happened, words.kept, words.next_step)

    def _tell(self, happened: str, kept: str, next_step: str) -> None:
        if self.window is not None:
            self.window.banner.show_words(happened, kept, next_step)
        elif self.entrance is not None:
            self.entrance.show_problem(happened, f"{kept} {next_step}".strip())


def _load_main_window() -> None:
    """While the worker derives the key there is time to load what comes after it."""
    import mhcoordinator.gui.main_window
    import mhcoordinator.gui.today.page
    import mhcoordinator.gui.waiting_intakes  # noqa: F401

"""A pack on the table of its chair, and fingers that open it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.exchange.meeting_pack import (
    MeetingPack,
    PackCase,
    PackCopy,
    PackMinutes,
    pack_bytes,
    read_minutes,
)
from mhcoordinator.exchange.sealed_file import new_identity, seal_for, unseal_with
from mhcoordinator.gui.appearance import Appearance
from mhcoordinator.gui.chair.chair_window import ChairWindow
from mhcoordinator.gui.chair.line_row import LineRow
from mhcoordinator.gui.chair.program import ChairProgram
from mhcoordinator.gui.sealed_dialogs import SealedKind
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.settings import Settings, save_settings
from tests.gui.conftest import active
from tests.gui.paper_aids import pdf_with, printer_to

NOW = datetime(2026, 12, 3, 13, 0, tzinfo=UTC)
UNTIL = date(2026, 12, 10)
TABLE = "Zorgtafel Waterrijk"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def invented_pack(until: date = UNTIL) -> tuple[MeetingPack, str]:
    """Three cases and three copies, of which one did not come along; and what opens the minutes."""
    secret, return_key = new_identity()
    tiers = ("B", "A", "C")
    cases = tuple(
        PackCase(
            item_id=f"item-{number}", position=number, title=f"MH-2026-00{number}",
            question=f"Vraag {number}?", minutes=10, tier=tier, page=f"case-0{number}.pdf",
        )
        for number, tier in enumerate(tiers, 1)
    )  # fmt: skip
    copies = tuple(
        PackCopy(serial=serial, organisation=name, role="", page=page)
        for serial, name, page in (
            (1, "AVIM Verzonnen", "copy-01.pdf"),
            (2, "Gemeente Verzonnen", ""),
            (3, "GGD Verzonnen", "copy-03.pdf"),
        )
    )
    pages = {case.page: pdf_with(case.title) for case in cases}
    pages |= {copy.page: pdf_with("one", copy.organisation) for copy in copies if copy.page}
    pack = MeetingPack(
        pack_id="pack", meeting_id="meeting", return_key=return_key, draft_key=new_identity()[0],
        made_at=NOW, readable_until=until, language="nl", table=TABLE, held_on=NOW.date(),
        starts_at="13:30", place="Zaal 3", chair="B. Voorbeeld", cases=cases, copies=copies,
        pages=pages,
    )  # fmt: skip
    return pack, secret


@dataclass
class FakeSealedDialogs:
    """Chooses files as a person would.

    Attributes:
        folder: where to save, under the name that is proposed.
        file: which one to open.
    """

    folder: Path
    file: Path | None = None
    asked: list[str] = field(default_factory=list)

    def choose_place(
        self, parent: QWidget, kind: SealedKind, name: str, chosen: Callable[[Path], object]
    ) -> None:
        self.asked.append(name)
        chosen(self.folder / name)

    def choose_file(
        self, parent: QWidget, kind: SealedKind, chosen: Callable[[Path], object]
    ) -> None:
        assert self.file is not None
        chosen(self.file)


@dataclass
class FakePaper:
    """A printer that is a file."""

    target: Path
    printers: list[QPrinter] = field(default_factory=list)

    def choose_printer(self, parent: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        printer = printer_to(self.target)
        printer.setResolution(72)
        self.printers.append(printer)
        chosen(printer)

    def choose_file(self, parent: QWidget, name: str, chosen: Callable[[Path], object]) -> None:
        raise AssertionError(name)


@dataclass
class ChairDesk:
    """The laptop of a chair, with a pack in a folder.

    Attributes:
        secret: the age key that opens the pack.
        identity: what opens the minutes; in truth it never leaves the vault.
    """

    qtbot: QtBot
    program: ChairProgram
    runner: TaskRunner
    appearance: Appearance
    path: Path
    pack: MeetingPack
    secret: str
    identity: str
    clock: FixedClock
    dialogs: FakeSealedDialogs
    paper: FakePaper

    @property
    def window(self) -> ChairWindow:
        """The window at the open pack."""
        assert self.program.window is not None
        return self.program.window

    @property
    def draft(self) -> Path:
        """The file beside the pack."""
        return self.path.with_suffix(".mhminutes-draft")

    @property
    def minutes_path(self) -> Path:
        """Where minutes are saved."""
        return self.dialogs.folder / "minutes-2026-12-03.mhminutes"

    def begin(self) -> None:
        """Shows the window that asks for what opens the pack."""
        self.program.start()
        assert self.program.entrance is not None
        active(self.qtbot, self.program.entrance)

    def type_secret(self, secret: str = "") -> None:
        """Types what opens the pack, and Enter."""
        entrance = self.program.entrance
        assert entrance is not None
        line = entrance.page.form.secret_edit
        line.selectAll()
        self.qtbot.keyClicks(line, secret or self.secret)
        self.qtbot.keyClick(line, Qt.Key.Key_Return)

    def open(self) -> ChairWindow:
        """Opens the pack."""
        if self.program.entrance is None:
            self.begin()
        with self.qtbot.waitSignal(self.program.opened, timeout=30_000):
            self.type_secret()
        active(self.qtbot, self.window)
        return self.window

    def refused(self, secret: str = "") -> tuple[str, str]:
        """What the entrance says when the pack does not open."""
        if self.program.entrance is None:
            self.begin()
        with self.qtbot.waitSignal(self.program.refused, timeout=30_000):
            self.type_secret(secret)
        return self.said()

    def said(self) -> tuple[str, str]:
        """What happened and what to do, as the entrance says it."""
        assert self.program.entrance is not None
        form = self.program.entrance.page.form
        assert form.error_card.isVisible()
        return form.happened_label.text().removeprefix("! "), form.next_label.text()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Presses a key where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)

    def type(self, words: str) -> None:
        """Types where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClicks(focus, words)

    def decide(self, words: str) -> None:
        """F2 and the words."""
        self.key(Qt.Key.Key_F2)
        self.type(words)

    def act(self, words: str, who: str = "", due: str = "") -> None:
        """F3, the words, who and by when."""
        self.key(Qt.Key.Key_F3)
        for words_of_field in (words, who):
            self.type(words_of_field)
            self.key(Qt.Key.Key_Return)
        self.type(due)

    def kept(self) -> None:
        """Waits until what was typed stands beside the pack."""
        with self.qtbot.waitSignal(self.window._keeper.kept, timeout=10_000):
            pass

    def at_rest(self) -> None:
        """Waits for the worker thread."""
        self.qtbot.waitUntil(lambda: not self.runner.is_busy(), timeout=30_000)

    def rows(self) -> list[LineRow]:
        """The rows of the case in front."""
        card = self.window.agenda.current()
        assert card is not None
        return card.rows()

    def texts(self) -> list[tuple[str, str, str, str]]:
        """What stands in the case in front."""
        lines = [row.line() for row in self.rows()]
        return [(line.kind, line.text, line.owner, line.due) for line in lines]

    def minutes(self) -> PackMinutes:
        """The minutes that were saved, as the vault reads them."""
        return read_minutes(unseal_with(self.minutes_path.read_bytes(), self.identity))


def chair_desk(qtbot: QtBot, qapp: QApplication, folder: Path, until: date = UNTIL) -> ChairDesk:
    """A pack for the chair's key, and the program on it; `put_away` ends it."""
    pack, identity = invented_pack(until)
    secret, public = new_identity()
    path = folder / "case-meeting-2026-12-03.mhmeeting"
    path.write_bytes(seal_for(pack_bytes(pack), public))
    (folder / "out").mkdir()
    return desk_at(qtbot, qapp, path, replace(pack), secret, identity)


def desk_at(
    qtbot: QtBot, qapp: QApplication, path: Path, pack: MeetingPack, secret: str, identity: str
) -> ChairDesk:
    """The program on a pack that lies there."""
    settings = path.parent / "settings.json"
    save_settings(Settings(language="en", theme="light"), settings)
    clock = FixedClock(NOW)
    runner, appearance = TaskRunner(), Appearance(qapp)
    dialogs = FakeSealedDialogs(path.parent / "out")
    paper = FakePaper(path.parent / "out" / "printed.pdf")
    program = ChairProgram(
        qapp, path, runner, appearance, settings_path=settings, clock=clock,
        sealed_dialogs=dialogs, paper_dialogs=paper,
    )  # fmt: skip
    appearance.wear(program.settings)
    program.setProperty("appearance", appearance)
    return ChairDesk(
        qtbot, program, runner, appearance, path, pack, secret, identity, clock, dialogs, paper
    )


def put_away(desk: ChairDesk) -> None:
    """Ends the program as it ends itself; a second time does nothing."""
    if not isValid(desk.program):
        return
    desk.program.stop()
    desk.runner.stop()
    for window in (desk.program.window, desk.program.entrance):
        if window is not None:
            window.hide()
            window.deleteLater()
    desk.program.deleteLater()
    desk.appearance.wear(Settings(language="en", theme="light"))  # for whoever comes next

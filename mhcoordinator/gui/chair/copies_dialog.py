"""The numbered copies of a pack: each can be printed, or all in one go."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.exchange.meeting_pack import PackCopy
from mhcoordinator.gui.chair.chair_words import explain_paper
from mhcoordinator.gui.chair.copy_row import CopyRow
from mhcoordinator.gui.chair.copy_run import CopyRun
from mhcoordinator.gui.chair.sitting import Sitting
from mhcoordinator.gui.paper.paper_dialogs import PaperDialogs
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.banner import Banner
from mhcoordinator.gui.widgets.wrapped_label import WrappedLabel


class CopiesDialog(QDialog):
    """What was printed is remembered, and told to the coordinator with the minutes."""

    def __init__(self, sitting: Sitting, dialogs: PaperDialogs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("copies_dialog")
        self._sitting = sitting
        self._dialogs = dialogs
        self._run: CopyRun | None = None
        self.setWindowTitle(self.tr("Copies"))
        self.banner = Banner(self)
        self.rows = [CopyRow(copy, self) for copy in sitting.copies()]
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress_label = QLabel(self)
        self.progress_label.setProperty("role", "small")
        self.stop_button = QPushButton(self.tr("Stop after this copy"), self)
        self.stop_button.setObjectName("stop_button")
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self._stop)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setObjectName("close_button")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        self.all_button = QPushButton(self.tr("Print all"), self)
        self.all_button.setObjectName("print_all_button")
        self.all_button.setProperty("role", "primary")
        self.all_button.setDefault(True)
        self.all_button.clicked.connect(lambda: self._ask(self._left()))
        for row in self.rows:
            row.print_wanted.connect(partial(self._ask, [row.copy]))
        self._lay_out()
        self._show_state()
        room = self.screen().availableGeometry()
        self.resize(min(scaled(620), room.width() - 40), min(scaled(560), room.height() - 60))

    def reject(self) -> None:
        """Esc closes, but never while something prints."""
        if self._run is None:
            super().reject()

    def _lay_out(self) -> None:
        title = WrappedLabel(self.tr("A numbered copy for each at the table"), "section", self)
        said = self.tr(
            "Hand out each copy to whom it names, and collect all of them after the meeting."
        )
        advice = WrappedLabel(said, "muted", self)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, scaled(8), 0)
        column.setSpacing(0)
        for row in self.rows:
            column.addWidget(row)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        foot = QHBoxLayout()
        foot.setSpacing(scaled(10))
        foot.addWidget(self.progress_label, 1)
        for button in (self.stop_button, self.close_button, self.all_button):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(18))
        whole.setSpacing(scaled(10))
        for part in (title, advice, self.banner, scroll, self.progress):
            whole.addWidget(part, 1 if part is scroll else 0)
        whole.addLayout(foot)

    def _left(self) -> list[PackCopy]:
        """Those that were not printed yet; all when every one was."""
        there = [row.copy for row in self.rows if row.copy.page]
        left = [copy for copy in there if not self._sitting.is_printed(copy.serial)]
        return left or there

    def _ask(self, copies: Sequence[PackCopy]) -> None:
        self.banner.hide()
        try:
            self._dialogs.choose_printer(self, partial(self._begin, list(copies)))
        except DomainError as error:
            self._end(error)

    def _begin(self, copies: list[PackCopy], printer: QPrinter) -> None:
        run = CopyRun(self._sitting.pack, copies, printer, self)
        run.begun.connect(self._say)
        run.printed.connect(self._note)
        run.ended.connect(self._end)
        self._run = run
        self._show_state()
        run.start()

    def _say(self, done: int, number: int, copy: PackCopy) -> None:
        self.progress.setRange(0, number)
        self.progress.setValue(done)
        self.progress_label.setText(self.tr("Copy {serial} …").format(serial=copy.serial))

    def _note(self, copy: PackCopy) -> None:
        self._sitting.note_printed(copy.serial)
        self._show_state()

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _end(self, error: Exception | None) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        self._show_state()
        if error is not None:
            told = explain_paper(error, QCoreApplication.translate)
            self.banner.show_words(told.happened, told.kept, told.next_step)

    def _show_state(self) -> None:
        busy = self._run is not None
        some = any(row.copy.page for row in self.rows)
        for row in self.rows:
            row.show_state(is_printed=self._sitting.is_printed(row.copy.serial), is_busy=busy)
        printed = [self._sitting.is_printed(row.copy.serial) for row in self.rows if row.copy.page]
        rest = any(printed) and not all(printed)
        self.all_button.setText(self.tr("Print the rest") if rest else self.tr("Print all"))
        self.all_button.setVisible(not busy)
        self.all_button.setEnabled(some)
        self.close_button.setVisible(not busy)
        self.stop_button.setVisible(busy)
        self.progress.setVisible(busy)
        if not busy:
            self.progress_label.clear()
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

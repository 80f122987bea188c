"""Says which intakes wait as a draft, and offers to go on with them."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mhcoordinator.gui.case.confirm_strip import ConfirmStrip
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services.drafts import DraftInfo, discard_draft, drafts, load_draft

if TYPE_CHECKING:
    from mhcoordinator.gui.task_runner import TaskRunner
    from mhcoordinator.services.session import VaultSession

# The steps of the intake in order, so that their pages need not be loaded to count them.
STEPS = (
    "search", "report", "contact", "people", "events", "safety", "residence", "needs", "consent",
    "check",
)  # fmt: skip
MOST_SHOWN = 3  # the others follow when one of these is finished


class WaitingIntakes(QWidget):
    """One calm line for each draft; nothing when there is none.

    Signals:
        go_on: a whole `Draft` that the user wants to go on with.
        listed: what is shown is what waits.
    """

    go_on = Signal(object)
    listed = Signal()

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._open_draft = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(8))
        self._lines: list[WaitingIntake] = []
        _be_as_high_as_the_words(self)

    def leave_out(self, draft_id: str) -> None:
        """A draft that is open in a wizard does not wait; empty: none is open."""
        self._open_draft = draft_id
        self.refresh()

    def refresh(self) -> None:
        """Asks which drafts wait."""
        self._runner.run(_ask, done=self._show, owner=self)

    def lines(self) -> tuple[str, ...]:
        """What is said, one text for each draft."""
        return tuple(line.words.text() for line in self._lines)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _show(self, answer: tuple[tuple[DraftInfo, ...], date]) -> None:
        found, today = answer
        waiting = [draft for draft in found if draft.id != self._open_draft]
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [WaitingIntake(draft, today, self) for draft in waiting[:MOST_SHOWN]]
        for line in self._lines:
            line.go_on.connect(self._load)
            line.thrown_away.connect(self._throw_away)
            self._column.addWidget(line)
        self.listed.emit()

    def _load(self, draft_id: str) -> None:
        self._runner.run(load_draft, draft_id, done=self.go_on.emit, owner=self)

    def _throw_away(self, draft_id: str) -> None:
        self._runner.run(discard_draft, draft_id, done=lambda _: self.refresh(), owner=self)


class WaitingIntake(QFrame):
    """One draft: whose it is, and what can be done with it."""

    go_on = Signal(str)
    thrown_away = Signal(str)

    def __init__(self, draft: DraftInfo, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "info-card")
        self.setObjectName("waiting_intake")
        name = draft.call_name.strip() or self.tr("no name yet")
        self.words = QLabel(self._say(draft, name, today), self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setWordWrap(True)
        go_on = link_button(self.tr("Go on"), self, "go_on_button")
        go_on.setAccessibleName(f"{go_on.text()}: {name}")
        throw = link_button(self.tr("Throw away"), self, "throw_away_button")
        throw.setAccessibleName(f"{throw.text()}: {name}")
        row = QHBoxLayout()
        row.setSpacing(scaled(10))
        row.addWidget(self.words, 1)
        row.addWidget(go_on)
        row.addWidget(throw)
        self._confirm = ConfirmStrip(
            self.tr("The draft of {name} will be gone for good.").format(name=name),
            self.tr("Throw away"),
            self,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6))
        whole.addWidget(self.words)
        whole.addLayout(row)
        whole.addWidget(self._confirm)
        go_on.clicked.connect(lambda: self.go_on.emit(draft.id))
        throw.clicked.connect(self._confirm.ask)
        self._confirm.confirmed.connect(lambda: self.thrown_away.emit(draft.id))
        _be_as_high_as_the_words(self)

    def _say(self, draft: DraftInfo, name: str, today: date) -> str:
        words = self.tr("Intake kept as a draft: {name}, {when}, step {step}. Encrypted.")
        step = STEPS.index(draft.step) + 1 if draft.step in STEPS else 1
        return words.format(name=name, when=_when(draft.saved_at, today), step=step)


def _be_as_high_as_the_words(widget: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def _when(moment: datetime, today: date) -> str:
    """The hour for today, the day and the hour for earlier days; in the time of this computer."""
    here = moment.astimezone()
    return f"{here:%H:%M}" if here.date() == today else f"{here:%d-%m %H:%M}"


def _ask(session: VaultSession) -> tuple[tuple[DraftInfo, ...], date]:
    return drafts(session), session.clock.today()

"""A participant in the list of the table; folds open to be filled in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.meeting import Participant
from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.gui.meeting.participant_form import ParticipantForm
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled

INDENT = 26  # pixels at 100 % text: below the words of the button


class ParticipantRow(QFrame):
    """The form is made when it is first unfolded.

    Signals:
        changed: the `Participant` as it should be.
        removed: the `Participant` to be taken from the table.
        unfolded: this one is open now.
    """

    changed = Signal(object)
    removed = Signal(object)
    unfolded = Signal()

    def __init__(self, runner: TaskRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._form: ParticipantForm | None = None
        self._someone: Participant | None = None
        self.button = QToolButton(self)
        self.button.setObjectName("participant_button")
        self.button.setCheckable(True)
        self.button.setProperty("role", "fold")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.toggled.connect(self._fold)
        self._about = QLabel(self)
        self._about.setProperty("role", "small")
        self._about.setWordWrap(True)
        self._about.setContentsMargins(scaled(INDENT), 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, scaled(2), 0, scaled(6))
        self._column.setSpacing(0)
        self._column.addWidget(self.button)
        self._column.addWidget(self._about)

    def show_participant(self, someone: Participant) -> None:
        """Shows somebody as they stand in the vault."""
        self._someone = someone
        self.setObjectName(f"participant_{someone.serial}")
        arrow = Qt.ArrowType.DownArrow if self.button.isChecked() else Qt.ArrowType.RightArrow
        self.button.setArrowType(arrow)
        self.button.setText(f"{someone.serial}  {words.seat_name(someone)}")
        self._about.setText(self._said(someone))
        self.button.setAccessibleDescription(self._about.text())
        if self._form is not None:
            self._form.show_participant(someone)

    def unfold(self, unfolded: bool = True) -> None:
        """Shows or hides the form."""
        self.button.setChecked(unfolded)

    def form(self) -> ParticipantForm | None:
        """The form, once it was needed."""
        return self._form

    def _said(self, someone: Participant) -> str:
        secrecy = {
            Answer.YES: self.tr("bound by secrecy"),
            Answer.NO: self.tr("not bound by secrecy"),
        }.get(someone.secrecy, self.tr("secrecy not known"))
        left = self.tr("✕ comes no more") if someone.has_left else ""
        return " · ".join(part for part in (left, someone.role, secrecy) if part)

    def _fold(self, unfolded: bool) -> None:
        if self._someone is None:
            return
        if unfolded and self._form is None:
            self._form = ParticipantForm(self._runner, self._someone, self)
            self._form.setContentsMargins(scaled(INDENT), 0, 0, 0)
            self._form.changed.connect(self.changed)
            self._form.removed.connect(lambda: self.removed.emit(self._someone))
            self._column.addWidget(self._form)
        if self._form is not None:
            if not unfolded:
                self._form.keep_draft()
            self._form.setVisible(unfolded)
        self._about.setVisible(not unfolded)
        self.show_participant(self._someone)
        if unfolded:
            self.unfolded.emit()

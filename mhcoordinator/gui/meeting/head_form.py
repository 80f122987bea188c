"""The head of a meeting: when, where, under whose lead, and on what ground."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.meeting import Meeting, MeetingKind
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.forms.meeting_head_form import Ui_MeetingHeadForm
from mhcoordinator.gui.meeting.clock_time import problem_of_time, tidied_time
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.services.explanations import field_problem
from mhcoordinator.services.meeting.kinds import UsualGround, usual_ground

PAUSE = 700  # milliseconds after the last key


class HeadForm(QWidget):
    """Written when the typing pauses; what cannot be right is said and not written.

    Signals:
        changed: the `Meeting` as it should be.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MeetingHeadForm()
        self.ui.setupUi(self)
        self._meeting: Meeting | None = None
        self.ui.kind_combo.set_enum(MeetingKind, translate, allow_empty=False)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._tell)
        for line in self._lines().values():
            line.textEdited.connect(self._pause.start)
            line.editingFinished.connect(self.keep_draft)
        self.ui.held_on_edit.changed.connect(self._pause.start)
        self.ui.kind_combo.changed.connect(self._kind_chosen)
        self.ui.ground_edit.changed.connect(self._tell)
        self.ui.usual_button.clicked.connect(self._fill_usual)
        self.setFocusProxy(self.ui.series_edit)

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows a meeting, unless somebody is typing here."""
        is_other = self._meeting is None or self._meeting.id != meeting.id
        if self._pause.isActive() and not is_other:
            return
        self._meeting = meeting
        for name, line in self._lines().items():
            text = getattr(meeting, name)
            if line.text().strip() != text:
                line.setText(text)
        if self._day() != meeting.held_on:
            self.ui.held_on_edit.set_value(meeting.held_on)
        self.ui.kind_combo.set_value(meeting.kind)
        self.ui.ground_edit.show_value(meeting.basis, meeting.basis_note)
        self._show_usual()
        self.setEnabled(not meeting.is_closed)

    def keep_draft(self) -> None:
        """Tells now what was typed, when it was not told yet."""
        self.ui.ground_edit.keep_draft()
        if self._pause.isActive():
            self._tell()

    def focus_day(self) -> None:
        """Goes to the day."""
        self.ui.held_on_edit.setFocus()

    def _lines(self) -> dict[str, QLineEdit]:
        ui = self.ui
        return {
            "series": ui.series_edit, "starts_at": ui.starts_at_edit, "place": ui.place_edit,
            "chair": ui.chair_edit,
        }  # fmt: skip

    def _tell(self) -> None:
        self._pause.stop()
        if self._meeting is None or not self._is_right():
            return
        basis, note = self.ui.ground_edit.value()
        typed = {name: line.text().strip() for name, line in self._lines().items()}
        meeting = replace(
            self._meeting,
            **typed | {"starts_at": tidied_time(typed["starts_at"])},  # type: ignore[arg-type]
            held_on=self._day(),
            kind=self._kind(),
            basis=basis,
            basis_note=note,
        )
        self._show_usual()
        if meeting != self._meeting:
            self._meeting = meeting
            self.changed.emit(meeting)

    def _is_right(self) -> bool:
        wrong = {
            self.ui.series_field: "" if self.ui.series_edit.text().strip() else "required",
            self.ui.starts_at_field: problem_of_time(self.ui.starts_at_edit.text()),
            self.ui.held_on_field: self._problem_of_day(),
        }
        for field, code in wrong.items():
            field.set_error(field_problem(InvalidValue("", code), translate) if code else "")
        return not any(wrong.values())

    def _problem_of_day(self) -> str:
        try:
            self.ui.held_on_edit.value()
        except InvalidValue as problem:
            return problem.problem
        return ""

    def _day(self) -> date | None:
        return None if self._problem_of_day() else self.ui.held_on_edit.value()

    def _kind(self) -> MeetingKind:
        chosen = self.ui.kind_combo.value()
        return chosen if isinstance(chosen, MeetingKind) else MeetingKind.OTHER

    def _usual(self, kind: MeetingKind) -> UsualGround:
        return usual_ground(kind, Wording().language)

    def _kind_chosen(self) -> None:
        """Fills in what is usual, unless another ground was chosen on purpose."""
        if self._meeting is None:
            return
        before = self._usual(self._meeting.kind)
        here = self.ui.ground_edit.value()
        if here[0] is None or here == (before.basis, before.note):
            usual = self._usual(self._kind())
            self.ui.ground_edit.show_value(usual.basis, usual.note)
        self._tell()

    def _fill_usual(self) -> None:
        usual = self._usual(self._kind())
        self.ui.ground_edit.show_value(usual.basis, usual.note)
        self._tell()

    def _show_usual(self) -> None:
        usual, here = self._usual(self._kind()), self.ui.ground_edit.value()
        self.ui.usual_label.setText(self._usual_words(usual))
        differs = usual.basis is not None and here != (usual.basis, usual.note)
        self.ui.usual_button.setVisible(differs)

    def _usual_words(self, usual: UsualGround) -> str:
        if usual.basis is None:
            return self.tr("No ground is usual for this kind of meeting.")
        said = self.tr("Usual for this kind: {ground}.")
        source = self.tr("Source: {source}; known as of {day}.").format(
            source=usual.source, day=short_date(usual.known_as_of)
        )
        doubt = "" if usual.verified else self.tr("Not verified: check with your privacy officer.")
        ground = label(usual.basis, translate)
        return " ".join(part for part in (said.format(ground=ground), source, doubt) if part)

"""Beside the page: who may be known already, and the message that came in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mhcoordinator.gui.forms.intake_wizard import Ui_IntakeWizard
from mhcoordinator.gui.intake.notebook import Notebook
from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.task_runner import TaskRunner


class WizardSide(QObject):
    """Writes into the notebook what is chosen and pasted there.

    Signals:
        changed: the notebook holds another double, or another message.
        case_wanted: with the id of an earlier case that the user wants to see.
    """

    changed = Signal()
    case_wanted = Signal(str)

    def __init__(
        self,
        form: Ui_IntakeWizard,
        runner: TaskRunner,
        translate: Translate,
        notebook: Notebook,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._doubles, self._message = form.doubles_card, form.message_card
        self._notebook = notebook
        self._doubles.work_with(runner, translate)
        self._doubles.same_person.connect(self._call_same)
        self._doubles.case_wanted.connect(self.case_wanted)
        self._message.work_with(runner, translate)
        self._message.show_message(notebook.intake.source)
        self._message.changed.connect(self._take_message)

    def compare(self) -> None:
        """Asks after a pause who looks like the person in the notebook."""
        self._doubles.compare(self._notebook.intake)

    def _call_same(self, case_id: str) -> None:
        self._notebook.call_same_person(case_id)
        self.changed.emit()

    def _take_message(self) -> None:
        self._notebook.keep_message(self._message.message())
        self.changed.emit()

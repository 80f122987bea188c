"""The case summary page: the question to the table, for whom, and the exact paper beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from mhcoordinator.domain.errors import Conflict, InvalidValue
from mhcoordinator.domain.sharing import DisclosureTier, DisclosureWay, LegalBasis
from mhcoordinator.gui.forms.summary_dialog import Ui_SummaryDialog
from mhcoordinator.gui.note_keeper import NoteKeeper
from mhcoordinator.gui.paper.file_names import summary_file_name
from mhcoordinator.gui.paper.handover import Handover
from mhcoordinator.gui.paper.live_paper import LivePaper
from mhcoordinator.gui.paper.paper_dialogs import PaperDialogs, SystemDialogs
from mhcoordinator.gui.paper.paper_words import explain_paper
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.i18n import Translate, load_translate
from mhcoordinator.services.case_page import case_view
from mhcoordinator.services.disclosure import Prepared, SummaryRequest, prepare_summary
from mhcoordinator.services.explanations import field_problem
from mhcoordinator.services.session import VaultSession

PAPER_LANGUAGE = "nl"
MOST_COPIES = 99
DRAFT = "summary"  # the kind of its draft


@dataclass(frozen=True, slots=True)
class _Opened:
    head: str
    today: date


def _open_case(session: VaultSession, case_id: str) -> _Opened:
    case = case_view(session, case_id).case
    return _Opened(f"{case.call_name} · {case.number}", session.clock.today())


class SummaryDialog(QWidget):
    """Tier B, one copy at a time, each for one recipient.

    What is typed is kept as an encrypted draft until the last copy went out.

    Signals:
        finished: the user is done here.
        changed: a summary left the vault.
    """

    finished = Signal()
    changed = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        case_id: str,
        *,
        translate: Translate | None = None,
        dialogs: PaperDialogs | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._case_id = case_id
        self._translate: Translate = translate or QCoreApplication.translate
        self._paper_translate = load_translate(PAPER_LANGUAGE)
        self._today: date | None = None
        self._prepared: Prepared | None = None
        self.ui = Ui_SummaryDialog()
        self.ui.setupUi(self)
        self.ui.basis_combo.set_enum(LegalBasis, self._translate)
        for editor in (self.ui.copy_number_edit, self.ui.copies_edit):
            editor.setValidator(QIntValidator(1, MOST_COPIES, self))
            editor.setText("1")
        self.ui.done_label.hide()
        self.ui.preview.set_caption(self.tr("This is how this copy looks"))
        self._live = LivePaper(runner, self._question, self)
        self._handover = Handover(self, runner, dialogs or SystemDialogs())
        self._keeper = NoteKeeper(runner, DRAFT, case_id, self._typed, self)
        self.ui.work.join(self.ui.scroll, self.ui.preview, self.ui.paper_button)
        self._connect()
        self.setEnabled(False)
        runner.run(_open_case, case_id, done=self._open, owner=self)

    def request(self) -> SummaryRequest:
        """What is asked for, as it stands in the window."""
        ui = self.ui
        return SummaryRequest(
            case_id=self._case_id,
            question=ui.question_edit.text().strip(),
            recipient=ui.recipient_edit.text().strip(),
            tier=DisclosureTier.B,
            meeting_on=self._meeting_on(),
            copy_number=_number(ui.copy_number_edit),
            copies=_number(ui.copies_edit),
            basis=self._basis(),
            basis_note=ui.basis_note_edit.text().strip(),
            kept_words=ui.words_panel.kept_words(),
        )

    def keep_draft(self) -> None:
        """Write what was typed into the vault now."""
        self._keeper.keep()

    def stop(self) -> None:
        """Back to the case; what was typed waits as a draft."""
        self.keep_draft()
        self.finished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ui.work.fit(self.width(), self.ui.bar_layout, self.ui.print_button, "Ctrl P")

    def _connect(self) -> None:
        ui = self.ui
        ui.question_edit.changed.connect(self._changed)
        ui.recipient_edit.textChanged.connect(self._changed)
        ui.meeting_on_edit.changed.connect(self._changed)
        ui.copy_number_edit.textChanged.connect(self._changed)
        ui.copies_edit.textChanged.connect(self._changed)
        ui.basis_combo.changed.connect(self._changed)
        ui.basis_note_edit.textChanged.connect(self._changed)
        ui.words_panel.changed.connect(self._changed)
        ui.close_button.clicked.connect(self.stop)
        ui.print_button.clicked.connect(self._print)
        ui.export_button.clicked.connect(self._save)
        self._live.prepared.connect(self._show)
        self._live.failed.connect(self._refuse)
        self._handover.left.connect(self._left)
        self._handover.failed.connect(self._say_error)
        self._keeper.failed.connect(self._say_error)
        for keys, action in (("Esc", self.stop), ("Ctrl+P", self._print)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def _open(self, opened: _Opened) -> None:
        self._today = opened.today
        self.ui.case_label.setText(opened.head)
        self.ui.meeting_on_edit.set_value(opened.today)
        self._keeper.load(self._begin)

    def _begin(self, typed: Mapping[str, str]) -> None:
        if typed:
            self._show_typed(typed)
        self._keeper.begin()
        self.setEnabled(True)
        self.ui.question_edit.setFocus()
        self._changed()

    def _typed(self) -> dict[str, str]:
        ui = self.ui
        return {
            "question": ui.question_edit.text(),
            "recipient": ui.recipient_edit.text(),
            "meeting_on": ui.meeting_on_edit.typed(),
            "copy_number": ui.copy_number_edit.text(),
            "copies": ui.copies_edit.text(),
            "basis": str(ui.basis_combo.value() or ""),
            "basis_note": ui.basis_note_edit.text(),
            "kept_words": json.dumps(ui.words_panel.kept_words(), ensure_ascii=False),
        }

    def _show_typed(self, typed: Mapping[str, str]) -> None:
        ui = self.ui
        ui.question_edit.set_text(typed["question"])
        ui.recipient_edit.setText(typed["recipient"])
        ui.meeting_on_edit.set_typed(typed["meeting_on"])
        ui.copy_number_edit.setText(typed["copy_number"])
        ui.copies_edit.setText(typed["copies"])
        ui.basis_combo.set_value(LegalBasis(typed["basis"]) if typed["basis"] else None)
        ui.basis_note_edit.setText(typed["basis_note"])
        ui.words_panel.set_kept_words(tuple(json.loads(typed["kept_words"])))

    def _changed(self) -> None:
        self._keeper.keep_soon()
        self.ui.done_label.hide()
        self._live.ask_soon()
        self._show_missing()

    def _meeting_on(self) -> date | None:
        try:
            day = self.ui.meeting_on_edit.value()
        except InvalidValue as problem:
            self.ui.meeting_on_field.set_error(field_problem(problem, self._translate))
            return None
        self.ui.meeting_on_field.clear_error()
        return day

    def _basis(self) -> LegalBasis | None:
        chosen = self.ui.basis_combo.value()
        return LegalBasis(str(chosen)) if chosen else None

    def _question(self) -> tuple[Any, ...]:
        return prepare_summary, self.request(), self._paper_translate, PAPER_LANGUAGE

    def _show(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self.ui.preview.show_pdf(prepared.pdf, prepared.missing_glyphs)
        self.ui.words_panel.show_words(len(prepared.masked), prepared.suspects)
        self._show_missing()

    def _refuse(self, error: Exception) -> None:
        self._prepared = None
        said = explain_paper(error, self._translate)
        self.ui.preview.show_nothing(f"{said.happened}\n{said.next_step}")
        self._show_missing()

    def paper(self) -> Prepared | None:
        """The paper, when what is shown is what the window says now."""
        return self._prepared if self._live.is_current() else None

    def _missing(self) -> list[str]:
        request = self.request()
        lacking = (
            (not request.question, self.tr("Write the question to the table.")),
            (not request.recipient, self.tr("Write for whom this copy is.")),
            (
                not 1 <= request.copy_number <= request.copies,
                self.tr("The number of this copy is higher than the number of copies."),
            ),
            (request.meeting_on is None, self.tr("Give the day of the meeting.")),
            (request.basis is None, self.tr("Choose on what ground this case is discussed.")),
            (_lacks_note(request), self.tr("Write which covenant or law gives this ground.")),
        )
        return [sentence for lacks, sentence in lacking if lacks]

    def _show_missing(self) -> None:
        missing = self._missing()
        self.ui.missing_card.setVisible(bool(missing))
        self.ui.missing_label.setText("\n".join(f"• {sentence}" for sentence in missing))
        can_leave = not missing and self.paper() is not None
        self.ui.print_button.setEnabled(can_leave)
        self.ui.export_button.setEnabled(can_leave)

    def _print(self) -> None:
        paper = self.paper()
        if paper is not None and not self._missing():
            self._handover.print(paper)

    def _save(self) -> None:
        paper = self.paper()
        day = self._meeting_on() or self._today
        if paper is not None and day is not None:
            self._handover.save(paper, summary_file_name(day, self._translate))

    def _left(self, way: DisclosureWay) -> None:
        said = (
            self.tr("✓ Copy {number} of {copies} was handed to the printer")
            if way is DisclosureWay.PRINT
            else self.tr("✓ Copy {number} of {copies} was saved, encrypted")
        )
        request = self.request()
        self.ui.banner.dismiss()
        if request.copy_number < request.copies:
            self.ui.copy_number_edit.setText(str(request.copy_number + 1))
            self.ui.recipient_edit.setFocus()
            self.ui.recipient_edit.selectAll()
        else:
            self._keeper.discard()
        self.ui.done_label.setText(said.format(number=request.copy_number, copies=request.copies))
        self.ui.done_label.show()
        self._runner.broadcast(self._case_id)
        self.changed.emit()

    def _say_error(self, error: Exception) -> None:
        if isinstance(error, Conflict):
            self._live.ask_soon()
        said = explain_paper(error, self._translate)
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)


def _number(editor: QLineEdit) -> int:
    return int(editor.text() or 0)


def _lacks_note(request: SummaryRequest) -> bool:
    return request.basis not in {None, LegalBasis.CONSENT} and not request.basis_note

"""The client's plan: language and form of address, and the exact paper beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.errors import Conflict
from mhcoordinator.domain.sharing import DisclosureWay
from mhcoordinator.gui.forms.client_plan_page import Ui_ClientPlanPage
from mhcoordinator.gui.paper.file_names import client_plan_file_name
from mhcoordinator.gui.paper.handover import Handover
from mhcoordinator.gui.paper.live_paper import LivePaper
from mhcoordinator.gui.paper.paper_dialogs import PaperDialogs, SystemDialogs
from mhcoordinator.gui.paper.paper_words import explain_paper
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from mhcoordinator.i18n import Translate, load_translate
from mhcoordinator.services.case_page import case_again
from mhcoordinator.services.client_plan import client_language
from mhcoordinator.services.client_plan_words import Address
from mhcoordinator.services.disclosure import ClientPlanRequest, Prepared, prepare_client_plan
from mhcoordinator.services.explain_disclosure import hint
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True)
class _Opened:
    head: str
    today: date
    language: str


def _open_case(session: VaultSession, case_id: str) -> _Opened:
    view = case_again(session, case_id)
    head = f"{view.case.call_name} · {view.case.number}"
    return _Opened(head, session.clock.today(), client_language(view))


class ClientPlanPage(QWidget):
    """What the client takes home; nothing is typed here, so nothing is kept as a draft.

    Signals:
        finished: the user is done here.
        changed: a plan left the vault.
    """

    finished = Signal()
    changed = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        case_id: str,
        *,
        dialogs: PaperDialogs | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._case_id = case_id
        self._translate: Translate = QCoreApplication.translate
        self._today: date | None = None
        self._prepared: Prepared | None = None
        self._chosen: dict[SegmentedChoice, object] = {}
        self.ui = Ui_ClientPlanPage()
        self.ui.setupUi(self)
        self.ui.language_choice.set_options([("nl", "Nederlands"), ("en", "English")])
        self.ui.language_choice.set_value("nl")
        self.ui.address_choice.set_options(
            [
                (Address.INFORMAL, self.tr("informally (je)")),
                (Address.FORMAL, self.tr("formally (u)")),
            ]
        )
        self.ui.address_choice.set_value(Address.INFORMAL)
        for part in (self.ui.done_label, self.ui.held_card, self.ui.hint_label):
            part.hide()
        self.ui.preview.set_caption(self.tr("This is what the client gets"))
        self._live = LivePaper(runner, self._question, self)
        self._handover = Handover(self, runner, dialogs or SystemDialogs())
        self.ui.work.join(self.ui.scroll, self.ui.preview, self.ui.paper_button)
        self._connect()
        self.setFocusProxy(self.ui.language_choice)
        runner.run(_open_case, case_id, done=self._open, owner=self)

    def request(self) -> ClientPlanRequest:
        """What is asked for, as it stands in the window."""
        return ClientPlanRequest(
            case_id=self._case_id,
            address=Address(str(self.ui.address_choice.value() or Address.INFORMAL)),
            kept_words=self.ui.words_panel.kept_words(),
        )

    def paper(self) -> Prepared | None:
        """The paper, when what is shown is what the window says now."""
        return self._prepared if self._live.is_current() else None

    def stop(self) -> None:
        """Back to the case."""
        self.finished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ui.work.fit(self.width(), self.ui.bar_layout, self.ui.print_button, "Ctrl P")

    def _connect(self) -> None:
        ui = self.ui
        for choice in (ui.language_choice, ui.address_choice):
            choice.changed.connect(partial(self._chose, choice))
        ui.words_panel.changed.connect(self._changed)
        ui.close_button.clicked.connect(self.stop)
        ui.print_button.clicked.connect(self._print)
        ui.export_button.clicked.connect(self._save)
        self._live.prepared.connect(self._show)
        self._live.failed.connect(self._refuse)
        self._handover.left.connect(self._left)
        self._handover.failed.connect(self._say_error)
        for keys, action in (("Esc", self.stop), ("Ctrl+P", self._print)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def _open(self, opened: _Opened) -> None:
        self._today = opened.today
        self.ui.case_label.setText(opened.head)
        self.ui.language_choice.set_value(opened.language)
        for choice in (self.ui.language_choice, self.ui.address_choice):
            self._chosen[choice] = choice.value()
        self._changed()

    def _chose(self, choice: SegmentedChoice) -> None:
        """One of them always holds: pressing what is chosen takes nothing back."""
        if choice.value() is None:
            choice.set_value(self._chosen.get(choice))
        self._chosen[choice] = choice.value()
        self._changed()

    def _changed(self, *_: object) -> None:
        self.ui.done_label.hide()
        self._live.ask_soon()
        self._may_leave()

    def _question(self) -> tuple[Any, ...]:
        language = str(self.ui.language_choice.value() or "nl")
        return prepare_client_plan, self.request(), load_translate(language), language

    def _show(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self.ui.preview.show_pdf(prepared.pdf, prepared.missing_glyphs)
        self.ui.words_panel.show_words(len(prepared.masked), prepared.suspects)
        self.ui.held_card.setVisible(bool(prepared.held_back))
        self.ui.held_label.setText("\n".join(f"• {said}" for said in prepared.held_back))
        self.ui.hint_label.setVisible(bool(prepared.hints))
        self.ui.hint_label.setText(" ".join(hint(c, self._translate) for c in prepared.hints))
        self._may_leave()

    def _refuse(self, error: Exception) -> None:
        self._prepared = None
        said = explain_paper(error, self._translate)
        self.ui.preview.show_nothing(f"{said.happened}\n{said.next_step}")
        self._may_leave()

    def _may_leave(self) -> None:
        for button in (self.ui.print_button, self.ui.export_button):
            button.setEnabled(self.paper() is not None)

    def _print(self) -> None:
        paper = self.paper()
        if paper is not None:
            self._handover.print(paper)

    def _save(self) -> None:
        paper = self.paper()
        if paper is not None and self._today is not None:
            self._handover.save(paper, client_plan_file_name(self._today, self._translate))

    def _left(self, way: DisclosureWay) -> None:
        said = (
            self.tr("✓ The plan was handed to the printer")
            if way is DisclosureWay.PRINT
            else self.tr("✓ The plan was saved, encrypted")
        )
        self.ui.banner.dismiss()
        self.ui.done_label.setText(said)
        self.ui.done_label.show()
        self._runner.broadcast(self._case_id)
        self.changed.emit()

    def _say_error(self, error: Exception) -> None:
        if isinstance(error, Conflict):
            self._live.ask_soon()
        said = explain_paper(error, self._translate)
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)

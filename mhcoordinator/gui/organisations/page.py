"""The directory: national partners, the region's own organisations, and the people in them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QWidget

from mhcoordinator.domain.organisation import Organisation, Professional
from mhcoordinator.gui.case.entry_group import muted
from mhcoordinator.gui.forms.organisations_page import Ui_OrganisationsPage
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.organisations.directory_dialog import DirectoryDialog
from mhcoordinator.gui.organisations.directory_form import (
    DirectoryForm,
    OrganisationForm,
    ProfessionalForm,
)
from mhcoordinator.gui.organisations.organisation_delegate import OrganisationDelegate
from mhcoordinator.gui.organisations.organisation_details import OrganisationDetails
from mhcoordinator.gui.organisations.organisation_model import OrganisationModel
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services import organisations
from mhcoordinator.services.session import VaultSession

PAUSE_WHILE_TYPING = 60  # milliseconds


class OrganisationsPage(QWidget):
    """A list to search at the left, the organisation that is chosen at the right."""

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OrganisationsPage()
        self.ui.setupUi(self)
        self._runner = runner
        self._asked = 0
        self._wanted_id = ""
        self.model = OrganisationModel(self)
        view = self.ui.list_view
        view.setModel(self.model)
        view.setItemDelegate(OrganisationDelegate(view))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setMinimumWidth(scaled(260))
        view.selectionModel().currentChanged.connect(self._choose)
        self.ui.splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
        self.ui.splitter.setSizes([scaled(420), scaled(560)])
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_WHILE_TYPING)
        self._pause.timeout.connect(self.refresh)
        self.ui.text_edit.textChanged.connect(self._pause.start)
        self.ui.add_button.clicked.connect(self.add_organisation)
        listen(self, runner.changed, self._perhaps_refresh)
        self.refresh()

    def refresh(self) -> None:
        """Asks for the organisations that fit; only the last answer is shown."""
        self._asked += 1
        asked = self._asked

        def show(found: tuple[Organisation, ...]) -> None:
            if asked == self._asked:
                self._show(found)

        text = self.ui.text_edit.text()
        self._runner.run(organisations.organisations, text, done=show, owner=self)

    def add_organisation(self) -> DirectoryDialog:
        """Opens the form of a new organisation."""
        form = OrganisationForm(Organisation(name=""))
        return self._open(self.tr("New organisation"), form, organisations.save_organisation)

    def chosen(self) -> Organisation | None:
        """The organisation that is shown."""
        index = self.ui.list_view.currentIndex()
        return self.model.organisation(index.row()) if index.isValid() else None

    def _perhaps_refresh(self, what: frozenset[str]) -> None:
        if "organisations" in what:
            self.refresh()

    def _show(self, found: tuple[Organisation, ...]) -> None:
        before = self.chosen()
        wanted = self._wanted_id or (before.id if before else "")
        self._wanted_id = ""
        self.model.show_organisations(found)
        number = len(found)
        one = self.tr("1 organisation")
        words = one if number == 1 else self.tr("{number} organisations").format(number=number)
        self.ui.count_label.setText(words)
        if found:
            row = max(0, self.model.row_of(wanted))
            self.ui.list_view.setCurrentIndex(self.model.index(row))
        else:
            self._put(muted(self, self.tr("No organisation fits. Add the ones of your region.")))

    def _choose(self, index: QModelIndex, _: QModelIndex) -> None:
        if not index.isValid():
            return
        item = self.model.organisation(index.row())

        def show(people: tuple[Professional, ...]) -> None:
            if self.chosen() == item:
                self._show_details(item, people)

        self._runner.run(organisations.professionals, item.id, done=show, owner=self)

    def _show_details(self, item: Organisation, people: tuple[Professional, ...]) -> None:
        details = OrganisationDetails(item, people)
        details.correct_pressed.connect(lambda: self._correct(item))
        details.add_person_pressed.connect(
            lambda: self._edit_person(
                self.tr("New person"), Professional(organisation_id=item.id, name="")
            )
        )
        details.correct_person_pressed.connect(
            lambda person: self._edit_person(self.tr("Correct person"), person)
        )
        details.remove_person_pressed.connect(self._remove_person)
        self._put(details)

    def _put(self, widget: QWidget) -> None:
        if not isinstance(widget, OrganisationDetails):
            widget.setAlignment(Qt.AlignmentFlag.AlignTop)  # type: ignore[attr-defined]
        widget.setMinimumHeight(1)  # as high as its words at this width, not at the narrowest
        old = self.ui.details_scroll.takeWidget()
        self.ui.details_scroll.setWidget(widget)
        if old is not None:
            old.deleteLater()

    def _correct(self, item: Organisation) -> None:
        title = self.tr("Correct organisation")
        self._open(title, OrganisationForm(item), organisations.save_organisation)

    def _edit_person(self, title: str, person: Professional) -> None:
        self._open(title, ProfessionalForm(person), organisations.save_professional)

    def _remove_person(self, person: Professional) -> None:
        self._runner.run(
            _remove, person.id, done=lambda _: self._runner.broadcast("organisations"), owner=self
        )

    def _open(self, title: str, form: DirectoryForm[Any], service: Any) -> DirectoryDialog:
        dialog = DirectoryDialog(self._runner, title, form, service, self.window())
        dialog.saved.connect(self._saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _saved(self, record: Organisation | Professional) -> None:
        self._wanted_id = record.organisation_id if isinstance(record, Professional) else record.id
        self._runner.broadcast("organisations")


def _remove(session: VaultSession, person_id: str) -> None:
    organisations.remove_professional(session, person_id)

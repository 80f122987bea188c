"""Step 1: to whom. The directory with search, and adding by hand what it lacks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.organisation import Organisation, OrganisationKind, Professional
from mhcoordinator.gui.forms.referral_recipient_page import Ui_ReferralRecipientPage
from mhcoordinator.gui.referral.organisation_painter import OrganisationPainter
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.i18n import Translate
from mhcoordinator.services import organisations as directory

_ITEM = Qt.ItemDataRole.UserRole
MOST_ROWS = 7


class RecipientPage(QWidget):
    """The directory with search; what is added by hand is chosen at once.

    Signals:
        changed: another organisation or person was chosen.
    """

    changed = Signal()

    def __init__(
        self, runner: TaskRunner, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._translate = translate
        self._organisation: Organisation | None = None
        self._wanted_professional = ""
        self.ui = Ui_ReferralRecipientPage()
        self.ui.setupUi(self)
        self.ui.organisation_kind_combo.set_enum(OrganisationKind, translate, allow_empty=False)
        self.ui.organisation_kind_combo.set_value(OrganisationKind.OTHER)
        self.ui.organisation_list.setItemDelegate(OrganisationPainter(self))
        self.ui.organisation_card.hide()
        self.ui.professional_card.hide()
        self._connect()

    def show_recipient(self, organisation: Organisation | None, professional_id: str) -> None:
        """Fill the list, with the chosen organisation marked."""
        self._organisation = organisation
        self._wanted_professional = professional_id
        self._search(self.ui.search_edit.text())
        self._read_professionals()

    def organisation(self) -> Organisation | None:
        return self._organisation

    def professional(self) -> Professional | None:
        """The person for whose attention the letter is, if one was chosen."""
        chosen = self.ui.professional_combo.currentData()
        return chosen if isinstance(chosen, Professional) else None

    def _connect(self) -> None:
        ui = self.ui
        ui.search_edit.textChanged.connect(self._search)
        ui.search_edit.returnPressed.connect(self._choose_first)
        ui.organisation_list.itemSelectionChanged.connect(self._choose)
        ui.professional_combo.activated.connect(self._choose_professional)
        ui.add_organisation_button.clicked.connect(self._open_organisation_card)
        ui.cancel_organisation_button.clicked.connect(ui.organisation_card.hide)
        ui.keep_organisation_button.clicked.connect(self._keep_organisation)
        ui.add_professional_button.clicked.connect(self._open_professional_card)
        ui.cancel_professional_button.clicked.connect(ui.professional_card.hide)
        ui.keep_professional_button.clicked.connect(self._keep_professional)

    def _search(self, text: str) -> None:
        self._runner.run(
            directory.organisations,
            text,
            done=lambda found: self._show_found(text, found),
            owner=self,
        )

    def _show_found(self, text: str, found: tuple[Organisation, ...]) -> None:
        if text != self.ui.search_edit.text():
            return
        shown = self.ui.organisation_list
        shown.blockSignals(True)
        shown.clear()
        for organisation in found:
            item = QListWidgetItem(self._describe(organisation))
            item.setData(_ITEM, organisation)
            shown.addItem(item)
            if self._organisation is not None and organisation.id == self._organisation.id:
                shown.setCurrentItem(item)
        shown.blockSignals(False)
        count = self.tr("1 organisation") if len(found) == 1 else self.tr("{count} organisations")
        nobody = self.tr("Nothing found. Type a shorter word, or add the organisation below.")
        self.ui.count_label.setText(count.format(count=len(found)) if found else nobody)
        self._fit_list()
        self._say_chosen()

    def _fit_list(self) -> None:
        shown = self.ui.organisation_list
        rows = max(1, min(shown.count(), MOST_ROWS))
        height = shown.sizeHintForRow(0) if shown.count() else scaled(44)
        shown.setFixedHeight(rows * height + scaled(12))

    def _describe(self, organisation: Organisation) -> str:
        kind = label(organisation.kind, self._translate)
        where = organisation.region or organisation.place
        if organisation.is_national:
            where = where or self.tr("national")
        says_its_kind = fold(kind) in fold(organisation.name)
        facts = " · ".join(part for part in ("" if says_its_kind else kind, where) if part)
        return f"{organisation.name}\n{facts}"

    def _choose_first(self) -> None:
        if self.ui.organisation_list.count():
            self.ui.organisation_list.setCurrentRow(0)

    def _choose(self) -> None:
        """Take what is selected; that the list merely got the focus chooses nobody."""
        chosen = next(
            (item.data(_ITEM) for item in self.ui.organisation_list.selectedItems()), None
        )
        if isinstance(chosen, Organisation) and chosen != self._organisation:
            self._organisation = chosen
            self._wanted_professional = ""
            self._read_professionals()
            self._say_chosen()
            self.changed.emit()

    def _say_chosen(self) -> None:
        self.ui.add_professional_button.setEnabled(self._organisation is not None)
        self.ui.professional_field.setVisible(self._organisation is not None)

    def _read_professionals(self) -> None:
        if self._organisation is None:
            self._show_professionals("", ())
            return
        asked = self._organisation.id
        self._runner.run(
            directory.professionals,
            asked,
            done=lambda people: self._show_professionals(asked, people),
            owner=self,
        )

    def _show_professionals(self, asked: str, people: tuple[Professional, ...]) -> None:
        if asked != (self._organisation.id if self._organisation else ""):
            return
        combo = self.ui.professional_combo
        combo.clear()
        combo.addItem(self.tr("nobody in particular"), None)
        for person in people:
            combo.addItem(", ".join(part for part in (person.name, person.role) if part), person)
            if person.id == self._wanted_professional:
                combo.setCurrentIndex(combo.count() - 1)
        self._say_chosen()
        self.changed.emit()

    def _choose_professional(self) -> None:
        person = self.professional()
        self._wanted_professional = person.id if person else ""
        self.changed.emit()

    def _open_organisation_card(self) -> None:
        self.ui.organisation_name_edit.setText(self.ui.search_edit.text())
        self.ui.organisation_card.show()
        self.ui.organisation_name_edit.setFocus()
        self.ui.organisation_name_edit.selectAll()

    def _keep_organisation(self) -> None:
        name = self.ui.organisation_name_edit.text().strip()
        if not name:
            self.ui.organisation_name_field.set_error(self.tr("Give the organisation a name."))
            return
        self.ui.organisation_name_field.clear_error()
        made = Organisation(
            name=name,
            kind=self._kind(),
            place=self.ui.organisation_place_edit.text().strip(),
            phone=self.ui.organisation_phone_edit.text().strip(),
        )
        self._runner.run(
            directory.save_organisation,
            made,
            done=lambda _: self._take_organisation(made),
            owner=self,
        )

    def _kind(self) -> OrganisationKind:
        chosen = self.ui.organisation_kind_combo.value()
        return OrganisationKind(str(chosen)) if chosen else OrganisationKind.OTHER

    def _take_organisation(self, made: Organisation) -> None:
        self._runner.broadcast("organisations")
        self.ui.organisation_card.hide()
        self._organisation = made
        self._wanted_professional = ""
        self.ui.search_edit.setText(made.name)
        self._search(made.name)
        self._read_professionals()
        self.ui.organisation_list.setFocus()

    def _open_professional_card(self) -> None:
        self.ui.professional_name_edit.clear()
        self.ui.professional_role_edit.clear()
        self.ui.professional_card.show()
        self.ui.professional_name_edit.setFocus()

    def _keep_professional(self) -> None:
        name = self.ui.professional_name_edit.text().strip()
        if not name or self._organisation is None:
            self.ui.professional_name_field.set_error(self.tr("Give the person a name."))
            return
        self.ui.professional_name_field.clear_error()
        made = Professional(
            organisation_id=self._organisation.id,
            name=name,
            role=self.ui.professional_role_edit.text().strip(),
        )
        self._runner.run(
            directory.save_professional,
            made,
            done=lambda _: self._take_professional(made),
            owner=self,
        )

    def _take_professional(self, made: Professional) -> None:
        self._runner.broadcast("organisations")
        self.ui.professional_card.hide()
        self._wanted_professional = made.id
        self._read_professionals()
        self.ui.professional_combo.setFocus()

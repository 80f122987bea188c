"""What the case list shows: words, status, place, form, what is due, a number of Today."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSizePolicy, QWidget

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.exploitation import ExploitationForm
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.residence import ShelterKind
from mhcoordinator.domain.shelter import KindOfPlace
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.services import today
from mhcoordinator.services.case_list import CaseFilter, ShelterStand

_CURRENT = frozenset(CaseStatus) - {CaseStatus.CLOSED}
_DUE_DAYS = (0, 7, 14, 31)
WIDEST = 205  # pixels at 100 % text, for a municipality with a long name


class CaseFilterBar(QWidget):
    """Every choice has an empty first entry, so that it can be taken back.

    Signals:
        changed: another question is asked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=scaled(8))
        self.text_edit = QLineEdit(self)
        self.text_edit.setObjectName("text_edit")
        self.text_edit.setPlaceholderText(self.tr("Find in this list"))
        self.text_edit.setAccessibleName(self.tr("Find in this list"))
        self.text_edit.setClearButtonEnabled(True)
        self.text_edit.setMinimumWidth(scaled(210))
        self.text_edit.textChanged.connect(self.changed)
        self.status_combo = self._combo("status_combo", self.tr("Status"))
        self.municipality_combo = self._combo("municipality_combo", self.tr("Municipality"))
        self.form_combo = self._combo("form_combo", self.tr("Exploitation"))
        self.place_combo = self._combo("place_combo", self.tr("Kind of place"))
        self.due_combo = self._combo("due_combo", self.tr("What is due"))
        self._fill()
        self._behind = CaseFilter()
        self.number_chip = QPushButton(self)
        self.number_chip.setObjectName("number_chip")
        self.number_chip.setProperty("role", "chip")
        self.number_chip.hide()
        self.number_chip.clicked.connect(self._drop_number)
        for part in (self.text_edit, self.status_combo, self.municipality_combo, self.form_combo,
                     self.place_combo, self.due_combo, self.number_chip):  # fmt: skip
            row.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def wanted(self) -> CaseFilter:
        """The question as it stands."""
        return CaseFilter(
            text=self.text_edit.text().replace("\0", " "),
            statuses=self.status_combo.currentData(),
            municipality=self.municipality_combo.currentData(),
            form=self.form_combo.currentData(),
            place=self.place_combo.currentData(),
            due_within_days=self.due_combo.currentData(),
            residence=self._behind.residence,
            shelter=self._behind.shelter,
        )

    def show_only(self, wanted: CaseFilter) -> None:
        """Asks for the cases behind a number of Today; a chip says which, and takes it back."""
        self.blockSignals(True)
        self.clear()
        offered = (self.status_combo.itemData(row) for row in range(self.status_combo.count()))
        places = [place for place, item in enumerate(offered) if item == wanted.statuses]
        self.status_combo.setCurrentIndex(places[0] if places else 0)
        self._stand_behind(wanted)
        self.blockSignals(False)
        self.changed.emit()

    def is_narrowed(self) -> bool:
        """Whether something else than all cases is asked for."""
        return self.wanted() != CaseFilter()

    def clear(self) -> None:
        """Asks for all cases, the closed ones too."""
        for combo in (
            self.municipality_combo, self.form_combo, self.place_combo, self.due_combo
        ):  # fmt: skip
            combo.setCurrentIndex(0)
        self.status_combo.setCurrentIndex(self.status_combo.findText(self.tr("all statuses")))
        self.text_edit.clear()
        self._stand_behind(CaseFilter())
        self.changed.emit()

    def offer_municipalities(self, names: tuple[str, ...]) -> None:
        """The municipalities that occur; keeps the choice."""
        combo = self.municipality_combo
        chosen = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(self.tr("all municipalities"), "")
        for name in names:
            combo.addItem(name, name)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)
        _widen_list(combo)

    def offer_own_kinds(self, kinds: tuple[str, ...]) -> None:
        """The kinds of place that the users named themselves, below those of the list."""
        combo, listed = self.place_combo, len(ShelterKind) + 1
        if kinds == tuple(combo.itemText(row) for row in range(listed + 1, combo.count())):
            return
        chosen = combo.currentData()
        combo.blockSignals(True)
        while combo.count() > listed:
            combo.removeItem(listed)
        if kinds:
            combo.insertSeparator(listed)
        for words in kinds:
            combo.addItem(words, KindOfPlace(ShelterKind.OTHER, words))
        offered = [combo.itemData(row) for row in range(combo.count())]
        combo.setCurrentIndex(offered.index(chosen) if chosen in offered else 0)
        combo.blockSignals(False)
        _widen_list(combo)

    def _stand_behind(self, number: CaseFilter) -> None:
        self._behind = number
        words = self._words_of(number)
        self.number_chip.setText(f"{words}  ✕")
        self.number_chip.setAccessibleName(words)
        self.number_chip.setToolTip(self.tr("Take this filter away"))
        self.number_chip.setVisible(bool(words))

    def _drop_number(self) -> None:
        self._stand_behind(CaseFilter())
        self.text_edit.setFocus()
        self.changed.emit()

    def _words_of(self, number: CaseFilter) -> str:
        if number.shelter is not None:
            return {
                ShelterStand.PLACED: self.tr("Shelter: placed"),
                ShelterStand.WAITING: self.tr("Shelter: waiting"),
                ShelterStand.ENDS_SOON: self.tr("Shelter: place ends within 14 days"),
            }[number.shelter]
        return {
            None: "",
            today.REFLECTION: self.tr("Residence: reflection period"),
            today.PERMITS: self.tr("Residence: permit"),
            today.DUTCH_OR_EU: self.tr("Residence: Dutch or EU"),
        }.get(number.residence, self.tr("Residence: other or unknown"))

    def _combo(self, name: str, title: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setAccessibleName(title)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setMaximumWidth(scaled(WIDEST))
        combo.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        return combo

    def _fill(self) -> None:
        translate = QCoreApplication.translate
        self.blockSignals(True)
        self.status_combo.addItem(self.tr("not closed"), _CURRENT)
        self.status_combo.addItem(self.tr("all statuses"), frozenset(CaseStatus))
        for status in CaseStatus:
            self.status_combo.addItem(label(status, translate), frozenset({status}))
        self.offer_municipalities(())
        self.form_combo.addItem(self.tr("all forms"), None)
        for form in ExploitationForm:
            self.form_combo.addItem(label(form, translate), form)
        self.place_combo.addItem(self.tr("all kinds of place"), None)
        for kind in ShelterKind:
            self.place_combo.addItem(label(kind, translate), KindOfPlace(kind))
        self.due_combo.addItem(self.tr("due or not"), None)
        words = (
            self.tr("today or late"),
            self.tr("within a week"),
            self.tr("within two weeks"),
            self.tr("within a month"),
        )
        for days, text in zip(_DUE_DAYS, words, strict=True):
            self.due_combo.addItem(text, days)
        for combo in (self.status_combo, self.form_combo, self.place_combo, self.due_combo):
            _widen_list(combo)
        self.blockSignals(False)


def _widen_list(combo: QComboBox) -> None:
    """The list that opens is as wide as its longest words, also where the box is not."""
    combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0) + scaled(40))

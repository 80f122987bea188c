"""The directory as a list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.gui.case.describe_values import Wording, capitalised

Index = QModelIndex | QPersistentModelIndex
ASIDE_ROLE = Qt.ItemDataRole.UserRole
NATIONAL_ROLE = Qt.ItemDataRole.UserRole + 1


class OrganisationModel(QAbstractListModel):
    """Name, with the kind and the place in a second line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Organisation, ...] = ()
        self._wording = Wording()

    def show_organisations(self, items: tuple[Organisation, ...]) -> None:
        """Shows other organisations."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def organisation(self, row: int) -> Organisation:
        return self._items[row]

    def row_of(self, organisation_id: str) -> int:
        """Where an organisation stands; -1 when it is not listed."""
        return next((n for n, item in enumerate(self._items) if item.id == organisation_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return item.name
        if role == NATIONAL_ROLE:
            return item.is_national
        if role in {ASIDE_ROLE, Qt.ItemDataRole.AccessibleDescriptionRole}:
            kind = capitalised(label(item.kind, self._wording.translate))
            return " · ".join(part for part in (kind, item.place or item.region) if part)
        return None

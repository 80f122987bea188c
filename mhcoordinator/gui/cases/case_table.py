"""The table of the case list: click or press a key on a heading to sort, Enter to open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from mhcoordinator.gui.cases.case_table_model import CaseTableModel
from mhcoordinator.gui.cases.pill_delegate import PillDelegate
from mhcoordinator.gui.theme import scaled


class CaseTable(QTableView):
    """Whole rows are chosen; Alt+1 to Alt+9 sort by that column, once more the other way round.

    Signals:
        opened: the case id of a row.
        squeezed: so many columns are left out because there is no room for them.
    """

    opened = Signal(str)
    squeezed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text_size = scaled(100)
        self.cases = CaseTableModel(self)
        self.setModel(self.cases)
        self.setItemDelegate(PillDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setAccessibleName(self.tr("Case files"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(scaled(42))
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(scaled(60))
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.fit_columns()

    def show_columns(self, names: tuple[str, ...]) -> None:
        """Shows other columns; the order of the rows stays."""
        self.cases.show_columns(names)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Gives each column its usual width at the text size of now, never less than its heading.

        Where there is no room for all, the least important are left out, so that nobody has to
        scroll sideways and lose the names; what is left over goes to what is due.
        """
        columns = self.cases.columns()
        header = self.horizontalHeader()
        room = self.viewport().width()
        widths = {
            place: max(scaled(column.width), header.sectionSizeHint(place))
            for place, column in enumerate(columns)
        }
        leaving = sorted(
            (p for p in widths if columns[p].gives_way), key=lambda p: columns[p].gives_way
        )
        left_out: set[int] = set()
        while leaving and sum(widths.values()) - sum(widths[p] for p in left_out) > room:
            left_out.add(leaving.pop(0))
        spare = room - sum(width for place, width in widths.items() if place not in left_out)
        for place, column in enumerate(columns):
            self.setColumnHidden(place, place in left_out)
            self.setColumnWidth(place, widths[place] + (max(0, spare) if column.stretches else 0))
        header.setStretchLastSection(not any(column.stretches for column in columns))
        self.squeezed.emit(len(left_out))

    def sort_by(self, name: str, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column that is shown."""
        names = [column.name for column in self.cases.columns()]
        self.sortByColumn(names.index(name), order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Rows and columns grow along when the text size is changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._text_size != scaled(100):
            self._text_size = scaled(100)
            self.verticalHeader().setDefaultSectionSize(scaled(42))
            self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        place = pressed - Qt.Key.Key_1
        if pressed in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex().row())
        elif alt and 0 <= place < len(self.cases.columns()):
            self._sort_other_way(place)
        else:
            super().keyPressEvent(event)

    def _sort_other_way(self, place: int) -> None:
        header = self.horizontalHeader()
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        same = header.sortIndicatorSection() == place and header.sortIndicatorOrder() == up
        self.sortByColumn(place, down if same else up)

    def _open(self, row: int) -> None:
        self.opened.emit(self.cases.row_at(row).case_id)

"""Of the cases in one copy: which words were masked, and which look like names."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mhcoordinator.domain.meeting import AgendaItem
from mhcoordinator.gui.meeting.keyed_rows import KeyedRows
from mhcoordinator.gui.meeting.seat_words import case_title
from mhcoordinator.gui.paper.words_panel import WordsPanel
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services.meeting.agenda import AgendaCase
from mhcoordinator.services.prepared import Prepared


class CaseWords(WordsPanel):
    """The words of one case, under its name."""

    def show_page(self, case: AgendaCase, page: Prepared) -> None:
        """Shows what was found in the free text of a case."""
        self.ui.title_label.setText(case_title(case.item, case.call_name))
        self.set_kept_words(case.item.kept_words)
        self.show_words(len(page.masked), page.suspects)


class WordsOfCases(QWidget):
    """Only cases in which something was found; what is left standing holds for every copy.

    Signals:
        kept: (`AgendaItem`, the words of it that are left standing now).
    """

    kept = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._items: dict[str, AgendaItem] = {}
        self._rows = KeyedRows(column, self, self._new_row, apart=scaled(8))

    def show_pages(self, pages: list[tuple[AgendaCase, Prepared]]) -> None:
        """Shows the cases of another copy."""
        found = {case.item.id: (case, page) for case, page in pages if page.masked or page.suspects}
        self._items = {key: case.item for key, (case, _) in found.items()}
        self._rows.arrange(list(found))
        for key, row in self._rows:
            row.show_page(*found[key])
        self.setVisible(bool(found))

    def _new_row(self, item_id: str) -> CaseWords:
        row = CaseWords(self)
        row.changed.connect(lambda: self.kept.emit(self._items[item_id], row.kept_words()))
        return row

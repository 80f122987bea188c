"""What was found, in a list under the search field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mhcoordinator.gui.case.dialog_titles import kind_name
from mhcoordinator.gui.search_painter import (
    HEAD_HEIGHT,
    HIT,
    HIT_HEIGHT,
    KIND,
    SearchPainter,
    width_of_kinds,
)
from mhcoordinator.gui.theme import scaled

HIGHEST = 400  # pixels at 100 % text


class SearchList(QFrame):
    """Lies over the page, case by case; the focus stays in the search field.

    Signals:
        chosen: the hit that was clicked.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "popup")
        self._rows = QListWidget(self)
        self._rows.setObjectName("search_hits")
        self._rows.setAccessibleName(self.tr("What was found"))
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._painter = SearchPainter(self._rows)
        self._rows.setItemDelegate(self._painter)
        self._rows.setProperty("role", "plain")
        self._rows.itemClicked.connect(lambda item: self.chosen.emit(item.data(HIT)))
        self._hits: list[QListWidgetItem] = []
        self._words = QLabel(self)
        self._words.setProperty("role", "small")
        self._words.setWordWrap(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(6), scaled(6), scaled(6), scaled(8))
        whole.addWidget(self._rows)
        whole.addWidget(self._words)
        self._words.setContentsMargins(scaled(10), 0, scaled(10), 0)
        self.hide()

    def show_hits(self, hits: tuple[Any, ...], text: str) -> None:
        """Replaces what is listed; the first is chosen. Hits of one case stand together."""
        self._rows.clear()
        self._hits = []
        cases: dict[str, list[Any]] = {}
        for hit in hits:
            cases.setdefault(hit.case_id, []).append(hit)
        for found in cases.values():
            self._add_head(found[0])
            for hit in found:
                self._add_hit(hit)
        kinds = {str(row.data(KIND)) for row in self._hits}
        self._painter.kind_width = width_of_kinds(self._rows.font(), kinds)
        if self._hits:
            self._rows.setCurrentItem(self._hits[0])
        self._rows.setVisible(bool(hits))
        self._words.setText(self._words_for(hits, text))

    def open_at(self, place: QPoint, width: int) -> None:
        """Shows itself in the window, as high as what it holds and the window allows."""
        heads = self._rows.count() - len(self._hits)
        height = heads * scaled(HEAD_HEIGHT) + len(self._hits) * scaled(HIT_HEIGHT) + scaled(4)
        below = self._window.height() - place.y() - scaled(64)
        self._rows.setFixedHeight(max(scaled(HIT_HEIGHT), min(height, scaled(HIGHEST), below)))
        self.setFixedWidth(min(width, self._window.width() - place.x() - 8))
        self.move(place)
        self.show()
        self.adjustSize()
        self.raise_()

    def walk(self, step: int) -> None:
        """Chooses the hit above or below."""
        current = self._rows.currentItem()
        place = (self._hits.index(current) if current in self._hits else 0) + step
        if self._hits:
            chosen = self._hits[max(0, min(len(self._hits) - 1, place))]
            self._rows.setCurrentItem(chosen)
            if chosen is self._hits[0]:
                self._rows.scrollToTop()

    def current(self) -> Any:
        """The chosen hit, or None."""
        row = self._rows.currentItem()
        return None if row is None else row.data(HIT)

    def count(self) -> int:
        """How many hits are listed."""
        return len(self._hits)

    def lines(self) -> tuple[str, ...]:
        """What is listed, line by line, as a screen reader says it."""
        rows = (self._rows.item(row) for row in range(self._rows.count()))
        return tuple(row.text() for row in rows)

    def words(self) -> str:
        """The sentence below the list."""
        return self._words.text()

    def _add_head(self, hit: Any) -> None:
        head = QListWidgetItem(f"{hit.call_name}, {hit.number}")
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setData(HIT, hit)
        self._rows.addItem(head)

    def _add_hit(self, hit: Any) -> None:
        kind = kind_name(hit.kind)
        row = QListWidgetItem(f"{hit.call_name}, {kind}: {hit.snippet}")
        row.setData(HIT, hit)
        row.setData(KIND, kind)
        self._rows.addItem(row)
        self._hits.append(row)

    def _words_for(self, hits: tuple[Any, ...], text: str) -> str:
        if not hits:
            return self.tr("Nothing was found for “{text}”.").format(text=text)
        if any(hit.is_guess for hit in hits):
            return self.tr("Names that are written differently are listed too. Enter opens.")
        return self.tr("Enter opens, Up and Down choose, Esc closes.")

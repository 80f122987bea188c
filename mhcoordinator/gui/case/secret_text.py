"""A masked text with a link that shows it; looking is logged, and it hides itself again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.hides_again import HidesAgain

Ask = Callable[[Callable[[], object]], object]


class SecretText(QWidget):
    """Shows the mask; the whole text only after `ask` has logged it."""

    def __init__(
        self, field: str, title: str, mask: str, whole: str, ask: Ask, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._mask, self._whole = mask, whole
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(8))
        self._text = plain_label(self)
        self._text.setAccessibleName(title)
        self._text.setObjectName(f"secret_{field}")
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._show = link_button(self.tr("Show (is logged)"), self, f"reveal_{field}")
        self._again = HidesAgain(self._text)
        self._show.clicked.connect(lambda: ask(self._reveal))
        self._again.over.connect(self._hide)
        row.addWidget(self._text)
        row.addWidget(self._show)
        row.addStretch()
        self._hide()

    def _reveal(self) -> None:
        if not self.isVisible():
            return  # another section was chosen while it was being logged
        self._text.setText(self._whole)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._show.hide()
        self._again.begin()

    def _hide(self) -> None:
        self._text.setText(self._mask)
        self._text.setWordWrap(False)
        self._text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._show.show()

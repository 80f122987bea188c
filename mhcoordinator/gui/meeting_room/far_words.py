"""Words for a whole table to read: they wrap, and no word of them is cut."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from mhcoordinator.gui.widgets.wrapped_label import WrappedLabel

_LONG_WORD = re.compile(r"\S{30}(?=\S)")
MEASURED = 3  # of the longest words


class FarWords(WrappedLabel):
    """As narrow as its widest word; a very long word may break inside."""

    def __init__(self, text: str, role: str, parent: QWidget) -> None:
        wrapping = _LONG_WORD.sub("\\g<0>\u200b", text)
        super().__init__(wrapping, role, parent)
        words = set(re.split("[\\s\u200b]+", wrapping.replace("\u00a0", "_")))
        self._longest = sorted(words, key=len)[-MEASURED:]
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = max(metrics.horizontalAdvance(word) for word in self._longest)
        return QSize(width + 2, metrics.height())

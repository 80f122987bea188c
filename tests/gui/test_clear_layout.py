"""Rows come and go."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mhcoordinator.gui.widgets.clear_layout import clear_layout


def test_everything_goes_also_from_inner_layouts_except_what_is_kept(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout, inner = QVBoxLayout(window), QHBoxLayout()
    row, deep, kept = QLabel("row"), QLabel("deep"), QLabel("kept")
    layout.addWidget(row)
    layout.addLayout(inner)
    inner.addWidget(deep)
    layout.addWidget(kept)
    layout.addStretch()
    window.show()

    clear_layout(layout, keep=kept)

    assert layout.count() == 0
    assert (row.isVisible(), deep.isVisible(), kept.isVisible()) == (False, False, True)
    qtbot.waitUntil(lambda: not isValid(row) and not isValid(deep))
    assert isValid(kept)

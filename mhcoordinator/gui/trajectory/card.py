"""The picture in a card, with the time that it shows and how to look closer."""

from __future__ import annotations

from datetime import date
from math import ceil, floor

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.dates_in_words import long_date
from mhcoordinator.gui.trajectory.view import TrajectoryView
from mhcoordinator.gui.widgets.card import Card
from mhcoordinator.pictures.axis import Window
from mhcoordinator.pictures.trajectory import Trajectory

_MONTHS_FROM = 60


class TrajectoryCard(Card):
    """Signals: target_chosen, the id of an entry."""

    target_chosen = Signal(str)

    def __init__(self, trajectory: Trajectory, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("trajectory_card")
        self.setTitle(self.tr("Trajectory"))
        self.view = TrajectoryView(self)
        self.view.setAccessibleName(self.tr("Trajectory in one picture"))
        self.view.target_chosen.connect(self.target_chosen)
        self.view.window_changed.connect(self._say_window)
        self.add(self.view)
        self.view.show_trajectory(trajectory)

    def _say_window(self) -> None:
        if self.view.sight is not None:
            shown = window_words(self.view.sight.window)
            hint = self.tr("Ctrl + wheel zooms")
            self.set_aside(f"{shown} · {hint}")


def window_words(window: Window) -> str:
    """From when till when: days when few are shown, else months."""
    translate = QCoreApplication.translate
    first = date.fromordinal(floor(window[0]))
    last = date.fromordinal(max(ceil(window[1]) - 1, floor(window[0])))
    if window[1] - window[0] < _MONTHS_FROM:
        words = (long_date(first, translate), long_date(last, translate))
    else:
        words = (_month(first), _month(last))
    return translate("TrajectoryCard", "{first} to {last}").format(first=words[0], last=words[1])


def _month(day: date) -> str:
    return long_date(day, QCoreApplication.translate).partition(" ")[2]

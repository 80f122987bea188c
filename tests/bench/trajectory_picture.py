"""The trajectory of a busy case with 500 marks, beside the bare painting of as many shapes.

Ours is what one turn of the wheel costs: the layout at another window, and the painting.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, timedelta
from statistics import median
from typing import TYPE_CHECKING

from tests.bench.measuring import Row, answer, asked, in_turns, milliseconds

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from mhcoordinator.pictures.trajectory import Trajectory

TIMES, TURNS = 3, 25
WIDTH, HEIGHT = 1100, 420
TODAY = date(2026, 11, 24)


def measure() -> Row:
    ours, yardstick = in_turns(
        lambda: asked("trajectory_picture", "ours"),
        lambda: asked("trajectory_picture", "bare"),
        TIMES,
    )
    return Row("trajectory of a case with 500 marks, drawn", ours, yardstick, "ms", 8, most=16)


def main(mode: str) -> None:
    from PySide6.QtGui import QImage

    from mhcoordinator.gui.theme import apply_theme, new_application

    app = new_application()
    apply_theme(app, "light", 100)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    turn = _ours(image) if mode == "ours" else _bare(image)
    turn()
    answer(median(milliseconds(turn) for _ in range(TURNS)))


def _ours(image: QImage) -> Callable[[], object]:
    from mhcoordinator.gui.trajectory.view import TrajectoryView

    view = TrajectoryView()
    view.resize(WIDTH, HEIGHT)
    view.show_trajectory(_busy())

    def turn() -> None:
        view.zoom(0.05)
        view.render(image)

    return turn


def _busy() -> Trajectory:
    from mhcoordinator.domain.drawing import MarkShape
    from mhcoordinator.pictures.trajectory import Lane, LaneKind, Moment, Span, Trajectory

    days = [TODAY - timedelta(days=number * 4 % 700) for number in range(500)]
    stays = tuple(
        Span(start=day, end=day + timedelta(days=60), words="opvang") for day in days[:20]
    )
    events = tuple(Moment(on=day, words="gebeurtenis") for day in days[:60])
    contacts = tuple(Moment(on=day, shape=MarkShape.DOT, said="telefoon") for day in days[60:])
    return Trajectory(
        lanes=(
            Lane(kind=LaneKind.SHELTER, title="Opvang", spans=stays),
            Lane(kind=LaneKind.CRIMINAL_CASE, title="Strafzaak", moments=events),
            Lane(kind=LaneKind.CONTACT, title="Contact", moments=contacts),
        ),
        today=TODAY,
        today_words="vandaag",
        today_said="",
        months=tuple(f"{day:%b}" for day in (date(2026, month, 1) for month in range(1, 13))),
    )


def _bare(image: QImage) -> Callable[[], object]:
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QPainter

    places = [QPointF(20 + number * 2 % WIDTH, 20 + number % 380) for number in range(500)]

    def turn() -> None:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.GlobalColor.black)
        painter.setPen(Qt.PenStyle.NoPen)
        for place in places:
            painter.drawEllipse(place, 3.0, 3.0)
        painter.setPen(Qt.GlobalColor.black)
        for place in places[:80]:
            painter.drawText(place, "gebeurtenis")
        painter.end()

    return turn


if __name__ == "__main__":
    main(sys.argv[1])

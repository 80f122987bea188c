"""The picture of a case in a vault with so many open cases, from its rows to the paint.

Ours reads the case, derives its terms, lays the lanes out and paints; the yardstick asks the same
rows without the program and paints as many bare shapes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind, PermitGround
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import Placement, ShelterKind
from mhcoordinator.services.case_list import CaseFilter, list_cases
from mhcoordinator.services.session import VaultSession
from tests.bench.bare_vault import data_key, keyed
from tests.bench.big_vaults import unlock
from tests.bench.due_today import SIZES, all_open
from tests.bench.invented import NOW
from tests.bench.measuring import Row, answer, asked, in_turns, milliseconds
from tests.bench.statements import ask_all, statements_of

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

TIMES, TURNS = 3, 15
WIDTH, HEIGHT = 1100, 420
_COURSE = (
    (LegalEventKind.REFLECTION_STARTED, 700),
    (LegalEventKind.COMPLAINT_FILED, 620),
    (LegalEventKind.M55_SENT, 619),
    (LegalEventKind.PERMIT, 600),
    (LegalEventKind.PROSECUTION_STARTED, 400),
    (LegalEventKind.EXTENSION_APPLIED, 250),
    (LegalEventKind.PERMIT, 230),
    (LegalEventKind.IND_DECISION, 12),
)


def measure() -> list[Row]:
    return [_row(cases) for cases in SIZES]


def _row(cases: int) -> Row:
    ours, yardstick = in_turns(
        lambda: asked("picture_of_case", "ours", str(cases)),
        lambda: asked("picture_of_case", "bare", str(cases)),
        TIMES,
    )
    name = f"picture of a case, {cases:,} open cases"
    return Row(name, ours, yardstick, "ms", 15, most=50)


def main(mode: str, cases: int) -> None:
    from PySide6.QtGui import QImage

    from mhcoordinator.gui.theme import apply_theme, new_application

    app = new_application()
    apply_theme(app, "light", 100)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    folder = all_open(cases)
    turn = _ours(folder, image) if mode == "ours" else _bare(folder, image)
    turn()
    answer(median(milliseconds(turn) for _ in range(TURNS)))


def _ours(folder: Path, image: QImage) -> Callable[[], object]:
    session = unlock(folder)
    return partial(_read_and_paint, session, _busy_case(session), image)


def _read_and_paint(session: VaultSession, case_id: str, image: QImage) -> int:
    """How many items were painted."""
    from mhcoordinator.gui.trajectory.view import TrajectoryView
    from mhcoordinator.services.case_page import case_again
    from mhcoordinator.services.derivations import derivation
    from mhcoordinator.services.trajectory import trajectory_of

    case = case_again(session, case_id)
    today = session.clock.today()
    course = derivation(session, case)
    view = TrajectoryView()
    view.resize(WIDTH, HEIGHT)
    view.show_trajectory(trajectory_of(case, course, today, _as_it_is, "nl", names=True))
    view.render(image)
    return len(view.drawing().items)


def _bare(folder: Path, image: QImage) -> Callable[[], object]:
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QPainter

    key = data_key(folder)  # before the session holds the vault
    session = unlock(folder)
    case_id = _busy_case(session)
    rows = statements_of(session, partial(_read_and_paint, session, case_id, image))
    count = _read_and_paint(session, case_id, image)
    session.close()
    connection = keyed(folder, key)
    places = [QPointF(20 + number * 2 % WIDTH, 20 + number % 380) for number in range(count)]

    def turn() -> None:
        ask_all(connection, rows)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.GlobalColor.black)
        for place in places:
            painter.drawEllipse(place, 3.0, 3.0)
            painter.drawText(place, "gebeurtenis")
        painter.end()

    return turn


def _busy_case(session: VaultSession) -> str:
    """A case in the middle of the list with two years of course, written once."""
    listed = list_cases(session, CaseFilter())
    case_id = listed[len(listed) // 2].case_id
    with session.transaction() as unit:
        if unit.entries(LegalEvent, case_id):
            return case_id
        for kind, days_ago in _COURSE:
            unit.add(_event(case_id, kind, NOW - timedelta(days=days_ago)))
        for number in range(8):
            start = NOW - timedelta(days=700 - number * 85)
            stay = Placement(case_id=case_id, kind=list(ShelterKind)[number])
            ended = PartialDate.of((start + timedelta(days=80)).date())
            unit.add(replace(stay, started=PartialDate.of(start.date()), ended=ended))
        for number in range(120):
            at = NOW - timedelta(days=number * 6 + 1)
            unit.add(ContactMoment(case_id=case_id, at=at, with_whom="client", text="called"))
    return case_id


def _event(case_id: str, kind: LegalEventKind, at: datetime) -> LegalEvent:
    event = LegalEvent(case_id=case_id, kind=kind, on=PartialDate.of(at.date()))
    if kind is LegalEventKind.PERMIT:
        until = (at + timedelta(days=365)).date()
        return replace(event, ground=PermitGround.COMPLAINANT, until=until)
    return event


def _as_it_is(_context: str, text: str) -> str:
    return text


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

"""A table with an agenda, its screen under the hands of a person, and all that is read on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QStringListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.case_file import CaseFile, CaseStatus
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.meeting import AgendaItem
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm, DisclosureTier
from mhcoordinator.gui.meeting_room.drawing_view import DrawingView
from mhcoordinator.gui.meeting_room.table_screen import TableScreen
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import entries, intake
from mhcoordinator.services.meeting import agenda
from mhcoordinator.services.session import VaultSession
from tests.gui.meeting_aids import at_rest, shown
from tests.integration.meetings import Table, a_table, on_agenda
from tests.integration.sharing_cases import PLANTED, telling_intake

CONTROL = Qt.KeyboardModifier.ControlModifier
RIGHT, LEFT, ENTER = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return
NAMES = {
    0: ("Zebulonie", "Quispel"),
    1: (*PLANTED, "Amersfoort"),
    2: ("Wendeline", "Hazewind"),
    3: ("Xanthippe", "Kwartelstaart"),
}
"""By the place on the agenda: what no other case, and no tier below C, may bring to the screen."""
TIERS = (DisclosureTier.B, DisclosureTier.A, DisclosureTier.C, DisclosureTier.B)


@dataclass(frozen=True)
class Held:
    """A meeting that can be held.

    Attributes:
        items: the cases of `NAMES`, in that order.
    """

    table: Table
    items: tuple[AgendaItem, ...]

    @property
    def meeting_id(self) -> str:
        return self.table.meeting.id


def held(session: VaultSession) -> Held:
    """Four cases, each discussed by all; each question names whom it is about."""
    table = a_table(session)
    items = []
    for place, (first, last, *_) in NAMES.items():
        told = telling_intake() if place == 1 else _named(first, last)
        item = on_agenda(
            session, table, intake.save(session, told).case_id, table.police, table.municipality
        )
        asked = replace(item, tier=TIERS[place], question=f"Waar kan {first} {last} heen?")
        agenda.change_item(session, asked, item)
        items.append(asked)
    return Held(table, tuple(items))


def _named(first: str, last: str) -> Intake:
    return Intake(call_name=first, people=(Person(given_names=first, surname=last),))


def open_screen(qtbot: QtBot, runner: TaskRunner, meeting_id: str) -> TableScreen:
    """The screen of a meeting in a window of its own, calm."""
    screen = TableScreen(runner, meeting_id)
    with qtbot.waitSignal(screen.ready, timeout=20_000):
        shown(qtbot, screen)
    at_rest(qtbot, runner)
    return screen


def walk(
    qtbot: QtBot, runner: TaskRunner, screen: TableScreen, steps: int, key: Qt.Key = RIGHT
) -> None:
    """Presses Ctrl and an arrow where the keys are, and waits until the screen shows it."""
    for _ in range(steps):
        qtbot.keyClick(focus_in(screen), key, CONTROL)
        at_rest(qtbot, runner)


def focus_in(window: QWidget) -> QWidget:
    """Where the keys go."""
    return window.window().focusWidget() or window


def said_on(window: QWidget) -> str:
    """All that can be seen, heard or hovered in the windows that are open.

    And all that the screen of the table holds at all: hidden, behind it, or to be completed.
    """
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    seen = [part for top in tops for part in (top, *top.findChildren(QWidget)) if part.isVisible()]
    screens: list[QWidget] = [*window.findChildren(TableScreen)] or [window]
    held_back = [part for screen in screens for part in screen.findChildren(QWidget)]
    parts = dict.fromkeys([*seen, *held_back])
    return "\n".join(text for part in parts for text in _texts_of(part) if text)


def _texts_of(widget: QWidget) -> Iterator[str]:
    for name in ("text", "toPlainText", "title", "placeholderText", "displayText"):
        ask = getattr(widget, name, None)
        if callable(ask):
            yield str(ask())
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (action.text() for action in widget.findChildren(QAction))
    if isinstance(widget, QAbstractItemView):
        yield from _rows_of(widget.model() or QStringListModel())
    if isinstance(widget, QLineEdit) and widget.completer() is not None:
        yield from _rows_of(widget.completer().model())
    if isinstance(widget, DrawingView):
        yield repr(widget._drawing)


def _rows_of(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
             Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.EditRole)  # fmt: skip
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            index = model.index(row, column)
            yield from (str(index.data(role) or "") for role in roles)


def withdraw(session: VaultSession, item: AgendaItem) -> None:
    """From now on the police must not know of the case."""
    entries.add(
        session,
        Consent(
            case_id=item.case_id,
            decision=ConsentDecision.MUST_NOT_KNOW,
            recipient="AVIM Verzonnen",
            form=ConsentForm.ORAL,
        ),
    )


def give_status(session: VaultSession, item: AgendaItem, status: CaseStatus) -> None:
    """Closes or opens a case."""
    with session.transaction() as unit:
        case = unit.get(CaseFile, item.case_id)
        unit.replace(replace(case, status=status), case)

"""The screens on which a pack goes to the chair and the minutes come back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtWidgets import QWidget

from mhcoordinator.demo.hands import find, wait_for
from mhcoordinator.exchange.meeting_pack import PackMinute
from mhcoordinator.gui.meeting_pack.pack_page import KEY, PackPage
from mhcoordinator.gui.meeting_pack.taken_in_dialog import TakenInDialog
from mhcoordinator.services.meeting.taking_in import TakenIn
from tests.screens.meeting_screens import open_meeting, upcoming
from tests.screens.stage import Stage

Reach = Callable[[Stage], QWidget]


def pack_screens() -> Iterator[tuple[str, Reach]]:
    yield "meeting-pack", _pack
    yield "meeting-pack-blocked", _blocked
    yield "meeting-pack-key", _key
    yield "dialog-taken-in", _taken_in


def _page(stage: Stage, row: int) -> PackPage:
    open_meeting(stage, upcoming(stage))._want_pack()
    page = find(stage.window, PackPage)
    wait_for(page.ui.chair_combo.count)
    page.ui.chair_combo.setCurrentIndex(row)
    page._prepare()
    stage.settle()
    stage.after(page.stop)
    return page


def _pack(stage: Stage) -> QWidget:
    _page(stage, 1)
    return stage.window


def _blocked(stage: Stage) -> QWidget:
    _page(stage, 0)
    return stage.window


def _key(stage: Stage) -> QWidget:
    page = _page(stage, 2)
    page.ui.opens_choice.set_value(KEY)
    page._show_way()
    page.ui.key_edit.setText("age1" + "q" * 20)
    stage.settle()
    page.ui.scroll.ensureWidgetVisible(page.ui.key_edit)
    return stage.window


def _taken_in(stage: Stage) -> QWidget:
    line = PackMinute(
        id="a", item_id="b", kind="action", text="Gesprek met de raad voorbereiden",
        owner="Jeugdbescherming Waterrijk", due_on=date(2026, 12, 17),
    )  # fmt: skip
    taken = TakenIn("", 11, (line,), (), (1, 3, 6))
    dialog = TakenInDialog(taken, stage.window)
    dialog.open()
    return stage.above(dialog)

"""The screens on which a case meeting is prepared and its copies leave."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mhcoordinator.demo.hands import find, press, press_key, type_into, wait_for
from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.meeting import DecisionKind, Participant
from mhcoordinator.domain.sharing import DisclosureTier, DisclosureWay
from mhcoordinator.gui.meeting.copies_page import CopiesPage
from mhcoordinator.gui.meeting.copy_course import CourseEnd, SavedCopy
from mhcoordinator.gui.meeting.meetings_page import MeetingsPage
from mhcoordinator.gui.meeting.page import MeetingPage
from mhcoordinator.gui.meeting.passphrases_dialog import PassphrasesDialog
from mhcoordinator.gui.meeting.seat_row import SeatRow
from mhcoordinator.gui.meeting.sides import Side
from mhcoordinator.gui.meeting_room.table_screen import TableScreen
from mhcoordinator.gui.meeting_room.typed_line import TypedLine
from mhcoordinator.gui.paper.printing import PrintFailed
from mhcoordinator.services import case_page, entries
from mhcoordinator.services.meeting import agenda, planning
from mhcoordinator.services.meeting.agenda import AgendaCase
from mhcoordinator.services.meeting.minutes import keep_minutes
from mhcoordinator.services.session import VaultSession
from tests.screens.stage import Stage

Reach = Callable[[Stage], QWidget]
BLOCKED, CLOSED, FULL = "Ilyas", "Efe", "Zsófia"
POLICE, NURSE = 1, 6


def meeting_screens() -> Iterator[tuple[str, Reach]]:
    yield "meetings", _list
    yield "meetings-none-yet", _empty_list
    yield "meeting-case", partial(_meeting, side=Side.CASE)
    yield "meeting-agenda", partial(_meeting, side=Side.AGENDA)
    yield "meeting-blocked", partial(_meeting, side=Side.CASE, name=BLOCKED)
    yield "meeting-case-closed", _case_closed
    yield "meeting-ground", _ground
    yield "meeting-ticks", _ticks
    yield "meeting-proposals", partial(_meeting, side=Side.PROPOSALS)
    yield "meeting-table", partial(_meeting, side=Side.TABLE)
    yield "meeting-participant", _participant
    yield "meeting-new", _new
    yield "meeting-held", _held
    yield "meeting-copies", partial(_copies, row=1)
    yield "meeting-copies-blocked", partial(_copies, row=0)
    yield "meeting-copies-leaving", _leaving
    yield "meeting-copies-half-way", _half_way
    yield "dialog-passphrases", _passphrases
    yield "table-calm", _table
    yield "table-case-a", partial(_table_case, tier=DisclosureTier.A)
    yield "table-case-b", partial(_table_case, tier=DisclosureTier.B)
    yield "table-case-c", partial(_table_case, tier=DisclosureTier.C)
    yield "table-typing", _table_typing
    yield "table-hidden", _table_hidden
    yield "table-leaving", _table_leaving


def _list(stage: Stage) -> QWidget:
    stage.window.pages.show_page("meetings")
    stage.settle()
    return stage.window


def _empty_list(stage: Stage) -> QWidget:
    window = _list(stage)
    page = find(window, MeetingsPage)
    page._show((), date.min)
    stage.after(page.refresh)
    return window


def upcoming(stage: Stage) -> str:
    lines = stage.ask(planning.meetings)
    return next(str(line.meeting.id) for line in lines if not line.meeting.is_closed)


def open_meeting(stage: Stage, meeting_id: str) -> MeetingPage:
    page: MeetingPage = stage.window.pages.open_meeting(meeting_id)
    wait_for(lambda: page.desk.found is not None)
    stage.settle()
    return page


def _meeting(stage: Stage, *, side: Side, name: str = "") -> QWidget:
    page = open_meeting(stage, upcoming(stage))
    found = page.desk.found
    assert found is not None
    case = next((one for one in found.page.cases if one.call_name == name), found.page.cases[0])
    page.table.choose(case.item.id)
    page.show_side(side)
    if side is not Side.AGENDA:
        page.table.setFocus()
    stage.pause()
    return stage.window


def _page(stage: Stage) -> MeetingPage:
    page = stage.window.pages.current()
    assert isinstance(page, MeetingPage)
    return page


def _case_closed(stage: Stage) -> QWidget:
    case_id = stage.case_ids[3]
    stage.ask(_give_status, case_id, CaseStatus.CLOSED)
    stage.runner.broadcast(case_id)
    stage.after(lambda: stage.runner.broadcast(case_id))
    stage.after(lambda: stage.ask(_give_status, case_id, CaseStatus.OPEN))
    return _meeting(stage, side=Side.CASE, name=CLOSED)


def _give_status(session: VaultSession, case_id: str, status: CaseStatus) -> None:
    head = case_page.case_again(session, case_id).case
    entries.correct_case(session, replace(head, status=status), head)


def _row(stage: Stage, serial: int) -> SeatRow:
    return find(_page(stage).case_panel, SeatRow, f"seat_{serial}")


def _ground(stage: Stage) -> QWidget:
    window = _meeting(stage, side=Side.CASE, name=CLOSED)
    row = _row(stage, POLICE)
    row.ground_button.setChecked(True)
    stage.after(partial(row.ground_button.setChecked, False))
    stage.pause()
    return window


def _ticks(stage: Stage) -> QWidget:
    window = _meeting(stage, side=Side.CASE, name=FULL)
    row = _row(stage, NURSE)
    row.ticks_button.setChecked(True)
    stage.after(partial(row.ticks_button.setChecked, False))
    stage.pause()
    return window


def _participant(stage: Stage) -> QWidget:
    window = _meeting(stage, side=Side.TABLE)
    panel = _page(stage).table_panel
    people = _people(stage)
    panel.show_person(people[1].id)
    stage.after(lambda: panel.row_of(people[1].id).unfold(False))
    stage.pause()
    return window


def _people(stage: Stage) -> tuple[Participant, ...]:
    found: agenda.MeetingPage = stage.ask(agenda.meeting_page, upcoming(stage))
    return found.participants


def _new(stage: Stage) -> QWidget:
    page = find(_list(stage), MeetingsPage)
    made: list[str] = []
    page.opened.connect(lambda meeting_id, _: made.append(meeting_id))
    page.add_meeting()
    wait_for(lambda: made)
    stage.settle()
    stage.after(lambda: stage.ask(planning.discard_meeting, made[0]))
    return stage.window


def _held(stage: Stage) -> QWidget:
    lines = stage.ask(planning.meetings)
    open_meeting(stage, next(line.meeting.id for line in lines if line.meeting.is_closed))
    return stage.window


def _copies(stage: Stage, *, row: int) -> QWidget:
    open_meeting(stage, upcoming(stage))._want_papers()
    page = find(stage.window, CopiesPage)
    wait_for(page.maker.is_done)
    page.copies.setCurrentIndex(page.copies.copies.index(row))
    stage.after(page.stop)
    stage.pause()
    return stage.window


def _leaving(stage: Stage) -> QWidget:
    window = _copies(stage, row=2)
    page = find(window, CopiesPage)
    page.ui.course.show()
    page.ui.buttons.setEnabled(False)
    page._show_step(2, 6, _people(stage)[3])
    return window


def _half_way(stage: Stage) -> QWidget:
    window = _copies(stage, row=2)
    people = _people(stage)
    end = CourseEnd(
        way=DisclosureWay.PRINT,
        left=people[1:3],
        stayed=people[4:],
        broken=people[3],
        error=PrintFailed(),
    )
    find(window, CopiesPage)._end(end)
    stage.pause()
    return window


def _passphrases(stage: Stage) -> QWidget:
    phrases = ("k7dh-3qat-9mxe-rg4c-xt8y", "e4ty-mk86-qahd-37xc-g9rj", "9rcx-hj7d-yq3t-4agk-m6xe")
    saved = [
        SavedCopy(someone, Path(f"casusoverleg-2026-12-03-exemplaar-{someone.serial}.pdf"), phrase)
        for someone, phrase in zip(_people(stage)[1:4], phrases, strict=True)
    ]
    dialog = PassphrasesDialog(saved, stage.window)
    dialog.open()
    press(dialog.ui.passed_on_check)
    return stage.above(dialog)


def _table(stage: Stage) -> QWidget:
    open_meeting(stage, upcoming(stage))._want_start()
    screen = find(stage.window, TableScreen)
    wait_for(screen.isEnabled)
    stage.after(screen.finished.emit)
    stage.settle()
    return stage.window


def _to_case(stage: Stage, wanted: Callable[[AgendaCase], bool]) -> TableScreen:
    found: agenda.MeetingPage = stage.ask(agenda.meeting_page, upcoming(stage))
    _table(stage)
    screen = find(stage.window, TableScreen)
    screen.go_to(next(case.item.id for case in found.cases if wanted(case)))
    screen.next_case()
    wait_for(lambda: screen.page() is not None)
    stage.pause()
    return screen


def _is_open(case: AgendaCase) -> bool:
    return not case.is_over and not case.stopped


def _table_case(stage: Stage, *, tier: DisclosureTier) -> QWidget:
    """Who is blocked stays outside, so that there is something to look at in each tier."""
    found: agenda.MeetingPage = stage.ask(agenda.meeting_page, upcoming(stage))
    for case in found.cases:
        for seat in case.stopped if case.item.tier is tier else ():
            stage.ask(agenda.take_seat_away, seat.seat)
            stage.after(partial(stage.ask, agenda.give_seat, seat.seat))
    _to_case(stage, lambda case: _is_open(case) and case.item.tier is tier)
    return stage.window


def _table_typing(stage: Stage) -> QWidget:
    """One decision and one action stand there, and the next action is half typed."""
    screen = _to_case(stage, _is_open)
    editor = screen.ui.minutes.editor
    stage.after(partial(editor.show_typed, TypedLine()))
    press_key(screen.ui.case_sheet, Qt.Key.Key_B)
    type_into(editor.what, _said(stage, 0))
    press_key(editor.what, Qt.Key.Key_Return)
    stage.settle()
    press_key(editor.what, Qt.Key.Key_Escape)
    press_key(screen.ui.case_sheet, Qt.Key.Key_A)
    typed = replace(TypedLine(DecisionKind.ACTION), text=_said(stage, 1))
    editor.show_typed(replace(typed, who="GGD", day="10-12-2026"))
    editor._add()
    stage.settle()
    editor.show_typed(replace(typed, text=_said(stage, 2), who="Shelter"))
    editor.who.setFocus()
    stage.after(partial(stage.ask, keep_minutes, upcoming(stage), ()))
    stage.pause()
    return stage.window


def _said(stage: Stage, number: int) -> str:
    dutch = (
        "De bedenktijd loopt door tot de aangifte is opgenomen",
        "Afspraak maken voor de intake bij de huisarts, met tolk",
        "Uitzoeken of er plek is",
    )
    english = (
        "The reflection period goes on until the report is taken",
        "Make an appointment for the intake with the doctor, with an interpreter",
        "Find out whether there is a place",
    )
    return (dutch if stage.program.settings.language == "nl" else english)[number]


def _table_hidden(stage: Stage) -> QWidget:
    _to_case(stage, lambda case: not _is_open(case))
    return stage.window


def _table_leaving(stage: Stage) -> QWidget:
    screen = _to_case(stage, _is_open)
    press(screen.ui.leave_button)
    stage.pause()
    return stage.window

"""The screens on which a case meeting is prepared and its copies leave."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mhcoordinator.demo.hands import find, press, wait_for
from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.meeting import Participant
from mhcoordinator.domain.sharing import DisclosureWay
from mhcoordinator.gui.meeting.copies_page import CopiesPage
from mhcoordinator.gui.meeting.copy_course import CourseEnd, SavedCopy
from mhcoordinator.gui.meeting.meetings_page import MeetingsPage
from mhcoordinator.gui.meeting.page import MeetingPage
from mhcoordinator.gui.meeting.passphrases_dialog import PassphrasesDialog
from mhcoordinator.gui.meeting.seat_row import SeatRow
from mhcoordinator.gui.meeting.sides import Side
from mhcoordinator.gui.paper.printing import PrintFailed
from mhcoordinator.services import case_page, entries
from mhcoordinator.services.meeting import agenda, planning
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


def _upcoming(stage: Stage) -> str:
    lines = stage.ask(planning.meetings)
    return next(str(line.meeting.id) for line in lines if not line.meeting.is_closed)


def _open(stage: Stage, meeting_id: str) -> MeetingPage:
    page: MeetingPage = stage.window.pages.open_meeting(meeting_id)
    wait_for(lambda: page.desk.found is not None)
    stage.settle()
    return page


def _meeting(stage: Stage, *, side: Side, name: str = "") -> QWidget:
    page = _open(stage, _upcoming(stage))
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
    found: agenda.MeetingPage = stage.ask(agenda.meeting_page, _upcoming(stage))
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
    _open(stage, next(line.meeting.id for line in lines if line.meeting.is_closed))
    return stage.window


def _copies(stage: Stage, *, row: int) -> QWidget:
    _open(stage, _upcoming(stage))._want_papers()
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

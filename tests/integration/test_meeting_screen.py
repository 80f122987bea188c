"""The screen at the table shows what all who take part may see, and says nothing of the rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.care import LifeDomain, Need, NeedState, Task
from mhcoordinator.domain.case_file import CaseFile, CaseStatus
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.errors import DisclosureBlocked, NotFound
from mhcoordinator.domain.meeting import AgendaItem, DecisionKind, Participant
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    ConsentForm,
    DisclosureTier,
    SharedField,
)
from mhcoordinator.records import audit_log
from mhcoordinator.reports.views import SummaryView
from mhcoordinator.services import entries, intake
from mhcoordinator.services.disclosure import prepare_summary
from mhcoordinator.services.disclosure_screen import prepare_screen
from mhcoordinator.services.meeting import agenda, minutes, planning
from mhcoordinator.services.meeting.ending import ending_page, missing_in
from mhcoordinator.services.meeting.minutes import MinuteLine
from mhcoordinator.services.meeting.papers import request_for
from mhcoordinator.services.meeting.screen import (
    Hidden,
    ScreenPage,
    open_room,
    screen_again,
    screen_page,
)
from mhcoordinator.services.session import VaultSession
from tests.integration.meetings import Table, a_case, a_table, on_agenda
from tests.integration.sharing_cases import PLANTED, telling_intake
from tests.integration.test_disclosure_service import as_it_is

HEALTH = SharedField.HEALTH


def shown(session: VaultSession, table: Table, item: AgendaItem) -> ScreenPage:
    return screen_page(session, table.meeting.id, item.id, as_it_is, "en")


def in_tier(session: VaultSession, item: AgendaItem, tier: DisclosureTier) -> AgendaItem:
    changed = replace(item, tier=tier)
    agenda.change_item(session, changed, item)
    return changed


def tick(
    session: VaultSession,
    table: Table,
    item: AgendaItem,
    someone: Participant,
    *fields: SharedField,
) -> None:
    seat = agenda.fresh_seat(item, someone, table.meeting)
    reasons = tuple(f"{field.value}: nodig voor de behandeling" for field in fields)
    agenda.give_seat(session, replace(seat, fields=fields, reasons=reasons))


def typed(
    session: VaultSession, table: Table, item: AgendaItem, text: str, owner: str = ""
) -> MinuteLine:
    kind = DecisionKind.ACTION if owner else DecisionKind.DECISION
    line = MinuteLine(item_id=item.id, kind=kind, text=text, owner=owner)
    minutes.keep_line(session, table.meeting.id, line)
    return line


def a_telling_case(session: VaultSession, table: Table, tier: DisclosureTier) -> AgendaItem:
    case_id = intake.save(session, telling_intake()).case_id
    item = on_agenda(session, table, case_id, table.police, table.municipality)
    return in_tier(session, item, tier)


def test_the_screen_says_what_the_copies_of_all_who_take_part_say(session: VaultSession) -> None:
    table = a_table(session)
    item = a_telling_case(session, table, DisclosureTier.B)
    page = shown(session, table, item)
    assert page.view is not None
    whole = agenda.meeting_page(session, table.meeting.id)
    for seat in whole.cases[0].seats:
        request = request_for(whole.meeting, whole.cases[0], seat, 2)
        copy = prepare_summary(session, request, as_it_is, "en").view
        assert isinstance(copy, SummaryView)
        own: dict[str, Any] = {"recipient": "", "copy_number": 0, "copies": 0, "basis": ""}
        assert replace(page.view, **own) == replace(copy, **own)
    assert (page.place, page.places, page.taking_part, page.at_table) == (1, 1, 2, 2)


@pytest.mark.parametrize("tier", [DisclosureTier.A, DisclosureTier.B])
def test_nothing_of_a_name_stands_on_it_in_tiers_a_and_b(
    session: VaultSession, tier: DisclosureTier
) -> None:
    table = a_table(session)
    item = a_telling_case(session, table, tier)
    typed(session, table, item, "Orsi gaat met Bence weg van Zoltán", "Rikkert Ouwerkamp")
    page = shown(session, table, item)
    said = repr(page.view)
    assert [word for word in PLANTED if word in said] == []
    (line,) = page.lines
    assert line.is_masked
    assert line.line.text == "Orsi gaat met Bence weg van Zoltán"


def test_who_sits_at_the_table_may_be_named(session: VaultSession) -> None:
    table = a_table(session)
    item = on_agenda(session, table, a_case(session, "Mirela"), table.police)
    typed(session, table, item, "Gemeente Verzonnen regelt een kamer", "AVIM Verzonnen")
    (line,) = shown(session, table, item).lines
    assert (line.shown.what, line.shown.who) == (
        "Gemeente Verzonnen regelt een kamer", "AVIM Verzonnen",
    )  # fmt: skip
    assert not line.is_masked
    in_tier(session, item, DisclosureTier.A)
    (line,) = shown(session, table, item).lines
    assert line.shown.who == "AVIM Verzonnen"
    assert "Verzonnen" not in line.shown.what, "a town in a sentence is a place below a province"


def test_a_tick_counts_only_when_everybody_who_takes_part_has_it(session: VaultSession) -> None:
    table = a_table(session)
    doctor = replace(table.police, secrecy=Answer.YES)
    planning.save_participant(session, doctor)
    case_id = a_case(session, "Mirela")
    entries.add(
        session,
        Need(
            case_id=case_id,
            life_domain=LifeDomain.MENTAL_HEALTH,
            headline="nachtmerries",
            state=NeedState.IN_CARE,
        ),
    )
    item = in_tier(session, on_agenda(session, table, case_id), DisclosureTier.C)
    tick(session, table, item, doctor, HEALTH)
    tick(session, table, item, table.municipality)
    assert "label='Health'" not in repr(shown(session, table, item).view)
    tick(session, table, item, table.municipality, HEALTH)
    assert "label='Health'" in repr(shown(session, table, item).view)


def test_the_gate_takes_no_tick_without_a_reason_and_nobody_without_a_ground(
    session: VaultSession,
) -> None:
    table = a_table(session)
    item = a_telling_case(session, table, DisclosureTier.C)
    whole = agenda.meeting_page(session, table.meeting.id)
    first, second = (
        request_for(whole.meeting, whole.cases[0], seat, 2) for seat in whole.cases[0].seats
    )
    del item
    with pytest.raises(DisclosureBlocked, match="reason_missing"):
        prepare_screen(session, [first, replace(second, fields=(HEALTH,))], as_it_is)
    with pytest.raises(DisclosureBlocked, match="basis_not_chosen"):
        prepare_screen(session, [first, replace(second, basis=None)], as_it_is)
    with pytest.raises(DisclosureBlocked, match="recipient_missing"):
        prepare_screen(session, [], as_it_is)


def test_the_viewing_is_logged_once_with_tier_and_everybody_who_looks(
    session: VaultSession,
) -> None:
    table = a_table(session)
    item = on_agenda(session, table, a_case(session, "Mirela"), table.police, table.municipality)
    shown(session, table, item)
    screen_again(session, table.meeting.id, item.id, as_it_is, "en")
    with session.transaction() as unit:
        views = [one for one in audit_log.read(unit.connection) if one.action is AuditAction.VIEW]
    (line,) = views
    assert (line.case_id, line.tier) == (item.case_id, "b")
    assert line.recipient == "AVIM Verzonnen · Gemeente Verzonnen"
    assert line.reason == "Wat is er nodig?"


def test_a_case_with_a_stopped_seat_that_is_over_or_that_nobody_discusses_is_hidden(
    session: VaultSession,
) -> None:
    table = a_table(session)
    names = ("Mirela", "Dayana", "Kwame")
    stopped, over, nobody = (on_agenda(session, table, a_case(session, name)) for name in names)
    for item in (stopped, over):
        agenda.give_seat(session, agenda.fresh_seat(item, table.police, table.meeting))
    typed(session, table, stopped, "Mirela blijft")
    consent = Consent(case_id=stopped.case_id, decision=ConsentDecision.MUST_NOT_KNOW,
                      recipient="AVIM Verzonnen", form=ConsentForm.ORAL)  # fmt: skip
    entries.add(session, consent)
    with session.transaction() as unit:
        case = unit.get(CaseFile, over.case_id)
        unit.replace(replace(case, status=CaseStatus.CLOSED), case)
    pages = [shown(session, table, item) for item in (stopped, over, nobody)]
    assert [page.hidden for page in pages] == [Hidden.STOPPED, Hidden.OVER, Hidden.NOBODY]
    assert all(page.view is None and page.lines == () for page in pages)
    assert pages[0].waiting == 1
    assert not [name for name in names if name in repr(pages)]
    with session.transaction() as unit:
        actions = {line.action for line in audit_log.read(unit.connection)}
    assert AuditAction.VIEW not in actions


def test_who_comes_no_more_does_not_keep_the_case_from_the_others(session: VaultSession) -> None:
    table = a_table(session)
    item = on_agenda(session, table, a_case(session, "Mirela"), table.police, table.municipality)
    planning.save_participant(session, replace(table.police, has_left=True))
    page = shown(session, table, item)
    assert page.hidden is None
    assert (page.taking_part, page.at_table) == (1, 1)
    planning.save_participant(session, replace(table.municipality, has_left=True))
    assert shown(session, table, item).hidden is Hidden.NOBODY


def test_the_room_knows_no_case_and_a_case_taken_off_is_not_found(session: VaultSession) -> None:
    table = a_table(session)
    items = [on_agenda(session, table, a_case(session, name)) for name in ("Mirela", "Dayana")]
    room = open_room(session, table.meeting.id)
    assert room.item_ids == tuple(item.id for item in items)
    assert room.names == ("AVIM Verzonnen", "Gemeente Verzonnen")
    assert "Mirela" not in repr(room)
    agenda.take_off_agenda(session, items[0])
    with pytest.raises(NotFound):
        shown(session, table, items[0])


def test_a_line_is_kept_changed_in_its_place_and_taken_away(session: VaultSession) -> None:
    table = a_table(session)
    item = on_agenda(session, table, a_case(session, "Mirela"), table.police)
    first, second = typed(session, table, item, "een"), typed(session, table, item, "twee")
    changed = replace(first, text="nul", due_on=date(2026, 12, 10))
    minutes.keep_line(session, table.meeting.id, changed)
    assert minutes.kept_minutes(session, table.meeting.id) == (changed, second)
    minutes.drop_lines(session, table.meeting.id, {first.id, "never there"})
    assert minutes.kept_minutes(session, table.meeting.id) == (second,)


def test_the_ending_shows_all_lines_in_the_words_of_their_tier_and_what_is_missing(
    session: VaultSession,
) -> None:
    table = a_table(session)
    told = a_telling_case(session, table, DisclosureTier.A)
    quiet = on_agenda(session, table, a_case(session, "Kwame"), table.police)
    off = on_agenda(session, table, a_case(session, "Dayana"), table.police)
    typed(session, table, told, "Orsi belt zelf", "Zoltán")
    line = replace(typed(session, table, told, "x"), kind=DecisionKind.ACTION, text="Plek zoeken")
    minutes.keep_line(session, table.meeting.id, line)
    lost = typed(session, table, off, "Dayana blijft")
    agenda.take_off_agenda(session, off)
    found = ending_page(session, table.meeting.id, as_it_is, "en")
    first, second = found.cases
    assert (first.title, first.place, second.title, second.place) == ("Case 1", 1, "", 2)
    assert "Orsi" not in repr([case.lines[0].shown for case in found.cases if case.lines])
    assert (second.item_id, second.lines) == (quiet.id, ())
    assert [item.id for item in found.lost] == [lost.id]
    assert [missing_in(item) for item in found.lines] == [("day",), ("owner", "day")]


def test_an_action_of_the_screen_is_a_task_in_the_case_after_the_meeting(
    session: VaultSession,
) -> None:
    table = a_table(session)
    item = on_agenda(session, table, a_case(session, "Mirela"), table.police)
    typed(session, table, item, "Plek zoeken", "AVIM Verzonnen")
    found = ending_page(session, table.meeting.id, as_it_is, "en")
    minutes.close_meeting(session, table.meeting.id, found.lines, "close")
    with session.transaction() as unit:
        (task,) = unit.entries(Task, item.case_id)
    assert (task.title, task.owner) == ("Plek zoeken", "AVIM Verzonnen")

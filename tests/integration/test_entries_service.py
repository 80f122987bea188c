"""Corrections, their history, and taking them back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import update

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.errors import Conflict, InvalidFields, NotFound, NothingToUndo
from mhcoordinator.domain.exploitation import Exploitation, ExploitationForm
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person
from mhcoordinator.records import audit_log
from mhcoordinator.records.tables import log
from mhcoordinator.services import case_page, entries, intake, search
from mhcoordinator.services.session import VaultSession
from tests.integration.intakes import full_intake


@pytest.fixture
def view(session: VaultSession) -> CaseView:
    saved = intake.save(session, full_intake())
    return case_page.case_view(session, saved.case_id)


def client_of(session: VaultSession, view: CaseView) -> Person:
    client = case_page.case_view(session, view.case.id).client
    assert client is not None
    return client


def test_a_correction_shows_in_the_history(session: VaultSession, view: CaseView) -> None:
    client = client_of(session, view)
    entries.correct(session, replace(client, surname="Ionescu"), client)
    newest = entries.history(session, view.case.id)[0]
    assert newest.fields == ("surname",)
    assert newest.before == client
    assert client_of(session, view).surname == "Ionescu"


def test_undo_puts_back_and_can_be_undone(session: VaultSession, view: CaseView) -> None:
    client = client_of(session, view)
    entries.correct(session, replace(client, surname="Ionescu"), client)
    entries.undo(session, entries.history(session, view.case.id)[0].id)
    assert client_of(session, view) == client
    entries.undo(session, entries.history(session, view.case.id)[0].id)
    assert client_of(session, view).surname == "Ionescu"


def test_a_removed_entry_comes_back_whole(session: VaultSession, view: CaseView) -> None:
    need = view.needs[0]
    entries.remove(session, need)
    assert case_page.case_view(session, view.case.id).needs == ()
    assert search.search(session, "slaapt") == ()
    entries.undo(session, entries.history(session, view.case.id)[0].id)
    assert case_page.case_view(session, view.case.id).needs == (need,)
    assert len(search.search(session, "slaapt")) == 1


def test_undo_twice_is_refused(session: VaultSession, view: CaseView) -> None:
    entries.remove(session, view.needs[0])
    change = entries.history(session, view.case.id)[0].id
    entries.undo(session, change)
    with pytest.raises(NothingToUndo):
        entries.undo(session, change)


def test_undo_under_a_later_change_is_refused(session: VaultSession, view: CaseView) -> None:
    client = client_of(session, view)
    second = replace(client, surname="Ionescu")
    entries.correct(session, second, client)
    entries.correct(session, replace(second, given_names="Ana"), second)
    older = entries.history(session, view.case.id)[1]
    with pytest.raises(Conflict):
        entries.undo(session, older.id)


def test_two_corrections_of_the_same_thing_conflict(session: VaultSession, view: CaseView) -> None:
    client = client_of(session, view)
    entries.correct(session, replace(client, surname="Ionescu"), client)
    with pytest.raises(Conflict):
        entries.correct(session, replace(client, surname="Georgescu"), client)
    assert client_of(session, view).surname == "Ionescu"


def test_removing_twice_says_so(session: VaultSession, view: CaseView) -> None:
    entries.remove(session, view.needs[0])
    with pytest.raises(NotFound):
        entries.remove(session, view.needs[0])


def test_impossible_values_change_nothing(session: VaultSession, view: CaseView) -> None:
    client = client_of(session, view)
    with pytest.raises(InvalidFields):
        entries.correct(session, replace(client, birth_date=PartialDate(2031)), client)
    assert client_of(session, view) == client


def test_adding_twice_with_one_command_adds_once(session: VaultSession, view: CaseView) -> None:
    extra = Person(case_id=view.case.id, call_name="Tante")
    entries.add(session, extra, command_id="once")
    entries.add(session, extra, command_id="once")
    assert len(case_page.case_view(session, view.case.id).people) == 3


def test_one_form_is_the_main_one(session: VaultSession, view: CaseView) -> None:
    added = Exploitation(case_id=view.case.id, form=ExploitationForm.SEXUAL, is_main=True)
    entries.add(session, added)
    forms = case_page.case_view(session, view.case.id).exploitations
    assert [form.form for form in forms if form.is_main] == [ExploitationForm.SEXUAL]


def test_every_deed_has_an_audit_line_and_the_chain_holds(
    session: VaultSession, view: CaseView
) -> None:
    client = client_of(session, view)
    entries.correct(session, replace(client, surname="Ionescu"), client)
    entries.log_reveal(session, view.placements[0], "facility")
    with session.transaction() as unit:
        lines = audit_log.read(unit.connection)
        assert audit_log.first_broken_line(unit.connection) is None
    actions = {line.action for line in lines}
    assert {AuditAction.UNLOCK, AuditAction.CREATE, AuditAction.VIEW} <= actions
    assert lines[-1].action is AuditAction.REVEAL
    assert lines[-1].field_group == "Placement: facility"


def test_a_line_altered_afterwards_is_found(session: VaultSession, view: CaseView) -> None:
    with session.transaction() as unit:
        unit.connection.execute(
            update(log.AuditRow).where(log.AuditRow.seq == 2).values(user="somebody")
        )
        assert audit_log.first_broken_line(unit.connection) == 2

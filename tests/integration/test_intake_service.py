"""From an intake to a case: everything is there, once, and nothing half."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import InvalidFields
from mhcoordinator.domain.exploitation import Exploitation
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.person import Person
from mhcoordinator.records import rows
from mhcoordinator.services import case_list, case_page, documents, intake, search
from mhcoordinator.services.case_list import CaseFilter
from mhcoordinator.services.checking import entries_of
from mhcoordinator.services.normalising import normalised
from mhcoordinator.services.session import VaultSession
from tests.integration.intakes import full_intake


def test_every_field_is_read_back_as_it_was_typed(session: VaultSession) -> None:
    command = full_intake()
    saved = intake.save(session, command)
    view = case_page.case_view(session, saved.case_id)
    kept = {
        entry.id: entry
        for group in vars(view).values()
        if isinstance(group, tuple)
        for entry in group
    }
    typed = [entry for entry in entries_of(command) if entry.id in kept]
    assert len(typed) == 10
    for entry in typed:
        expected = replace(normalised(entry), case_id=saved.case_id)
        if isinstance(expected, Exploitation):
            expected = replace(expected, is_main=entry is command.exploitations[0])
        assert kept[entry.id] == expected


def test_numbers_are_kept_in_one_form(session: VaultSession) -> None:
    saved = intake.save(session, full_intake())
    view = case_page.case_view(session, saved.case_id)
    assert view.client is not None
    assert view.client.alien_number == "2817364509"
    assert view.channels[0].address == "+31655501733"


def test_saving_five_times_makes_one_case(session: VaultSession) -> None:
    command = full_intake()
    assert len({intake.save(session, command) for _ in range(5)}) == 1
    assert len(case_list.list_cases(session, CaseFilter())) == 1


def test_one_name_is_enough(session: VaultSession) -> None:
    saved = intake.save(session, Intake(call_name="Onbekende vrouw"))
    assert str(saved.number) == "MH-2026-001"
    assert case_page.case_view(session, saved.case_id).client is None


def test_no_name_is_not_enough_and_writes_nothing(session: VaultSession) -> None:
    with pytest.raises(InvalidFields) as caught:
        intake.save(session, Intake(call_name="  "))
    assert caught.value.problems[0].problem == "call_name_missing"
    assert case_list.list_cases(session, CaseFilter()) == ()


def test_a_failure_halfway_leaves_nothing(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, seen = rows.insert_all, []

    def breaks_at_the_fifth(*args: object) -> None:
        seen.append(args)
        if len(seen) == 5:
            raise RuntimeError("pulled the plug")
        real(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(rows, "insert_all", breaks_at_the_fifth)
    with pytest.raises(RuntimeError, match="plug"):
        intake.save(session, full_intake())
    monkeypatch.setattr(rows, "insert_all", real)
    assert case_list.list_cases(session, CaseFilter()) == ()
    assert search.search(session, "Mirela") == ()


def test_the_message_is_kept_as_source(session: VaultSession) -> None:
    saved = intake.save(session, full_intake())
    (source,) = case_page.case_view(session, saved.case_id).documents
    assert documents.read_document(session, source.id).decode() == source.text
    assert source.text.startswith("Zij heet Mirela")


def test_numbers_count_on(session: VaultSession) -> None:
    numbers = [
        str(intake.save(session, Intake(call_name="A", command_id=new_id())).number)
        for _ in range(3)
    ]
    assert numbers == ["MH-2026-001", "MH-2026-002", "MH-2026-003"]


def test_nul_bytes_are_made_visible_and_the_rest_is_kept(session: VaultSession) -> None:
    odd = "a\0b \u202eright\u202c e\u0301 \U0001f469\u200d\U0001f467"
    command = Intake(call_name=odd, people=(Person(note=odd),))
    view = case_page.case_view(session, intake.save(session, command).case_id)
    assert view.client is not None
    assert view.client.note == odd.replace("\0", "\u2400")
    assert view.case.call_name == view.client.note


def test_a_very_long_note_is_kept_whole(session: VaultSession) -> None:
    note = "Ze vertelt veel. " * 6_000
    command = Intake(call_name="A", people=(Person(note=note),))
    view = case_page.case_view(session, intake.save(session, command).case_id)
    assert view.client is not None
    assert view.client.note == note

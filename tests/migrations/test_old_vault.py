"""A vault of an earlier version opens with everything in it, and what is due is made."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.records import audit_log, history, schema
from mhcoordinator.records.codec import to_json
from mhcoordinator.records.tables import ROW_OF
from mhcoordinator.services import case_page, derivations, entries, renewal, search
from mhcoordinator.services.case_list import CaseFilter, list_cases
from mhcoordinator.services.due_lines import lines_of
from mhcoordinator.services.session import VaultSession
from mhcoordinator.vault import open_vault
from tests.vaults import CHEAP_LIMITS, PASSPHRASE, cheap_session

OLD = Path(__file__).parents[1] / "data" / "vaults" / "revision-0001"
KINDS = {kind.__name__: kind for kind in ROW_OF}


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "test.mhvault"
    folder.mkdir()
    for name in ("vault.json", "records.db"):
        shutil.copy(OLD / name, folder / name)
    return folder


@pytest.fixture
def session(vault: Path) -> Iterator[VaultSession]:
    clock = FixedClock(datetime(2026, 11, 25, 10, 0, tzinfo=UTC))
    opened = cheap_session(vault.parent, clock)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def written() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((OLD / "entries.json").read_text())
    return read


def test_the_vault_is_of_the_first_step(vault: Path) -> None:
    with open_vault(vault, PASSPHRASE, CHEAP_LIMITS) as opened:
        raw = opened.connect()
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        raw.close()


def test_every_entry_reads_back_equal(session: VaultSession, written: dict[str, Any]) -> None:
    with session.transaction() as unit:
        assert schema.revision_of(unit.connection) == schema.NEWEST
        assert schema.faults(unit.connection) == ()
    seen = 0
    for name, kind in KINDS.items():
        for before in written.get(name, []):
            with session.transaction() as unit:
                entry: Any = unit.get(kind, before["id"])
            after = json.loads(to_json(entry))
            assert {key: after[key] for key in before} == before
            for field in fields(kind):
                if field.name not in before:
                    assert field.default is not MISSING
                    assert getattr(entry, field.name) == field.default
            seen += 1
    with session.transaction() as unit:
        assert seen == sum(len(unit.entries(kind, head["id"])) if kind is not CaseFile else 1
                           for kind in ROW_OF for head in written["CaseFile"])  # fmt: skip


def test_the_logs_are_whole_and_changes_can_still_be_undone(
    session: VaultSession, written: dict[str, Any]
) -> None:
    with session.transaction() as unit:
        changes = sum(len(history.read(unit, head["id"])) for head in written["CaseFile"])
        assert audit_log.first_broken_line(unit.connection) is None
    assert changes == written["changes"]
    case_id = written["CaseFile"][0]["id"]
    removal = next(item for item in entries.history(session, case_id) if item.after is None)
    entries.undo(session, removal.id)
    assert removal.before in case_page.case_again(session, case_id).tasks


def test_what_is_due_is_made_for_every_open_case(
    session: VaultSession, written: dict[str, Any]
) -> None:
    case_ids = {head["id"] for head in written["CaseFile"]}
    assert set(renewal.stale_cases(session)) == case_ids
    assert all(row.next_due is None for row in list_cases(session, CaseFilter()))
    assert renewal.renew_cases(session, renewal.stale_cases(session)) == case_ids
    assert renewal.stale_cases(session) == ()
    for case_id in case_ids:
        view = case_page.case_again(session, case_id)
        derived = lines_of(view, derivations.derivation(session, view))
        assert case_page.due_lines_of_case(session, case_id) == derived != ()
    assert all(row.next_due is not None for row in list_cases(session, CaseFilter()))


def test_a_case_that_is_written_first_need_not_wait(
    session: VaultSession, written: dict[str, Any]
) -> None:
    case_id = written["CaseFile"][0]["id"]
    entries.add(session, Task(case_id=case_id, title="Bellen", due_on=date(2026, 12, 1)))
    assert case_id not in renewal.stale_cases(session)
    assert case_page.due_lines_of_case(session, case_id) != ()


def test_the_records_of_before_stand_beside_it(session: VaultSession, vault: Path) -> None:
    backup = vault / f"records.before-{schema.NEWEST}.db"
    assert backup.stat().st_size > 0
    assert b"SQLite format" not in backup.read_bytes()[:16]
    assert not (vault / "records.candidate.db").exists()
    session.close()
    shutil.copy(backup, vault / "records.db")
    with open_vault(vault, PASSPHRASE, CHEAP_LIMITS) as opened:
        raw = opened.connect()
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        assert raw.execute("SELECT count(*) FROM case_file").fetchone() == (5,)
        raw.close()


def test_search_finds_what_was_written_before(
    session: VaultSession, written: dict[str, Any]
) -> None:
    head = written["CaseFile"][0]
    assert head["id"] in {hit.case_id for hit in search.search(session, head["call_name"])}

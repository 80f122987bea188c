"""The migrations make what the tables say; the tables hold what the domain says."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.clock import SystemClock
from mhcoordinator.domain.errors import MigrationFailed, RecordsTooNew
from mhcoordinator.records import schema
from mhcoordinator.records.tables import ROW_OF, Base
from mhcoordinator.services import case_page, intake, vaults
from tests.integration.intakes import full_intake
from tests.vaults import CHEAP_LIMITS, PASSPHRASE, cheap_session

SEARCH = ("search_words", "search_names")


@pytest.mark.parametrize("kind", ROW_OF, ids=lambda kind: kind.__name__)
def test_every_field_has_its_column(kind: type) -> None:
    columns = set(ROW_OF[kind].__table__.columns.keys())
    assert columns == {field.name for field in fields(kind)} | {"seq"}


def test_every_kind_of_entry_is_shown_in_the_view() -> None:
    assert len(ROW_OF) == len(fields(CaseView))


def test_the_records_are_what_the_tables_say(tmp_path: Path) -> None:
    session = cheap_session(tmp_path, SystemClock())
    with session.transaction() as unit:
        context = MigrationContext.configure(unit.connection)
        found = compare_metadata(context, Base.metadata)
        assert schema.faults(unit.connection) == ()
    session.close()
    assert [item for item in found if not any(name in str(item) for name in SEARCH)] == []


def test_the_newest_step_is_the_one_the_program_names() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() == schema.NEWEST


def set_revision(tmp_path: Path, revision: str) -> None:
    session = cheap_session(tmp_path, SystemClock())
    with session.transaction() as unit:
        unit.connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (revision,))
    session.close()


def test_records_of_a_newer_program_are_left_alone(tmp_path: Path) -> None:
    cheap_session(tmp_path, SystemClock()).close()
    set_revision(tmp_path, "9999")
    folder = next(tmp_path.glob("*.mhvault"))
    before = (folder / "records.db").read_bytes()
    with pytest.raises(RecordsTooNew):
        vaults.unlock(folder, PASSPHRASE, limits=CHEAP_LIMITS)
    assert (folder / "records.db").read_bytes() == before


def test_a_migration_that_fails_keeps_the_old_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = cheap_session(tmp_path, SystemClock())
    saved = intake.save(session, full_intake())
    session.close()
    set_revision(tmp_path, "0000")
    folder = next(tmp_path.glob("*.mhvault"))
    with pytest.raises(MigrationFailed):
        vaults.unlock(folder, PASSPHRASE, limits=CHEAP_LIMITS)
    assert not (folder / "records.candidate.db").exists()
    monkeypatch.setattr(schema, "revision_of", lambda _: schema.NEWEST)
    again = vaults.unlock(folder, PASSPHRASE, limits=CHEAP_LIMITS)
    assert case_page.case_view(again, saved.case_id).case.number == saved.number
    again.close()


def test_a_migration_keeps_a_backup_and_the_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = cheap_session(tmp_path, SystemClock())
    saved = intake.save(session, full_intake())
    session.close()
    set_revision(tmp_path, "0000")

    def one_step(connection: object) -> None:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0003'")  # type: ignore[attr-defined]

    monkeypatch.setattr(schema, "upgrade", one_step)
    folder = next(tmp_path.glob("*.mhvault"))
    again = vaults.unlock(folder, PASSPHRASE, limits=CHEAP_LIMITS)
    assert case_page.case_view(again, saved.case_id).case.number == saved.number
    again.close()
    backup = folder / "records.before-0003.db"
    assert backup.stat().st_size > 0
    assert b"SQLite format" not in backup.read_bytes()[:16]
    assert not (folder / "records.candidate.db").exists()

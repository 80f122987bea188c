"""Pages proven without SQLite agree with SQLCipher's own check."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mhcoordinator.vault import pages, records_file

KEY = bytes(range(32))
ROWS = 400


@pytest.fixture
def records(tmp_path: Path) -> Path:
    path = tmp_path / "records.db"
    connection = records_file.connect(path, KEY)
    connection.execute("CREATE TABLE note (words BLOB)")
    connection.executemany("INSERT INTO note VALUES (?)", [(os.urandom(900),)] * ROWS)
    connection.close()
    return path


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("rb+") as file:
        file.seek(at)
        file.write(data)


def by_sqlcipher(path: Path) -> tuple[int, ...]:
    connection = records_file.connect_unchanging(path, KEY)
    try:
        return records_file.damaged_pages(connection)
    finally:
        connection.close()


def test_a_sound_file_is_proven(records: Path) -> None:
    assert pages.unproven_pages(records, KEY) == ()


def test_both_checks_name_the_same_pages(records: Path) -> None:
    overwrite(records, 7 * pages.PAGE + 100, b"\0")
    overwrite(records, 20 * pages.PAGE, bytes(pages.PAGE))
    overwrite(records, 31 * pages.PAGE - 1, b"\0")
    assert pages.unproven_pages(records, KEY) == (8, 21, 31) == by_sqlcipher(records)


def test_another_key_proves_nothing(records: Path) -> None:
    count = records.stat().st_size // pages.PAGE
    assert len(pages.unproven_pages(records, bytes(32))) == count


def test_pages_that_changed_places_are_noticed(records: Path) -> None:
    data = records.read_bytes()
    third, fourth = (data[at * pages.PAGE : (at + 1) * pages.PAGE] for at in (2, 3))
    overwrite(records, 2 * pages.PAGE, fourth + third)
    assert pages.unproven_pages(records, KEY) == (3, 4)


def test_only_as_many_pages_are_read_as_asked_for(records: Path) -> None:
    overwrite(records, 7 * pages.PAGE + 100, b"\0")
    assert pages.unproven_pages(records, KEY, most=7) == ()
    assert pages.unproven_pages(records, KEY, most=8) == (8,)


def test_a_page_that_the_log_holds_anew_is_left_to_the_log(records: Path, tmp_path: Path) -> None:
    connection = records_file.connect(records, KEY)
    connection.execute("UPDATE note SET words = zeroblob(900)")
    killed = tmp_path / "killed.db"
    killed.write_bytes(records.read_bytes())
    log = tmp_path / "killed.db-wal"
    log.write_bytes((tmp_path / "records.db-wal").read_bytes())
    connection.close()
    overwrite(killed, 7 * pages.PAGE, os.urandom(pages.PAGE))

    assert pages.unproven_pages(killed, KEY) == ()
    mended = records_file.connect(killed, KEY)
    assert mended.execute("SELECT count(*) FROM note WHERE words = zeroblob(900)").fetchone() == (
        ROWS,
    )
    mended.close()
    assert pages.unproven_pages(killed, KEY) == ()

"""Copies of the records, and putting one in their place."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3

from mhcoordinator.vault import OpenVault, errors, open_vault, records_file, verify
from tests.vaults import CHEAP_LIMITS, PASSPHRASE, cheap_vault

WORDS = "een zin die nergens leesbaar mag staan"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[OpenVault]:
    with cheap_vault(tmp_path) as opened:
        write(opened, WORDS)
        yield opened


def write(vault: OpenVault, words: str, path: Path | None = None) -> None:
    connection = vault.connect(path)
    connection.execute("CREATE TABLE IF NOT EXISTS note (words TEXT)")
    connection.execute("INSERT INTO note VALUES (?)", (words,))
    connection.close()


def read(vault: OpenVault, path: Path | None = None) -> list[str]:
    connection = vault.connect(path)
    try:
        return [row[0] for row in connection.execute("SELECT words FROM note")]
    finally:
        connection.close()


def test_a_connection_is_set_as_the_format_says(vault: OpenVault) -> None:
    connection = vault.connect()
    expected = {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "temp_store": 2,
        "secure_delete": 1, "trusted_schema": 0, "cipher_page_size": "4096",
        "cipher_hmac_algorithm": "HMAC_SHA512",
    }  # fmt: skip
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
    assert found == expected
    assert connection.isolation_level is None
    connection.close()


def test_only_its_owner_may_read_the_files(vault: OpenVault) -> None:
    connection = vault.connect()
    names = {path.name for path in vault.folder.iterdir()}
    assert {"vault.json", "records.db", "records.db-wal"} <= names
    for path in (vault.folder, *vault.folder.iterdir()):
        assert path.stat().st_mode & 0o077 == 0, path.name
    connection.close()


def test_a_snapshot_is_encrypted_and_complete(vault: OpenVault, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    vault.snapshot(copy)
    assert WORDS.encode() not in copy.read_bytes()
    assert not copy.read_bytes().startswith(b"SQLite format 3")
    assert read(vault, copy) == [WORDS]
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.db"]


def test_a_snapshot_holds_what_was_just_committed(vault: OpenVault, tmp_path: Path) -> None:
    working = vault.connect()
    working.execute("INSERT INTO note VALUES ('in the log')")
    vault.snapshot(tmp_path / "copy.db")
    working.close()
    assert read(vault, tmp_path / "copy.db") == [WORDS, "in the log"]


def test_a_snapshot_that_cannot_be_made_leaves_nothing(vault: OpenVault, tmp_path: Path) -> None:
    with pytest.raises(errors.VaultError):
        vault.snapshot(tmp_path / "not there" / "copy.db")
    assert [path.name for path in tmp_path.iterdir()] == ["test.mhvault"]


def test_a_candidate_takes_the_place_of_the_records(vault: OpenVault) -> None:
    candidate = vault.folder / "candidate.db"
    vault.snapshot(candidate)
    write(vault, "new", candidate)
    vault.replace_records(candidate)
    assert read(vault) == [WORDS, "new"]
    assert sorted(path.name for path in vault.folder.iterdir()) == [
        "lock", "records.db", "vault.json",
    ]  # fmt: skip


@pytest.mark.parametrize("use", ["SELECT 1", "BEGIN", "BEGIN IMMEDIATE"])
def test_records_in_use_are_not_replaced(vault: OpenVault, use: str) -> None:
    candidate = vault.folder / "candidate.db"
    vault.snapshot(candidate)
    write(vault, "new", candidate)
    working = vault.connect()
    working.execute(use)
    with pytest.raises(errors.OpenElsewhere):
        vault.replace_records(candidate)
    working.close()
    assert read(vault) == [WORDS]


def test_after_closing_the_key_is_gone(vault: OpenVault) -> None:
    vault.close()
    with pytest.raises(errors.VaultLocked):
        vault.connect()
    with pytest.raises(errors.VaultLocked):
        vault.snapshot(vault.folder / "copy.db")
    open_vault(vault.folder, PASSPHRASE, CHEAP_LIMITS).close()


def test_a_connection_stays_on_its_thread(vault: OpenVault) -> None:
    connection = vault.connect()
    refused = []

    def use() -> None:
        try:
            connection.execute("SELECT 1")
        except sqlcipher3.ProgrammingError as error:
            refused.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    connection.close()
    assert len(refused) == 1


def test_after_a_kill_the_log_is_taken_in_and_proven(tmp_path: Path) -> None:
    with cheap_vault(tmp_path) as fresh:
        folder = fresh.folder
    program = """
import sys, time
from pathlib import Path
from mhcoordinator.vault import open_vault
from tests.vaults import CHEAP_LIMITS, PASSPHRASE
connection = open_vault(Path(sys.argv[1]), PASSPHRASE, CHEAP_LIMITS).connect()
connection.execute("CREATE TABLE note (words TEXT)")
connection.execute("INSERT INTO note VALUES ('committed')")
connection.execute("BEGIN IMMEDIATE")
connection.execute("INSERT INTO note VALUES ('not committed')")
print("ready", flush=True)
time.sleep(60)
"""
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(folder)], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert records_file.has_log(folder / "records.db")

    assert verify(folder, PASSPHRASE, CHEAP_LIMITS).sound
    with open_vault(folder, PASSPHRASE, CHEAP_LIMITS) as vault:
        assert read(vault) == ["committed"]


def test_damage_writes_nothing_to_the_terminal(vault: OpenVault) -> None:
    vault.close()
    data = bytearray((vault.folder / "records.db").read_bytes())
    data[5000] ^= 1
    (vault.folder / "records.db").write_bytes(data)
    program = """
import sys
from pathlib import Path
from mhcoordinator.vault import errors, open_vault, records_file, verify
from tests.vaults import CHEAP_LIMITS, PASSPHRASE
assert not verify(Path(sys.argv[1]), PASSPHRASE, CHEAP_LIMITS).sound
records_file.PROVEN_AT_OPENING = 1
connection = open_vault(Path(sys.argv[1]), PASSPHRASE, CHEAP_LIMITS).connect()
try:
    connection.execute("SELECT * FROM note").fetchall()
except Exception as error:
    print(type(error).__name__)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(vault.folder)], capture_output=True, text=True,
        check=False, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("DatabaseError\n", "")

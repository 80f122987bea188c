"""Opens a vault by docs/vault-format.md alone: nothing of the program is used for it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import sqlite3
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from mhcoordinator.domain.clock import SystemClock
from mhcoordinator.services import intake
from tests.integration.intakes import full_intake
from tests.vaults import cheap_session

PASSPHRASE = "één zin van José mét tekens"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    session = cheap_session(tmp_path, SystemClock(), PASSPHRASE)
    intake.save(session, full_intake())
    session.close()
    return tmp_path / "test.mhvault"


def canonical(value: dict[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def data_key_by_the_book(header: dict[str, Any], passphrase: str) -> bytes:
    slot = header["slots"][0]
    kdf, wrap = slot["kdf"], slot["wrap"]
    slot_key = hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode(),
        base64.b64decode(kdf["salt"]),
        time_cost=kdf["passes"],
        memory_cost=kdf["memory_kib"],
        parallelism=kdf["lanes"],
        hash_len=32,
        type=Type.ID,
    )
    bound = "|".join(
        str(part)
        for part in (
            "mhvault", 1, header["vault_id"], slot["id"], slot["kind"],
            kdf["memory_kib"], kdf["passes"], kdf["lanes"],
        )
    )  # fmt: skip
    return AESGCM(slot_key).decrypt(
        base64.b64decode(wrap["nonce"]), base64.b64decode(wrap["key"]), bound.encode()
    )


def test_the_records_open_by_the_book(folder: Path) -> None:
    header = json.loads((folder / "vault.json").read_bytes())
    decomposed = unicodedata.normalize("NFD", PASSPHRASE)
    key = data_key_by_the_book(header, decomposed)
    connection = sqlcipher3.connect(str(folder / "records.db"))
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    assert connection.execute("SELECT call_name FROM case_file").fetchall() == [("Mirela",)]
    assert connection.execute("PRAGMA page_size").fetchone() == ("4096",)
    assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    connection.close()


def test_every_page_is_built_as_the_book_says(folder: Path) -> None:
    key = data_key_by_the_book(json.loads((folder / "vault.json").read_bytes()), PASSPHRASE)
    data = (folder / "records.db").read_bytes()
    code_key = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in data[:16]), 2, 32)
    plain = b""
    for number in range(1, len(data) // 4096 + 1):
        page = data[(number - 1) * 4096 : number * 4096]
        sealed = page[16:4032] if number == 1 else page[:4032]
        code = hmac.digest(code_key, sealed + number.to_bytes(4, "little"), "sha512")
        assert code == page[4032:]
        opener = Cipher(algorithms.AES256(key), modes.CBC(sealed[-16:])).decryptor()
        head = b"SQLite format 3\0" if number == 1 else b""
        plain += head + opener.update(sealed[:-16]) + bytes(80)
    copy = sqlite3.connect(":memory:")
    copy.deserialize(plain.replace(b"\x02\x02", b"\x01\x01", 1))  # not in WAL: in memory
    assert copy.execute("SELECT call_name FROM case_file").fetchall() == [("Mirela",)]
    copy.close()


def test_seal_and_checksum_are_as_the_book_says(folder: Path) -> None:
    header = json.loads((folder / "vault.json").read_bytes())
    key = data_key_by_the_book(header, PASSPHRASE)
    checksum = header.pop("checksum")
    assert checksum == hashlib.sha256(canonical(header)).hexdigest()
    seal = base64.b64decode(header.pop("seal"))
    seal_key = HKDF(SHA256(), 32, None, b"mhvault header seal v1").derive(key)
    assert seal == hmac.digest(seal_key, canonical(header), "sha256")


def test_nothing_typed_stands_in_clear_in_any_file(folder: Path) -> None:
    words = ("Mirela", "Popescu", "Verzonnen", "2817364509", "melding.txt", "case_file")
    for path in folder.iterdir():
        data = path.read_bytes()
        for word in words:
            for encoding in ("utf-8", "utf-16-le", "latin-1"):
                assert word.encode(encoding) not in data, path.name

"""Every kind of trouble with a vault has its own error and changes nothing on disk."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mhcoordinator.domain.errors import RecordsTooNew
from mhcoordinator.services import vaults
from mhcoordinator.services.explain_vault import explain_vault_error
from mhcoordinator.vault import (
    KdfCost,
    change_passphrase,
    errors,
    open_vault,
    pages,
    records_file,
    verify,
)
from mhcoordinator.vault.header import open_slot, sealed, to_bytes
from mhcoordinator.vault.open_vault import read_header
from tests.vaults import CHEAP, CHEAP_LIMITS, PASSPHRASE


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pristine") / "test.mhvault"
    vaults.create(folder, PASSPHRASE, "Anna", CHEAP, CHEAP_LIMITS)
    return folder


@pytest.fixture
def folder(pristine: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "test.mhvault"
    shutil.copytree(pristine, copy)
    return copy


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def edit_header(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    path = folder / "vault.json"
    plain = json.loads(path.read_bytes())
    change(plain)
    path.write_text(json.dumps(plain))


def with_checksum(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Alters the header as somebody would who knows its format, but not the passphrase."""
    import hashlib

    def both(plain: dict[str, Any]) -> None:
        change(plain)
        plain.pop("checksum")
        text = json.dumps(plain, sort_keys=True, separators=(",", ":"))
        plain["checksum"] = hashlib.sha256(text.encode()).hexdigest()

    edit_header(folder, both)


def cut(path: Path, keep: int) -> None:
    path.write_bytes(path.read_bytes()[:keep])


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 0x10
    path.write_bytes(data)


def overwrite(path: Path, at: int, data: bytes) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:at] + data + whole[at + len(data) :])


def damage_with_log(folder: Path) -> None:
    flip(folder / "records.db", 50)
    (folder / "records.db-wal").write_bytes(bytes(range(256)) * 20)


def empty(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()


def relabel(plain: dict[str, Any]) -> None:
    plain["slots"][0]["label"] = "Mallory"


def newer(plain: dict[str, Any]) -> None:
    plain["version"] = 2


def heavy(plain: dict[str, Any]) -> None:
    plain["slots"][0]["kdf"]["memory_kib"] = 2**31


def light(plain: dict[str, Any]) -> None:
    plain["slots"][0]["kdf"]["memory_kib"] = 32


def second_id(plain: dict[str, Any]) -> None:
    plain["slots"].append({**plain["slots"][0], "id": "0000000000000000"})


DAMAGES: dict[str, tuple[Callable[[Path], object], type[errors.VaultError]]] = {
    "no vault at all": (
        empty,
        errors.NotAVault,
    ),
    "vault.json missing": (lambda f: (f / "vault.json").unlink(), errors.HeaderMissing),
    "vault.json empty": (lambda f: cut(f / "vault.json", 0), errors.HeaderDamaged),
    "vault.json cut short": (lambda f: cut(f / "vault.json", 200), errors.HeaderDamaged),
    "vault.json altered": (lambda f: edit_header(f, relabel), errors.HeaderAltered),
    "vault.json altered with care": (lambda f: with_checksum(f, relabel), errors.HeaderAltered),
    "vault.json with a slot added": (lambda f: with_checksum(f, second_id), errors.HeaderAltered),
    "vault.json newer": (lambda f: edit_header(f, newer), errors.NewerVault),
    "absurd costs": (lambda f: edit_header(f, heavy), errors.AbsurdCosts),
    "absurd costs, with care": (lambda f: with_checksum(f, heavy), errors.AbsurdCosts),
    "costs below the floor": (lambda f: with_checksum(f, light), errors.AbsurdCosts),
    "vault.json enormous": (
        lambda f: (f / "vault.json").write_bytes(b" " * 2_000_000),
        errors.HeaderDamaged,
    ),
    "records.db missing": (lambda f: (f / "records.db").unlink(), errors.RecordsMissing),
    "records.db empty": (lambda f: cut(f / "records.db", 0), errors.RecordsDamaged),
    "records.db cut inside a page": (
        lambda f: cut(f / "records.db", 10_000),
        errors.RecordsDamaged,
    ),
    "records.db cut between pages": (
        lambda f: cut(f / "records.db", 8_192),
        errors.RecordsDamaged,
    ),
    "records.db first page flipped": (
        lambda f: flip(f / "records.db", 100),
        errors.RecordsDamaged,
    ),
    "records.db last page flipped": (
        lambda f: flip(f / "records.db", -1),
        errors.RecordsDamaged,
    ),
    "records.db with a page of zeros": (
        lambda f: overwrite(f / "records.db", 9 * pages.PAGE, bytes(pages.PAGE)),
        errors.RecordsDamaged,
    ),
    "records.db damaged, with a log left by a kill": (
        damage_with_log,
        errors.RecordsDamaged,
    ),
    "records.db of another vault": (
        lambda f: (f / "records.db").write_bytes(bytes(range(256)) * 64),
        errors.RecordsDamaged,
    ),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_told_apart_and_left_alone(folder: Path, name: str) -> None:
    damage, expected = DAMAGES[name]
    damage(folder)
    before = state(folder)
    with pytest.raises(errors.VaultError) as caught:
        vaults.unlock(folder, PASSPHRASE, limits=CHEAP_LIMITS)
    assert type(caught.value) is expected
    assert state(folder) == before


@pytest.mark.parametrize("name", [name for name in DAMAGES if "records.db" not in name])
def test_no_passphrase_is_changed_in_a_damaged_header(folder: Path, name: str) -> None:
    damage, expected = DAMAGES[name]
    damage(folder)
    before = state(folder)
    with pytest.raises(expected):
        change_passphrase(folder, PASSPHRASE, "x", cost=CHEAP, limits=CHEAP_LIMITS)
    assert state(folder) == before


@pytest.mark.parametrize("name", DAMAGES)
def test_verifying_damage_changes_nothing(folder: Path, name: str) -> None:
    damage, expected = DAMAGES[name]
    damage(folder)
    before = state(folder)
    if expected is errors.RecordsDamaged:
        assert not verify(folder, PASSPHRASE, CHEAP_LIMITS).sound
    else:
        with pytest.raises(expected):
            verify(folder, PASSPHRASE, CHEAP_LIMITS)
    assert state(folder) == before


def test_damage_met_while_working_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records_file, "PROVEN_AT_OPENING", 1)
    data = (folder / "records.db").read_bytes()
    for page in range(2, len(data) // pages.PAGE):
        flip(folder / "records.db", page * pages.PAGE + 9)
    with pytest.raises(errors.RecordsDamaged):
        vaults.unlock(folder, PASSPHRASE, limits=CHEAP_LIMITS)


def test_a_copy_without_its_lock_file_is_left_without_one(folder: Path) -> None:
    (folder / "lock").unlink(missing_ok=True)
    before = state(folder)
    with pytest.raises(errors.WrongPassphrase):
        vaults.unlock(folder, "x", limits=CHEAP_LIMITS)
    assert verify(folder, PASSPHRASE, CHEAP_LIMITS).sound
    assert state(folder) == before
    vaults.unlock(folder, PASSPHRASE, limits=CHEAP_LIMITS).close()


def test_a_slot_of_a_kind_to_come_survives_a_new_passphrase(folder: Path) -> None:
    share = {"id": "77", "kind": "recovery_share", "threshold": 2}
    header = read_header(folder, CHEAP_LIMITS)
    data_key = open_slot(header, PASSPHRASE, CHEAP_LIMITS)[1]
    later = sealed(replace(header, others=(share,)), data_key)
    (folder / "vault.json").write_bytes(to_bytes(later))

    change_passphrase(folder, PASSPHRASE, "another", cost=CHEAP, limits=CHEAP_LIMITS)
    open_vault(folder, "another", CHEAP_LIMITS).close()
    assert read_header(folder, CHEAP_LIMITS).others == (share,)


def test_records_of_a_newer_version_are_left_alone(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE, CHEAP_LIMITS) as vault:
        connection = vault.connect()
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.close()
    before = state(folder)
    with pytest.raises(RecordsTooNew):
        vaults.unlock(folder, PASSPHRASE, limits=CHEAP_LIMITS)
    assert state(folder) == before


def test_a_wrong_passphrase_changes_nothing(folder: Path) -> None:
    before = state(folder)
    with pytest.raises(errors.WrongPassphrase):
        vaults.unlock(folder, PASSPHRASE + "x", limits=CHEAP_LIMITS)
    assert state(folder) == before


def test_a_bit_flipped_deep_inside_is_named_by_its_page(folder: Path) -> None:
    flip(folder / "records.db", 5 * pages.PAGE + 77)
    report = verify(folder, PASSPHRASE, CHEAP_LIMITS)
    assert not report.sound
    assert report.damaged_pages == (6,)


def test_no_flipped_bit_opens(folder: Path) -> None:
    path = folder / "records.db"
    whole = path.read_bytes()
    for at in range(0, len(whole), 1999):
        flip(path, at)
        damaged = path.read_bytes()
        with pytest.raises(errors.RecordsDamaged) as caught:
            open_vault(folder, PASSPHRASE, CHEAP_LIMITS)
        assert at < 16 or caught.value.pages == (at // pages.PAGE + 1,)
        assert path.read_bytes() == damaged
        path.write_bytes(whole)
    open_vault(folder, PASSPHRASE, CHEAP_LIMITS).close()


def test_a_sound_vault_is_found_sound(folder: Path) -> None:
    assert verify(folder, PASSPHRASE, CHEAP_LIMITS).sound


def test_the_program_refuses_the_cheap_costs_of_the_tests(folder: Path) -> None:
    with pytest.raises(errors.AbsurdCosts):
        vaults.unlock(folder, PASSPHRASE)
    with pytest.raises(errors.AbsurdCosts):
        vaults.create(folder.with_name("other.mhvault"), PASSPHRASE, "Anna", KdfCost(64, 1, 1))
    assert not folder.with_name("other.mhvault").exists()


def test_two_windows_do_not_open_one_vault(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE, CHEAP_LIMITS), pytest.raises(errors.OpenElsewhere):
        open_vault(folder, PASSPHRASE, CHEAP_LIMITS)
    open_vault(folder, PASSPHRASE, CHEAP_LIMITS).close()


@pytest.mark.parametrize("name", ["LEAST_SQLITE", "LEAST_SQLCIPHER"])
def test_old_libraries_are_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(records_file, name, (99, 0, 0))
    before = state(folder)
    with pytest.raises(errors.LibraryTooOld):
        vaults.unlock(folder, PASSPHRASE, limits=CHEAP_LIMITS)
    assert state(folder) == before


def test_nothing_is_made_over_something(folder: Path) -> None:
    before = state(folder)
    with pytest.raises(errors.AlreadyExists):
        vaults.create(folder, PASSPHRASE, "Anna", CHEAP, CHEAP_LIMITS)
    assert state(folder) == before


def test_each_trouble_has_its_own_words_and_next_step() -> None:
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type)
        and issubclass(kind, errors.VaultError)
        and kind is not errors.VaultError
    ]
    assert len(kinds) == 18
    said = [explain_vault_error(kind(), lambda _, text: text) for kind in kinds]
    assert all(said)
    assert len({item.happened for item in said if item}) == len(kinds)
    assert all(item.kept and item.next_step for item in said if item)

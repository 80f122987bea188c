"""The commands as IT staff type them: real processes, passphrases through descriptors."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PASSPHRASE = "zes woorden die niemand raadt hier"
OTHER = "een heel andere zin met moed erin"


def run(*words: str | Path, secrets: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Runs a command; `{0}` and `{1}` stand for descriptors that hold the secrets."""
    ends = []
    for secret in secrets:
        read, write = os.pipe()
        os.write(write, secret.encode() + b"\n")
        os.close(write)
        ends.append(read)
    command = [sys.executable, "-m", "mhcoordinator", *(str(word).format(*ends) for word in words)]
    environment = {**os.environ, "LANG": "C.UTF-8", "LANGUAGE": "en"}
    try:
        return subprocess.run(
            command, pass_fds=ends, capture_output=True, text=True, check=False,
            stdin=subprocess.DEVNULL, env=environment, timeout=120,
        )  # fmt: skip
    finally:
        for end in ends:
            os.close(end)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli") / "regio.mhvault"
    made = run(
        "vault", "create", folder, "--label", "Anna", "--passphrase-fd", "{0}",
        secrets=(PASSPHRASE,),
    )  # fmt: skip
    assert (made.returncode, made.stderr) == (0, "")
    return folder


def test_info_says_what_can_be_read_without_a_passphrase(folder: Path) -> None:
    shown = run("vault", "info", folder)
    assert shown.returncode == 0
    assert "Anna (Argon2id" in shown.stdout


def test_a_sound_vault_is_proven_sound(folder: Path) -> None:
    assert (
        run("vault", "verify", folder, "--passphrase-fd", "{0}", secrets=(PASSPHRASE,)).returncode
        == 0
    )


def test_the_passphrase_changes_and_the_records_do_not(folder: Path) -> None:
    before = (folder / "records.db").read_bytes()
    words = ("vault", "change-passphrase", folder, "--passphrase-fd", "{0}",
             "--new-passphrase-fd", "{1}")  # fmt: skip
    assert run(*words, secrets=(PASSPHRASE, OTHER)).returncode == 0
    assert (folder / "records.db").read_bytes() == before
    refused = run("vault", "verify", folder, "--passphrase-fd", "{0}", secrets=(PASSPHRASE,))
    assert refused.returncode == 1
    assert len(refused.stderr.strip().splitlines()) == 3
    assert run(*words, secrets=(OTHER, PASSPHRASE)).returncode == 0


def test_damage_ends_with_its_own_code(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.mhvault"
    copy.mkdir()
    for path in folder.iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    data = bytearray((copy / "records.db").read_bytes())
    data[5 * 4096 + 99] ^= 1
    (copy / "records.db").write_bytes(data)
    found = run("vault", "verify", copy, "--passphrase-fd", "{0}", secrets=(PASSPHRASE,))
    assert found.returncode == 3
    assert "6" in found.stderr


@pytest.mark.parametrize("weak", ["Welkom2026!", "anna", ""])
def test_a_passphrase_that_can_be_guessed_is_refused(tmp_path: Path, weak: str) -> None:
    refused = run(
        "vault", "create", tmp_path / "a.mhvault", "--label", "Anna", "--passphrase-fd", "{0}",
        secrets=(weak,),
    )  # fmt: skip
    assert refused.returncode == 1
    assert list(tmp_path.iterdir()) == []


def test_a_passphrase_is_never_taken_as_an_argument(tmp_path: Path) -> None:
    refused = run("vault", "create", tmp_path / "a.mhvault", "--passphrase", PASSPHRASE)
    assert refused.returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_a_vault_gets_three_sentences(tmp_path: Path) -> None:
    refused = run("vault", "info", tmp_path)
    assert refused.returncode == 1
    assert len(refused.stderr.strip().splitlines()) == 3

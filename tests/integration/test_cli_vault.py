"""The commands as IT staff type them: real processes, passphrases through descriptors."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

PASSPHRASE = "zes woorden die niemand raadt hier"
OTHER = "een heel andere zin met moed erin"

ENVIRONMENT = {**os.environ, "LANG": "C.UTF-8", "LANGUAGE": "en"}


def run(*words: str | Path, secrets: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Runs a command; `{0}` and `{1}` stand for descriptors that hold the secrets."""
    ends = []
    for secret in secrets:
        read, write = os.pipe()
        os.write(write, secret.encode("utf-8", "surrogateescape") + b"\n")
        os.close(write)
        ends.append(read)
    command = [sys.executable, "-m", "mhcoordinator", *(str(word).format(*ends) for word in words)]
    try:
        return subprocess.run(
            command, pass_fds=ends, capture_output=True, text=True, check=False,
            start_new_session=True, stdin=subprocess.DEVNULL, env=ENVIRONMENT, timeout=120,
        )  # fmt: skip
    finally:
        for end in ends:
            os.close(end)


def type_at_prompts(words: tuple[str | Path, ...], answers: dict[str, str]) -> tuple[str, int]:
    """Runs a command on a terminal of its own; gives what was to be seen, and the exit code."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "mhcoordinator", *words], start_new_session=True,
        stdin=theirs, stdout=theirs, stderr=theirs, env=ENVIRONMENT,
    )  # fmt: skip
    os.close(theirs)
    seen = ""
    asked = dict(answers)
    while True:
        try:
            seen += os.read(ours, 1024).decode()
        except OSError:  # the other end was closed
            break
        for prompt in [prompt for prompt in asked if prompt in seen]:
            os.write(ours, asked.pop(prompt).encode() + b"\n")
    os.close(ours)
    return seen, process.wait(timeout=60)


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


def test_both_passphrases_may_come_through_one_descriptor(folder: Path) -> None:
    words = ("vault", "change-passphrase", folder, "--passphrase-fd", "{0}",
             "--new-passphrase-fd", "{0}")  # fmt: skip
    assert run(*words, secrets=(f"{PASSPHRASE}\r\n{OTHER}",)).returncode == 0
    assert run(*words, secrets=(f"{OTHER}\n{PASSPHRASE}",)).returncode == 0


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ((), "--passphrase-fd"),
        (("--passphrase-fd", "99"), "99"),
        (("--passphrase-fd", "x"), "--passphrase-fd"),
    ],
)
def test_without_a_way_to_the_passphrase_the_usage_is_told(
    folder: Path, way: tuple[str, ...], said: str
) -> None:
    refused = run("vault", "verify", folder, *way)
    assert refused.returncode == 2
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_passphrase_in_another_encoding_is_told(folder: Path) -> None:
    refused = run(
        "vault", "verify", folder, "--passphrase-fd", "{0}", secrets=("caf\udce9",),
    )  # fmt: skip
    assert refused.returncode == 2
    assert "UTF-8" in refused.stderr


def test_the_prompt_asks_twice_unseen(tmp_path: Path) -> None:
    folder = tmp_path / "typed.mhvault"
    answers = {"New passphrase:": PASSPHRASE, "Once more:": PASSPHRASE}
    seen, code = type_at_prompts(("vault", "create", folder), answers)
    assert code == 0, seen
    assert PASSPHRASE not in seen
    assert (folder / "vault.json").is_file()

    seen, code = type_at_prompts(("vault", "verify", folder), {"Passphrase:": PASSPHRASE})
    assert code == 0, seen


def test_two_that_differ_make_no_vault(tmp_path: Path) -> None:
    answers = {"New passphrase:": PASSPHRASE, "Once more:": OTHER}
    seen, code = type_at_prompts(("vault", "create", tmp_path / "a.mhvault"), answers)
    assert code == 2
    assert "not the same" in seen
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_not_there_is_told(tmp_path: Path) -> None:
    refused = run(
        "vault", "create", tmp_path / "no" / "a.mhvault", "--passphrase-fd", "{0}",
        secrets=(PASSPHRASE,),
    )  # fmt: skip
    assert refused.returncode == 1
    assert len(refused.stderr.strip().splitlines()) == 3


def test_no_passphrase_is_asked_for_a_name_that_is_taken(folder: Path) -> None:
    refused = run("vault", "create", folder)
    assert refused.returncode == 1
    assert len(refused.stderr.strip().splitlines()) == 3


def test_verify_changes_nothing(folder: Path) -> None:
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    run("vault", "verify", folder, "--passphrase-fd", "{0}", secrets=(PASSPHRASE,))
    after = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    assert after == before


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


def test_a_vault_gets_the_ending_that_people_look_for(tmp_path: Path) -> None:
    words = ("vault", "create", tmp_path / "regio", "--passphrase-fd", "{0}")
    assert run(*words, secrets=(PASSPHRASE,)).returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["regio.mhvault"]


def test_the_old_passphrase_is_no_new_one(folder: Path) -> None:
    words = ("vault", "change-passphrase", folder, "--passphrase-fd", "{0}",
             "--new-passphrase-fd", "{1}")  # fmt: skip
    before = (folder / "vault.json").read_bytes()
    assert run(*words, secrets=(PASSPHRASE, PASSPHRASE)).returncode == 2
    assert (folder / "vault.json").read_bytes() == before

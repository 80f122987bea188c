"""The program dies at every single step on disk of making a vault and of changing a passphrase."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from mhcoordinator.vault import create_vault, errors, open_vault, verify
from tests.vaults import CHEAP, CHEAP_LIMITS, PASSPHRASE, cheap_vault

OTHER = "een heel andere zin met moed erin"
DYING = """
import os, signal, sys
from pathlib import Path
from mhcoordinator.vault import change_passphrase, create_vault
from tests.vaults import CHEAP, CHEAP_LIMITS, PASSPHRASE

folder, left = Path(sys.argv[1]), int(sys.argv[2])
STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate"}

def step(*_):
    global left
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    left -= 1

def watch(event, arguments):
    handle = event == "open" and isinstance(arguments[0], int)  # opened, nothing written yet
    if handle or (event in STEPS and str(arguments[0]).startswith(str(folder))):
        step()

plain_fsync, plain_close = os.fsync, os.close
os.fsync = lambda handle: (step(), plain_fsync(handle), step())
sys.addaudithook(watch)
"""
CHANGE = f"change_passphrase(folder, PASSPHRASE, {OTHER!r}, cost=CHEAP, limits=CHEAP_LIMITS)"
CREATE = "create_vault(folder, PASSPHRASE, label='Anna', cost=CHEAP, limits=CHEAP_LIMITS).close()"


def dies_at(step: int, work: str, folder: Path) -> bool:
    """Whether the program died there; False when it was through before."""
    done = subprocess.run(
        [sys.executable, "-c", DYING + work, str(folder), str(step)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}, check=False,
    )  # fmt: skip
    assert done.returncode in {0, -signal.SIGKILL}
    return done.returncode != 0


def secrets_that_open(folder: Path) -> list[str]:
    works = []
    for secret in (PASSPHRASE, OTHER):
        try:
            open_vault(folder, secret, CHEAP_LIMITS).close()
        except errors.WrongPassphrase:
            continue
        works.append(secret)
    return works


def test_at_every_step_of_a_new_passphrase_one_of_the_two_opens(tmp_path: Path) -> None:
    with cheap_vault(tmp_path) as vault:
        folder = vault.folder
    records = (folder / "records.db").read_bytes()
    header = (folder / "vault.json").read_bytes()
    seen, step = [], 0
    while dies_at(step, CHANGE, folder):
        (works,) = secrets_that_open(folder)
        seen.append(works)
        assert (folder / "records.db").read_bytes() == records
        (folder / "vault.json").write_bytes(header)
        step += 1
    assert secrets_that_open(folder) == [OTHER]
    assert set(seen) == {PASSPHRASE, OTHER}
    assert seen == sorted(seen, key=[PASSPHRASE, OTHER].index)
    assert step > 5
    assert sorted(path.name for path in folder.iterdir()) == ["lock", "records.db", "vault.json"]


def test_at_every_step_of_making_a_vault_there_is_a_whole_one_or_none(tmp_path: Path) -> None:
    seen, step = [], 0
    folder = tmp_path / "0.mhvault"
    while dies_at(step, CREATE, folder):
        seen.append(folder.exists())
        if folder.exists():
            assert verify(folder, PASSPHRASE, CHEAP_LIMITS).sound
        else:
            create_vault(folder, PASSPHRASE, label="Anna", cost=CHEAP, limits=CHEAP_LIMITS).close()
        step += 1
        folder = tmp_path / f"{step}.mhvault"
    assert seen == sorted(seen)
    assert set(seen) == {False, True}
    assert step > 5


def test_an_old_half_is_cleared_away_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "a.mhvault"
    half, young, strange = (
        tmp_path / f"a.mhvault.{name}.new" for name in ("0123abcd", "4567abcd", "89ababcd")
    )
    for each, name in ((half, "records.db"), (young, "records.db"), (strange, "thesis.odt")):
        each.mkdir()
        (each / name).write_bytes(b"x")
    for each in (half, strange):
        os.utime(each, (0, 0))
    create_vault(folder, PASSPHRASE, label="Anna", cost=CHEAP, limits=CHEAP_LIMITS).close()
    assert set(tmp_path.iterdir()) == {folder, young, strange}

"""Kills, full disks, folders that may not be written, and a second user."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mhcoordinator.domain.clock import SystemClock
from mhcoordinator.domain.errors import StorageFull
from mhcoordinator.services import case_list, intake, vaults
from mhcoordinator.services.case_list import CaseFilter
from mhcoordinator.vault import errors, open_vault
from tests.integration.intakes import full_intake
from tests.vaults import CHEAP, CHEAP_LIMITS, PASSPHRASE, cheap_session

OTHER = "een heel andere zin met moed erin"
PRELUDE = """
import sys
from pathlib import Path
from mhcoordinator.services import vaults
from mhcoordinator.vault import KdfCost, KdfLimits, change_passphrase, errors, open_vault
CHEAP = KdfCost(64, 1, 1)
LIMITS = KdfLimits(least=CHEAP)
folder = Path(sys.argv[1])
first, second = "{first}", "{second}"
"""


def start(folder: Path, body: str) -> subprocess.Popen[str]:
    program = PRELUDE.format(first=PASSPHRASE, second=OTHER) + body
    return subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def opens_with(folder: Path, passphrase: str) -> bool:
    try:
        open_vault(folder, passphrase, CHEAP_LIMITS).close()
    except errors.WrongPassphrase:
        return False
    return True


def test_a_kill_while_the_passphrase_changes_leaves_one_that_works(tmp_path: Path) -> None:
    folder = tmp_path / "test.mhvault"
    vaults.create(folder, PASSPHRASE, "Anna", CHEAP, CHEAP_LIMITS)
    body = """
print("ready", flush=True)
while True:
    change_passphrase(folder, first, second, cost=CHEAP, limits=LIMITS)
    first, second = second, first
"""
    current = PASSPHRASE
    for number in range(25):
        process = start(
            folder, body if current == PASSPHRASE else "first, second = second, first\n" + body
        )
        assert first_line(process) == "ready"
        time.sleep(0.003 + 0.0017 * number)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        works = [secret for secret in (PASSPHRASE, OTHER) if opens_with(folder, secret)]
        assert len(works) == 1
        (current,) = works


def test_a_kill_while_a_vault_is_made_leaves_a_whole_one_or_none(tmp_path: Path) -> None:
    body = """
print("ready", flush=True)
vaults.create(folder, first, "Anna", CHEAP, LIMITS)
"""
    for number in range(12):
        folder = tmp_path / f"{number}.mhvault"
        process = start(folder, body)
        assert first_line(process) == "ready"
        time.sleep(0.03 * number)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        if folder.exists():
            assert opens_with(folder, PASSPHRASE)
        else:
            vaults.create(folder, PASSPHRASE, "Anna", CHEAP, CHEAP_LIMITS)


def test_a_second_user_is_told_and_a_killed_one_leaves_no_lock(tmp_path: Path) -> None:
    folder = tmp_path / "test.mhvault"
    vaults.create(folder, PASSPHRASE, "Anna", CHEAP, CHEAP_LIMITS)
    process = start(
        folder, "v = open_vault(folder, first, LIMITS)\nprint('open', flush=True)\ninput()"
    )
    assert first_line(process) == "open"
    with pytest.raises(errors.OpenElsewhere):
        open_vault(folder, PASSPHRASE, CHEAP_LIMITS)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert opens_with(folder, PASSPHRASE)


def test_a_kill_after_saving_loses_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "test.mhvault"
    vaults.create(folder, PASSPHRASE, "Anna", CHEAP, CHEAP_LIMITS)
    process = start(
        folder,
        """
from mhcoordinator.domain.intake import Intake
from mhcoordinator.services import intake
session = vaults.unlock(folder, first, limits=LIMITS)
for number in range(1000):
    intake.save(session, Intake(call_name=f"Client {number}"))
    print(number, flush=True)
""",
    )
    for _ in range(7):
        last = int(first_line(process))
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    last = max([last, *(int(line) for line in rest.split())])
    session = cheap_session(tmp_path, SystemClock())
    names = {row.call_name for row in case_list.list_cases(session, CaseFilter())}
    session.close()
    assert {f"Client {number}" for number in range(last + 1)} <= names


def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "test.mhvault"
    vaults.create(folder, PASSPHRASE, "Anna", CHEAP, CHEAP_LIMITS)
    for path in (tmp_path, *tmp_path.parents):
        if path.name.startswith("pytest-"):
            path.chmod(0o755)
    for path in (*folder.iterdir(), folder, tmp_path):
        path.chmod(0o555)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    process = start(
        folder,
        """
import os, tempfile
with tempfile.TemporaryDirectory() as place:  # loads all code while it may still be read
    warm = Path(place) / "warm.mhvault"
    vaults.create(warm, first, "Anna", CHEAP, LIMITS)
    change_passphrase(warm, first, second, cost=CHEAP, limits=LIMITS)
    vaults.unlock(warm, second, limits=LIMITS).close()
if os.geteuid() == 0:  # root may write anywhere; nobody may not
    os.setgid(65534)
    os.setuid(65534)
for work in (
    lambda: vaults.unlock(folder, first, limits=LIMITS),
    lambda: change_passphrase(folder, first, second, cost=CHEAP, limits=LIMITS),
    lambda: open_vault(folder, second, LIMITS),
    lambda: vaults.create(folder.with_name("new.mhvault"), first, "Anna", CHEAP, LIMITS),
):
    try:
        work()
        print("worked")
    except errors.VaultError as error:
        print(type(error).__name__)
""",
    )
    out, err = process.communicate()
    assert out.split() == ["FolderReadOnly"] * 4, err
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]
    tmp_path.chmod(0o755)
    folder.chmod(0o755)


def limited(body: str, largest: int) -> str:
    return f"""
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
vaults.create  # everything is imported before the limit falls
resource.setrlimit(resource.RLIMIT_FSIZE, ({largest}, {largest}))
try:
    {body}
    print("worked")
except errors.VaultError as error:
    print(type(error).__name__)
"""


@pytest.mark.parametrize("largest", [0, 100, 5_000, 50_000, 200_000])
def test_no_room_for_a_new_vault_leaves_nothing(tmp_path: Path, largest: int) -> None:
    folder = tmp_path / "new.mhvault"
    process = start(folder, limited("vaults.create(folder, first, 'A', CHEAP, LIMITS)", largest))
    out, err = process.communicate()
    assert out.strip() == "DiskFull", err
    assert list(tmp_path.iterdir()) == []


def test_no_room_to_open_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "test.mhvault"
    vaults.create(folder, PASSPHRASE, "Anna", CHEAP, CHEAP_LIMITS)
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    process = start(folder, limited("vaults.unlock(folder, first, limits=LIMITS)", 0))
    out, err = process.communicate()
    assert out.strip() == "DiskFull", err
    after = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    assert after == before


def test_no_room_for_a_new_passphrase_keeps_the_old_one(tmp_path: Path) -> None:
    folder = tmp_path / "test.mhvault"
    vaults.create(folder, PASSPHRASE, "Anna", CHEAP, CHEAP_LIMITS)
    before = (folder / "vault.json").read_bytes()
    body = "change_passphrase(folder, first, second, cost=CHEAP, limits=LIMITS)"
    process = start(folder, limited(body, 100))
    out, err = process.communicate()
    assert out.strip() == "DiskFull", err
    assert (folder / "vault.json").read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == ["lock", "records.db", "vault.json"]


def test_no_room_for_a_case_keeps_what_was_there(tmp_path: Path) -> None:
    session = cheap_session(tmp_path, SystemClock())
    with session.transaction() as unit:
        pages = unit.connection.exec_driver_sql("PRAGMA page_count").scalar()
    with session.transaction() as unit:
        unit.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageFull):
        intake.save(session, full_intake())
    assert case_list.list_cases(session, CaseFilter()) == ()
    with session.transaction() as unit:
        unit.connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    intake.save(session, full_intake())
    assert len(case_list.list_cases(session, CaseFilter())) == 1
    session.close()


def test_a_vault_copied_while_open_is_not_needed_to_open_it(tmp_path: Path) -> None:
    session = cheap_session(tmp_path, SystemClock())
    intake.save(session, full_intake())
    shutil.copytree(tmp_path / "test.mhvault", tmp_path / "copy" / "test.mhvault")
    session.close()
    copy = cheap_session(tmp_path / "copy", SystemClock())
    assert len(case_list.list_cases(copy, CaseFilter())) == 1
    copy.close()

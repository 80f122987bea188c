"""The chair's side in a second start of the program: a process that knows no vault at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.gui.paper.pdf_pages import PdfPages
from mhcoordinator.services.meeting import minutes
from mhcoordinator.services.meeting.packs import prepare_pack, seal_pack
from mhcoordinator.services.meeting.taking_in import take_in_minutes
from mhcoordinator.services.session import VaultSession
from tests.gui.meeting_aids import as_it_is
from tests.integration.meetings import Table, a_case, a_table, on_agenda
from tests.vaults import cheap_session

ROOT = Path(__file__).parents[2]
PHRASE = "een zin voor de voorzitter"
LONG_FROM_NOW = date(2199, 12, 31)  # the second start reads the clock of the machine


@pytest.fixture
def session(tmp_path: Path) -> Iterator[VaultSession]:
    folder = tmp_path / "of the coordinator"
    folder.mkdir()
    opened = cheap_session(folder, FixedClock(datetime(2026, 12, 1, 9, 0, tzinfo=UTC)))
    yield opened
    opened.close()


def sealed(session: VaultSession) -> tuple[Table, bytes]:
    """A pack of two cases; the municipality is in the chair."""
    table = a_table(session)
    on_agenda(session, table, a_case(session, "Mirela"), table.municipality, table.police)
    on_agenda(session, table, a_case(session, "Dayana"), table.municipality)
    prepared = prepare_pack(session, table.meeting.id, table.municipality.id, as_it_is)
    return table, seal_pack(session, prepared, LONG_FROM_NOW, passphrase=PHRASE)


def start(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs Python as somebody whose home is this folder and who has nothing else."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return subprocess.run(
        [sys.executable, *arguments],
        env={**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


def test_a_second_start_without_a_vault_reads_prints_and_minutes(
    session: VaultSession, tmp_path: Path
) -> None:
    table, content = sealed(session)
    home = tmp_path / "of the chair"
    (home / "out").mkdir(parents=True)
    pack = home / "case-meeting-2026-12-03.mhmeeting"
    pack.write_bytes(content)
    hands = str(ROOT / "tests" / "gui" / "second_start.py")
    ended = start(home, hands, str(pack), PHRASE, str(home / "out"))
    assert ended.returncode == 0, ended.stderr
    seen = json.loads(ended.stdout.splitlines()[-1])
    assert seen["cases"] == ["1.  MH-2026-001", "2.  MH-2026-002"]
    assert "MH-2026-001" in seen["paper"]
    assert len(seen["titles"]) == 1
    assert seen["state"].startswith("✓ 2 ")
    assert seen["loaded"] == []
    assert not [*home.rglob("*.mhvault"), *home.rglob("*.db"), *home.rglob("*-draft")]
    assert len(PdfPages((home / "out" / "printed.pdf").read_bytes())) == 1

    taken = take_in_minutes(session, (home / "out" / "minutes.mhminutes").read_bytes())
    assert (taken.added, taken.lost, taken.printed) == (2, (), (1,))
    lines = minutes.kept_minutes(session, table.meeting.id)
    assert [(line.kind, line.text, line.owner, line.due_on) for line in lines] == [
        (DecisionKind.DECISION, "Bedenktijd gebruiken", "", None),
        (
            DecisionKind.ACTION,
            "Verlenging aanvragen",
            "Gemeente Verzonnen",
            date(2026, 12, 10),
        ),
    ]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone.mhmeeting", "There is no such file."),
        ("back.mhminutes", "Minutes are taken in from within the vault"),
        ("letter.pdf", "This program opens a folder of a vault, or a file that ends in .mhmeeting"),
    ],
)
def test_a_file_that_opens_nothing_gets_a_sentence(tmp_path: Path, name: str, said: str) -> None:
    if not name.startswith("gone"):
        (tmp_path / name).write_bytes(b"something")
    ended = start(tmp_path, "-m", "mhcoordinator", name)
    assert ended.returncode == 2
    assert ended.stderr.startswith(said)
    assert name not in ended.stderr

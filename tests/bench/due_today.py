"""The page of today with so many open cases, beside the same rows asked without the program."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from sqlalchemy import update

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.records.tables.case_tables import CaseFileRow
from mhcoordinator.services.today import today_page
from tests.bench.bare_vault import data_key, keyed
from tests.bench.big_vaults import FOLDER, big_vault, copy_of, make_due, unlock
from tests.bench.measuring import Row, in_turns, milliseconds
from tests.bench.statements import ask_all, statements_of

SIZES = (1_000, 10_000)
TIMES = 15


def measure() -> list[Row]:
    return [_row(cases) for cases in SIZES]


def _row(cases: int) -> Row:
    folder = all_open(cases)
    key = data_key(folder)  # before the session holds the vault
    session = unlock(folder)
    asked = statements_of(session, partial(today_page, session))
    bare = keyed(folder, key)
    ours, yardstick = in_turns(
        lambda: milliseconds(partial(today_page, session)),
        lambda: milliseconds(partial(ask_all, bare, asked)),
        TIMES,
    )
    bare.close()
    session.close()
    return Row(f"today, {cases:,} open cases", ours, yardstick, "ms", 2.5)


def all_open(cases: int) -> Path:
    """A vault in which every case is open, with what is due in each."""
    folder = FOLDER / f"today-{cases}.mhvault"
    if not (folder / "due").exists():
        copy_of(big_vault(cases), f"today-{cases}")
        session = unlock(folder)
        with session.transaction() as unit:
            unit.connection.execute(update(CaseFileRow).values(status=CaseStatus.OPEN))
        make_due(session)
        session.close()
        (folder / "due").touch()
    return folder

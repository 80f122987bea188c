"""The page of today with so many open cases, beside the same rows asked without the program."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import event, update

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.records.tables.case_tables import CaseFileRow
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.today import today_page
from tests.bench.bare_vault import data_key, keyed
from tests.bench.big_vaults import FOLDER, big_vault, copy_of, make_due, unlock
from tests.bench.measuring import Row, in_turns, milliseconds

SIZES = (1_000, 10_000)
TIMES = 15
Statement = tuple[str, Any]


def measure() -> list[Row]:
    return [_row(cases) for cases in SIZES]


def _row(cases: int) -> Row:
    folder = _all_open(cases)
    key = data_key(folder)  # before the session holds the vault
    session = unlock(folder)
    asked = _statements_of(session)
    bare = keyed(folder, key)
    ours, yardstick = in_turns(
        lambda: milliseconds(partial(today_page, session)),
        lambda: milliseconds(partial(_ask_all, bare, asked)),
        TIMES,
    )
    bare.close()
    session.close()
    return Row(f"today, {cases:,} open cases", ours, yardstick, "ms", 2.5)


def _all_open(cases: int) -> Path:
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


def _statements_of(session: VaultSession) -> list[Statement]:
    """What the page asks, with its values."""
    seen: list[Statement] = []

    def note(
        connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool
    ) -> None:
        if statement.startswith("SELECT"):
            seen.append((statement, parameters))

    event.listen(session._engine, "before_cursor_execute", note)
    today_page(session)
    event.remove(session._engine, "before_cursor_execute", note)
    return seen


def _ask_all(bare: Any, asked: list[Statement]) -> None:
    for statement, values in asked:
        bare.execute(statement, values).fetchall()

"""Saving an intake durably, beside the same rows in one bare transaction."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import event

from mhcoordinator.services import intake
from mhcoordinator.services.session import VaultSession
from tests.bench.bare_vault import data_key, keyed
from tests.bench.big_vaults import big_vault, copy_of, unlock
from tests.bench.invented import invented_intake
from tests.bench.measuring import Row, in_turns, milliseconds

CASES = 10_000
TIMES = 40

Statement = tuple[str, Any, bool]


def measure() -> Row:
    folder = big_vault(CASES)
    statements = _what_is_written(copy_of(folder, "save-seen"))
    ours_folder, bare_folder = copy_of(folder, "save-ours"), copy_of(folder, "save-bare")
    session = unlock(ours_folder)
    bare = keyed(bare_folder, data_key(bare_folder))
    seeds = count()
    rounds = iter(statements)
    save(session, next(seeds))
    _replay(bare, next(rounds))
    ours, yardstick = in_turns(
        lambda: save(session, next(seeds)), lambda: _replay(bare, next(rounds)), TIMES
    )
    session.close()
    bare.close()
    return Row("saving an intake, durable", ours, yardstick, "ms", 3)


def save(session: VaultSession, seed: int) -> float:
    """How long it takes to save one more intake."""
    fresh = invented_intake(seed)
    return milliseconds(lambda: intake.save(session, fresh))


def _what_is_written(folder: Path) -> list[list[Statement]]:
    """The inserts of every save, as the driver gets them."""
    session = unlock(folder)
    all_saves: list[list[Statement]] = []

    @event.listens_for(session._engine, "before_cursor_execute")
    def note(
        connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool
    ) -> None:
        if statement.lstrip().upper().startswith("INSERT"):
            all_saves[-1].append((statement, parameters, many))

    for seed in range(TIMES + 1):
        all_saves.append([])
        intake.save(session, invented_intake(seed))
    session.close()
    return all_saves


def _replay(bare: Any, statements: list[Statement]) -> float:
    return milliseconds(lambda: _write(bare, statements))


def _write(bare: Any, statements: list[Statement]) -> None:
    bare.execute("BEGIN IMMEDIATE")
    for statement, parameters, many in statements:
        (bare.executemany if many else bare.execute)(statement, parameters)
    bare.execute("COMMIT")

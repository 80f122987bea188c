"""The SQL that a question to the program comes down to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, event

from mhcoordinator.services.session import VaultSession
from tests.bench.big_vaults import big_vault, unlock

Statement = tuple[str, Any]


def statement_of(ask: Callable[[Connection], object]) -> Statement:
    """The last statement of a question, with its values."""
    session: VaultSession = unlock(big_vault(1_000))

    def asked() -> None:
        with session.transaction() as unit:
            ask(unit.connection)

    seen = statements_of(session, asked)
    session.close()
    return seen[-1]


def statements_of(session: VaultSession, ask: Callable[[], object]) -> list[Statement]:
    """What is asked of the records while `ask` works, with its values."""
    seen: list[Statement] = []

    def note(
        connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool
    ) -> None:
        if statement.startswith("SELECT"):
            seen.append((statement, parameters))

    event.listen(session._engine, "before_cursor_execute", note)
    ask()
    event.remove(session._engine, "before_cursor_execute", note)
    return seen


def ask_all(bare: Any, asked: list[Statement]) -> None:
    """Asks all of it on a bare connection."""
    for statement, values in asked:
        bare.execute(statement, values).fetchall()

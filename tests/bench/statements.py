"""The SQL that a query of the program comes down to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, event

from mhcoordinator.services.session import VaultSession
from tests.bench.big_vaults import big_vault, unlock


def statement_of(ask: Callable[[Connection], object]) -> tuple[str, Any]:
    """The last statement of a question, with its values."""
    session: VaultSession = unlock(big_vault(1_000))
    seen: list[tuple[str, Any]] = []

    @event.listens_for(session._engine, "before_cursor_execute")
    def note(
        connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool
    ) -> None:
        seen.append((statement, parameters))

    with session.transaction() as unit:
        ask(unit.connection)
    session.close()
    return seen[-1]

"""How much slower the daily work is with 100,000 cases than with 1,000."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count

from mhcoordinator.services.case_list import CaseFilter, first_cases
from mhcoordinator.services.search import search
from mhcoordinator.services.session import VaultSession
from tests.bench.big_vaults import big_vault, copy_of, unlock
from tests.bench.measuring import Row, in_turns, milliseconds
from tests.bench.save_intake import save
from tests.bench.search_keys import slowest_keys

FEW, MANY = 1_000, 100_000
TIMES = 15


def measure() -> list[Row]:
    few, many = _opened(FEW), _opened(MANY)
    seeds = count()
    rows = [
        _row("list", few, many, lambda session: milliseconds(lambda: _list(session))),
        _row(
            "search, p95 of key strokes",
            few,
            many,
            lambda session: slowest_keys(partial(search, session)),
        ),
        _row("save an intake", few, many, lambda session: save(session, next(seeds))),
    ]
    few.close()
    many.close()
    return rows


def _opened(cases: int) -> VaultSession:
    return unlock(copy_of(big_vault(cases), f"growth-{cases}"))


def _row(
    what: str, few: VaultSession, many: VaultSession, work: Callable[[VaultSession], float]
) -> Row:
    work(few)
    work(many)
    ours, yardstick = in_turns(lambda: work(many), lambda: work(few), TIMES)
    return Row(f"{what}: 100,000 beside 1,000 cases", ours, yardstick, "ms", 1.5)


def _list(session: VaultSession) -> None:
    first_cases(session, CaseFilter())


def _search(session: VaultSession) -> float:
    return slowest_keys(partial(search, session))

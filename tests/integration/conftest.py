"""A real encrypted vault, unlocked, on a clock that stands still."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.services.session import VaultSession
from tests.vaults import cheap_session


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 24, 10, 0, tzinfo=UTC))


@pytest.fixture
def session(tmp_path: Path, clock: FixedClock) -> Iterator[VaultSession]:
    opened = cheap_session(tmp_path, clock)
    yield opened
    opened.close()

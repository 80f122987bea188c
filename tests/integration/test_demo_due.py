"""Today shows for each fictitious case what its story says is due next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import NamedTuple

import pytest

from mhcoordinator.demo.filling import fill
from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.due import DueSource as S
from mhcoordinator.services import today
from mhcoordinator.services.due_groups import DueGroup
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.today import LineOfCase
from tests.vaults import cheap_session

TODAY = date(2026, 11, 24)


class Due(NamedTuple):
    """A line that Today must show: what settles it, in how many days, a word of its title."""

    source: S
    in_days: int
    word: str = ""


# What the twelve stories say is due next, in the order of their numbers.
STORIES: dict[int, tuple[Due, ...]] = {
    1: (
        Due(S.PLACEMENT, 9),
        Due(S.TASK, 3, "terug naar Polen, of werk en een kamer"),
        Due(S.TASK, 2, "loonvordering"),
        Due(S.RULE, 14, "Vrije termijn"),
    ),
    2: (Due(S.TASK, 1, "Toestemming voor CoMensha"), Due(S.INTERVIEW, 8, "studioverhoor")),
    3: (Due(S.RULE, 6, "Bedenktijd Dublin"), Due(S.TASK, 4, "OM: is haar aanwezigheid")),
    4: (
        Due(S.RULE, 31, "Bedenktijd eindigt"),
        Due(S.APPOINTMENT, 6, "PrEP en hormoonzorg"),
        Due(S.TASK, 9, "Besluit over aangifte"),
    ),
    5: (Due(S.SAFETY_REVIEW, 1), Due(S.TASK, 10, "Brief voor de advocaat")),
    6: (
        Due(S.APPOINTMENT, 6, "Casusoverleg, niveau B"),
        Due(S.TASK, -2, "Raad voor de Kinderbescherming"),
    ),
    7: (Due(S.RULE, 58, "Verblijfsvergunning loopt af"), Due(S.TASK, 30, "Verlenging")),
    8: (
        Due(S.TASK, 5, "School"),
        Due(S.ANSWER, 1, "Veiligheid van de kinderen"),
        Due(S.TASK, 2, "Geheimhouding in de BRP"),
        Due(S.TASK, 8, "EU-rechten"),
    ),
    9: (
        Due(S.TASK, 12, "beklag"),
        Due(S.TASK, 28, "Wmo-indicatie"),
        Due(S.TASK, 26, "Schadefonds"),
        Due(S.RULE, -25, "Beklag tegen sepot"),
    ),
    10: (Due(S.TASK, 14, "drie jaar onderbreekt"),),
    11: (
        Due(S.RULE, 80, "schrijnend pad"),
        Due(S.TASK, 25, "BIG- of NIP"),
        Due(S.TASK, 35, "B9/10"),
    ),
    12: (
        Due(S.TASK, 0, "Melding van vertrek"),
        Due(S.TASK, 1, "EMM en politie"),
        Due(S.RULE, 177, "Dossier van wie vertrok"),
    ),
}


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[int, list[LineOfCase]]]:
    """Every line of Today by the serial number of its case."""
    folder = tmp_path_factory.mktemp("demo")
    session = cheap_session(folder, FixedClock(datetime(2026, 11, 24, 10, tzinfo=UTC)))
    fill(session)
    found: dict[int, list[LineOfCase]] = {}
    for group in shown_groups(session):
        for item in today.lines_in(session, group):
            found.setdefault(item.number.serial, []).append(item)
    yield found
    session.close()


def shown_groups(session: VaultSession) -> list[DueGroup]:
    return [group.group for group in today.today_page(session).groups]


@pytest.mark.parametrize("serial", STORIES)
def test_today_shows_what_is_due_next(lines: dict[int, list[LineOfCase]], serial: int) -> None:
    shown = [
        (item.due.source, (item.due.on - TODAY).days, item.due.title("nl"))
        for item in lines[serial]
    ]
    for due in STORIES[serial]:
        assert any(
            source is due.source and days == due.in_days and due.word in title
            for source, days, title in shown
        ), (due, shown)


def test_a_term_that_ended_is_not_shown(lines: dict[int, list[LineOfCase]]) -> None:
    titles = [item.due.title("nl") for item in lines[12]]
    assert not any("Bedenktijd" in title for title in titles)

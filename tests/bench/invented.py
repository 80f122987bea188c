"""Any number of invented cases, the same ones at every run."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import accumulate
from typing import TypeVar

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseFile, CaseStatus, Report, Urgency
from mhcoordinator.domain.entry import Entry, new_id
from mhcoordinator.domain.exploitation import Exploitation, ExploitationForm
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import ContactChannel, ContactWay, Person
from mhcoordinator.domain.residence import Placement, Residence, ResidenceStatus, ShelterKind
from mhcoordinator.domain.safety import Safety

T = TypeVar("T", bound=Entry)
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CASES_A_YEAR = 5_000
_BEGINNINGS = ("Ba", "Świe", "Ndi", "Fa", "Kara", "Őr", "Phạ", "Țur", "Li", "Ma", "Jo", "Ve")
_MIDDLES = ("ro", "ska", "ntu", "ri", "bel", "dze", "lo", "mi", "ta", "hou")
_ENDINGS = ("wicz", "sen", "ka", "m", "ria", "dze", "escu", "n", "lla", "di")
_COMMON = ("opvang", "tolk", "gesprek", "afspraak", "advocaat", "politie", "veilig", "aangifte")
_SYLLABLES = tuple(a + b for a in "bcdfghjklmnprstvwz" for b in ("a", "e", "ij", "oo", "u"))
_VOCABULARY = 5_000
_PLACES = ("Lindeveen", "Oosterdam", "Westdorp", "Noordbeek", "Zandhoek")


def invented_cases(count: int) -> Iterator[tuple[Entry, ...]]:
    """The entries of one case after another, oldest first."""
    chance = random.Random(7)
    for serial in range(count):
        yield _case(serial, count, chance)


def invented_intake(seed: int) -> Intake:
    """An intake of ordinary size: eight entries besides the case, with new ids each time."""
    case, report, person, channel, exploitation, safety, residence, placement, task, _ = _case(
        0, 1, random.Random(f"intake {seed}")
    )
    assert isinstance(case, CaseFile)
    assert isinstance(report, Report)
    assert isinstance(person, Person)
    assert isinstance(channel, ContactChannel)
    assert isinstance(exploitation, Exploitation)
    assert isinstance(safety, Safety)
    assert isinstance(residence, Residence)
    assert isinstance(placement, Placement)
    assert isinstance(task, Task)
    return Intake(
        call_name=case.call_name,
        municipality=case.municipality,
        report=_fresh(report),
        people=(_fresh(person),),
        channels=(_fresh(channel),),
        exploitations=(_fresh(exploitation),),
        safety=_fresh(safety),
        residence=_fresh(residence),
        placements=(_fresh(placement),),
        tasks=(_fresh(task),),
    )


def _fresh(entry: T) -> T:
    """The same entry as one that was never saved."""
    return replace(entry, case_id="", id=new_id())


def _case(serial: int, count: int, chance: random.Random) -> tuple[Entry, ...]:
    def entry_id() -> str:
        # As `new_id` makes them: by the moment first, one case every five minutes.
        return f"{300_000 * serial:012x}{chance.getrandbits(80):020x}"

    years_back = (count - 1 - serial) // CASES_A_YEAR
    case_id, given, surname = entry_id(), _name(chance), _name(chance)
    case = CaseFile(
        id=case_id,
        case_id=case_id,
        number=CaseNumber(TODAY.year - years_back, serial % CASES_A_YEAR + 1),
        call_name=given,
        status=chance.choice(tuple(CaseStatus)),
        municipality=chance.choice(_PLACES),
        opened_on=TODAY - timedelta(days=365 * years_back + chance.randrange(300)),
    )
    report = Report(
        id=entry_id(),
        case_id=case_id,
        received_on=case.opened_on,
        urgency=chance.choice(tuple(Urgency)),
        request=_sentence(chance, 12),
        background=_sentence(chance, 40),
    )
    person = Person(
        id=entry_id(),
        case_id=case_id,
        call_name=given,
        given_names=given,
        surname=surname,
        birth_date=PartialDate(chance.randrange(1970, 2010), chance.randrange(1, 13)),
        alien_number=f"28{chance.randrange(10**8):08}",
    )
    channel = ContactChannel(
        id=entry_id(),
        case_id=case_id,
        address=f"+3165550{chance.randrange(10**4):04}",
        allowed=(ContactWay.SMS,),
    )
    exploitation = Exploitation(
        id=entry_id(),
        case_id=case_id,
        form=chance.choice(tuple(ExploitationForm)),
        is_main=True,
        sector=_sentence(chance, 2),
        note=_sentence(chance, 25),
    )
    safety = Safety(id=entry_id(), case_id=case_id, danger=_sentence(chance, 10))
    residence = Residence(
        id=entry_id(),
        case_id=case_id,
        status=chance.choice(tuple(ResidenceStatus)),
        permit_until=TODAY + timedelta(days=chance.randrange(-30, 400)),
    )
    placement = Placement(
        id=entry_id(),
        case_id=case_id,
        kind=chance.choice(tuple(ShelterKind)),
        place=chance.choice(_PLACES),
        until=TODAY + timedelta(days=chance.randrange(-30, 200)),
    )
    task = Task(
        id=entry_id(),
        case_id=case_id,
        title=_sentence(chance, 5),
        due_on=TODAY + timedelta(days=chance.randrange(-10, 90)),
    )
    moment = ContactMoment(
        id=entry_id(),
        case_id=case_id,
        at=NOW - timedelta(days=chance.randrange(1, 200)),
        with_whom="cliënt",
        text=_sentence(chance, 30),
    )
    return (case, report, person, channel, exploitation, safety, residence, placement, task, moment)


def _name(chance: random.Random) -> str:
    return chance.choice(_BEGINNINGS) + chance.choice(_MIDDLES) + chance.choice(_ENDINGS)


@cache
def _words() -> tuple[tuple[str, ...], tuple[float, ...]]:
    """A vocabulary in which, as in any language, the n-th word is n times rarer than the first.

    Returns:
        The words, and the sums of their weights up to each of them.
    """
    chance = random.Random(11)
    made = ("".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))) for _ in range(_VOCABULARY))
    words = (*_COMMON, *dict.fromkeys(made))
    return words, tuple(accumulate(1 / rank for rank in range(1, len(words) + 1)))


def _sentence(chance: random.Random, length: int) -> str:
    words, weights = _words()
    return " ".join(chance.choices(words, cum_weights=weights, k=length))

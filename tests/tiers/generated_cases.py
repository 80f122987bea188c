"""Cases made by chance, with what may be read in no tier, in some, or only when it is ticked."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from mhcoordinator.domain.care import LifeDomain, Need, Occupation, Task
from mhcoordinator.domain.case_file import CaseFile, Report, Urgency
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import Exploitation, ExploitationForm, Finding
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.meeting import Decision
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import ContactChannel, Person, PersonRole
from mhcoordinator.domain.plan import DomainAssessment, Level, SafetyPlan
from mhcoordinator.domain.residence import CriminalCase, Placement, Residence, Secrecy, ShelterKind
from mhcoordinator.domain.safety import Safety

TODAY = date(2026, 11, 24)
NAMES = (
    "Orsolyana", "Kerekeszi", "Dracusescu", "Blessendie", "Wisniedowa", "Thuyenmai", "Nguyentran",
    "Abdulmajeti", "Fatoumbali", "Zoltanegri", "Rikkerding", "Szabolchaz", "Oyinkemala",
    "Mirelandra", "Popestrana", "Gheorghuta", "Katarzymena", "Idemudosa", "Ferdinalda",
    "Marisolenta", "Dimaculabas", "Yevhenkova", "Hrynchiska", "Ouedraondo",
)  # fmt: skip
TOWNS = ("Fantoomveen", "Ouwerkampen", "Drimmelbroek", "Zwaluwerzijl", "Kievitsmonde", "Hemelrijde")
HOUSES = ("Zonnedauwhof", "Lindenhoeve", "Rozenburcht", "Vlinderstee")
STREETS = ("Wilgenpadde", "Elzenkade", "Sperwerlaan", "Boterbloemhof")
WAYS: tuple[Callable[[str], str], ...] = (
    str,
    str.upper,
    str.lower,
    fold,
    lambda term: unicodedata.normalize("NFD", term),
    lambda term: f"{term}'s",
    lambda term: f"{term}s",
    lambda term: f"{term}tje",
    lambda term: f"{term}-zaak",
    lambda term: f"de {term}en",
    lambda term: f"{term.lower()}dossier",
    lambda term: f"anti{term.lower()}plan",
    " ".join,
    "\u200b".join,
    lambda term: f"{term[:4]}-\n{term[4:]}",
    lambda term: term[:4] + term[5:],
    lambda term: term[:3] + term[4] + term[3] + term[5:],
    lambda term: f"A.B. {term}",
    lambda term: f"mevrouw {term}",
    lambda term: f"“{term.lower()}”",
    lambda term: f"{term.lower()}1997",
    lambda term: f"{term[:3].lower()}\u00ad{term[3:].lower()}",
    lambda term: "".join(chr(ord(char) + 0xFEE0) if char.isascii() else char for char in term),
    lambda term: term.lower().translate(str.maketrans("aeopc", "аеорс")),
)
AROUND = (
    "{} belde gisteren", "gezien met {}", "zei: {}", "komt van {} of van haar broer", "({})",
    "volgens {} is het veilig", "bij {}/{} nagevraagd", "liever niet via {}; wel via de mentor",
)  # fmt: skip
DATES = ("3 maart 2026", "03-03-2026", "12/10/2025", "maandag 5 oktober", "14 okt. 2026")
HEALTH_WORD, STORY_WORD = "kwellingsangst", "kelderverdieping"
"""A detail of health and one of the story, which are names of nobody."""


@dataclass(frozen=True)
class Secrets:
    """What was planted in a case, by what it gives away.

    Attributes:
        spelled: the very spellings that stand in free text.
    """

    client: tuple[str, ...]
    relative: tuple[str, ...]
    third_party: tuple[str, ...]
    shelter: tuple[str, ...]
    town: str
    phone: str
    unsafe_phone: str
    citizen_service_number: str
    alien_number: str
    born: date
    spelled: tuple[tuple[str, str], ...]


def generated_case(serial: int) -> tuple[CaseView, Secrets]:
    """A case and its secrets, the same for the same number."""
    chance = Random(serial)
    names = chance.sample(NAMES, 6)
    client, relative, third = tuple(names[:2]), (names[2], names[3]), (names[4], names[5])
    town, house = chance.choice(TOWNS), chance.choice(HOUSES)
    street = chance.choice(STREETS)
    born = date(1975, 1, 1) + timedelta(days=chance.randrange(12_000))
    phone, unsafe = (f"06555{chance.randrange(10_000, 99_999)}" for _ in range(2))
    bsn, alien = _bsn(chance), f"28{chance.randrange(10**7, 10**8)}"
    spelled: list[tuple[str, str]] = []

    def text() -> str:
        whose, term = chance.choice(
            [("client", one) for one in client]
            + [("relative", one) for one in relative]
            + [("third_party", one) for one in third]
            + [("shelter", house)]
        )
        written = chance.choice(WAYS)(term)
        spelled.append((whose, written))
        sentence = chance.choice(AROUND).format(written, written)
        extra = chance.choice(("", f" op {chance.choice(DATES)}", f" in {town}", f", bel {phone}"))
        return sentence + extra

    secrecy = chance.choice(list(Secrecy))
    view = CaseView(
        case=CaseFile(number=CaseNumber(2026, serial % 900 + 1), call_name=client[0],
                      opened_on=TODAY - timedelta(days=200)),
        reports=(Report(urgency=Urgency.NOW, urgency_reason=text(),
                        reporter_name=third[0]),),
        people=(
            Person(role=PersonRole.CLIENT, call_name=client[0], given_names=client[0],
                   surname=client[1], birth_date=PartialDate.of(born), nationalities=("HU",),
                   citizen_service_number=bsn, citizen_service_number_basis="Wmo 2015",
                   alien_number=alien, form_of_address=text()),
            Person(role=PersonRole.CHILD, call_name=relative[0], birth_date=PartialDate(2019)),
            Person(role=PersonRole.MOTHER, call_name=relative[1]),
            Person(role=PersonRole.THIRD_PARTY, call_name=third[0], surname=third[1]),
        ),
        channels=(
            ContactChannel(address=f"+31{phone[1:]}", is_safe=Answer.YES, warning=text()),
            ContactChannel(address=f"+31{unsafe[1:]}", is_safe=Answer.NO),
        ),
        exploitations=(
            Exploitation(form=chance.choice(list(ExploitationForm)), is_main=True,
                         started=PartialDate(2025, 9), note=f"{STORY_WORD}, {text()}"),
        ),
        findings=(Finding(text=f"{STORY_WORD}: {text()}", source=text()),),
        safety=(Safety(danger=text(), measures=text(), threatened_others=text(),
                       acute_danger=Answer.YES),),
        residence=(Residence(entered_on=PartialDate(2025, 8), wish=text()),),
        criminal_cases=(CriminalCase(expected=text(), interview_kind=text(),
                                     interview_on=date(2026, 12, 3)),),
        placements=(
            Placement(kind=ShelterKind.WOMENS_SHELTER, facility=house, address=f"{street} 12",
                      place=town, secrecy=secrecy, started=PartialDate(2026, 10, 31)),
        ),
        needs=(
            Need(life_domain=LifeDomain.MENTAL_HEALTH, headline="traumazorg",
                 wish=f"{HEALTH_WORD}, {text()}"),
            Need(life_domain=LifeDomain.HOUSING, headline=text(), wish=text()),
        ),
        occupations=(Occupation(what=text()),),
        domain_assessments=tuple(
            DomainAssessment(life_domain=domain, assessed_on=TODAY, situation=text(),
                             client_words=text(), wish=text(), level=chance.choice(list(Level)))
            for domain in chance.sample(list(LifeDomain), 4)
        ),
        safety_plans=(SafetyPlan(address_known_by=(third[0],)),),
        tasks=(Task(title=text(), owner=text(), due_on=TODAY + timedelta(days=9)),
               Task(title=text(), note=text())),
        decisions=(Decision(text=text(), decided_on=TODAY - timedelta(days=40)),),
    )  # fmt: skip
    secrets = Secrets(
        client=client,
        relative=relative,
        third_party=third,
        shelter=(house, f"{street} 12"),
        town=town,
        phone=phone,
        unsafe_phone=unsafe,
        citizen_service_number=bsn,
        alien_number=alien,
        born=born,
        spelled=tuple(spelled),
    )
    return view, secrets


def _bsn(chance: Random) -> str:
    while True:
        digits = [chance.randrange(10) for _ in range(8)]
        total = sum(digit * weight for digit, weight in zip(digits, range(9, 1, -1), strict=True))
        last = total % 11
        if last < 10 and digits[0]:
            return "".join(map(str, digits)) + str(last)

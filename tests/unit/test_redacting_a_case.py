"""The redactor of a whole case: what it doubts, what it shares, and what it leaves alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.exploitation import Exploitation
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.known_terms import Subject
from mhcoordinator.domain.organisation import Organisation, OrganisationKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person, PersonRole
from mhcoordinator.domain.plan import NetworkMember
from mhcoordinator.domain.redaction import MASK
from mhcoordinator.domain.residence import CriminalCase, Placement, Secrecy
from mhcoordinator.domain.safety import Safety
from mhcoordinator.domain.sharing import SharedField as Field
from mhcoordinator.services.letter_facts import letter_facts
from mhcoordinator.services.letters import letter_redactor
from mhcoordinator.services.redacting import redactor_for
from mhcoordinator.services.scribe import Scribe

TIER_B = set(Subject) - {Subject.PLACE}
CASE = CaseView(
    case=CaseFile(number=CaseNumber(2026, 1), call_name="Noa", opened_on=date(2026, 11, 1)),
    people=(
        Person(
            given_names="Noa",
            surname="Heijden",
            birth_date=PartialDate(1997, 3, 12),
            birth_place="Fantoomveen",
            nationalities=("NG",),
        ),
        Person(role=PersonRole.CHILD, given_names="Efe", surname="Heijden"),
    ),
    exploitations=(Exploitation(places=("Naaldwijk",)),),
    contact_moments=(
        ContactMoment(at=datetime(2026, 11, 1, tzinfo=UTC), text="Gebeld, volgens Eseosa goed."),
    ),
    tasks=(Task(title="vervoer", owner="Joost van de opvang"),),
    placements=(
        Placement(
            facility="Huize Zonnedauw", secrecy=Secrecy.SECRET, ended=PartialDate(2026, 1, 1)
        ),
        Placement(facility="Stadszicht", address="Markt 3"),
    ),
)


@pytest.mark.parametrize("word", ["fantoomveen", "naaldwijk", "eseosa", "joost", "nigeriaanse"])
def test_what_the_case_names_elsewhere_is_suspect_in_lower_case(word: str) -> None:
    masked = redactor_for(CASE, TIER_B).mask(f"bang om {word} te zien")
    assert masked.text == f"bang om {MASK} te zien"
    assert [suspect.word for suspect in masked.suspects] == [word]


def test_who_helps_by_the_network_is_suspect_in_lower_case() -> None:
    view = replace(
        CASE,
        network=(NetworkMember(name="Corrie Mulderij"),),
        criminal_cases=(CriminalCase(lawyer="Tazelaar, op toevoeging"),),
    )
    masked = redactor_for(view, TIER_B).mask("corrie en tazelaar bellen over de toevoeging")
    assert masked.text == f"{MASK} en {MASK} bellen over de toevoeging"


def test_a_common_word_with_a_hyphen_is_no_name_in_passing() -> None:
    view = replace(CASE, tasks=(Task(title="vraag naar de Wmo-beschikking", owner="ik"),))
    text = "nu de Wmo loopt, komt de Wmo-beschikking"
    assert redactor_for(view, TIER_B).mask(text).text == text


def test_an_anonymous_case_names_no_place_and_no_day() -> None:
    redactor = redactor_for(CASE, set(Subject), anonymous=True)
    text = "op 12-10 in Naaldwijk, daarna naar Almere in Flevoland"
    assert redactor.mask(text, ("Naaldwijk", "Almere")).text == (
        f"op {MASK} in {MASK}, daarna naar {MASK} in Flevoland"
    )
    assert redactor_for(CASE, TIER_B).mask("op 12-10").text == "op 12-10"


def letter_text(*ticked: Field) -> str:
    organisation = Organisation(name="Fier", kind=OrganisationKind.SHELTER)
    danger = "hij zoekt haar bij zonnedauw; noa is van 12 mrt. '97; efe weet het"
    view = replace(CASE, safety=(Safety(danger=danger),))
    fields = frozenset((Field.SAFETY, *ticked))
    redactor = letter_redactor(view, fields, organisation, None)
    scribe = Scribe(lambda _context, text: text, "nl", redactor)
    return " ".join(fact.text for fact in letter_facts(view, scribe, fields)).lower()


@pytest.mark.parametrize("field", Field, ids=str)
def test_a_ticked_field_opens_no_other(field: Field) -> None:
    text = letter_text(field)
    assert "zonnedauw" not in text
    assert ("noa" in text) == (field is Field.NAME)
    assert ("heijden" in text) == (field is Field.NAME)
    assert ("12 mrt" in text or "12-03" in text) == (field is Field.BIRTH_DATE)
    assert ("efe" in text) == (field is Field.FAMILY)


EVERYDAY = """
Hebt u deze week een plek? Vraagt of zij kan verhuizen. Afspraak bij de huisarts maandag.
Aangifte gedaan bij AVIM. Wacht op antwoord van de IND. Slaapt slecht. Belt elke dag. Durft niet.
Herkent de auto. Schaamt zich. Bezwaarschrift verstuurd. Bedenktijd loopt af op 12 januari 2027.
Spreekt Engels, Spaans en Arabisch. Zij spreekt Portugees en Russisch. Brief van het Openbaar
Ministerie. Overleg met Zorg- en Veiligheidshuis, Veilig Thuis en Nidos. Melding bij CoMensha.
Gesprek met de Nederlandse Arbeidsinspectie. Koninklijke Marechaussee belde. Dienst Terugkeer en
Vertrek. Internationale Organisatie voor Migratie. Immigratie- en Naturalisatiedienst. Centraal
Orgaan opvang asielzoekers. Expertisecentrum Mensenhandel en Mensensmokkel. Centrum Seksueel
Geweld. Schadefonds Geweldsmisdrijven. Slachtofferhulp Nederland. FairWork. Raad voor de
Kinderbescherming. Jeugdwet artikel 7.3.11. Vreemdelingenwet. Wetboek van Strafrecht artikel 273f.
Rijles in april. Loonstroken opvragen. Contactverbod tot augustus. DigiD aanvragen, BRP en BSN.
Convenant casusoverleg, besproken in december.
"""


def test_everyday_words_stand() -> None:
    masked = redactor_for(CASE, TIER_B).mask(EVERYDAY)
    assert [item.text for item in masked.masked] == []

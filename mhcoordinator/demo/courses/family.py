"""After the intake: a suspect who is a victim, a family, a dismissed case."""

from __future__ import annotations

from mhcoordinator.demo import partners
from mhcoordinator.demo.courses.telling import assessed, call, event, visit
from mhcoordinator.demo.story import Days
from mhcoordinator.domain.care import LifeDomain as D
from mhcoordinator.domain.care import Task
from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.legal_event import DecisionOutcome
from mhcoordinator.domain.legal_event import LegalEventKind as K
from mhcoordinator.domain.plan import (
    Goal,
    GoalState,
    NetworkMember,
    PlanTrack,
    Review,
    ReviewKind,
    SafetyPlan,
)
from mhcoordinator.domain.residence import Placement, Secrecy, ShelterEnd, ShelterKind
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState


def suspect_and_victim(days: Days) -> tuple[Entry, ...]:
    """Threatened at home; the safety plan is looked at again tomorrow."""
    letter = Goal(
        life_domain=D.RESIDENCE_AND_LAW, words="Niet gestraft worden voor wat ik moest doen.",
        started=days.about(38), until=days.ahead(30), helper="advocaat",
    )  # fmt: skip
    return (
        event(K.OTHER_COOPERATION, days.ago(30), by_whom="politie, via de advocaat"),
        event(K.HEARING, days.ahead(45), by_whom="rechtbank"),
        letter,
        Goal(life_domain=D.WORK, words="Leerwerkplek als fietsenmaker.", started=days.about(20),
             until=days.ahead(60)),
        Goal(life_domain=D.SAFETY, words="Met mijn moeder en zusje ergens anders wonen.",
             started=days.about(13), until=days.ahead(14)),
        Task(title="Tijdlijn van de dwang uitschrijven voor de advocaat", owner="zorgcoördinator",
             due_on=days.ahead(6), goal_id=letter.id),
        Review(kind=ReviewKind.SAFETY, due_on=days.ahead(1), reason="er is op de deur geschoten"),
        Review(kind=ReviewKind.SAFETY, due_on=days.ago(14), held_on=days.ago(13),
               outcome="Codewoord afgesproken. Afspraak op locatie bij de politie."),
        SafetyPlan(
            made_on=days.ago(13),
            threat="Er is op de deur geschoten. Er wordt geld geëist.",
            reach="Zijn wijk, telefoon, school van zijn zusje.", last_threat_on=days.about(15),
            address_known_by=("familie", "politie", "advocaat", "zorgcoördinator"),
            address_known_to_danger=Answer.YES, location_sharing=Answer.NO,
            phone_and_social="Nieuwe telefoon. Oude nummer uit.",
            children_and_school="School van zijn zusje weet wie haar mag halen.",
            work_and_route="Niet alleen over straat na 20.00 uur.",
            what_to_do="Binnen blijven, weg van het raam, 112 bellen: de politie kent het adres.",
            code_word="pizza bestellen", brp_secrecy=Answer.NO,
            judgement="Ernstige en actuele dreiging. Een andere plek is nodig.",
            judged_by="zorgcoördinator, politie en advocaat",
        ),
        ShelterRequest(kind=ShelterKind.SECURED, asked_of="beveiligde opvang",
                       state=ShelterRequestState.ASKED, asked_on=days.ago(12),
                       answer_due=days.ago(1)),
        NetworkMember(organisation_id=partners.LAWYER.id, organisation=partners.LAWYER.name,
                      name="mr. T. Bruggeling", does="strafzaak en non-punishment",
                      started=days.about(40), knows_address=Answer.YES),
        *assessed(days.ago(33), {
            D.SAFETY: (2, "Wordt gevolgd.", "Dat mijn moeder veilig is."),
            D.HOUSING: (2, "Bij zijn moeder.", ""),
            D.INCOME_AND_DEBTS: (1, "Rekening geblokkeerd.", ""),
            D.WORK: (2, "Geen werk.", "Fietsenmaker worden."),
            D.NETWORK_AND_FAMILY: (3, "Moeder steunt hem.", ""),
        }),
        *assessed(days.ago(13), {
            D.SAFETY: (1, "Er is op de deur geschoten.", "Weg hier."),
            D.HOUSING: (1, "Thuis is niet veilig.", ""),
            D.INCOME_AND_DEBTS: (1, "Rekening geblokkeerd.", ""),
            D.WORK: (3, "Gesprek bij een leerwerkplek.", "Fietsenmaker worden."),
            D.NETWORK_AND_FAMILY: (3, "Moeder steunt hem.", ""),
        }),
        call(days, 38, "advocaat", "Afgesproken: alles over de zaak via de advocaat."),
        visit(days, 33, "cliënt", "Plan gemaakt."),
        call(days, 25, "school van zijn zusje", "Afspraken over halen en brengen."),
        call(days, 12, "beveiligde opvang", "Aanvraag gedaan."),
        visit(days, 5, "cliënt en moeder", "Zij slapen nu bij een tante."),
    )  # fmt: skip


def mother_with_three_children(days: Days) -> tuple[Entry, ...]:
    """Four people in an emergency bed; school, safety of the children, rights of the EU."""
    return (
        event(K.INFORMATION_INTERVIEW, days.ago(8), by_whom="politie"),
        Goal(life_domain=D.EDUCATION_AND_LANGUAGE, words="De kinderen naar school.",
             started=days.about(9), until=days.ahead(5), helper="opvang"),
        Goal(life_domain=D.HOUSING, track=PlanTrack.STAYING,
             words="Een plek voor ons vieren na het noodbed.", started=days.about(9),
             until=days.ahead(18)),
        Goal(life_domain=D.FUTURE, track=PlanTrack.RETURNING,
             words="Weten of mijn ouders ons veilig kunnen opvangen.", started=days.about(7)),
        Task(title="EU-rechten laten uitzoeken: verblijf, opvang, bijstand", owner="advocaat",
             due_on=days.ahead(8)),
        Review(kind=ReviewKind.SAFETY, due_on=days.ahead(4), reason="kinderen gaan naar school"),
        SafetyPlan(
            made_on=days.ago(9), threat="De vader zoekt hen en kan de kinderen meenemen.",
            reach="Telefoon van de oudste, familie in Roemenië.",
            address_known_by=("opvang", "politie", "zorgcoördinator"),
            address_known_to_danger=Answer.NO, location_sharing=Answer.UNKNOWN,
            phone_and_social="Telefoon van de oudste nakijken.",
            children_and_school="School krijgt geen adres; alleen moeder haalt de kinderen.",
            what_to_do="Naar binnen, deur dicht, 112 bellen.", code_word="sneeuw",
            brp_secrecy=Answer.NO,
            judgement="Dreiging voor moeder en kinderen zolang de vader zoekt.",
            judged_by="zorgcoördinator en opvang",
        ),
        ShelterRequest(kind=ShelterKind.WOMENS_SHELTER, asked_of="vrouwenopvang Oosterdam",
                       asked_on=days.ago(6), state=ShelterRequestState.WAITING_LIST,
                       answer_due=days.ahead(3)),
        ShelterRequest(kind=ShelterKind.WOMENS_SHELTER, asked_of="vrouwenopvang Westdorp",
                       asked_on=days.ago(8), state=ShelterRequestState.REFUSED,
                       answered_on=days.ago(7), reason="Geen plek voor vier personen."),
        NetworkMember(organisation_id=partners.SAFE_AT_HOME.id,
                      organisation=partners.SAFE_AT_HOME.name, does="veiligheid van de kinderen",
                      started=days.about(7)),
        *assessed(days.ago(9), {
            D.SAFETY: (2, "De vader zoekt hen.", "Rust voor de kinderen."),
            D.HOUSING: (2, "Noodbed voor vier.", "Eén kamer met een keuken."),
            D.INCOME_AND_DEBTS: (1, "Geen inkomen.", ""),
            D.EDUCATION_AND_LANGUAGE: (1, "Kinderen niet op school.", "School."),
            D.NETWORK_AND_FAMILY: (2, "Ouders in Roemenië.", ""),
        }),
        call(days, 8, "vrouwenopvang Westdorp", "Geen plek voor vier."),
        call(days, 1, "school", "Twee plekken vanaf maandag, adres blijft geheim."),
    )  # fmt: skip


def dismissed_case(days: Days) -> tuple[Entry, ...]:
    """The case was dismissed six weeks ago; complain about that or not."""
    money = Goal(
        life_domain=D.INCOME_AND_DEBTS, words="Een vergoeding voor wat mij is aangedaan.",
        started=days.about(200), until=days.ahead(90),
    )  # fmt: skip
    return (
        event(K.COMPLAINT_FILED, days.ago(700), by_whom="politie"),
        event(K.EU_RIGHT_ESTABLISHED, days.ago(500), by_whom="IND"),
        event(K.DISMISSAL, days.ago(43), by_whom="OM", sent_on=days.ago(41),
              received_on=days.ago(39), outcome=DecisionOutcome.UNKNOWN),
        money,
        Goal(life_domain=D.HOUSING, words="Een eigen woning met een tuin.",
             started=days.about(220), until=days.ahead(120)),
        Goal(life_domain=D.WORK, words="Werk als bloemist.", state=GoalState.REACHED,
             started=days.about(230), settled_on=days.ago(150)),
        Task(title="Formulier van het Schadefonds samen invullen", owner="zorgcoördinator",
             due_on=days.ahead(26), goal_id=money.id),
        Review(kind=ReviewKind.PLAN, due_on=days.ahead(13), reason="keuze over beklag"),
        Review(kind=ReviewKind.PLAN, due_on=days.ago(90), held_on=days.ago(88),
               outcome="Werk gaat goed. Wonen is het volgende doel."),
        Placement(kind=ShelterKind.WOMENS_SHELTER, facility="Het Duin", place="Oosterdam",
                  secrecy=Secrecy.PROTECTED, started=days.about(600), ended=days.about(240),
                  end_reason=ShelterEnd.OTHER_SHELTER),
        NetworkMember(organisation_id=partners.MUNICIPALITY.id,
                      organisation=partners.MUNICIPALITY.name, does="Wmo-indicatie",
                      started=days.about(235)),
        *assessed(days.ago(200), {
            D.SAFETY: (4, "Geen dreiging meer.", ""),
            D.HOUSING: (3, "Begeleid wonen.", "Eigen plek."),
            D.WORK: (3, "Proefplaatsing.", "Bloemist."),
            D.INCOME_AND_DEBTS: (2, "Schulden.", ""),
            D.MENTAL_HEALTH: (3, "Behandeling afgerond.", ""),
        }),
        *assessed(days.ago(88), {
            D.SAFETY: (5, "Voelt zich vrij.", ""),
            D.HOUSING: (3, "Begeleid wonen.", "Eigen plek."),
            D.WORK: (4, "Vast werk, 20 uur.", ""),
            D.INCOME_AND_DEBTS: (3, "Regeling loopt.", ""),
            D.MENTAL_HEALTH: (3, "Na de brief weer slecht geslapen.", ""),
        }),
        visit(days, 200, "cliënt", "Leefgebieden besproken."),
        visit(days, 88, "cliënt en begeleider", "Plan geëvalueerd."),
        call(days, 38, "cliënt", "Zij belde geschrokken over de sepotbrief."),
        call(days, 24, "advocaat", "Uitleg over beklag gevraagd."),
    )  # fmt: skip

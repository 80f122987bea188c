"""After the intake: Dublin, a reflection period, hardship."""

from __future__ import annotations

from mhcoordinator.demo import partners
from mhcoordinator.demo.courses.telling import assessed, call, event, visit
from mhcoordinator.demo.story import Days
from mhcoordinator.domain.care import LifeDomain as D
from mhcoordinator.domain.care import Task, TaskKind
from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.legal_event import (
    HardshipEvidence,
    PermitGround,
)
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


def dublin_claimant(days: Days) -> tuple[Entry, ...]:
    """Thirty days because of Dublin; without a word of the OM it ends in six days."""
    staying = Goal(
        life_domain=D.RESIDENCE_AND_LAW, track=PlanTrack.STAYING,
        words="Weten of ik in Nederland mag blijven om mijn verhaal te doen.",
        started=days.about(20), until=days.ahead(6),
    )  # fmt: skip
    return (
        event(K.DUBLIN_CLAIM, days.ago(60), country="IT"),
        event(K.REFLECTION_STARTED, days.ago(24), by_whom="politie"),
        event(K.TB_TEST, days.ago(18), by_whom="GGD"),
        event(K.RVB_APPLIED, days.ago(16)),
        staying,
        Goal(life_domain=D.FUTURE, track=PlanTrack.RETURNING,
             words="Weten wat er in Italië geregeld kan worden voor mij en de baby.",
             started=days.about(20), until=days.ahead(20), helper="internationale organisatie"),
        Goal(life_domain=D.PHYSICAL_HEALTH, words="Elke maand controle van de zwangerschap.",
             started=days.about(18), until=days.ahead(100), helper="verloskundige"),
        Task(title="Advocaat bellen over beroep als de bedenktijd eindigt", owner="zorgcoördinator",
             due_on=days.ahead(3), goal_id=staying.id),
        Review(kind=ReviewKind.SAFETY, due_on=days.ahead(2),
               reason="na het gesprek met de politie"),
        SafetyPlan(
            made_on=days.ago(19),
            threat="De kamergenoot kan doorgeven waar zij is. Er wordt gedreigd met haar broertje.",
            reach="Telefoon, en mensen in Turijn.", last_threat_on=days.about(21),
            address_known_by=("azc", "politie", "zorgcoördinator"),
            address_known_to_danger=Answer.UNKNOWN, location_sharing=Answer.NO,
            phone_and_social="Nieuwe simkaart. Oude berichten zijn bewaard.",
            what_to_do="Naar de receptie gaan, 112 bellen. Daarna de zorgcoördinator bellen.",
            code_word="paraplu", brp_secrecy=Answer.NO,
            judgement="Reële dreiging via de kamergenoot. Een andere kamer is nodig.",
            judged_by="zorgcoördinator, met azc",
        ),
        ShelterRequest(kind=ShelterKind.COSM, asked_of=partners.SHELTER.name,
                       asked_on=days.ago(15), state=ShelterRequestState.REFUSED,
                       answered_on=days.ago(12), reason="Geen plek voor een baby."),
        ShelterRequest(kind=ShelterKind.ASYLUM_RECEPTION, asked_of="azc Berkenrode",
                       asked_on=days.ago(20), answer_due=days.today,
                       note="Een andere kamer, apart van de kamergenoot."),
        NetworkMember(organisation_id=partners.LAWYER.id, organisation=partners.LAWYER.name,
                      name="mr. T. Bruggeling", does="verblijf en Dublin", started=days.about(19)),
        NetworkMember(organisation_id=partners.DOCTOR.id, organisation=partners.DOCTOR.name,
                      does="zorg in de zwangerschap", started=days.about(8),
                      knows_address=Answer.YES),
        *assessed(days.ago(19), {
            D.SAFETY: (2, "Zij is bang op haar kamer.", "Een kamer alleen."),
            D.PHYSICAL_HEALTH: (3, "Vijf maanden zwanger, nog geen controle gehad.",
                                "Weten of het goed gaat met de baby."),
            D.MENTAL_HEALTH: (2, "Zij slaapt niet.", ""),
            D.RESIDENCE_AND_LAW: (1, "Dertig dagen, daarna onzeker.", "Blijven."),
            D.NETWORK_AND_FAMILY: (2, "Alleen contact met haar broertje.", ""),
            D.FUTURE: (None, "", ""),
        }),
        call(days, 15, partners.SHELTER.name, "Zij hebben geen plek voor een moeder met baby."),
        call(days, 9, "azc", "Een andere kamer is gevraagd, nog geen antwoord."),
        visit(days, 6, "cliënt, met tolk", "Uitgelegd wat het gesprek met de politie inhoudt."),
    )  # fmt: skip


def name_of_her_own(days: Days) -> tuple[Entry, ...]:
    """Three months to decide, of which 31 days are left."""
    began = days.months_before(days.ahead(31), 3)
    decide = Goal(
        life_domain=D.RESIDENCE_AND_LAW, track=PlanTrack.STAYING,
        words="Zelf kiezen of ik aangifte doe, en weten wat daarna komt.",
        started=days.about(40), until=days.ahead(17),
    )  # fmt: skip
    hormones = Goal(
        life_domain=D.PHYSICAL_HEALTH, words="Mijn hormonen en PrEP zonder onderbreking.",
        started=days.about(50), until=days.ahead(30), helper=partners.PUBLIC_HEALTH.name,
    )  # fmt: skip
    return (
        event(K.REFLECTION_OFFERED, began, by_whom="politie"),
        event(K.REFLECTION_STARTED, began, by_whom="politie"),
        event(K.M55_SENT, began, by_whom="politie"),
        event(K.RVB_APPLIED, days.ago(52)),
        event(K.TB_TEST, days.ago(50), by_whom="GGD"),
        event(K.INFORMATION_INTERVIEW, days.ago(22), by_whom="politie"),
        event(K.POLICE_REPORTING, days.ago(27), by_whom="politie"),
        decide,
        hormones,
        Goal(life_domain=D.FUTURE, track=PlanTrack.RETURNING,
             words="Weten of ik bij mijn zus in Spanje kan wonen.", started=days.about(20)),
        Goal(life_domain=D.NETWORK_AND_FAMILY, words="Eén nieuwe vriendin maken.",
             state=GoalState.REACHED, started=days.about(45), settled_on=days.ago(12)),
        Task(kind=TaskKind.APPOINTMENT, title="GGD: PrEP en hormoonzorg", owner="cliënt",
             due_on=days.ahead(6), due_at="10:30", goal_id=hormones.id),
        Task(title="Besluit over aangifte: gesprek met advocaat en AVIM voorbereiden",
             owner="zorgcoördinator", due_on=days.ahead(9), goal_id=decide.id),
        Review(kind=ReviewKind.PLAN, due_on=days.ahead(12), reason="besluit over aangifte"),
        Review(kind=ReviewKind.SAFETY, due_on=days.ago(2),
               reason="na herkenning op het station"),
        Review(kind=ReviewKind.PLAN, due_on=days.ago(21), held_on=days.ago(20),
               outcome="Doelen aangevuld met wonen bij haar zus."),
        SafetyPlan(
            made_on=days.ago(48),
            threat="Herkend op het station. Er gaat een foto rond in een groepsapp.",
            reach="Uitgaansgebied en sociale media.", last_threat_on=days.about(17),
            address_known_by=("opvang", "politie", "zorgcoördinator"),
            address_known_to_danger=Answer.NO, location_sharing=Answer.NO,
            phone_and_social="Alleen Signal. Niet in groepsapps.",
            work_and_route="Niet alleen via het station.",
            what_to_do="Naar de opvang gaan of een winkel in. 112 bellen.",
            code_word="mango", brp_secrecy=Answer.DECLINED,
            judgement="De dreiging is reëel maar te overzien zolang het adres geheim blijft.",
            judged_by="zorgcoördinator en opvang",
        ),
        Placement(kind=ShelterKind.EMERGENCY_BED, facility="Het Anker", place="Oosterdam",
                  secrecy=Secrecy.PROTECTED, started=days.about(59), ended=days.about(56),
                  end_reason=ShelterEnd.OTHER_SHELTER),
        NetworkMember(organisation_id=partners.PUBLIC_HEALTH.id,
                      organisation=partners.PUBLIC_HEALTH.name, does="PrEP en hormoonzorg",
                      started=days.about(30)),
        NetworkMember(organisation=partners.SHELTER.name, organisation_id=partners.SHELTER.id,
                      does="dagelijkse begeleiding", started=days.about(55),
                      knows_address=Answer.YES),
        *assessed(days.ago(48), {
            D.SAFETY: (3, "Voelt zich veilig in de opvang.", ""),
            D.HOUSING: (3, "Plek tot het einde van de bedenktijd.", "Een eigen kamer."),
            D.INCOME_AND_DEBTS: (2, "Nog geen toelage.", ""),
            D.PHYSICAL_HEALTH: (1, "Zonder hormonen sinds twee maanden.", "Hormonen terug."),
            D.MENTAL_HEALTH: (2, "Somber, slaapt slecht.", ""),
            D.NETWORK_AND_FAMILY: (2, "Belt haar zus.", "Mensen leren kennen."),
            D.DAILY_LIFE_AND_MEANING: (1, "Weinig te doen.", "Zingen."),
            D.FUTURE: (None, "", ""),
        }),
        *assessed(days.ago(13), {
            D.SAFETY: (2, "Herkend op het station.", "Dat de foto weg is."),
            D.HOUSING: (3, "Plek tot het einde van de bedenktijd.", "Een eigen kamer."),
            D.INCOME_AND_DEBTS: (3, "De Rvb-toelage komt binnen.", ""),
            D.PHYSICAL_HEALTH: (2, "Zorg is weer gestart.", "Niet opnieuw stoppen."),
            D.MENTAL_HEALTH: (2, "Slaapt iets beter.", ""),
            D.NETWORK_AND_FAMILY: (3, "Gaat naar een eetgroep.", ""),
            D.DAILY_LIFE_AND_MEANING: (2, "Zingt in een koor.", ""),
        }),
        visit(days, 55, "cliënt, met tolk", "Eerste gesprek in de opvang. Zij wil rust."),
        visit(days, 48, "cliënt, met tolk", "Plan en veiligheidsplan samen gemaakt."),
        call(days, 41, "GGD", "Intake gepland."),
        visit(days, 34, "cliënt", "Hormonen weer begonnen."),
        call(days, 27, "opvang", "Zij heeft zich gemeld bij de politie."),
        visit(days, 22, "cliënt, politie, tolk", "Informatief gesprek bijgewoond."),
        visit(days, 16, "cliënt", "Over de herkenning op het station gepraat."),
        call(days, 4, "advocaat", "Gesprek over aangifte is over ruim twee weken."),
    )  # fmt: skip


def hardship_route(days: Days) -> tuple[Entry, ...]:
    """A permit of one year; what comes after must be asked before it ends."""
    ask = Goal(
        life_domain=D.RESIDENCE_AND_LAW, track=PlanTrack.STAYING,
        words="Op tijd vragen of ik mag blijven.", started=days.about(60), until=days.ahead(50),
        helper="advocaat",
    )  # fmt: skip
    school = Goal(
        life_domain=D.EDUCATION_AND_LANGUAGE, words="Naar het mbo.", started=days.about(150),
        until=days.ahead(280),
    )  # fmt: skip
    return (
        event(K.HARDSHIP_APPLIED, days.ago(310), ground=PermitGround.HARDSHIP, by_whom="advocaat"),
        event(K.HARDSHIP_EVIDENCE, days.ago(312), by_whom="politie",
              evidence=HardshipEvidence.POLICE_STATEMENT_VICTIM),
        event(K.HARDSHIP_EVIDENCE, days.ago(311), by_whom="psychiater, BIG-geregistreerd",
              evidence=HardshipEvidence.MEDICAL_STATEMENT),
        event(K.PERMIT, days.ago(285), until=days.ahead(80), ground=PermitGround.HARDSHIP),
        event(K.HEALTH_INSURED, days.ago(240)),
        ask,
        school,
        Goal(life_domain=D.MENTAL_HEALTH, words="Weer kunnen slapen zonder licht.",
             started=days.about(250), helper="traumateam"),
        Goal(life_domain=D.DAILY_LIFE_AND_MEANING, words="Elke week naar het naaiatelier.",
             state=GoalState.REACHED, started=days.about(200), settled_on=days.ago(120)),
        Task(title="Stukken voor B9/10 verzamelen", owner="advocaat", due_on=days.ahead(35),
             goal_id=ask.id),
        Task(title="Inschrijven voor de open dag", owner="cliënt", due_on=days.ahead(55),
             goal_id=school.id),
        Task(title="Niveautoets Nederlands", owner="taalschool", due_on=days.ago(30),
             done_on=days.ago(33), goal_id=school.id),
        Review(kind=ReviewKind.PLAN, due_on=days.ahead(10), reason="elk kwartaal"),
        Review(kind=ReviewKind.PLAN, due_on=days.ago(80), held_on=days.ago(80),
               outcome="Taalles gaat goed. School is het nieuwe doel."),
        Placement(kind=ShelterKind.HOMELESS_SHELTER, facility="De Brug", place="Oosterdam",
                  secrecy=Secrecy.PROTECTED, started=days.about(345), ended=days.about(302),
                  end_reason=ShelterEnd.OTHER_SHELTER),
        NetworkMember(organisation_id=partners.MENTAL_HEALTH.id,
                      organisation=partners.MENTAL_HEALTH.name, does="traumabehandeling",
                      started=days.about(250)),
        NetworkMember(organisation_id=partners.LAWYER.id, organisation=partners.LAWYER.name,
                      name="mr. T. Bruggeling", does="aanvraag voortgezet verblijf",
                      started=days.about(60)),
        *assessed(days.ago(170), {
            D.SAFETY: (3, "Veilig in de opvang.", ""),
            D.HOUSING: (3, "Eigen kamer in de opvang.", ""),
            D.MENTAL_HEALTH: (1, "Herbelevingen, slaapt met licht aan.", "Slapen."),
            D.EDUCATION_AND_LANGUAGE: (2, "Begonnen met taalles.", "Naar school."),
            D.INCOME_AND_DEBTS: (3, "Bijstand, budgetbeheer.", ""),
            D.NETWORK_AND_FAMILY: (2, "Eén vriendin.", ""),
            D.RESIDENCE_AND_LAW: (3, "Vergunning voor een jaar.", "Blijven."),
        }),
        *assessed(days.ago(80), {
            D.SAFETY: (4, "Durft alleen naar buiten.", ""),
            D.HOUSING: (3, "Eigen kamer in de opvang.", "Zelf wonen."),
            D.MENTAL_HEALTH: (2, "Behandeling helpt.", "Slapen zonder licht."),
            D.EDUCATION_AND_LANGUAGE: (3, "Niveau A1.", "Naar het mbo."),
            D.INCOME_AND_DEBTS: (3, "Bijstand, budgetbeheer.", ""),
            D.NETWORK_AND_FAMILY: (3, "Naaiatelier, vriendinnen.", ""),
            D.RESIDENCE_AND_LAW: (2, "De vergunning loopt af.", "Blijven."),
        }),
        visit(days, 250, "cliënt", "Behandeling is begonnen."),
        visit(days, 170, "cliënt", "Leefgebieden besproken."),
        visit(days, 80, "cliënt en mentor", "Plan geëvalueerd."),
        call(days, 45, "advocaat", "Wat is nodig voor na dit jaar: lijst gekregen."),
        call(days, 6, partners.MENTAL_HEALTH.name, "Verklaring gevraagd voor de aanvraag."),
    )  # fmt: skip

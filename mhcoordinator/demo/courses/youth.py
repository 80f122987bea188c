"""After the intake: three young people."""

from __future__ import annotations

from mhcoordinator.demo import partners
from mhcoordinator.demo.courses.telling import assessed, call, event, visit
from mhcoordinator.demo.story import Days
from mhcoordinator.domain.care import LifeDomain as D
from mhcoordinator.domain.care import Task, TaskKind
from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.legal_event import LegalEventKind as K
from mhcoordinator.domain.plan import (
    Goal,
    GoalState,
    NetworkMember,
    Review,
    ReviewKind,
    SafetyPlan,
)
from mhcoordinator.domain.residence import Placement, Secrecy, ShelterEnd, ShelterKind


def girl_under_supervision(days: Days) -> tuple[Entry, ...]:
    """A studio interview comes up; who may know is decided by herself."""
    return (
        event(K.COMPLAINT_DECLINED, days.ago(20), by_whom="zij wil nu geen aangifte"),
        Goal(life_domain=D.SAFETY, words="De filmpjes zijn weg.", started=days.about(28),
             until=days.ahead(30), helper="politie, team zeden"),
        Goal(life_domain=D.EDUCATION_AND_LANGUAGE, words="Weer naar school, op een plek die past.",
             started=days.about(25), until=days.ahead(45)),
        Goal(life_domain=D.NETWORK_AND_FAMILY, words="Elke week mijn vader zien.",
             state=GoalState.REACHED, started=days.about(28), settled_on=days.ago(8)),
        Task(kind=TaskKind.APPOINTMENT, title="Voorbereiden op het studioverhoor",
             owner="jeugdbeschermer", due_on=days.ahead(6), due_at="16:00"),
        Review(kind=ReviewKind.SAFETY, due_on=days.ahead(9), reason="na het studioverhoor"),
        Review(kind=ReviewKind.PLAN, due_on=days.ahead(20), reason="eerste evaluatie"),
        SafetyPlan(
            made_on=days.ago(28),
            threat="Filmpjes worden verspreid. Hij zoekt contact via vrienden.",
            reach="Telefoon, sociale media, de oude school.", last_threat_on=days.about(24),
            address_known_by=("groep", "jeugdbescherming", "vader"),
            address_known_to_danger=Answer.NO, location_sharing=Answer.NO,
            phone_and_social="Nieuwe telefoon zonder oude accounts.",
            digital_safety="Wachtwoorden veranderd, locatie uit.",
            children_and_school="Nieuwe school weet niet waar zij woont.",
            what_to_do="Naar de groepsleiding gaan.", code_word="thee",
            brp_secrecy=Answer.YES, brp_secrecy_on=days.ago(25),
            judgement="De dreiging is vooral digitaal. De druk is groot.",
            judged_by="jeugdbeschermer en zorgcoördinator",
        ),
        Placement(kind=ShelterKind.WITH_FAMILY, place="Lindeveen", secrecy=Secrecy.OPEN,
                  started=days.month(300), ended=days.about(34), end_reason=ShelterEnd.UNSAFE),
        NetworkMember(organisation_id=partners.YOUTH_PROTECTION.id,
                      organisation=partners.YOUTH_PROTECTION.name, does="voert de OTS uit",
                      started=days.about(170), knows_address=Answer.YES),
        *assessed(days.ago(27), {
            D.SAFETY: (2, "Filmpjes gaan rond.", "Dat het stopt."),
            D.HOUSING: (3, "Woont op de groep.", ""),
            D.EDUCATION_AND_LANGUAGE: (1, "Gaat niet naar school.", "Een andere school."),
            D.NETWORK_AND_FAMILY: (2, "Contact met vader, niet met moeder.", ""),
            D.DAILY_LIFE_AND_MEANING: (3, "Danst.", "Weer optreden."),
        }, by="Fenna en haar mentor"),
        call(days, 27, "mentor", "Leefgebieden met Fenna besproken."),
        call(days, 20, "jeugdbeschermer", "Zij wil nu geen aangifte. Wel praten."),
        visit(days, 12, "cliënt en mentor", "Uitleg over CoMensha gegeven."),
    )  # fmt: skip


def runaway(days: Days) -> tuple[Entry, ...]:
    """Runs away again and again; a case meeting comes up."""
    return (
        Goal(life_domain=D.SAFETY, words="Ik bel als ik weg wil lopen.", started=days.about(60),
             until=days.ahead(30), helper="groepsleiding"),
        Goal(life_domain=D.DAILY_LIFE_AND_MEANING, words="Elke week paardrijden.",
             state=GoalState.REACHED, started=days.about(65), settled_on=days.ago(30)),
        Goal(life_domain=D.SUBSTANCE_USE, words="Een dag in de week niet blowen.",
             started=days.about(50)),
        Task(title="Casusblad niveau B klaarzetten voor het overleg", owner="zorgcoördinator",
             due_on=days.ahead(4)),
        Review(kind=ReviewKind.SAFETY, due_on=days.ago(1), reason="na het weglopen"),
        Review(kind=ReviewKind.PLAN, due_on=days.ahead(7), reason="casusoverleg"),
        SafetyPlan(
            made_on=days.ago(58), threat="Oudere jongens laten haar stelen en halen haar op.",
            reach="Station en winkelcentrum, telefoon.", last_threat_on=days.about(11),
            address_known_by=("groep", "moeder", "politie"), address_known_to_danger=Answer.YES,
            location_sharing=Answer.UNKNOWN, phone_and_social="Telefoon 's nachts bij de groep.",
            what_to_do="De groep bellen. Zij halen haar altijd op.", code_word="hoefijzer",
            judgement="Bij weglopen is zij niet veilig. Meteen melden.",
            judged_by="gedragswetenschapper en zorgcoördinator",
        ),
        NetworkMember(organisation_id=partners.YOUTH_PROTECTION.id,
                      organisation=partners.YOUTH_PROTECTION.name, does="jeugdbescherming",
                      started=days.about(200), knows_address=Answer.YES),
        *assessed(days.ago(62), {
            D.SAFETY: (1, "Loopt weg.", "Vrij zijn."),
            D.HOUSING: (2, "Woont op een groep voor LVB.", "Naar mama."),
            D.EDUCATION_AND_LANGUAGE: (2, "Dagbesteding in plaats van school.", ""),
            D.SUBSTANCE_USE: (1, "Blowt elke dag.", ""),
            D.DAILY_LIFE_AND_MEANING: (2, "Verveelt zich.", "Paarden."),
        }, by="mentor"),
        *assessed(days.ago(14), {
            D.SAFETY: (1, "Was twee dagen weg.", "Vrij zijn."),
            D.HOUSING: (2, "Woont op een groep voor LVB.", "Naar mama."),
            D.EDUCATION_AND_LANGUAGE: (3, "Gaat drie dagen naar dagbesteding.", ""),
            D.SUBSTANCE_USE: (2, "Blowt minder als zij paardrijdt.", ""),
            D.DAILY_LIFE_AND_MEANING: (3, "Elke week naar de manege.", "Vaker."),
        }, by="mentor"),
        call(days, 62, "woongroep", "SCIL is afgenomen."),
        call(days, 37, "woongroep", "Jaylinn is terug na drie nachten."),
        visit(days, 26, "cliënt en mentor", "Zij liet haar paard zien."),
        call(days, 11, "woongroep", "Weer weg, gemeld bij de politie."),
    )  # fmt: skip


def gone_from_protected_shelter(days: Days) -> tuple[Entry, ...]:
    """Gone for four days; the reflection period ended with it, the file stays open."""
    return (
        event(K.REFLECTION_OFFERED, days.ago(19), by_whom="politie"),
        event(K.REFLECTION_STARTED, days.ago(19), by_whom="politie"),
        event(K.M55_SENT, days.ago(18), by_whom="politie"),
        event(K.LEFT_UNKNOWN_DESTINATION, days.ago(4), by_whom="opvang"),
        Goal(life_domain=D.SAFETY, words="Een plek waar niemand mij vindt.",
             started=days.about(17)),
        Task(title="EMM en politie: signalen over de kwekerij doorgeven", owner="zorgcoördinator",
             due_on=days.ahead(1)),
        Review(kind=ReviewKind.SAFETY, due_on=days.ago(2), reason="hij is weg"),
        SafetyPlan(
            made_on=days.ago(17), threat="Schuld van de reis. Hij kan worden opgehaald.",
            reach="Telefoon en station.", address_known_by=("opvang", "voogd", "politie"),
            address_known_to_danger=Answer.UNKNOWN, location_sharing=Answer.UNKNOWN,
            what_to_do="Naar de begeleider gaan. Niet alleen naar het station.",
            judgement="Groot risico dat hij verdwijnt. Bij vertrek meteen melden.",
            judged_by="voogd en zorgcoördinator",
        ),
        NetworkMember(organisation_id=partners.POLICE.id, organisation=partners.POLICE.name,
                      name="K. Rietdijk", does="vermissing", started=days.about(4),
                      knows_address=Answer.YES),
        *assessed(days.ago(16), {
            D.SAFETY: (1, "Bang voor de mensen van de schuld.", "Dat de schuld weg is."),
            D.EDUCATION_AND_LANGUAGE: (2, "Naar de schakelklas.", ""),
            D.NETWORK_AND_FAMILY: (2, "Belt zijn oma.", ""),
        }, by="mentor en voogd"),
        visit(days, 17, "cliënt, voogd, tolk", "Veiligheidsplan gemaakt. Hij zei weinig."),
        call(days, 10, "mentor", "Hij kreeg veel telefoontjes."),
        call(days, 3, "politie", "Vermissing is opgenomen."),
        call(days, 1, "voogd", "Nog geen bericht."),
    )  # fmt: skip

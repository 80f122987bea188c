"""After the intake: a greenhouse, a household, a restaurant."""

from __future__ import annotations

from mhcoordinator.demo import partners
from mhcoordinator.demo.courses.telling import assessed, call, event, visit
from mhcoordinator.demo.story import Days
from mhcoordinator.domain.care import LifeDomain as D
from mhcoordinator.domain.care import Task
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.legal_event import LegalEventKind as K
from mhcoordinator.domain.legal_event import PermitGround
from mhcoordinator.domain.plan import (
    Goal,
    GoalState,
    NetworkMember,
    PlanTrack,
    Review,
    ReviewKind,
)
from mhcoordinator.domain.residence import Placement, Secrecy, ShelterEnd, ShelterKind
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState


def greenhouse(days: Days) -> tuple[Entry, ...]:
    """An EU citizen for less than three months; his bed is his for nine more days."""
    wages = Goal(
        life_domain=D.INCOME_AND_DEBTS, words="Mijn achterstallige loon terug.",
        started=days.about(4), until=days.ahead(60), helper=partners.LABOUR_SUPPORT.name,
    )  # fmt: skip
    return (
        event(K.ENTERED_COUNTRY, days.ago(77)),
        event(K.COMPLAINT_FILED, days.ago(6), by_whom="Arbeidsinspectie"),
        wages,
        Goal(life_domain=D.WORK, track=PlanTrack.STAYING, words="Ander werk met een kamer erbij.",
             started=days.about(4), until=days.ahead(9)),
        Goal(life_domain=D.FUTURE, track=PlanTrack.RETURNING,
             words="Veilig naar huis als het hier niet lukt.", started=days.about(4),
             until=days.ahead(9)),
        Task(title="Uren en loonstroken op een rij zetten voor de loonvordering", owner="cliënt",
             due_on=days.ahead(2), goal_id=wages.id),
        Review(kind=ReviewKind.PLAN, due_on=days.ahead(5), reason="keuze blijven of terug"),
        ShelterRequest(kind=ShelterKind.MENS_SHELTER, asked_of="mannenopvang Oosterdam",
                       asked_on=days.ago(3), state=ShelterRequestState.WAITING_LIST,
                       answer_due=days.ahead(5)),
        NetworkMember(organisation_id=partners.LABOUR_SUPPORT.id,
                      organisation=partners.LABOUR_SUPPORT.name, does="loon terugvragen",
                      started=days.about(3)),
        *assessed(days.ago(4), {
            D.SAFETY: (3, "Veilig op het noodbed.", ""),
            D.HOUSING: (1, "Nog negen dagen een bed.", "Een kamer."),
            D.INCOME_AND_DEBTS: (1, "Geen geld, loon niet betaald.", "Mijn geld."),
            D.WORK: (2, "Kan en wil werken.", "Werk in de logistiek."),
            D.PHYSICAL_HEALTH: (2, "Ontstoken wond aan de hand.", ""),
            D.FUTURE: (3, "Twijfelt: blijven of terug.", "Eerst werk hier proberen."),
        }),
        call(days, 3, partners.LABOUR_SUPPORT.name, "Verwijzing verstuurd, zij bellen hem."),
    )  # fmt: skip


def domestic_servant(days: Days) -> tuple[Entry, ...]:
    """Two permits in a row; the second ends in 58 days."""
    stay = Goal(
        life_domain=D.RESIDENCE_AND_LAW, track=PlanTrack.STAYING,
        words="Mijn vergunning op tijd verlengen.", started=days.about(60), until=days.ahead(30),
        helper="advocaat",
    )  # fmt: skip
    return (
        event(K.INFORMATION_INTERVIEW, days.ago(615), by_whom="politie"),
        event(K.COMPLAINT_FILED, days.ago(601), by_whom="politie"),
        event(K.M55_SENT, days.ago(600), by_whom="politie"),
        event(K.PERMIT, days.ago(598), until=days.ago(308), ground=PermitGround.COMPLAINANT),
        event(K.HEALTH_INSURED, days.ago(560)),
        event(K.EXTENSION_APPLIED, days.ago(340), ground=PermitGround.COMPLAINANT),
        event(K.PERMIT, days.ago(307), until=days.ahead(58), ground=PermitGround.COMPLAINANT),
        event(K.PROSECUTION_STARTED, days.ago(410), by_whom="OM"),
        event(K.JOINED_CLAIM, days.ago(300), by_whom="advocaat"),
        stay,
        Goal(life_domain=D.NETWORK_AND_FAMILY, words="Mijn kinderen laten overkomen.",
             started=days.about(100)),
        Goal(life_domain=D.WORK, words="Een vast contract.", started=days.about(90),
             until=days.ahead(36)),
        Goal(life_domain=D.EDUCATION_AND_LANGUAGE, words="Nederlands, niveau A2.",
             state=GoalState.REACHED, started=days.about(110), settled_on=days.ago(25)),
        Task(title="Loonstroken en verklaring van de politie naar de advocaat", owner="cliënt",
             due_on=days.ahead(12), goal_id=stay.id),
        Review(kind=ReviewKind.PLAN, due_on=days.ahead(16), reason="elk kwartaal"),
        Review(kind=ReviewKind.PLAN, due_on=days.ago(75), held_on=days.ago(73),
               outcome="Werk loopt goed. De vergunning is het belangrijkste."),
        NetworkMember(organisation_id=partners.LAWYER.id, organisation=partners.LAWYER.name,
                      name="mr. T. Bruggeling", does="verlenging en gezinshereniging",
                      started=days.about(118)),
        *assessed(days.ago(115), {
            D.SAFETY: (4, "Voelt zich veilig.", ""),
            D.HOUSING: (3, "Kamer in de opvang.", "Een eigen huis voor haar en de kinderen."),
            D.INCOME_AND_DEBTS: (2, "Stuurt veel geld naar huis.", ""),
            D.WORK: (3, "24 uur in de schoonmaak.", "Vast werk."),
            D.MENTAL_HEALTH: (2, "Nachtmerries.", "Slapen."),
            D.RESIDENCE_AND_LAW: (3, "Vergunning loopt.", "Blijven."),
            D.NETWORK_AND_FAMILY: (3, "Kerk en vriendinnen.", "Kinderen hier."),
        }),
        *assessed(days.ago(73), {
            D.SAFETY: (4, "Voelt zich veilig.", ""),
            D.HOUSING: (3, "Kamer in de opvang.", "Een eigen huis voor haar en de kinderen."),
            D.INCOME_AND_DEBTS: (3, "Budget gemaakt.", ""),
            D.WORK: (4, "Werk bevalt.", "Vast werk."),
            D.MENTAL_HEALTH: (2, "Wachtlijst.", "Slapen."),
            D.RESIDENCE_AND_LAW: (2, "De vergunning loopt af.", "Blijven."),
            D.NETWORK_AND_FAMILY: (3, "Kerk en vriendinnen.", "Kinderen hier."),
        }),
        visit(days, 115, "cliënt", "Kennisgemaakt en leefgebieden besproken."),
        visit(days, 73, "cliënt", "Plan geëvalueerd."),
        call(days, 40, "advocaat", "Verlenging kan vanaf drie maanden voor het einde."),
    )  # fmt: skip


def restaurant(days: Days) -> tuple[Entry, ...]:
    """Four permits with a gap of five weeks between the second and the third."""
    ground = PermitGround.LABOUR_EXPLOITATION
    return (
        event(K.COMPLAINT_FILED, days.ago(1000), by_whom="Arbeidsinspectie"),
        event(K.PERMIT, days.ago(990), until=days.ago(626), ground=ground),
        event(K.PERMIT, days.ago(625), until=days.ago(456), ground=ground),
        event(K.EXTENSION_APPLIED, days.ago(430), ground=ground),
        event(K.PERMIT, days.ago(420), until=days.ago(245), ground=ground),
        event(K.PERMIT, days.ago(244), until=days.ahead(121), ground=ground),
        Placement(kind=ShelterKind.LABOUR_SHELTER, facility="De Kiem", place="Lindeveen",
                  secrecy=Secrecy.PROTECTED, started=days.about(995), ended=days.about(700),
                  end_reason=ShelterEnd.OTHER_SHELTER),
        Placement(kind=ShelterKind.TRANSITION_HOME, place="Oosterdam", secrecy=Secrecy.OPEN,
                  started=days.about(698), ended=days.month(300), end_reason=ShelterEnd.OWN_HOME),
        Goal(life_domain=D.RESIDENCE_AND_LAW, track=PlanTrack.STAYING,
             words="Weten wanneer ik een vaste vergunning kan vragen.", started=days.about(30),
             until=days.ahead(40), helper="advocaat"),
        Goal(life_domain=D.HOUSING, words="Zelfstandig wonen.", state=GoalState.REACHED,
             started=days.about(400), settled_on=days.ago(300)),
        Review(kind=ReviewKind.PLAN, due_on=days.ahead(24), reason="na het advies van de advocaat"),
        *assessed(days.ago(190), {
            D.HOUSING: (4, "Eigen kamer.", ""),
            D.WORK: (4, "Vast werk als kok.", "Eigen zaak."),
            D.INCOME_AND_DEBTS: (4, "Rondkomen lukt.", ""),
            D.NETWORK_AND_FAMILY: (2, "Vooral alleen.", ""),
            D.EDUCATION_AND_LANGUAGE: (2, "Nederlands A1.", "Beter Nederlands."),
            D.RESIDENCE_AND_LAW: (2, "Gat van vijf weken.", "Zekerheid."),
        }),
        *assessed(days.ago(20), {
            D.HOUSING: (5, "Eigen kamer, huur op orde.", ""),
            D.WORK: (5, "Vast werk als kok.", "Eigen zaak."),
            D.INCOME_AND_DEBTS: (4, "Rondkomen lukt.", ""),
            D.NETWORK_AND_FAMILY: (3, "Tafeltennisclub.", ""),
            D.EDUCATION_AND_LANGUAGE: (2, "Nederlands A1.", "Beter Nederlands."),
            D.RESIDENCE_AND_LAW: (2, "Gat van vijf weken.", "Zekerheid."),
        }),
        call(days, 180, "advocaat", "Dossier opgevraagd."),
        visit(days, 90, "cliënt, met tolk", "Nazorg: het gaat goed op het werk."),
    )  # fmt: skip

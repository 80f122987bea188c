"""Fictitious cases of exploitation in a household and in a restaurant."""

from __future__ import annotations

from decimal import Decimal

from mhcoordinator.demo import partners
from mhcoordinator.demo.story import Days, DemoCase
from mhcoordinator.domain.care import LifeDomain, Need, NeedState, Occupation, Task, TaskKind
from mhcoordinator.domain.case_file import CaseStatus, Report, ReportChannel, Urgency
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import (
    Certainty,
    Exploitation,
    ExploitationForm,
    ExploitationPhase,
    Finding,
    MeansOfControl,
    SourceKind,
    VictimStatus,
)
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.domain.person import (
    BirthDateCertainty,
    ContactChannel,
    ContactWay,
    Gender,
    LanguageLevel,
    LanguageSkill,
    Person,
    PersonRole,
)
from mhcoordinator.domain.residence import (
    ComplaintState,
    CriminalCase,
    Placement,
    Residence,
    ResidenceStatus,
    Secrecy,
    ShelterKind,
)
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    ConsentForm,
    LegalBasis,
    Referral,
    ReferralStatus,
    SharedField,
)


def domestic_servant(days: Days) -> DemoCase:
    """A Filipino woman who fled a diplomat's household; her permit ends in 58 days."""
    return DemoCase(
        intake=Intake(
            call_name="Cora",
            municipality="Oosterdam",
            report=Report(
                received_on=days.ago(120),
                channel=ReportChannel.MEETING,
                reporter_organisation="spreekuur voor huishoudelijk personeel",
                organisation_kind=OrganisationKind.LABOUR_SUPPORT,
                urgency=Urgency.NORMAL,
                client_knows=Answer.YES,
                request="Coördinatie van verblijf, werk en zorg.",
            ),
            people=(
                Person(
                    call_name="Cora",
                    given_names="Maria Corazon",
                    surname="Dimaculangan",
                    birth_date=days.born(41, 60),
                    birth_date_certainty=BirthDateCertainty.OWN_STATEMENT,
                    gender=Gender.WOMAN,
                    nationalities=("PH",),
                    languages=(
                        LanguageSkill("tgl", LanguageLevel.GOOD),
                        LanguageSkill("eng", LanguageLevel.MODERATE),
                    ),
                    alien_number="2840917736",
                ),
                Person(role=PersonRole.CHILD, call_name="oudste", moves_along=Answer.NO,
                       birth_date=days.born(13, 200), residence="Filipijnen"),
            ),
            channels=(
                ContactChannel(address="06 55 50 32 18", allowed=(ContactWay.CALL,
                               ContactWay.VOICEMAIL), when="na 16 uur", is_safe=Answer.YES),
            ),
            exploitations=(
                Exploitation(
                    form=ExploitationForm.LABOUR,
                    is_main=True,
                    phase=ExploitationPhase.ENDED,
                    victim_status=VictimStatus.ESTABLISHED_BY_POLICE,
                    sector="huishouden van een diplomaat",
                    started=days.month(1100),
                    ended=days.about(640),
                    certainty=Certainty.CERTAIN,
                    source_kind=SourceKind.STATEMENT,
                    source="cliënt",
                    means=(MeansOfControl.SURVEILLANCE, MeansOfControl.CONFINEMENT,
                           MeansOfControl.THREAT_OF_DEPORTATION),
                    debt_amount=Decimal("4200.00"),
                    debt_to="bemiddelaar in Manila",
                    hours_worked="ongeveer 110",
                    pay="€ 250 per maand",
                    living_conditions="sliep in de bijkeuken",
                ),
            ),
            residence=Residence(
                status=ResidenceStatus.TEMPORARY_HUMANITARIAN,
                m55_sent_on=days.ago(600),
                permit_from=days.ago(307),
                permit_until=days.ahead(58),
                earlier_status="geprivilegieerd, vervallen",
                registered_in_brp=Answer.YES,
                wish="Blijven, en haar kinderen laten overkomen.",
            ),
            criminal_case=CriminalCase(
                complaint=ComplaintState.FILED,
                complaint_on=days.month(600),
                authority="politie",
                expected="De immuniteit van de werkgever maakt vervolging onzeker.",
            ),
            placements=(
                Placement(kind=ShelterKind.WOMENS_SHELTER, facility="Het Duin",
                          address="Helmgrasstraat 31", place="Oosterdam",
                          secrecy=Secrecy.PROTECTED, started=days.month(500)),
            ),
            needs=(
                Need(life_domain=LifeDomain.PHYSICAL_HEALTH, headline="hoge bloeddruk",
                     state=NeedState.IN_CARE, helper="huisarts"),
                Need(life_domain=LifeDomain.MENTAL_HEALTH, headline="nachtmerries",
                     state=NeedState.WAITING_LIST, since=days.month(90)),
            ),
            occupations=(
                Occupation(what="schoonmaak in de zorg", hours_per_week="24",
                           started=days.month(200)),
            ),
            consents=(
                Consent(decision=ConsentDecision.ANONYMOUS_ONLY, recipient="CoMensha",
                        recipient_kind=OrganisationKind.COMENSHA, form=ConsentForm.WRITTEN,
                        given_by="cliënt", given_on=days.ago(118)),
                Consent(decision=ConsentDecision.MAY_KNOW, recipient=partners.LAWYER.name,
                        organisation_id=partners.LAWYER.id, scope="alles over verblijf",
                        form=ConsentForm.WRITTEN, given_by="cliënt", given_on=days.ago(118)),
            ),
            tasks=(
                Task(title="Verlenging van de vergunning aanvragen via de advocaat",
                     owner="advocaat", due_on=days.ahead(30)),
                Task(title="Contract loopt af: praten over verlenging", owner="cliënt",
                     due_on=days.ahead(36)),
            ),
        ),
        opened_on=days.ago(120),
        referrals=(
            Referral(
                organisation_id=partners.MENTAL_HEALTH.id,
                status=ReferralStatus.WAITING_LIST,
                purpose="Behandeling van nachtmerries",
                question="Kan cliënt bij u in behandeling voor haar nachtmerries?",
                basis=LegalBasis.SOCIAL_SUPPORT_ACT,
                fields=(SharedField.NAME, SharedField.LANGUAGE, SharedField.SAFE_CONTACT,
                        SharedField.NEEDS),
                sent_on=days.ago(90),
                answered_on=days.ago(80),
                answer="Wachtlijst, ongeveer twaalf weken.",
            ),
        ),
        moments=(
            ContactMoment(at=days.moment(13, 16, 30), with_whom="cliënt",
                          text="Zij maakt zich zorgen over haar vergunning. Uitgelegd wat volgt."),
        ),
    )  # fmt: skip


def restaurant(days: Days) -> DemoCase:
    """A Chinese cook whose permit had a gap of five weeks, which may cost him years."""
    return DemoCase(
        intake=Intake(
            call_name="meneer Lǚ",
            status=CaseStatus.AFTERCARE,
            municipality="Oosterdam",
            report=Report(
                received_on=days.ago(200),
                channel=ReportChannel.PHONE,
                reporter_organisation="vrouwen- en mannenopvang Oosterdam",
                organisation_kind=OrganisationKind.SHELTER,
                urgency=Urgency.NORMAL,
                client_knows=Answer.YES,
                request="Nazorg, en uitzoeken wanneer hij een vaste vergunning kan vragen.",
            ),
            people=(
                Person(
                    call_name="meneer Lǚ",
                    form_of_address="meneer Lǚ",
                    given_names="Guóqiáng",
                    surname="Lǚ",
                    birth_date=days.born(38, 310),
                    birth_date_certainty=BirthDateCertainty.DOCUMENT,
                    gender=Gender.MAN,
                    nationalities=("CN",),
                    languages=(LanguageSkill("cmn", LanguageLevel.GOOD),
                               LanguageSkill("nld", LanguageLevel.LITTLE)),
                    interpreter_needed=Answer.YES,
                    alien_number="2791640358",
                ),
            ),
            channels=(
                ContactChannel(address="06 55 50 61 04", allowed=(ContactWay.SMS, ContactWay.CALL),
                               when="dinsdag, dan is hij vrij", is_safe=Answer.YES),
            ),
            exploitations=(
                Exploitation(
                    form=ExploitationForm.LABOUR,
                    is_main=True,
                    phase=ExploitationPhase.ENDED,
                    victim_status=VictimStatus.ESTABLISHED_BY_POLICE,
                    sector="restaurant",
                    started=days.month(1500),
                    ended=days.month(1000),
                    certainty=Certainty.CERTAIN,
                    source_kind=SourceKind.INTERPRETATION,
                    source="dossier van de politie",
                    means=(MeansOfControl.DEBT, MeansOfControl.HOUSING_DEPENDENCE),
                    hours_worked="80",
                    pay="kost en inwoning",
                ),
            ),
            findings=(
                Finding(kind=SourceKind.OBSERVATION, source="zorgcoördinator",
                        happened_on=days.about(20),
                        text="Tussen twee vergunningen zit een gat van vijf weken."),
            ),
            residence=Residence(
                status=ResidenceStatus.TEMPORARY_HUMANITARIAN,
                permit_from=days.ago(244),
                permit_until=days.ahead(121),
                earlier_status="tijdelijk humanitair, met een onderbreking van vijf weken",
                registered_in_brp=Answer.YES,
                health_insurance="ja",
                integration="Nederlands A1",
            ),
            placements=(
                Placement(kind=ShelterKind.OWN_HOME, place="Oosterdam", secrecy=Secrecy.OPEN,
                          started=days.month(300)),
            ),
            occupations=(
                Occupation(what="kok", organisation="zorgkeuken", hours_per_week="32",
                           started=days.month(280)),
            ),
            consents=(
                Consent(decision=ConsentDecision.MAY_KNOW, recipient=partners.LAWYER.name,
                        organisation_id=partners.LAWYER.id, form=ConsentForm.WRITTEN,
                        given_by="cliënt", given_on=days.ago(180)),
            ),
            tasks=(
                Task(title="Advocaat laten kijken of het gat de drie jaar onderbreekt",
                     owner="advocaat", due_on=days.ahead(14)),
                Task(kind=TaskKind.APPOINTMENT, title="Nazorggesprek", owner="zorgcoördinator",
                     due_on=days.ahead(21), due_at="14:30"),
            ),
        ),
        opened_on=days.ago(200),
        referrals=(
            Referral(
                organisation_id=partners.LAWYER.id,
                professional_id="demo-lawyer-1",
                status=ReferralStatus.ACCEPTED,
                purpose="Advies over een vaste vergunning",
                question="Telt de onderbreking van vijf weken mee voor de drie jaar?",
                basis=LegalBasis.CONSENT,
                fields=(SharedField.NAME, SharedField.ALIEN_NUMBER, SharedField.RESIDENCE),
                sent_on=days.ago(18),
                answered_on=days.ago(12),
                answer="Neemt de zaak in behandeling.",
            ),
        ),
        moments=(
            ContactMoment(at=days.moment(20, 14), channel=ReportChannel.VISIT,
                          with_whom="cliënt, met tolk",
                          text="Papieren samen op een rij gezet. Hij is blij met zijn werk."),
        ),
    )  # fmt: skip

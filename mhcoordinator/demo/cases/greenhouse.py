"""A fictitious case told in full: a man whom an agency kept in a greenhouse."""

from __future__ import annotations

from datetime import time

from mhcoordinator.demo import partners
from mhcoordinator.demo.story import Days, DemoCase
from mhcoordinator.domain.care import LifeDomain, Need, NeedState, Occupation, Task
from mhcoordinator.domain.case_file import Report, ReportChannel, Urgency
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import (
    Certainty,
    Exploitation,
    ExploitationForm,
    ExploitationPhase,
    MeansOfControl,
    SourceKind,
    VictimStatus,
)
from mhcoordinator.domain.intake import Intake, SourceMessage
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
from mhcoordinator.domain.safety import Safety
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    ConsentForm,
    LegalBasis,
    Referral,
    ReferralStatus,
    SharedField,
)


def greenhouse(days: Days) -> DemoCase:
    """A Polish man whom an agency kept in a greenhouse; his bed is his for nine more days."""
    may_know = Consent(
        decision=ConsentDecision.MAY_KNOW,
        recipient=partners.LABOUR_SUPPORT.name,
        organisation_id=partners.LABOUR_SUPPORT.id,
        scope="naam, contact, werk en loon",
        form=ConsentForm.WRITTEN,
        given_by="cliënt",
        given_on=days.ago(5),
    )
    intake = Intake(
        call_name="Bartek",
        municipality="Lindeveen",
        report=Report(
            received_on=days.ago(5),
            received_at=time(8, 20),
            channel=ReportChannel.EMAIL,
            reporter_organisation="Arbeidsinspectie, team opsporing",
            reporter_role="rechercheur",
            organisation_kind=OrganisationKind.LABOUR_INSPECTORATE,
            urgency=Urgency.DAYS,
            urgency_reason="De plek in de opvang eindigt over negen dagen.",
            client_knows=Answer.YES,
            request="Opvang na het noodbed, en hulp bij het terugvragen van loon.",
        ),
        source=SourceMessage(
            name="melding.txt",
            text=(
                "Bij een controle op een tuinbouwbedrijf vroeg één man om hulp. Hij werkte via een "
                "uitzendbureau. Zijn paspoort was ingenomen, wij hebben het terug. Hij slaapt nu "
                "op een noodbed. Graag contact over opvang en loon."
            ),
        ),
        people=(
            Person(
                call_name="Bartek",
                given_names="Bartłomiej",
                surname="Świerczyński",
                birth_date=days.born(34, 140),
                birth_date_certainty=BirthDateCertainty.DOCUMENT,
                gender=Gender.MAN,
                nationalities=("PL",),
                languages=(
                    LanguageSkill("pol", LanguageLevel.GOOD),
                    LanguageSkill("deu", LanguageLevel.LITTLE),
                ),
                interpreter_needed=Answer.YES,
            ),
            Person(
                role=PersonRole.SIBLING,
                call_name="zus",
                knows_of_case=Answer.NO,
                note="Het uitzendbureau zegt te weten waar zij woont.",
            ),
        ),
        channels=(
            ContactChannel(
                address="+48 601 555 071",
                allowed=(ContactWay.SMS, ContactWay.SIGNAL),
                forbidden=(ContactWay.CALL,),
                when="overdag",
                is_safe=Answer.YES,
            ),
        ),
        exploitations=(
            Exploitation(
                form=ExploitationForm.LABOUR,
                is_main=True,
                phase=ExploitationPhase.ENDED,
                victim_status=VictimStatus.PRESUMED,
                sector="tuinbouw, paprika",
                started=days.month(75),
                ended=days.about(6),
                places=("Westdorp",),
                certainty=Certainty.LIKELY,
                source_kind=SourceKind.OBSERVATION,
                source="Arbeidsinspectie",
                means=(
                    MeansOfControl.DOCUMENTS_TAKEN,
                    MeansOfControl.WAGES_WITHHELD,
                    MeansOfControl.THREAT_TO_FAMILY,
                    MeansOfControl.HOUSING_DEPENDENCE,
                ),
                hours_worked="70 tot 80",
                hours_paid="38",
                pay="€ 640 over zeven weken",
                deductions="bed, bus en boetes",
                living_conditions="met zes mannen op één kamer",
            ),
        ),
        safety=Safety(
            assessed_on=days.ago(4),
            acute_danger=Answer.NO,
            danger="Het uitzendbureau dreigt met bezoek aan zijn zus.",
            address_known=Answer.NO,
            devices_safe=Answer.YES,
            address_secrecy=Answer.YES,
        ),
        residence=Residence(
            status=ResidenceStatus.EU_CITIZEN,
            entered_on=days.about(77),
            documents="paspoort, terug van de Arbeidsinspectie",
            registered_in_brp=Answer.NO,
            health_insurance="gestopt door het uitzendbureau",
            wish="Liefst ander werk en een kamer in Nederland, anders terug naar Polen.",
            note="Korter dan drie maanden in Nederland. Geen Rvb-toelage op deze plek: nagaan.",
        ),
        criminal_case=CriminalCase(
            complaint=ComplaintState.FILED,
            complaint_on=days.about(6),
            authority="Arbeidsinspectie",
            expected="De aangifte wordt nog uitgewerkt.",
        ),
        placements=(
            Placement(
                kind=ShelterKind.LABOUR_SHELTER,
                facility="De Kiem",
                address="Achterweg 4",
                place="Lindeveen",
                secrecy=Secrecy.SECRET,
                started=days.about(5),
                until=days.ahead(9),
                other_place_needed=Answer.YES,
            ),
        ),
        needs=(
            Need(
                life_domain=LifeDomain.PHYSICAL_HEALTH,
                headline="ontstoken snijwond aan de hand",
                since=days.about(19),
                state=NeedState.IN_CARE,
                helper="huisartsenpost",
            ),
            Need(
                life_domain=LifeDomain.INCOME_AND_DEBTS,
                headline="achterstallig loon",
                wish="Ik wil mijn geld.",
                state=NeedState.REQUESTED,
            ),
        ),
        occupations=(
            Occupation(
                what="zoekt werk in de logistiek",
                note="Mag als EU-burger werken.",
            ),
        ),
        consents=(
            may_know,
            Consent(
                decision=ConsentDecision.MAY_KNOW,
                recipient="CoMensha",
                recipient_kind=OrganisationKind.COMENSHA,
                scope="registratie en opvang",
                form=ConsentForm.WRITTEN,
                given_by="cliënt",
                given_on=days.ago(5),
            ),
            Consent(
                decision=ConsentDecision.MUST_NOT_KNOW,
                recipient="werkgever",
                recipient_kind=OrganisationKind.EMPLOYER,
                form=ConsentForm.WRITTEN,
                given_by="cliënt",
                given_on=days.ago(5),
            ),
        ),
        tasks=(
            Task(title="Keuze bespreken: terug naar Polen, of werk en een kamer hier",
                 owner="zorgcoördinator", due_on=days.ahead(3)),
            Task(title="Vervolgplek zoeken voordat het noodbed stopt",
                 owner="zorgcoördinator", due_on=days.ahead(7)),
        ),
    )  # fmt: skip
    return DemoCase(
        intake=intake,
        opened_on=days.ago(5),
        referrals=(
            Referral(
                organisation_id=partners.LABOUR_SUPPORT.id,
                status=ReferralStatus.SENT,
                purpose="Loon terugvragen",
                question="Wilt u met cliënt nagaan hoeveel loon hij nog tegoed heeft, en dit "
                "terugvragen bij het uitzendbureau?",
                basis=LegalBasis.CONSENT,
                consent_id=may_know.id,
                fields=(
                    SharedField.NAME, SharedField.LANGUAGE, SharedField.SAFE_CONTACT,
                    SharedField.WORKING_CONDITIONS,
                ),
                sent_on=days.ago(3),
                answer_due=days.ahead(4),
            ),
        ),
        moments=(
            ContactMoment(
                at=days.moment(4, 11),
                channel=ReportChannel.VISIT,
                with_whom="cliënt, met tolk",
                text="Kennisgemaakt. Hij slaapt beter. Hij belt zijn zus vanavond zelf.",
            ),
            ContactMoment(
                at=days.moment(1, 15, 30),
                channel=ReportChannel.TEXT_MESSAGE,
                with_whom="cliënt",
                text="Wond is opnieuw verbonden. Vraagt of er al een kamer is.",
            ),
        ),
    )  # fmt: skip

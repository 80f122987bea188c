"""The mail of youth protection: a girl of sixteen, and a mother who may not know where she is."""

from __future__ import annotations

from datetime import date, time

from mhcoordinator.domain.care import (
    Assessment,
    AssessmentKind,
    AssessmentState,
    Occupation,
    OccupationKind,
    Task,
)
from mhcoordinator.domain.case_file import Report, ReportChannel, RetentionProfile, Urgency
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import (
    Exploitation,
    ExploitationForm,
    Finding,
    MeansOfControl,
    SourceKind,
)
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import ContactChannel, ContactWay, Gender, Person, PersonRole
from mhcoordinator.domain.residence import (
    ComplaintState,
    CriminalCase,
    LegalMeasure,
    LegalMeasureKind,
    Placement,
    Residence,
    ResidenceStatus,
    Secrecy,
    ShelterKind,
)
from mhcoordinator.domain.safety import Absence, Safety
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm
from tests.gui.stories.story import Story

NOA = Story(
    file="3-mail-jeugdbescherming.txt",
    facts=Intake(
        call_name="Noa",
        municipality="Amersfoort",
        retention_profile=RetentionProfile.YOUTH_ACT,
        report=Report(
            received_on=date(2026, 11, 6),
            channel=ReportChannel.EMAIL,
            reporter_role="jeugdbeschermer",
            reporter_organisation="gecertificeerde instelling",
            organisation_kind=OrganisationKind.CERTIFIED_INSTITUTION,
            urgency=Urgency.DAYS,
            client_knows=Answer.UNKNOWN,
            request="Aanschuiven, casusoverleg organiseren, meedenken over veiligheidsplan.",
            background="Zoals mondeling besproken.",
        ),
        people=(
            Person(
                call_name="Noa",
                given_names="Noa",
                name_prefix="van der",
                surname="Heijden-El Amrani",
                birth_date=PartialDate(2010, 2, 19),
                gender=Gender.WOMAN,
                nationalities=("NL",),
            ),
            Person(
                role=PersonRole.FATHER,
                call_name="vader",
                knows_of_case=Answer.YES,
                has_parental_authority=Answer.YES,
                note="Gescheiden van moeder.",
            ),
            Person(
                role=PersonRole.MOTHER,
                call_name="moeder",
                has_parental_authority=Answer.YES,
                residence="Amersfoort",
                note="Nieuwe vriend is in beeld als mogelijke verspreider van filmpjes.",
            ),
        ),
        channels=(
            ContactChannel(
                address="jeugdbeschermer",
                allowed=(ContactWay.THROUGH_SOMEBODY,),
                warning="niet bellen naar moeder",
            ),
        ),
        exploitations=(
            Exploitation(
                form=ExploitationForm.SEXUAL,
                is_main=True,
                source_kind=SourceKind.INTERPRETATION,
                source="groepsleiding",
                started=PartialDate(2026, 7),
                places=("Hilversum", "Almere"),
                sector="hotels",
                means=(
                    MeansOfControl.DEBT,
                    MeansOfControl.LOVERBOY_METHOD,
                    MeansOfControl.SEXTORTION,
                ),
                note="Beelden van haar online gezet.",
                pay="€ 50 per keer",
            ),
        ),
        findings=(
            Finding(
                kind=SourceKind.OBSERVATION,
                text="Twee telefoons, dure jas, kwam 's nachts binnen.",
                source="jeugdbeschermer",
            ),
            Finding(
                kind=SourceKind.OBSERVATION,
                text="Blauwe plekken bovenarm.",
                source="jeugdbeschermer",
                happened_on=PartialDate(2026, 10, 12),
            ),
            Finding(
                kind=SourceKind.STATEMENT,
                text="Hij is mijn vriend, ik heb schulden bij hem. Hij zou 22 zijn, 'Rico'.",
                source="Noa",
            ),
            Finding(
                kind=SourceKind.INTERPRETATION,
                text="Klanten in hotels in Hilversum en Almere sinds de zomervakantie.",
                source="groepsleiding",
            ),
        ),
        safety=Safety(
            danger="Beelden online; schulden bij een oudere vriend.",
            address_secrecy=Answer.YES,
            measures="Moeder hoort op advies van de politie niet waar Noa is.",
        ),
        absences=(
            Absence(left_on=PartialDate(2026, 10, 28), returned_on=PartialDate(2026, 10, 30)),
        ),
        placements=(
            Placement(
                kind=ShelterKind.YOUTH_RESIDENTIAL,
                secrecy=Secrecy.SECRET,
                started=PartialDate(2026, 10, 21),
                note="Behandelgroep; locatie nergens noteren.",
            ),
        ),
        residence=Residence(
            status=ResidenceStatus.DUTCH,
            registered_in_brp=Answer.YES,
            registered_at="Amersfoort, bij moeder",
        ),
        criminal_case=CriminalCase(
            complaint=ComplaintState.DECLINED,
            authority="team Zeden/AVIM",
            interview_kind="studioverhoor",
            interview_on=date(2026, 11, 13),
            interview_at=time(14, 0),
            expected="Wil zij het studioverhoor? Weet ze niet.",
        ),
        measures=(
            LegalMeasure(
                kind=LegalMeasureKind.SUPERVISION_ORDER,
                carried_out_by="GI",
                started=date(2026, 6, 1),
                until=date(2027, 6, 1),
            ),
        ),
        occupations=(
            Occupation(
                kind=OccupationKind.EDUCATION,
                what="vmbo-tl 3",
                ended=PartialDate(2026, 4),
                note="Uitgevallen.",
            ),
        ),
        assessments=(
            Assessment(
                kind=AssessmentKind.IQ_TEST,
                state=AssessmentState.DONE,
                taken_on=PartialDate(2023),
                outcome="78",
            ),
            Assessment(kind=AssessmentKind.SCIL, state=AssessmentState.NOT_DONE),
        ),
        tasks=(
            Task(
                title="Casusoverleg met politie, behandelgroep, school en leerplicht Amersfoort",
                owner="zorgcoördinator",
            ),
            Task(title="Meedenken over veiligheidsplan", owner="zorgcoördinator"),
        ),
        consents=(
            Consent(
                decision=ConsentDecision.MUST_NOT_KNOW,
                recipient="moeder",
                scope="waar Noa is",
                form=ConsentForm.NOT_GIVEN,
                note="Op advies van de politie.",
            ),
            Consent(
                decision=ConsentDecision.UNCLEAR,
                recipient="CoMensha",
                recipient_kind=OrganisationKind.COMENSHA,
                form=ConsentForm.ORAL,
                given_by="Noa: maakt me niet uit",
                note="Vader vindt het goed, moeder niet gevraagd. Ze is 16.",
            ),
            Consent(
                decision=ConsentDecision.MUST_NOT_KNOW,
                recipient="school",
                recipient_kind=OrganisationKind.SCHOOL,
                scope="wat er is gebeurd",
                form=ConsentForm.NOT_GIVEN,
            ),
        ),
    ),
)

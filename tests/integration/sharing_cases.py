"""An invented case in which everything that must not leave stands in free text too."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from mhcoordinator.domain.care import (
    Assessment,
    AssessmentKind,
    AssessmentState,
    LifeDomain,
    Need,
    NeedState,
    Occupation,
    Task,
)
from mhcoordinator.domain.case_file import Report, ReportChannel, Urgency
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import (
    Exploitation,
    ExploitationForm,
    ExploitationPhase,
    Finding,
    MeansOfControl,
    SourceKind,
    VictimStatus,
)
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import (
    BirthDateCertainty,
    ContactChannel,
    ContactWay,
    LanguageLevel,
    LanguageSkill,
    Person,
    PersonRole,
)
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

PLANTED = (
    "Orsolya", "Kerekes", "Orsi", "Bence", "Zoltán", "Rikkert", "Ouwerkamp", "Zonnedauw",
    "Lindenpad", "1234 AB", "0655501733", "06 55 50 17 33", "555 01 733", "2817364509",
    "111222333", "orsi.k@voorbeeld.test", "Fantoomveen", "PL2600-2026123456", "Draculescu",
)  # fmt: skip
"""Every way in which a term of the case stands in it."""


def telling_intake() -> Intake:
    """A whole case; its free texts name everybody and everything."""
    return Intake(
        call_name="Orsi",
        municipality="Amersfoort",
        report=Report(
            received_on=date(2026, 11, 16),
            channel=ReportChannel.PHONE,
            reporter_name="R. Ouwerkamp",
            reporter_phone="030-5550142",
            urgency=Urgency.DAYS,
            request="Andere plek voor Orsolya Kerekes",
        ),
        people=(
            Person(
                given_names="Orsolya Ágnes",
                name_prefix="van der",
                surname="Kerekes",
                call_name="Orsi",
                form_of_address="zij/haar",
                aliases=("Draculescu",),
                birth_date=PartialDate(1997, 3),
                birth_date_certainty=BirthDateCertainty.OWN_STATEMENT,
                birth_place="Fantoomveen",
                nationalities=("HU",),
                languages=(
                    LanguageSkill("hun", LanguageLevel.GOOD),
                    LanguageSkill("deu", LanguageLevel.LITTLE),
                ),
                interpreter_needed=Answer.YES,
                interpreter_wish="geen tolk uit de buurt van Zoltán",
                alien_number="2817364509",
                citizen_service_number="111222333",
                citizen_service_number_basis="Wmo 2015",
            ),
            Person(
                role=PersonRole.CHILD,
                call_name="Bence",
                birth_date=PartialDate(2019, 5, 2),
                moves_along=Answer.YES,
            ),
            Person(role=PersonRole.MOTHER, given_names="Ilona", knows_of_case=Answer.NO),
            Person(role=PersonRole.THIRD_PARTY, call_name="Zoltán", surname="Rikkert"),
        ),
        channels=(
            ContactChannel(
                address="+31655501733",
                allowed=(ContactWay.SIGNAL,),
                forbidden=(ContactWay.CALL,),
                when="werkdagen na 16 uur",
                warning="Zoltán leest soms mee",
                is_safe=Answer.YES,
            ),
        ),
        exploitations=(
            Exploitation(
                form=ExploitationForm.SEXUAL,
                is_main=True,
                phase=ExploitationPhase.ENDED,
                victim_status=VictimStatus.PRESUMED,
                started=PartialDate(2025, 9),
                ended=PartialDate(2026, 10, 12),
                places=("Hilversum",),
                means=(MeansOfControl.DEBT,),
                debt_amount=Decimal("4200.00"),
                debt_to="Zoltán Rikkert",
                sector="hotels",
                hours_worked="60",
                pay="€ 50 per keer, afgestaan aan Rikkert",
                note="Werkte voor Zoltan in hotels.",
            ),
        ),
        findings=(
            Finding(kind=SourceKind.STATEMENT, source="Orsi", text="Orsi: hij is mijn vriend."),
        ),
        safety=Safety(
            assessed_on=date(2026, 11, 17),
            acute_danger=Answer.NO,
            danger="ZOLTAN R. rijdt rond bij het Lindenpad 12; hij belt 06-555 01 733.",
            threatened_others="zoontje Bencé en haar moeder Ilona",
            address_known=Answer.NO,
            measures="Orsolya's telefoon is vervangen; mail naar orsi.k@voorbeeld.test",
        ),
        absences=(
            Absence(left_on=PartialDate(2026, 10, 28), returned_on=PartialDate(2026, 10, 30)),
        ),
        residence=Residence(
            status=ResidenceStatus.EU_CITIZEN,
            entered_on=PartialDate(2025, 8),
            registered_in_brp=Answer.NO,
            wish="blijven, samen met Bence",
        ),
        criminal_case=CriminalCase(
            complaint=ComplaintState.IN_DOUBT,
            authority="politie",
            report_number="PL2600-2026123456",
            interview_kind="informatief gesprek",
            interview_on=date(2026, 12, 3),
            expected="Besluit over PL2600-2026123456 volgt",
        ),
        placements=(
            Placement(
                kind=ShelterKind.WOMENS_SHELTER,
                facility="Huize Zonnedauw",
                address="Lindenpad 12, 1234 AB",
                place="Fantoomveen",
                secrecy=Secrecy.SECRET,
                started=PartialDate(2026, 10, 31),
                until=date(2026, 12, 30),
                other_place_needed=Answer.YES,
            ),
        ),
        measures=(
            LegalMeasure(
                kind=LegalMeasureKind.SUPERVISION_ORDER,
                started=date(2026, 6, 1),
                until=date(2027, 6, 1),
            ),
        ),
        needs=(
            Need(
                life_domain=LifeDomain.MENTAL_HEALTH,
                headline="Traumabehandeling na verblijf in Zonnedauw",
                state=NeedState.WAITING_LIST,
                wish="weer slapen",
            ),
            Need(
                life_domain=LifeDomain.HOUSING,
                headline="Vervolgplek voor Kerekes en haar zoontje",
                state=NeedState.REQUESTED,
                wish="niet meer in Fantoomveen wonen",
            ),
        ),
        occupations=(Occupation(what="schoonmaak", organisation="Blinkend Rein"),),
        assessments=(Assessment(kind=AssessmentKind.SCIL, state=AssessmentState.NOT_DONE),),
        consents=(
            Consent(
                decision=ConsentDecision.MAY_KNOW,
                recipient="GGD en huisarts",
                form=ConsentForm.WRITTEN,
                given_on=date(2026, 11, 11),
            ),
            Consent(
                decision=ConsentDecision.MAY_KNOW,
                recipient="FairWork",
                form=ConsentForm.WRITTEN,
                given_on=date(2026, 11, 11),
            ),
            Consent(
                decision=ConsentDecision.MUST_NOT_KNOW,
                recipient="gemeente Hilversum",
                given_on=date(2026, 11, 11),
            ),
            Consent(
                decision=ConsentDecision.MUST_NOT_KNOW,
                recipient="school",
                recipient_kind=OrganisationKind.SCHOOL,
                given_on=date(2026, 11, 11),
            ),
            Consent(
                decision=ConsentDecision.ANONYMOUS_ONLY,
                recipient="CoMensha",
                form=ConsentForm.ORAL,
                given_on=date(2026, 11, 11),
            ),
        ),
        tasks=(
            Task(title="Verloskundige bellen voor Orsi", owner="coördinator",
                 due_on=date(2026, 11, 20)),
            Task(title="Huis zoeken buiten Fantoomveen", owner="gemeente",
                 due_on=date(2026, 12, 10)),
            Task(title="SCIL aanvragen", owner="GGD", due_on=date(2026, 11, 13),
                 done_on=date(2026, 11, 12)),
        ),
    )  # fmt: skip

"""The mail of the Labour Inspectorate: a man from horticulture who needs a place today."""

from __future__ import annotations

from datetime import date, time

from mhcoordinator.domain.care import LifeDomain, Need, NeedState, Task
from mhcoordinator.domain.case_file import Report, ReportChannel, Urgency
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import (
    Exploitation,
    ExploitationForm,
    ExploitationPhase,
    Finding,
    MeansOfControl,
    SourceKind,
)
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.domain.partial_date import PartialDate
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
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm
from tests.gui.stories.story import Story

LUKASZ = Story(
    file="2-mail-arbeidsinspectie.txt",
    typed_as={"+48601555018": "+48 601 555 018"},
    facts=Intake(
        call_name="Łukasz",
        municipality="Westland",
        report=Report(
            received_on=date(2026, 11, 12),
            received_at=time(8, 17),
            channel=ReportChannel.EMAIL,
            reporter_role="opsporingsteam",
            reporter_organisation="Opsporing Arbeidsinspectie, team Zuid",
            organisation_kind=OrganisationKind.LABOUR_INSPECTORATE,
            urgency=Urgency.NOW,
            urgency_reason="SPOED; plek t/m 25 november",
            client_knows=Answer.YES,
            request="Opvang voor 1 man (tuinbouw Westland).",
            background="Controle op 11-11: 9 personen gesproken, acht willen niets of gaan terug.",
        ),
        people=(
            Person(
                call_name="Łukasz",
                form_of_address="hij/hem",
                given_names="Łukasz",
                surname="Wiśniewski",
                birth_date=PartialDate(1992, 7, 4),
                birth_date_certainty=BirthDateCertainty.DOCUMENT,
                birth_place="Sosnowiec",
                gender=Gender.MAN,
                nationalities=("PL",),
                languages=(
                    LanguageSkill("pol", LanguageLevel.READS),
                    LanguageSkill("deu", LanguageLevel.LITTLE),
                ),
            ),
            Person(role=PersonRole.SIBLING, call_name="zus", residence="Będzin"),
        ),
        channels=(
            ContactChannel(
                address="+48601555018",
                allowed=(ContactWay.SMS, ContactWay.SIGNAL),
                is_safe=Answer.YES,
            ),
        ),
        exploitations=(
            Exploitation(
                form=ExploitationForm.LABOUR,
                is_main=True,
                source_kind=SourceKind.STATEMENT,
                source="cliënt, bij de Arbeidsinspectie",
                phase=ExploitationPhase.ENDED,
                started=PartialDate(2026, 9, 29),
                ended=PartialDate(2026, 11, 11),
                places=("Westland",),
                sector="glastuinbouw, uitzendbureau",
                means=(
                    MeansOfControl.THREAT_TO_FAMILY,
                    MeansOfControl.DOCUMENTS_TAKEN,
                    MeansOfControl.WAGES_WITHHELD,
                    MeansOfControl.HOUSING_DEPENDENCE,
                ),
                hours_worked="70-80",
                hours_paid="38",
                pay="€ 611,40 over zes weken",
                deductions="bed, bus, boete",
                living_conditions="zes man op één kamer",
            ),
        ),
        findings=(
            Finding(
                kind=SourceKind.STATEMENT,
                text='"We weten waar je zus woont in Będzin."',
                source="cliënt, over het bureau",
            ),
        ),
        safety=Safety(
            danger="Dreiging vanuit het bureau.",
            threatened_others="zus in Będzin",
            address_secrecy=Answer.YES,
        ),
        placements=(
            Placement(
                kind=ShelterKind.LABOUR_SHELTER,
                secrecy=Secrecy.SECRET,
                until=date(2026, 11, 25),
                other_place_needed=Answer.YES,
                note="Noodbed. Adres niet in mails.",
            ),
        ),
        residence=Residence(
            status=ResidenceStatus.EU_CITIZEN,
            entered_on=PartialDate(2026, 9, 29),
            documents="paspoort was ingenomen; terug bij de inspectie, kopie daar",
            registered_in_brp=Answer.NO,
            health_insurance="via werkgever, gestopt per 11-11 volgens het bureau",
            wish="Liefst hier ander werk en woonruimte, anders terug.",
        ),
        criminal_case=CriminalCase(
            complaint=ComplaintState.FILED,
            complaint_on=PartialDate(2026, 11, 11),
            authority="Arbeidsinspectie",
            report_number="volgt",
            note="Officieel nog uit te werken.",
        ),
        needs=(
            Need(
                life_domain=LifeDomain.PHYSICAL_HEALTH,
                state=NeedState.IN_CARE,
                headline="snijwond linkerhand, ontstoken",
                since=PartialDate(2026, 10),
                helper="huisartsenpost, 11-11",
                note="Twee weken oud.",
            ),
            Need(
                life_domain=LifeDomain.INCOME_AND_DEBTS,
                state=NeedState.REQUESTED,
                headline="achterstallig loon",
                wish="hij wil zijn geld",
            ),
            Need(
                life_domain=LifeDomain.HOUSING,
                state=NeedState.REQUESTED,
                headline="plek na 25 november",
                wish="woonruimte in Nederland",
            ),
        ),
        tasks=(Task(title="Vervolgplek regelen", due_on=date(2026, 11, 25)),),
        consents=(
            *(
                Consent(
                    decision=ConsentDecision.MAY_KNOW,
                    recipient=name,
                    recipient_kind=kind,
                    form=ConsentForm.WRITTEN,
                    given_by="cliënt",
                    given_on=date(2026, 11, 11),
                )
                for name, kind in (
                    ("zorgcoördinatie", OrganisationKind.CARE_COORDINATION),
                    ("CoMensha", OrganisationKind.COMENSHA),
                    ("FairWork", None),
                )
            ),
            Consent(
                decision=ConsentDecision.MUST_NOT_KNOW,
                recipient="werkgever",
                recipient_kind=OrganisationKind.EMPLOYER,
                form=ConsentForm.WRITTEN,
            ),
            Consent(
                decision=ConsentDecision.MUST_NOT_KNOW,
                recipient="gemeente Westland",
                form=ConsentForm.WRITTEN,
                note="Lastig in verband met de BRP.",
            ),
        ),
    ),
)

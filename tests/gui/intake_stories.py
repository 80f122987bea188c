"""The four messages of tests/data/intakes, fact by fact, as a coordinator would note them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from pathlib import Path

from mhcoordinator.domain.care import (
    Assessment,
    AssessmentKind,
    AssessmentState,
    LifeDomain,
    Need,
    NeedState,
    Occupation,
    OccupationKind,
    Task,
    TaskKind,
)
from mhcoordinator.domain.case_file import Report, ReportChannel, RetentionProfile, Urgency
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

MESSAGES = Path(__file__).parent.parent / "data" / "intakes"


@dataclass(frozen=True)
class Story:
    """A message and the facts in it.

    Attributes:
        facts: what must stand in the case afterwards.
        typed_as: how a fact was typed, where that differs from how it is kept.
    """

    file: str
    facts: Intake
    typed_as: Mapping[str, str] = field(default_factory=dict)

    @property
    def message(self) -> str:
        return (MESSAGES / self.file).read_text("utf-8")


BLESSING = Story(
    file="1-telefoonnotitie-avim.txt",
    typed_as={
        "+31305550142": "030-555 01 42",
        "+31655501733": "06 55 50 17 33",
        "2817364509": "2817 364 509",
    },
    facts=Intake(
        call_name="Blessing",
        municipality="Zeist",
        report=Report(
            received_on=date(2026, 11, 16),
            received_at=time(16, 42),
            channel=ReportChannel.PHONE,
            reporter_name="R. Ouwerkerk",
            reporter_role="brigadier",
            reporter_organisation="AVIM Midden-Nederland, team mensenhandel",
            organisation_kind=OrganisationKind.POLICE,
            reporter_phone="+31305550142",
            reporter_reachable="niet buiten diensttijd; mail via beveiligd",
            urgency=Urgency.NOW,
            urgency_reason="huisgenoot is mogelijk kennis van de madam",
            client_knows=Answer.YES,
            request="Z.s.m. contact, verloskundige, andere plek.",
            background="Politie meldt zelf bij CoMensha.",
        ),
        people=(
            Person(
                call_name="Blessing",
                given_names="Osarhenoma Blessing",
                surname="Idemudia",
                birth_date=PartialDate(2003),
                birth_date_certainty=BirthDateCertainty.OWN_STATEMENT,
                birth_note="zegt zelf maart of april",
                gender=Gender.WOMAN,
                nationalities=("NG",),
                origin_note="Edo",
                languages=(
                    LanguageSkill("bin"),
                    LanguageSkill("pcm"),
                    LanguageSkill("eng", LanguageLevel.MODERATE),
                ),
                interpreter_needed=Answer.YES,
                interpreter_wish="geen Nigeriaanse mannelijke tolk",
                alien_number="2817364509",
            ),
            Person(
                role=PersonRole.SIBLING,
                call_name="broertje",
                birth_note="14 jaar",
                residence="Benin City",
                note="Zij is bang voor hem.",
            ),
        ),
        channels=(
            ContactChannel(
                address="+31655501733",
                allowed=(ContactWay.WHATSAPP,),
                forbidden=(ContactWay.CALL,),
                when="tussen 10 en 15 uur",
                warning="huisgenoot leest mee",
                is_safe=Answer.UNKNOWN,
            ),
        ),
        exploitations=(
            Exploitation(
                form=ExploitationForm.SEXUAL,
                is_main=True,
                source_kind=SourceKind.STATEMENT,
                source="cliënt, bij AVIM",
                phase=ExploitationPhase.ENDED,
                places=("Turijn", "Utrecht", "Nieuwegein"),
                sector="straat en woningen",
                means=(MeansOfControl.DEBT, MeansOfControl.PHONE_TAKEN, MeansOfControl.OATH),
                note="Op straat in Turijn, sinds dit voorjaar in woningen.",
                victim_status=VictimStatus.PRESUMED,
                certainty=Certainty.LIKELY,
                debt_amount=Decimal(35000),
                debt_to="mama",
            ),
        ),
        findings=(
            Finding(
                kind=SourceKind.INTERPRETATION,
                text="Huisgenoot is mogelijk een kennis van de madam.",
                source="AVIM",
            ),
        ),
        safety=Safety(
            acute_danger=Answer.UNKNOWN,
            danger="Huisgenoot leest mee op de telefoon.",
            threatened_others="broertje van 14 in Benin City",
            address_known=Answer.UNKNOWN,
            devices_safe=Answer.NO,
        ),
        placements=(
            Placement(
                kind=ShelterKind.ASYLUM_RECEPTION,
                place="Zeist",
                started=PartialDate(2026, 10),
                other_place_needed=Answer.YES,
                note="Sinds 3 weken; kamer gedeeld.",
            ),
        ),
        residence=Residence(
            status=ResidenceStatus.DUBLIN,
            reflection_offered=Answer.YES,
            reflection_offered_on=date(2026, 11, 16),
            m55_sent_on=date(2026, 11, 16),
            dublin_country="IT",
            fingerprints_on=PartialDate(2024, 8),
            note="Bedenktijd 30 dagen, want Dublin.",
        ),
        criminal_case=CriminalCase(
            complaint=ComplaintState.IN_DOUBT,
            authority="AVIM Midden-Nederland",
            interview_kind="informatief gesprek",
            interview_on=date(2026, 11, 24),
            interview_at=time(9, 30),
            interview_place="Utrecht",
        ),
        needs=(
            Need(
                life_domain=LifeDomain.PHYSICAL_HEALTH,
                state=NeedState.REQUESTED,
                headline="zwanger, ongeveer 5 maanden",
                wish="verloskundige",
                note="Geen huisarts gezien sinds aankomst.",
            ),
            Need(life_domain=LifeDomain.MENTAL_HEALTH, headline="slaapt niet"),
        ),
        tasks=(
            Task(title="Contact opnemen via WhatsApp", due_on=date(2026, 11, 17)),
            Task(title="Verloskundige zoeken", owner="zorgcoördinator"),
            Task(title="Andere plek zoeken", owner="zorgcoördinator"),
        ),
        consents=(
            Consent(
                decision=ConsentDecision.MAY_KNOW,
                recipient="wie opvang regelt",
                recipient_kind=OrganisationKind.SHELTER,
                scope="hulp bij zorg en opvang",
                form=ConsentForm.ORAL,
                given_by="cliënt",
                given_on=date(2026, 11, 16),
            ),
            Consent(
                decision=ConsentDecision.MUST_NOT_KNOW,
                recipient="andere Nigerianen",
                form=ConsentForm.ORAL,
                given_by="cliënt",
            ),
            Consent(
                decision=ConsentDecision.UNCLEAR,
                recipient="CoMensha",
                recipient_kind=OrganisationKind.COMENSHA,
                form=ConsentForm.NOT_GIVEN,
                note="Politie meldt zelf.",
            ),
        ),
    ),
)

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

MARISOL = Story(
    file="4-verslag-fairwork.txt",
    typed_as={"+31655501999": "06-55501999"},
    facts=Intake(
        call_name="Marisol",
        report=Report(
            received_on=date(2026, 11, 3),
            channel=ReportChannel.VISIT,
            reporter_role="spreekuur",
            reporter_organisation="FairWork",
            organisation_kind=OrganisationKind.LABOUR_SUPPORT,
            urgency=Urgency.NORMAL,
            client_knows=Answer.YES,
            request="Verlenging B8 vóór 20 januari; wat als sepot?",
            background="Gesprek in het Engels, door tolk Tagalog aangevuld.",
        ),
        people=(
            Person(
                call_name="Marisol",
                surname="D.",
                birth_date=PartialDate(1985),
                birth_date_certainty=BirthDateCertainty.OWN_STATEMENT,
                birth_note="zegt 41 te zijn",
                gender=Gender.WOMAN,
                nationalities=("PH",),
                languages=(LanguageSkill("eng"), LanguageSkill("tgl")),
                interpreter_needed=Answer.YES,
                note="Achternaam volgt als er vertrouwen is.",
            ),
            Person(role=PersonRole.PARTNER, call_name="man", residence="Iloilo"),
            Person(
                role=PersonRole.CHILD,
                call_name="kind 1",
                birth_note="9 jaar",
                moves_along=Answer.NO,
                residence="Iloilo",
            ),
            Person(
                role=PersonRole.CHILD,
                call_name="kind 2",
                birth_note="13 jaar",
                moves_along=Answer.NO,
                residence="Iloilo",
            ),
        ),
        channels=(
            ContactChannel(
                address="+31655501999",
                allowed=(ContactWay.CALL, ContactWay.VOICEMAIL),
                when="na 16 uur",
                warning="voicemail zonder reden te noemen",
                is_safe=Answer.YES,
            ),
        ),
        exploitations=(
            Exploitation(
                form=ExploitationForm.LABOUR,
                is_main=True,
                source_kind=SourceKind.STATEMENT,
                source="cliënt",
                phase=ExploitationPhase.ENDED,
                started=PartialDate(2023, 9),
                ended=PartialDate(2025, 2, 14),
                places=("Wassenaar",),
                sector="huishouden bij een diplomaat",
                means=(
                    MeansOfControl.THREAT,
                    MeansOfControl.DEBT,
                    MeansOfControl.DOCUMENTS_TAKEN,
                    MeansOfControl.CONFINEMENT,
                    MeansOfControl.SURVEILLANCE,
                    MeansOfControl.THREAT_OF_DEPORTATION,
                ),
                note="Geen fysiek geweld; wel schreeuwen en dreigen.",
                debt_amount=Decimal(4200),
                debt_to="lening bij werving in Manila; man betaalt nog af",
                hours_worked="6.00-23.00, zeven dagen",
                pay="€ 250 per maand",
                living_conditions="sliep in bijkeuken, mocht niet alleen naar buiten, camera",
            ),
        ),
        placements=(
            Placement(
                kind=ShelterKind.WOMENS_SHELTER,
                place="regio Haaglanden",
                secrecy=Secrecy.PROTECTED,
                note="Eerst in een kerk gelogeerd.",
            ),
        ),
        residence=Residence(
            status=ResidenceStatus.TEMPORARY_HUMANITARIAN,
            entered_on=PartialDate(2023, 9),
            documents="paspoort bij ambassade",
            wish="Gezinshereniging; weet niet of dat kan.",
            permit_from=date(2026, 1, 21),
            permit_until=date(2027, 1, 20),
            earlier_status="kaart Buitenlandse Zaken, ingetrokken na 14-02-2025",
            integration="A2 spreken gehaald",
        ),
        criminal_case=CriminalCase(
            complaint=ComplaintState.FILED,
            complaint_on=PartialDate(2025, 3),
            authority="OM Den Haag",
            prosecution_number="heeft advocaat",
            expected="Beslissing dit kwartaal, mogelijk sepot; immuniteit van de werkgever.",
        ),
        needs=(
            Need(
                life_domain=LifeDomain.PHYSICAL_HEALTH,
                state=NeedState.IN_CARE,
                headline="hoge bloeddruk, medicatie",
                helper="huisarts in Den Haag",
            ),
            Need(
                life_domain=LifeDomain.MENTAL_HEALTH,
                state=NeedState.WAITING_LIST,
                headline="nachtmerries",
                since=PartialDate(2026, 8),
                helper="GGZ",
            ),
            Need(
                life_domain=LifeDomain.INCOME_AND_DEBTS,
                headline="stuurt geld naar man en kinderen",
            ),
        ),
        occupations=(
            Occupation(
                kind=OccupationKind.WORK,
                what="schoonmaakster in de zorg",
                ended=PartialDate(2026, 12, 31),
                hours_per_week="24",
            ),
        ),
        tasks=(
            Task(
                title="Verlenging B8 aanvragen",
                owner="advocaat",
                due_on=date(2027, 1, 19),
            ),
            Task(
                kind=TaskKind.TASK,
                title="Uitzoeken of gezinshereniging kan",
            ),
        ),
        consents=(
            *(
                Consent(
                    decision=ConsentDecision.MAY_KNOW,
                    recipient=name,
                    recipient_kind=kind,
                    scope=scope,
                    form=ConsentForm.WRITTEN,
                    given_by="cliënt",
                )
                for name, kind, scope in (
                    ("zorgcoördinatie", OrganisationKind.CARE_COORDINATION, ""),
                    ("advocaat", OrganisationKind.LAWYER, ""),
                    ("IND", OrganisationKind.IMMIGRATION_SERVICE, "via advocaat"),
                )
            ),
            Consent(
                decision=ConsentDecision.ANONYMOUS_ONLY,
                recipient="CoMensha",
                recipient_kind=OrganisationKind.COMENSHA,
                form=ConsentForm.WRITTEN,
                scope="niet met naam",
            ),
        ),
    ),
)

STORIES = (BLESSING, LUKASZ, NOA, MARISOL)

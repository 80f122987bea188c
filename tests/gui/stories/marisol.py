"""The report of FairWork: a woman who worked for a diplomat and wants her children with her."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from mhcoordinator.domain.care import (
    LifeDomain,
    Need,
    NeedState,
    Occupation,
    OccupationKind,
    Task,
    TaskKind,
)
from mhcoordinator.domain.case_file import Report, ReportChannel, Urgency
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import (
    Exploitation,
    ExploitationForm,
    ExploitationPhase,
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
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm
from tests.gui.stories.story import Story

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

"""The telephone note of AVIM: a woman in reception, pregnant, with Dublin and time to reflect."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

from mhcoordinator.domain.care import LifeDomain, Need, NeedState, Task
from mhcoordinator.domain.case_file import Report, ReportChannel, Urgency
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
    Placement,
    Residence,
    ResidenceStatus,
    ShelterKind,
)
from mhcoordinator.domain.safety import Safety
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm
from tests.gui.stories.story import Story

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

"""One entry of each kind in which every field says something."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal

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
from mhcoordinator.domain.case_file import Report, ReportChannel, Urgency
from mhcoordinator.domain.closing import AftercareContact, Closing, ClosingReason, Destination
from mhcoordinator.domain.entry import Answer, Entry
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
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.legal_event import (
    DecisionOutcome,
    HardshipEvidence,
    LegalEvent,
    LegalEventKind,
    PermitGround,
    ReflectionEnd,
)
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
from mhcoordinator.domain.plan import (
    DigitalCheck,
    DomainAssessment,
    Goal,
    GoalState,
    Level,
    NetworkMember,
    PlanTrack,
    Review,
    ReviewKind,
    SafetyPlan,
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
    ShelterEnd,
    ShelterKind,
)
from mhcoordinator.domain.safety import Absence, Safety
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm, LegalBasis
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState

DAY, LATER = date(2026, 11, 2), date(2026, 12, 3)
MONTH, LATER_MONTH = PartialDate(2025, 6), PartialDate(2026, 1, 31)
YES = Answer.YES

FULL: tuple[Entry, ...] = (
    Report(
        received_on=DAY, received_at=time(9, 5), channel=ReportChannel.LETTER,
        reporter_name="J. Verzonnen", reporter_role="arts", reporter_organisation="GGD",
        organisation_kind=OrganisationKind.PUBLIC_HEALTH, reporter_phone="0301234567",
        reporter_email="j@voorbeeld.nl", reporter_reachable="ochtend", urgency=Urgency.DAYS,
        urgency_reason="koorts", client_knows=YES, request="hulp", background="gezin",
    ),
    Person(
        role=PersonRole.CHILD, call_name="Bo", form_of_address="die", given_names="Bo Ana",
        name_prefix="van der", surname="Berg", aliases=("B.", "Boo"), birth_date=MONTH,
        birth_date_certainty=BirthDateCertainty.ESTIMATE, birth_note="ongeveer",
        birth_place="Ede", gender=Gender.NON_BINARY, nationalities=("NL", "MA"), stateless=YES,
        origin_note="Rif",
        languages=(LanguageSkill("nld"), LanguageSkill("fra", LanguageLevel.GOOD)),
        interpreter_needed=YES, interpreter_wish="vrouw", alien_number="2817364509",
        citizen_service_number="111222333", citizen_service_number_basis="Wmo 5.2.9",
        moves_along=YES, has_parental_authority=YES, knows_of_case=YES, residence="Ede", note="x",
    ),
    ContactChannel(
        address="0655501733", allowed=(ContactWay.SMS,), forbidden=(ContactWay.CALL,),
        when="avond", warning="leest mee", is_safe=YES,
    ),
    Exploitation(
        form=ExploitationForm.LABOUR, is_main=True, phase=ExploitationPhase.ENDED,
        victim_status=VictimStatus.PRESUMED, sector="horeca", started=MONTH, ended=LATER_MONTH,
        places=("Ede", "Arnhem"), certainty=Certainty.LIKELY, source_kind=SourceKind.STATEMENT,
        source="cliënt", means=(MeansOfControl.DEBT,), debt_amount=Decimal("4200.50"),
        debt_currency="USD", debt_to="oom", hours_worked="70", hours_paid="38", pay="€ 10",
        deductions="bed", living_conditions="zolder", note="kort",
    ),
    Finding(kind=SourceKind.OBSERVATION, source="agent", happened_on=MONTH, text="blauwe plek"),
    Safety(
        assessed_on=DAY, acute_danger=YES, danger="dreiging", threatened_others="zus",
        address_known=YES, devices_safe=YES, address_secrecy=YES, measures="afspraak",
    ),
    Absence(left_on=MONTH, returned_on=LATER_MONTH, reported=YES, told=("politie",), note="weg"),
    Residence(
        status=ResidenceStatus.DUBLIN, entered_on=MONTH, reflection_offered=YES,
        reflection_offered_on=DAY, m55_sent_on=DAY, dublin_country="IT", fingerprints_on=MONTH,
        permit_from=DAY, permit_until=LATER, earlier_status="azc", documents="paspoort",
        registered_in_brp=YES, registered_at="Ede", health_insurance="ja", integration="A2",
        wish="blijven", note="x",
    ),
    CriminalCase(
        complaint=ComplaintState.FILED, complaint_on=MONTH, authority="AVIM", report_number="1",
        prosecution_number="2", interview_kind="gesprek", interview_on=LATER,
        interview_at=time(14, 30), interview_place="Utrecht", expected="sepot",
        threats="dreiging", lawyer="mr. X", note="x",
    ),
    Placement(
        kind=ShelterKind.COSM, facility="Huis", address="Straat 1", place="Ede",
        secrecy=Secrecy.SECRET, started=MONTH, until=LATER, ended=LATER_MONTH,
        other_place_needed=YES, kind_words="pension", end_reason=ShelterEnd.UNSAFE, paid_by="Ede",
        came_along=("Bo",), note="x",
    ),
    LegalMeasure(
        kind=LegalMeasureKind.GUARDIANSHIP, started=DAY, until=LATER, carried_out_by="GI", note="x"
    ),
    Need(
        life_domain=LifeDomain.WORK, headline="baan", wish="kok", since=MONTH,
        state=NeedState.MET, helper="UWV", note="x",
    ),
    Occupation(
        kind=OccupationKind.EDUCATION, what="mbo", organisation="ROC", hours_per_week="24",
        started=MONTH, ended=LATER_MONTH, note="x",
    ),
    Assessment(
        kind=AssessmentKind.OTHER, state=AssessmentState.DONE, taken_on=MONTH, taken_by="GGZ",
        outcome="78",
    ),
    Consent(
        decision=ConsentDecision.MAY_KNOW, recipient="GGD", organisation_id="o",
        recipient_kind=OrganisationKind.PUBLIC_HEALTH, scope="zorg", basis=LegalBasis.YOUTH_ACT,
        form=ConsentForm.WRITTEN, given_by="cliënt", recorded_by="Anna", given_on=DAY,
        withdrawn_on=LATER, renew_on=LATER, document_id="d", note="x",
    ),
    Task(
        kind=TaskKind.APPOINTMENT, title="bellen", owner="Anna", due_on=LATER, due_at="14:30",
        place="Ede", done_on=LATER, stopped_on=LATER, stopped_reason="niet nodig", note="x",
    ),
    ContactMoment(
        at=datetime(2026, 11, 3, 13, 45, 12, tzinfo=UTC), channel=ReportChannel.VISIT,
        with_whom="cliënt", text="rustig gesprek",
    ),
    Closing(
        closed_on=DAY, reason=ClosingReason.RETURNED, destination=Destination.FAMILY,
        destination_note="zus", handed_over="wijkteam", with_aftercare=True, reopened_on=LATER,
        reopened_reason="signaal", note="x",
    ),
    AftercareContact(due_on=DAY, held_on=LATER, outcome="gaat goed"),
    LegalEvent(
        kind=LegalEventKind.IND_DECISION, on=LATER_MONTH, until=LATER, sent_on=DAY, received_on=DAY,
        ground=PermitGround.HARDSHIP, end_reason=ReflectionEnd.TIME_UP,
        outcome=DecisionOutcome.REFUSED, is_final=YES, evidence=HardshipEvidence.MINORITY,
        country="IT", document_number="Z1", by_whom="IND", note="x",
    ),
    ShelterRequest(
        kind=ShelterKind.OMM, kind_words="pension", asked_of="Wilgenhof", asked_on=DAY,
        state=ShelterRequestState.REFUSED, list_position=3, answer_due=LATER, answered_on=LATER,
        reason="vol", note="x",
    ),
    SafetyPlan(
        made_on=DAY, threat="opwachten", reach="station", last_threat_on=MONTH,
        address_known_by=("zus",), address_known_to_danger=YES, phone_and_social="nieuw nummer",
        location_sharing=YES, digital_checked=(DigitalCheck.LOCATION_OFF,), digital_safety="cloud",
        children_and_school="juf weet het", work_and_route="andere bus",
        contact_restrictions="gebiedsverbod", code_word="paraplu", what_to_do="bel 112",
        brp_secrecy=YES, brp_secrecy_on=DAY, judgement="blijft spannend", judged_by="Anna",
        note="x",
    ),
    NetworkMember(
        organisation_id="o", organisation="GGD", name="J. Bos", does="arts", started=MONTH,
        ended=LATER_MONTH, consent_id="c", knows_address=YES, phone="0301234567",
        email="j@voorbeeld.nl", note="x",
    ),
    Review(
        kind=ReviewKind.SAFETY, due_on=DAY, held_on=LATER, reason="herkend", outcome="nieuw plan"
    ),
    Goal(
        life_domain=LifeDomain.WORK, track=PlanTrack.RETURNING, words="eigen kapsalon",
        state=GoalState.REACHED, started=PartialDate(2026, 9), until=LATER, settled_on=LATER,
        helper="IOM", note="x",
    ),
    DomainAssessment(
        life_domain=LifeDomain.HOUSING, assessed_on=DAY, level=Level.WITH_HELP,
        situation="kamer", client_words="rustig hier", wish="eigen deur", assessed_by="samen",
    ),
)  # fmt: skip

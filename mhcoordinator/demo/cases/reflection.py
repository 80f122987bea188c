"""Fictitious cases around the right to stay: Dublin, a reflection period, hardship."""

from __future__ import annotations

from datetime import time
from decimal import Decimal

from mhcoordinator.demo import partners
from mhcoordinator.demo.story import Days, DemoCase
from mhcoordinator.domain.care import (
    LifeDomain,
    Need,
    NeedState,
    Occupation,
    OccupationKind,
    Task,
    TaskKind,
)
from mhcoordinator.domain.case_file import (
    Report,
    ReportChannel,
    Urgency,
)
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
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    ConsentForm,
    LegalBasis,
    Referral,
    ReferralStatus,
    SharedField,
)


def dublin_claimant(days: Days) -> DemoCase:
    """A Nigerian woman in an asylum centre; her reflection period ends in six days."""
    midwife_consent = Consent(
        decision=ConsentDecision.MAY_KNOW, recipient=partners.DOCTOR.name,
        organisation_id=partners.DOCTOR.id, scope="gezondheid en contact", form=ConsentForm.ORAL,
        given_by="cliënt", given_on=days.ago(20),
    )  # fmt: skip
    return DemoCase(
        intake=Intake(
            call_name="Efe",
            municipality="Lindeveen",
            report=Report(
                received_on=days.ago(24), received_at=time(16, 40), channel=ReportChannel.PHONE,
                reporter_name="K. Rietdijk", reporter_role="rechercheur",
                reporter_organisation=partners.POLICE.name,
                organisation_kind=OrganisationKind.POLICE, reporter_phone="0885550111",
                urgency=Urgency.DAYS, urgency_reason="Bedenktijd van 30 dagen loopt.",
                client_knows=Answer.YES, request="Contact, zorg en een andere kamer.",
            ),
            people=(
                Person(
                    call_name="Efe", given_names="Efe Osaretin", surname="Aghahowa",
                    aliases=("Joy",), birth_date=PartialDate(days.born(23, 90).year),
                    birth_date_certainty=BirthDateCertainty.OWN_STATEMENT,
                    birth_note="Zij zegt: in het voorjaar.", gender=Gender.WOMAN,
                    nationalities=("NG",),
                    languages=(LanguageSkill("bin", LanguageLevel.GOOD),
                               LanguageSkill("pcm", LanguageLevel.GOOD),
                               LanguageSkill("eng", LanguageLevel.MODERATE)),
                    interpreter_needed=Answer.YES, interpreter_wish="vrouw, niet uit Nigeria",
                    alien_number="2817550346",
                ),
                Person(role=PersonRole.SIBLING, call_name="broertje", residence="Benin City"),
            ),
            channels=(
                ContactChannel(
                    address="06 55 50 48 29", allowed=(ContactWay.WHATSAPP,),
                    forbidden=(ContactWay.CALL, ContactWay.VOICEMAIL), when="10.00 tot 15.00 uur",
                    warning="Haar kamergenoot leest mee.", is_safe=Answer.NO,
                ),
            ),
            exploitations=(
                Exploitation(
                    form=ExploitationForm.SEXUAL, is_main=True, phase=ExploitationPhase.ENDED,
                    victim_status=VictimStatus.PRESUMED, started=days.month(800),
                    ended=days.month(60), places=("Turijn", "Oosterdam"),
                    certainty=Certainty.LIKELY, source_kind=SourceKind.STATEMENT, source="cliënt",
                    means=(MeansOfControl.DEBT, MeansOfControl.OATH, MeansOfControl.PHONE_TAKEN,
                           MeansOfControl.THREAT_TO_FAMILY),
                    debt_amount=Decimal("30000.00"), debt_to="de vrouw die haar liet komen",
                ),
            ),
            findings=(
                Finding(kind=SourceKind.STATEMENT, source="cliënt", happened_on=days.about(24),
                        text="Zij was eerst in Italië en werkte daarna in woningen in Oosterdam."),
                Finding(kind=SourceKind.INTERPRETATION, source="medewerker van het azc",
                        happened_on=days.about(22),
                        text="De kamergenoot lijkt de vrouw te kennen die haar liet komen."),
            ),
            safety=Safety(
                assessed_on=days.ago(20), acute_danger=Answer.UNKNOWN,
                danger="De kamergenoot kan haar verblijfplaats doorgeven.",
                threatened_others="broertje van 14", address_known=Answer.UNKNOWN,
                devices_safe=Answer.YES, measures="Andere kamer gevraagd.",
            ),
            residence=Residence(
                status=ResidenceStatus.REFLECTION_PERIOD, entered_on=days.month(70),
                reflection_offered=Answer.YES, reflection_offered_on=days.ago(24),
                m55_sent_on=days.ago(24), dublin_country="IT", fingerprints_on=days.month(820),
                documents="geen", registered_in_brp=Answer.NO,
                note="Dertig dagen, omdat het Dublin is. Nagaan bij de IND of de advocaat.",
            ),
            criminal_case=CriminalCase(
                complaint=ComplaintState.IN_DOUBT, authority="politie",
                interview_kind="informatief gesprek", interview_on=days.ahead(2),
                interview_at=time(9, 30), interview_place="Oosterdam",
            ),
            placements=(
                Placement(kind=ShelterKind.ASYLUM_RECEPTION, facility="azc Berkenrode",
                          address="Kazernelaan 7", place="Lindeveen", secrecy=Secrecy.OPEN,
                          started=days.about(45), other_place_needed=Answer.YES),
            ),
            needs=(
                Need(life_domain=LifeDomain.PHYSICAL_HEALTH, headline="vijf maanden zwanger",
                     wish="Ik wil weten of het goed gaat met de baby.", state=NeedState.REQUESTED),
                Need(life_domain=LifeDomain.MENTAL_HEALTH, headline="slaapt niet",
                     state=NeedState.SIGNALLED),
            ),
            consents=(
                midwife_consent,
                Consent(decision=ConsentDecision.MAY_KNOW, recipient=partners.SHELTER.name,
                        organisation_id=partners.SHELTER.id, scope="wie opvang regelt",
                        form=ConsentForm.ORAL, given_by="cliënt", given_on=days.ago(24)),
                Consent(decision=ConsentDecision.MUST_NOT_KNOW, recipient="andere Nigerianen",
                        form=ConsentForm.ORAL, given_by="cliënt", given_on=days.ago(24)),
            ),
            tasks=(
                Task(title="Vraag aan OM: is haar aanwezigheid noodzakelijk?",
                     owner="zorgcoördinator", due_on=days.ahead(4)),
                Task(kind=TaskKind.APPOINTMENT, title="Verloskundige", owner="cliënt",
                     due_on=days.ahead(5), due_at="11:15"),
            ),
        ),
        opened_on=days.ago(24),
        referrals=(
            Referral(
                organisation_id=partners.SHELTER.id, status=ReferralStatus.DECLINED,
                purpose="Veilige plek", question="Hebt u een plek voor cliënt en haar kind?",
                basis=LegalBasis.CONSENT, fields=(SharedField.NAME, SharedField.SAFETY),
                sent_on=days.ago(15), answered_on=days.ago(12), answer="Geen plek voor een baby.",
            ),
            Referral(
                serial=2, organisation_id=partners.DOCTOR.id, professional_id="demo-doctor-1",
                status=ReferralStatus.ACCEPTED, purpose="Zorg in de zwangerschap",
                question="Wilt u cliënt zien en doorverwijzen naar een verloskundige?",
                basis=LegalBasis.CONSENT, consent_id=midwife_consent.id,
                fields=(SharedField.NAME, SharedField.LANGUAGE, SharedField.SAFE_CONTACT,
                        SharedField.HEALTH),
                sent_on=days.ago(10), answered_on=days.ago(8), answer="Afspraak gemaakt.",
            ),
        ),
        moments=(
            ContactMoment(at=days.moment(20, 10, 30), channel=ReportChannel.VISIT,
                          with_whom="cliënt, met tolk", text="Rustig gesprek. Zij wil hulp."),
            ContactMoment(at=days.moment(2, 13), channel=ReportChannel.TEXT_MESSAGE,
                          with_whom="cliënt", text="Zij is bang voor het gesprek met de politie."),
        ),
        letter=("huisarts.txt", "Cliënt is gezien. De zwangerschap verloopt goed."),
    )  # fmt: skip


def name_of_her_own(days: Days) -> DemoCase:
    """A Venezuelan trans woman whose passport bears another name; 31 days to decide."""
    return DemoCase(
        intake=Intake(
            call_name="Valentina",
            municipality="Oosterdam",
            report=Report(
                received_on=days.ago(59), channel=ReportChannel.EMAIL,
                reporter_organisation=partners.PUBLIC_HEALTH.name,
                organisation_kind=OrganisationKind.PUBLIC_HEALTH, urgency=Urgency.NORMAL,
                client_knows=Answer.YES, request="Opvang, zorg en uitleg over aangifte.",
            ),
            people=(
                Person(
                    call_name="Valentina", form_of_address="mevrouw, zij/haar",
                    given_names="José Gregorio", surname="Peñaloza Núñez",
                    aliases=("Valentina Peñaloza",), birth_date=days.born(29, 33),
                    birth_date_certainty=BirthDateCertainty.DOCUMENT, gender=Gender.TRANS_WOMAN,
                    nationalities=("VE",), languages=(LanguageSkill("spa", LanguageLevel.GOOD),),
                    interpreter_needed=Answer.YES, interpreter_wish="geen man",
                    alien_number="2866103974",
                    note="In het paspoort staat een andere naam. Gebruik Valentina.",
                ),
            ),
            channels=(
                ContactChannel(address="06 55 50 27 93",
                               allowed=(ContactWay.CALL, ContactWay.SIGNAL), is_safe=Answer.YES),
            ),
            exploitations=(
                Exploitation(
                    form=ExploitationForm.SEXUAL, is_main=True, phase=ExploitationPhase.ENDED,
                    victim_status=VictimStatus.PRESUMED, started=days.month(420),
                    ended=days.month(70), places=("Oosterdam", "Antwerpen"),
                    certainty=Certainty.LIKELY, source_kind=SourceKind.STATEMENT, source="cliënt",
                    means=(MeansOfControl.THREAT, MeansOfControl.DOCUMENTS_TAKEN,
                           MeansOfControl.THREAT_OF_DEPORTATION),
                ),
            ),
            safety=Safety(assessed_on=days.ago(50), acute_danger=Answer.NO,
                          address_known=Answer.NO, devices_safe=Answer.YES),
            residence=Residence(
                status=ResidenceStatus.REFLECTION_PERIOD, entered_on=days.month(430),
                earlier_status="visumvrije termijn verlopen", reflection_offered=Answer.YES,
                registered_in_brp=Answer.NO,
            ),
            criminal_case=CriminalCase(complaint=ComplaintState.IN_DOUBT, authority="politie"),
            placements=(
                Placement(kind=ShelterKind.COSM, facility="De Vuurtoren", address="Kade 88",
                          place="Lindeveen", secrecy=Secrecy.SECRET, started=days.about(55)),
            ),
            needs=(
                Need(life_domain=LifeDomain.PHYSICAL_HEALTH, headline="PrEP en hormoonzorg",
                     wish="Ik wil niet opnieuw stoppen met hormonen.", state=NeedState.REQUESTED,
                     helper="GGD"),
                Need(life_domain=LifeDomain.NETWORK_AND_FAMILY, headline="kent hier niemand",
                     wish="Andere mensen uit Latijns-Amerika leren kennen."),
            ),
            consents=(
                Consent(decision=ConsentDecision.MAY_KNOW, recipient=partners.PUBLIC_HEALTH.name,
                        organisation_id=partners.PUBLIC_HEALTH.id, scope="gezondheid",
                        form=ConsentForm.WRITTEN, given_by="cliënt", given_on=days.ago(55)),
                Consent(decision=ConsentDecision.MAY_KNOW, recipient="CoMensha",
                        recipient_kind=OrganisationKind.COMENSHA, form=ConsentForm.WRITTEN,
                        given_by="cliënt", given_on=days.ago(55)),
            ),
            tasks=(
                Task(title="Met de advocaat: wel of geen aangifte", owner="cliënt",
                     due_on=days.ahead(17)),
            ),
        ),
        opened_on=days.ago(59),
        referrals=(
            Referral(
                organisation_id=partners.PUBLIC_HEALTH.id, status=ReferralStatus.COMPLETED,
                purpose="PrEP en hormoonzorg", question="Kan cliënt snel bij u terecht?",
                basis=LegalBasis.CONSENT,
                fields=(SharedField.NAME, SharedField.LANGUAGE, SharedField.HEALTH),
                sent_on=days.ago(40), answered_on=days.ago(30), answer="Zorg is gestart.",
            ),
        ),
        moments=(
            ContactMoment(at=days.moment(9, 10), channel=ReportChannel.VISIT,
                          with_whom="cliënt, met tolk", text="Uitleg over aangifte gegeven."),
        ),
    )  # fmt: skip


def hardship_route(days: Days) -> DemoCase:
    """A Guinean woman who cannot testify; her permit of one year ends in 80 days."""
    return DemoCase(
        intake=Intake(
            call_name="Binta",
            municipality="Lindeveen",
            report=Report(
                received_on=days.ago(300), channel=ReportChannel.MEETING,
                reporter_organisation="jongerenopvang", organisation_kind=OrganisationKind.SHELTER,
                urgency=Urgency.NORMAL, client_knows=Answer.YES,
                request="Begeleiding bij verblijf en behandeling.",
            ),
            people=(
                Person(
                    call_name="Binta", given_names="Fatoumata Binta", surname="Kéïta-Sylla",
                    birth_date=days.born(22, 180),
                    birth_date_certainty=BirthDateCertainty.OWN_STATEMENT, gender=Gender.WOMAN,
                    nationalities=("GN",),
                    languages=(LanguageSkill("ful", LanguageLevel.GOOD),
                               LanguageSkill("fra", LanguageLevel.MODERATE)),
                    interpreter_needed=Answer.YES, alien_number="2801937465",
                ),
            ),
            channels=(
                ContactChannel(address="via haar mentor in de opvang",
                               allowed=(ContactWay.THROUGH_SOMEBODY,), is_safe=Answer.YES),
            ),
            exploitations=(
                Exploitation(
                    form=ExploitationForm.SEXUAL, is_main=True, phase=ExploitationPhase.ENDED,
                    victim_status=VictimStatus.PRESUMED, ended=days.month(500),
                    certainty=Certainty.LIKELY, source_kind=SourceKind.STATEMENT, source="cliënt",
                    means=(MeansOfControl.CONFINEMENT, MeansOfControl.VIOLENCE),
                ),
                Exploitation(
                    form=ExploitationForm.FORCED_MARRIAGE, phase=ExploitationPhase.ENDED,
                    victim_status=VictimStatus.SIGNAL, certainty=Certainty.UNCERTAIN,
                    source_kind=SourceKind.INTERPRETATION, source="behandelaar",
                ),
            ),
            residence=Residence(
                status=ResidenceStatus.HARDSHIP_ROUTE, permit_from=days.ago(285),
                permit_until=days.ahead(80), registered_in_brp=Answer.YES,
                wish="Hier een opleiding doen.",
            ),
            criminal_case=CriminalCase(complaint=ComplaintState.DECLINED,
                                       note="Zij kan geen verklaring afleggen door haar klachten."),
            placements=(
                Placement(kind=ShelterKind.OMM, facility="Huis Aurora", address="Singel 140",
                          place="Lindeveen", secrecy=Secrecy.SECRET, started=days.month(300)),
            ),
            needs=(
                Need(life_domain=LifeDomain.MENTAL_HEALTH, headline="PTSS",
                     state=NeedState.IN_CARE, helper="traumateam"),
                Need(life_domain=LifeDomain.EDUCATION_AND_LANGUAGE, headline="Nederlands leren",
                     wish="Ik wil naar school.", state=NeedState.IN_CARE),
            ),
            occupations=(Occupation(kind=OccupationKind.EDUCATION, what="taalles, niveau A1",
                                    hours_per_week="9", started=days.month(150)),),
            consents=(
                Consent(decision=ConsentDecision.MAY_KNOW, recipient=partners.MENTAL_HEALTH.name,
                        organisation_id=partners.MENTAL_HEALTH.id, form=ConsentForm.WRITTEN,
                        given_by="cliënt", given_on=days.ago(290)),
                Consent(decision=ConsentDecision.MUST_NOT_KNOW, recipient="politie",
                        recipient_kind=OrganisationKind.POLICE, form=ConsentForm.ORAL,
                        given_by="cliënt", given_on=days.ago(290)),
            ),
            tasks=(
                Task(title="Verklaring van een BIG- of NIP-behandelaar opvragen",
                     owner="traumateam", due_on=days.ahead(25)),
                Task(title="Aanvraag voortgezet verblijf met de advocaat voorbereiden",
                     owner="advocaat", due_on=days.ahead(45)),
            ),
        ),
        opened_on=days.ago(300),
        referrals=(
            Referral(
                organisation_id=partners.MENTAL_HEALTH.id, status=ReferralStatus.SENT,
                purpose="Verklaring van de behandelaar",
                question="Wilt u een verklaring schrijven voor de aanvraag bij de IND?",
                basis=LegalBasis.CONSENT, fields=(SharedField.NAME, SharedField.RESIDENCE),
                sent_on=days.ago(6), answer_due=days.ahead(15),
            ),
        ),
    )  # fmt: skip

"""Fictitious cases of minors: under supervision, a runaway, and one who is gone."""

from __future__ import annotations

from datetime import time
from decimal import Decimal

from mhcoordinator.demo import partners
from mhcoordinator.demo.story import Days, DemoCase
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
from mhcoordinator.domain.case_file import (
    Report,
    ReportChannel,
    RetentionProfile,
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
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    ConsentForm,
    LegalBasis,
    Referral,
    ReferralStatus,
    SharedField,
)


def girl_under_supervision(days: Days) -> DemoCase:
    """A Dutch girl of sixteen with a guardian agency; one parent may not know where she is."""
    agency_knows = Consent(
        decision=ConsentDecision.MAY_KNOW, recipient=partners.YOUTH_PROTECTION.name,
        organisation_id=partners.YOUTH_PROTECTION.id, basis=LegalBasis.YOUTH_ACT,
        form=ConsentForm.NOT_GIVEN, given_on=days.ago(30),
    )  # fmt: skip
    return DemoCase(
        intake=Intake(
            call_name="Fenna",
            municipality="Lindeveen",
            retention_profile=RetentionProfile.YOUTH_ACT,
            report=Report(
                received_on=days.ago(32), channel=ReportChannel.EMAIL,
                reporter_role="jeugdbeschermer",
                reporter_organisation=partners.YOUTH_PROTECTION.name,
                organisation_kind=OrganisationKind.CERTIFIED_INSTITUTION, urgency=Urgency.DAYS,
                urgency_reason="Studioverhoor is al gepland.", client_knows=Answer.YES,
                request="Meedenken over veiligheid, en een casusoverleg.",
            ),
            people=(
                Person(
                    call_name="Fenna", given_names="Fenna Sophie", name_prefix="van der",
                    surname="Meulenkamp", birth_date=days.born(16, 75),
                    birth_date_certainty=BirthDateCertainty.DOCUMENT, gender=Gender.WOMAN,
                    nationalities=("NL",),
                    languages=(LanguageSkill("nld", LanguageLevel.GOOD),),
                    interpreter_needed=Answer.NO,
                ),
                Person(role=PersonRole.FATHER, call_name="vader",
                       has_parental_authority=Answer.YES, knows_of_case=Answer.YES),
                Person(role=PersonRole.MOTHER, call_name="moeder",
                       has_parental_authority=Answer.YES, knows_of_case=Answer.NO,
                       note="Mag niet weten waar Fenna is."),
            ),
            channels=(
                ContactChannel(address="via de groepsleiding",
                               allowed=(ContactWay.THROUGH_SOMEBODY,),
                               forbidden=(ContactWay.WHATSAPP,),
                               warning="Haar eigen telefoon is niet veilig.", is_safe=Answer.YES),
            ),
            exploitations=(
                Exploitation(
                    form=ExploitationForm.SEXUAL, is_main=True, phase=ExploitationPhase.UNKNOWN,
                    victim_status=VictimStatus.PRESUMED, started=days.month(130),
                    certainty=Certainty.LIKELY, source_kind=SourceKind.INTERPRETATION,
                    source="groepsleiding", places=("Oosterdam",),
                    means=(MeansOfControl.LOVERBOY_METHOD, MeansOfControl.SEXTORTION,
                           MeansOfControl.DEBT),
                ),
            ),
            findings=(
                Finding(kind=SourceKind.OBSERVATION, source="jeugdbeschermer",
                        happened_on=days.about(45), text="Twee telefoons en een dure jas."),
                Finding(kind=SourceKind.STATEMENT, source="Fenna", happened_on=days.about(33),
                        text="“Hij is mijn vriend. Ik moet hem nog geld geven.”"),
                Finding(kind=SourceKind.INTERPRETATION, source="groepsleiding",
                        happened_on=days.about(31),
                        text="Zij zou sinds de zomer klanten hebben gehad."),
            ),
            safety=Safety(
                assessed_on=days.ago(30), acute_danger=Answer.NO,
                danger="Er worden filmpjes van haar verspreid.", devices_safe=Answer.NO,
                address_known=Answer.NO, address_secrecy=Answer.YES,
                measures="Nieuwe telefoon, afspraken met de groep.",
            ),
            residence=Residence(status=ResidenceStatus.DUTCH, registered_in_brp=Answer.YES,
                                registered_at="bij moeder"),
            criminal_case=CriminalCase(
                complaint=ComplaintState.DECLINED, authority="politie, team zeden",
                interview_kind="studioverhoor", interview_on=days.ahead(8),
                interview_at=time(14, 0),
            ),
            placements=(
                Placement(kind=ShelterKind.YOUTH_RESIDENTIAL, facility="De Eiken",
                          address="Boslaan 3", place="Westdorp", secrecy=Secrecy.SECRET,
                          started=days.about(34)),
            ),
            measures=(
                LegalMeasure(kind=LegalMeasureKind.SUPERVISION_ORDER, started=days.ago(170),
                             until=days.ahead(195), carried_out_by=partners.YOUTH_PROTECTION.name),
            ),
            needs=(
                Need(life_domain=LifeDomain.SAFETY, headline="filmpjes offline krijgen",
                     wish="Ik wil dat het stopt.", state=NeedState.REQUESTED),
                Need(life_domain=LifeDomain.EDUCATION_AND_LANGUAGE, headline="terug naar school",
                     state=NeedState.SIGNALLED),
            ),
            occupations=(Occupation(kind=OccupationKind.EDUCATION, what="vmbo, klas 3",
                                    ended=days.month(220)),),
            consents=(
                agency_knows,
                Consent(decision=ConsentDecision.UNCLEAR, recipient="CoMensha",
                        recipient_kind=OrganisationKind.COMENSHA, form=ConsentForm.NOT_GIVEN,
                        note="Zij is 16 en beslist zelf. Zij zegt: maakt me niet uit."),
                Consent(decision=ConsentDecision.MUST_NOT_KNOW, recipient="moeder",
                        form=ConsentForm.THROUGH_REPRESENTATIVE, given_by="jeugdbeschermer",
                        given_on=days.ago(30)),
            ),
            tasks=(
                Task(title="Toestemming voor CoMensha met Fenna zelf bespreken",
                     owner="zorgcoördinator", due_on=days.ahead(1)),
            ),
        ),
        opened_on=days.ago(32),
        referrals=(
            Referral(
                organisation_id=partners.YOUTH_PROTECTION.id, status=ReferralStatus.ACCEPTED,
                purpose="Veiligheidsplan", question="Wilt u het veiligheidsplan met ons maken?",
                basis=LegalBasis.YOUTH_ACT, consent_id=agency_knows.id,
                fields=(SharedField.NAME, SharedField.SAFETY), sent_on=days.ago(25),
                answered_on=days.ago(21), answer="Overleg is gepland.",
            ),
        ),
        moments=(
            ContactMoment(at=days.moment(6, 15), with_whom="jeugdbeschermer",
                          text="Vader houdt zich aan de afspraken."),
        ),
    )  # fmt: skip


def runaway(days: Days) -> DemoCase:
    """A girl of fifteen with a mild intellectual disability who keeps running away."""
    return DemoCase(
        intake=Intake(
            call_name="Jaylinn",
            municipality="Oosterdam",
            retention_profile=RetentionProfile.YOUTH_ACT,
            report=Report(
                received_on=days.ago(75), channel=ReportChannel.MEETING,
                reporter_role="gedragswetenschapper", reporter_organisation="woongroep",
                organisation_kind=OrganisationKind.YOUTH_CARE, urgency=Urgency.DAYS,
                client_knows=Answer.YES, request="Casusoverleg op niveau B.",
            ),
            people=(
                Person(
                    call_name="Jaylinn", given_names="Jaylinn", name_prefix="ter",
                    surname="Haarsma", birth_date=days.born(15, 250),
                    birth_date_certainty=BirthDateCertainty.DOCUMENT, gender=Gender.WOMAN,
                    nationalities=("NL",), languages=(LanguageSkill("nld", LanguageLevel.GOOD),),
                ),
                Person(role=PersonRole.MOTHER, call_name="moeder", knows_of_case=Answer.YES,
                       has_parental_authority=Answer.YES),
            ),
            channels=(
                ContactChannel(address="via de woongroep", allowed=(ContactWay.THROUGH_SOMEBODY,),
                               is_safe=Answer.YES),
            ),
            exploitations=(
                Exploitation(
                    form=ExploitationForm.CRIMINAL, is_main=True, phase=ExploitationPhase.ONGOING,
                    victim_status=VictimStatus.PRESUMED, sector="winkeldiefstal",
                    certainty=Certainty.LIKELY, source_kind=SourceKind.OBSERVATION,
                    source="woongroep", means=(MeansOfControl.THREAT, MeansOfControl.DRUGS),
                ),
                Exploitation(
                    form=ExploitationForm.SEXUAL, phase=ExploitationPhase.UNKNOWN,
                    victim_status=VictimStatus.SIGNAL, certainty=Certainty.UNCERTAIN,
                    source_kind=SourceKind.INTERPRETATION, source="woongroep",
                ),
            ),
            safety=Safety(assessed_on=days.ago(7), acute_danger=Answer.UNKNOWN,
                          danger="Zij spreekt af met oudere jongens.", devices_safe=Answer.NO),
            absences=(
                Absence(left_on=days.about(40), returned_on=days.about(37), reported=Answer.YES),
                Absence(left_on=days.about(11), returned_on=days.about(9), reported=Answer.YES),
            ),
            residence=Residence(status=ResidenceStatus.DUTCH, registered_in_brp=Answer.YES),
            placements=(
                Placement(kind=ShelterKind.YOUTH_RESIDENTIAL, facility="De Driehoek",
                          address="Molenpad 19", place="Oosterdam", secrecy=Secrecy.PROTECTED,
                          started=days.month(200)),
            ),
            measures=(
                LegalMeasure(kind=LegalMeasureKind.OUT_OF_HOME_PLACEMENT, started=days.ago(200),
                             until=days.ahead(165), carried_out_by=partners.YOUTH_PROTECTION.name),
            ),
            needs=(
                Need(life_domain=LifeDomain.SUBSTANCE_USE, headline="blowt elke dag",
                     state=NeedState.SIGNALLED),
                Need(life_domain=LifeDomain.DAILY_LIFE_AND_MEANING, headline="paardrijden",
                     wish="Elke week naar de manege.", state=NeedState.MET),
            ),
            assessments=(
                Assessment(kind=AssessmentKind.SCIL, state=AssessmentState.DONE,
                           taken_on=days.about(60), taken_by="woongroep", outcome="indicatie"),
            ),
            consents=(
                Consent(decision=ConsentDecision.MAY_KNOW, recipient=partners.POLICE.name,
                        organisation_id=partners.POLICE.id, form=ConsentForm.THROUGH_REPRESENTATIVE,
                        given_by="moeder", given_on=days.ago(70)),
            ),
            tasks=(
                Task(kind=TaskKind.APPOINTMENT, title="Casusoverleg, niveau B",
                     owner="zorgcoördinator", due_on=days.ahead(6), due_at="13:00"),
                Task(title="Besluit van de Raad voor de Kinderbescherming navragen",
                     owner="jeugdbeschermer", due_on=days.ago(2)),
            ),
        ),
        opened_on=days.ago(75),
        moments=(
            ContactMoment(at=days.moment(9, 9, 15), with_whom="woongroep",
                          text="Jaylinn is terug. Zij wil niet zeggen waar zij was."),
        ),
    )  # fmt: skip


def gone_from_protected_shelter(days: Days) -> DemoCase:
    """A Vietnamese boy of seventeen who left the protected shelter four days ago."""
    return DemoCase(
        intake=Intake(
            call_name="Thịnh",
            municipality="Westdorp",
            retention_profile=RetentionProfile.YOUTH_ACT,
            report=Report(
                received_on=days.ago(21), channel=ReportChannel.PHONE, reporter_role="voogd",
                reporter_organisation="voogdij-instelling",
                organisation_kind=OrganisationKind.GUARDIAN_AGENCY, urgency=Urgency.NOW,
                urgency_reason="Hij is sinds vier dagen weg.", client_knows=Answer.YES,
                request="Afstemming met politie en opvang.",
            ),
            people=(
                Person(
                    call_name="Thịnh", given_names="Đức Thịnh", surname="Phạm",
                    birth_date=days.born(17, 20),
                    birth_date_certainty=BirthDateCertainty.OWN_STATEMENT, gender=Gender.MAN,
                    nationalities=("VN",), languages=(LanguageSkill("vie", LanguageLevel.GOOD),),
                    interpreter_needed=Answer.YES, alien_number="2888201547",
                ),
                Person(role=PersonRole.LEGAL_REPRESENTATIVE, call_name="voogd",
                       knows_of_case=Answer.YES),
            ),
            channels=(
                ContactChannel(address="06 55 50 74 66", allowed=(ContactWay.SMS,),
                               warning="Het is niet bekend wie de telefoon nu heeft.",
                               is_safe=Answer.UNKNOWN),
            ),
            exploitations=(
                Exploitation(
                    form=ExploitationForm.CRIMINAL, is_main=True, phase=ExploitationPhase.UNKNOWN,
                    victim_status=VictimStatus.PRESUMED, sector="hennep knippen",
                    started=days.month(140), certainty=Certainty.LIKELY,
                    source_kind=SourceKind.OBSERVATION, source="politie",
                    means=(MeansOfControl.DEBT, MeansOfControl.CONFINEMENT),
                    debt_amount=Decimal("18000.00"), debt_to="reisagent",
                ),
            ),
            safety=Safety(assessed_on=days.ago(3), acute_danger=Answer.YES,
                          danger="Mogelijk terug bij de mensen die hem lieten werken.",
                          measures="Gemeld bij de politie."),
            absences=(Absence(left_on=days.about(4), reported=Answer.YES,
                              note="Tas en telefoon zijn weg."),),
            residence=Residence(status=ResidenceStatus.UNACCOMPANIED_MINOR,
                                reflection_offered=Answer.YES, reflection_offered_on=days.ago(19),
                                note="Bedenktijd stopt door vertrek: nagaan bij de IND."),
            placements=(
                Placement(kind=ShelterKind.PROTECTED_MINORS, facility="Villa Horizon",
                          address="Parkweg 2", place="Westdorp", secrecy=Secrecy.SECRET,
                          started=days.about(20), ended=days.about(4)),
            ),
            measures=(
                LegalMeasure(kind=LegalMeasureKind.GUARDIANSHIP, started=days.ago(18),
                             carried_out_by="voogdij-instelling"),
            ),
            consents=(
                Consent(decision=ConsentDecision.MAY_KNOW, recipient=partners.POLICE.name,
                        organisation_id=partners.POLICE.id, basis=LegalBasis.VITAL_INTEREST,
                        form=ConsentForm.NOT_GIVEN, given_on=days.ago(4)),
            ),
            tasks=(
                Task(title="Melding van vertrek bij politie en CoMensha nagaan",
                     owner="zorgcoördinator", due_on=days.today),
                Task(title="Dossier na zes maanden opnieuw bekijken", owner="zorgcoördinator",
                     due_on=days.ahead(180)),
            ),
        ),
        opened_on=days.ago(21),
        referrals=(
            Referral(
                organisation_id=partners.POLICE.id, professional_id="demo-police-1",
                status=ReferralStatus.SENT, purpose="Vermissing",
                question="Wilt u de vermissing opnemen, en ons bellen bij nieuws?",
                basis=LegalBasis.VITAL_INTEREST, basis_note="Minderjarige in gevaar.",
                fields=(SharedField.NAME, SharedField.BIRTH_DATE, SharedField.NATIONALITY),
                sent_on=days.ago(4), answer_due=days.ago(1),
            ),
        ),
        moments=(
            ContactMoment(at=days.moment(4, 18, 20), with_whom="voogd",
                          text="Hij kwam niet terug van school."),
        ),
    )  # fmt: skip

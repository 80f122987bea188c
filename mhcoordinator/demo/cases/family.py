"""Fictitious cases at home and with family: a threat, three children, a dismissal."""

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
    Task,
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


def suspect_and_victim(days: Days) -> DemoCase:
    """A Dutch young man, suspect and victim at once, who is threatened at home."""
    return DemoCase(
        intake=Intake(
            call_name="Ilyas",
            municipality="Lindeveen",
            report=Report(
                received_on=days.ago(40), channel=ReportChannel.PHONE,
                reporter_name="mr. T. Bruggeling", reporter_role="advocaat",
                reporter_organisation=partners.LAWYER.name,
                organisation_kind=OrganisationKind.LAWYER, urgency=Urgency.NOW,
                urgency_reason="Bedreigd op zijn huisadres.", client_knows=Answer.YES,
                request="Veiligheidsplan, en steun bij een beroep op het non-punishmentbeginsel.",
            ),
            people=(
                Person(
                    call_name="Ilyas", given_names="Ilyas", name_prefix="el", surname="Mouhtadi",
                    birth_date=days.born(19, 110), gender=Gender.MAN,
                    birth_date_certainty=BirthDateCertainty.DOCUMENT, nationalities=("NL", "MA"),
                    languages=(LanguageSkill("nld", LanguageLevel.GOOD),
                               LanguageSkill("ary", LanguageLevel.GOOD)),
                    interpreter_needed=Answer.NO,
                    citizen_service_number="999990019",
                    citizen_service_number_basis="Wmo 2015, artikel 5.2.9",
                ),
                Person(role=PersonRole.MOTHER, call_name="moeder", knows_of_case=Answer.YES,
                       note="Wordt aangesproken op straat."),
            ),
            channels=(
                ContactChannel(address="06 55 50 12 85", allowed=(ContactWay.SIGNAL,),
                               forbidden=(ContactWay.SMS,), is_safe=Answer.YES),
            ),
            exploitations=(
                Exploitation(
                    form=ExploitationForm.CRIMINAL, is_main=True, phase=ExploitationPhase.ENDED,
                    victim_status=VictimStatus.SIGNAL, sector="uithalen van drugs",
                    started=days.month(260), ended=days.month(60), certainty=Certainty.LIKELY,
                    source_kind=SourceKind.STATEMENT, source="cliënt", places=("havengebied",),
                    means=(MeansOfControl.VIOLENCE, MeansOfControl.DEBT, MeansOfControl.THREAT),
                    debt_amount=Decimal("12500.00"), debt_to="opdrachtgever",
                ),
            ),
            safety=Safety(
                assessed_on=days.ago(13), acute_danger=Answer.YES,
                danger="Er is op de deur geschoten.", threatened_others="moeder en zusje",
                address_known=Answer.YES, devices_safe=Answer.YES,
                measures="Afspraak op locatie bij de politie. Codewoord afgesproken.",
            ),
            residence=Residence(status=ResidenceStatus.DUTCH, registered_in_brp=Answer.YES),
            criminal_case=CriminalCase(
                complaint=ComplaintState.OTHER_COOPERATION, authority="politie",
                note="Hij is ook verdachte. Alles over de zaak loopt via de advocaat.",
            ),
            placements=(
                Placement(kind=ShelterKind.WITH_FAMILY, place="Lindeveen", secrecy=Secrecy.OPEN,
                          other_place_needed=Answer.YES),
            ),
            needs=(
                Need(life_domain=LifeDomain.INCOME_AND_DEBTS, headline="bankrekening geblokkeerd",
                     state=NeedState.SIGNALLED),
                Need(life_domain=LifeDomain.WORK, headline="leerwerkplek",
                     wish="Fietsenmaker worden.", state=NeedState.REQUESTED),
            ),
            consents=(
                Consent(decision=ConsentDecision.MAY_KNOW, recipient=partners.LAWYER.name,
                        organisation_id=partners.LAWYER.id, scope="alles", given_by="cliënt",
                        form=ConsentForm.WRITTEN, given_on=days.ago(40)),
                Consent(decision=ConsentDecision.MUST_NOT_KNOW, recipient=partners.POLICE.name,
                        organisation_id=partners.POLICE.id, given_by="cliënt",
                        form=ConsentForm.ORAL, given_on=days.ago(40),
                        scope="wat hij over de opdrachtgevers zegt"),
            ),
            tasks=(
                Task(title="Brief voor de advocaat schrijven", owner="zorgcoördinator",
                     due_on=days.ahead(10)),
            ),
        ),
        opened_on=days.ago(40),
        referrals=(
            Referral(
                organisation_id=partners.LAWYER.id, professional_id="demo-lawyer-1",
                purpose="Non-punishment", basis=LegalBasis.CONSENT,
                question="Wilt u een beroep op het non-punishmentbeginsel voorbereiden?",
                fields=(SharedField.NAME, SharedField.EXPLOITATION_FORM),
            ),
        ),
        moments=(
            ContactMoment(at=days.moment(13, 19), channel=ReportChannel.VISIT,
                          with_whom="cliënt en moeder", text="Veiligheidsplan samen gemaakt."),
        ),
    )  # fmt: skip


def mother_with_three_children(days: Days) -> DemoCase:
    """A Romanian mother with three children in an emergency bed."""
    safe_at_home = Consent(
        decision=ConsentDecision.MAY_KNOW, recipient=partners.SAFE_AT_HOME.name,
        organisation_id=partners.SAFE_AT_HOME.id, scope="veiligheid van de kinderen",
        form=ConsentForm.ORAL, given_by="cliënt", given_on=days.ago(9),
    )  # fmt: skip
    return DemoCase(
        intake=Intake(
            call_name="mevrouw Țurcanu",
            municipality="Oosterdam",
            report=Report(
                received_on=days.ago(10), received_at=time(21, 5), channel=ReportChannel.PHONE,
                reporter_organisation=partners.POLICE.name,
                organisation_kind=OrganisationKind.POLICE, urgency=Urgency.NOW,
                urgency_reason="Vier mensen zonder bed.", client_knows=Answer.YES,
                request="Crisisopvang voor moeder en drie kinderen.",
            ),
            people=(
                Person(
                    call_name="mevrouw Țurcanu", given_names="Ștefania-Mădălina", surname="Țurcanu",
                    birth_date=days.born(31, 15), gender=Gender.WOMAN, nationalities=("RO",),
                    birth_date_certainty=BirthDateCertainty.DOCUMENT,
                    languages=(LanguageSkill("ron", LanguageLevel.GOOD),
                               LanguageSkill("rom", LanguageLevel.GOOD)),
                    interpreter_needed=Answer.YES,
                ),
                Person(role=PersonRole.CHILD, given_names="Ionuț", surname="Țurcanu",
                       birth_date=days.born(3, 100), gender=Gender.MAN, moves_along=Answer.YES),
                Person(role=PersonRole.CHILD, given_names="Ana-Maria", surname="Țurcanu",
                       birth_date=days.born(7, 30), gender=Gender.WOMAN, moves_along=Answer.YES),
                Person(role=PersonRole.CHILD, given_names="Răzvan", surname="Țurcanu",
                       birth_date=days.born(11, 220), gender=Gender.MAN, moves_along=Answer.YES),
                Person(role=PersonRole.PARTNER, call_name="vader van de kinderen",
                       knows_of_case=Answer.NO, note="Mag het adres niet weten."),
            ),
            channels=(
                ContactChannel(address="06 55 50 90 41", allowed=(ContactWay.CALL,),
                               when="als de kinderen op school zijn", is_safe=Answer.YES),
            ),
            exploitations=(
                Exploitation(
                    form=ExploitationForm.FORCED_BEGGING, is_main=True,
                    phase=ExploitationPhase.ENDED, victim_status=VictimStatus.PRESUMED,
                    started=days.month(400), ended=days.about(10), certainty=Certainty.LIKELY,
                    source_kind=SourceKind.STATEMENT, source="cliënt",
                    means=(MeansOfControl.VIOLENCE, MeansOfControl.THREAT),
                ),
                Exploitation(
                    form=ExploitationForm.CRIMINAL, phase=ExploitationPhase.ENDED,
                    victim_status=VictimStatus.SIGNAL, sector="diefstal",
                    source_kind=SourceKind.OBSERVATION, source="politie",
                ),
            ),
            safety=Safety(assessed_on=days.ago(9), acute_danger=Answer.NO,
                          danger="De vader van de kinderen zoekt hen.",
                          threatened_others="de kinderen", address_known=Answer.NO,
                          address_secrecy=Answer.YES),
            residence=Residence(status=ResidenceStatus.EU_CITIZEN, entered_on=days.month(400),
                                registered_in_brp=Answer.NO,
                                note="Rechten als EU-burger laten uitzoeken."),
            placements=(
                Placement(kind=ShelterKind.EMERGENCY_BED, facility="Het Anker",
                          address="Havenstraat 55", place="Oosterdam", secrecy=Secrecy.SECRET,
                          started=days.about(10), until=days.ahead(18),
                          other_place_needed=Answer.YES),
            ),
            needs=(
                Need(life_domain=LifeDomain.EDUCATION_AND_LANGUAGE,
                     headline="school voor twee kinderen", state=NeedState.REQUESTED),
                Need(life_domain=LifeDomain.PHYSICAL_HEALTH, headline="gebit van de jongste",
                     state=NeedState.SIGNALLED),
            ),
            consents=(
                safe_at_home,
                Consent(decision=ConsentDecision.MUST_NOT_KNOW, recipient="vader van de kinderen",
                        form=ConsentForm.ORAL, given_by="cliënt", given_on=days.ago(9)),
            ),
            tasks=(
                Task(title="School regelen voor de kinderen van 7 en 11",
                     owner="opvang", due_on=days.ahead(5)),
                Task(title="Geheimhouding in de BRP aanvragen", owner="zorgcoördinator",
                     due_on=days.ahead(2)),
            ),
        ),
        opened_on=days.ago(10),
        referrals=(
            Referral(
                organisation_id=partners.SAFE_AT_HOME.id, status=ReferralStatus.SENT,
                purpose="Veiligheid van de kinderen", basis=LegalBasis.CONSENT,
                question="Wilt u de veiligheid van de kinderen beoordelen?",
                consent_id=safe_at_home.id,
                fields=(SharedField.NAME, SharedField.FAMILY, SharedField.SAFETY),
                sent_on=days.ago(7), answer_due=days.ahead(1),
            ),
        ),
        moments=(
            ContactMoment(at=days.moment(3, 11), channel=ReportChannel.VISIT,
                          with_whom="cliënt, met tolk", text="De kinderen slapen weer door."),
        ),
    )  # fmt: skip


def dismissed_case(days: Days) -> DemoCase:
    """A Hungarian woman whose case was dismissed and who may complain about that."""
    return DemoCase(
        intake=Intake(
            call_name="Zsófia",
            municipality="Westdorp",
            report=Report(
                received_on=days.ago(250), channel=ReportChannel.LETTER,
                reporter_organisation="begeleid wonen", organisation_kind=OrganisationKind.SHELTER,
                urgency=Urgency.NORMAL, client_knows=Answer.YES,
                request="Begeleiding bij strafzaak en schadevergoeding.",
            ),
            people=(
                Person(
                    call_name="Zsófia", given_names="Zsófia", surname="Őrhegyi",
                    birth_date=days.born(27, 300), gender=Gender.WOMAN, nationalities=("HU",),
                    birth_date_certainty=BirthDateCertainty.DOCUMENT,
                    languages=(LanguageSkill("hun", LanguageLevel.GOOD),
                               LanguageSkill("nld", LanguageLevel.MODERATE)),
                    interpreter_needed=Answer.NO,
                ),
            ),
            channels=(
                ContactChannel(address="zsofia@post.example", allowed=(ContactWay.EMAIL,),
                               is_safe=Answer.YES),
                ContactChannel(address="06 55 50 83 57",
                               allowed=(ContactWay.CALL, ContactWay.WHATSAPP), is_safe=Answer.YES),
            ),
            exploitations=(
                Exploitation(
                    form=ExploitationForm.SEXUAL, is_main=True, phase=ExploitationPhase.ENDED,
                    victim_status=VictimStatus.PRESUMED, started=days.month(1200),
                    ended=days.month(800), certainty=Certainty.CERTAIN,
                    source_kind=SourceKind.STATEMENT, source="cliënt",
                    places=("Oosterdam", "Boedapest"),
                    means=(MeansOfControl.VIOLENCE, MeansOfControl.DECEPTION),
                ),
            ),
            residence=Residence(status=ResidenceStatus.EU_CITIZEN, registered_in_brp=Answer.YES,
                                health_insurance="ja"),
            criminal_case=CriminalCase(
                complaint=ComplaintState.FILED, complaint_on=days.month(700), authority="politie",
                prosecution_number="08/555017-24",
                note="De zaak is geseponeerd. Zij denkt na over beklag (artikel 12 Sv).",
            ),
            placements=(
                Placement(kind=ShelterKind.SUPPORTED_LIVING, facility="Woonhuis Linde",
                          address="Lindelaan 61", place="Westdorp", secrecy=Secrecy.PROTECTED,
                          started=days.month(230)),
            ),
            needs=(
                Need(life_domain=LifeDomain.HOUSING, headline="eigen woning",
                     wish="Een eigen plek met een tuin.", state=NeedState.WAITING_LIST),
                Need(life_domain=LifeDomain.FUTURE, headline="schadevergoeding",
                     state=NeedState.SIGNALLED),
            ),
            occupations=(Occupation(what="bloemist", hours_per_week="20",
                                    started=days.month(150)),),
            consents=(
                Consent(decision=ConsentDecision.MAY_KNOW, recipient=partners.MUNICIPALITY.name,
                        organisation_id=partners.MUNICIPALITY.id, scope="wonen en begeleiding",
                        basis=LegalBasis.SOCIAL_SUPPORT_ACT, form=ConsentForm.WRITTEN,
                        given_by="cliënt", given_on=days.ago(240)),
                Consent(decision=ConsentDecision.MAY_KNOW, recipient=partners.DOCTOR.name,
                        organisation_id=partners.DOCTOR.id, form=ConsentForm.ORAL,
                        given_by="cliënt", given_on=days.ago(200), withdrawn_on=days.ago(20)),
            ),
            tasks=(
                Task(title="Kiezen: beklag tegen het sepot of niet", owner="cliënt",
                     due_on=days.ahead(12)),
                Task(title="Nieuwe Wmo-indicatie aanvragen", owner="begeleider",
                     due_on=days.ahead(28)),
                Task(title="Aanvraag bij het Schadefonds", owner="zorgcoördinator",
                     due_on=days.ahead(40)),
                Task(title="Kopie van de sepotbrief opvragen", owner="zorgcoördinator",
                     due_on=days.ago(10), done_on=days.ago(12)),
            ),
        ),
        opened_on=days.ago(250),
        referrals=(
            Referral(
                organisation_id=partners.MUNICIPALITY.id, status=ReferralStatus.WITHDRAWN,
                purpose="Urgentie", question="Komt cliënt in aanmerking voor urgentie?",
                basis=LegalBasis.SOCIAL_SUPPORT_ACT, fields=(SharedField.NAME, SharedField.NEEDS),
                sent_on=days.ago(60), answered_on=days.ago(50), answer="Ingetrokken door cliënt.",
            ),
        ),
        moments=(
            ContactMoment(at=days.moment(10, 12), channel=ReportChannel.EMAIL, with_whom="cliënt",
                          text="Sepotbrief samen gelezen. Zij wil er een week over nadenken."),
        ),
        letter=("sepotbrief.txt", "De officier van justitie heeft besloten niet te vervolgen."),
    )  # fmt: skip

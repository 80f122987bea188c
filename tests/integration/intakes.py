"""Invented intakes for the tests of the services."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from mhcoordinator.domain.care import LifeDomain, Need, Task
from mhcoordinator.domain.case_file import Report, ReportChannel, Urgency
from mhcoordinator.domain.exploitation import Exploitation, ExploitationForm, MeansOfControl
from mhcoordinator.domain.intake import Intake, SourceMessage
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import (
    ContactChannel,
    ContactWay,
    LanguageLevel,
    LanguageSkill,
    Person,
    PersonRole,
)
from mhcoordinator.domain.residence import Placement, Secrecy, ShelterKind
from mhcoordinator.domain.sharing import Consent, ConsentDecision


def full_intake() -> Intake:
    """An intake in which every part says something."""
    return Intake(
        call_name="Mirela",
        municipality="Zeist",
        report=Report(
            received_on=date(2026, 11, 23),
            channel=ReportChannel.PHONE,
            reporter_name="J. Verzonnen",
            urgency=Urgency.NOW,
            request="Andere plek",
        ),
        people=(
            Person(
                given_names="Mirela Ana",
                name_prefix="van der",
                surname="Popescu",
                aliases=("Mira",),
                birth_date=PartialDate(1995, 4),
                alien_number="281 736 4509",
                languages=(LanguageSkill("ron", LanguageLevel.GOOD),),
            ),
            Person(role=PersonRole.CHILD, call_name="Luca", birth_date=PartialDate(2019)),
        ),
        channels=(ContactChannel(address="06 55 50 17 33", allowed=(ContactWay.WHATSAPP,)),),
        exploitations=(
            Exploitation(
                form=ExploitationForm.FORCED_BEGGING,
                started=PartialDate(2026, 3),
                places=("Utrecht", "Nieuwegein"),
                means=(MeansOfControl.DEBT, MeansOfControl.OATH),
                debt_amount=Decimal("35000.00"),
            ),
            Exploitation(form=ExploitationForm.CRIMINAL),
        ),
        placements=(
            Placement(
                kind=ShelterKind.EMERGENCY_BED,
                facility="Huis De Verzonnen Linde",
                secrecy=Secrecy.SECRET,
                until=date(2026, 11, 30),
            ),
        ),
        needs=(Need(life_domain=LifeDomain.MENTAL_HEALTH, headline="Slaapt niet"),),
        consents=(Consent(decision=ConsentDecision.MAY_KNOW, recipient="huisarts"),),
        tasks=(Task(title="Verloskundige bellen", due_on=date(2026, 11, 26)),),
        source=SourceMessage(name="melding.txt", text="Zij heet Mirela. Hij woont in Będzin."),
    )

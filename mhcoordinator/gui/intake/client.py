"""The client within an intake: the first of its people, whose call name the case bears."""

from __future__ import annotations

from dataclasses import replace

from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.person import Person, PersonRole


def with_a_client(intake: Intake) -> Intake:
    """The intake with a client in front, if it had none yet."""
    if any(person.role is PersonRole.CLIENT for person in intake.people[:1]):
        return intake
    return replace(intake, people=(Person(call_name=intake.call_name), *intake.people))


def client_of(intake: Intake) -> Person:
    """The client; the intake has one in front."""
    return intake.people[0]


def with_client(intake: Intake, client: Person) -> Intake:
    """The intake with what is known of the client now; the case follows the call name."""
    people = (client, *intake.people[1:])
    return replace(intake, people=people, call_name=client.call_name)

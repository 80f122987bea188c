"""What is read of an entry: the important first, nothing twice, no question that makes no sense."""

from __future__ import annotations

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.domain.person import ContactChannel, ContactWay, Person, PersonRole
from mhcoordinator.domain.safety import Safety
from mhcoordinator.domain.sharing import Consent, ConsentDecision
from mhcoordinator.gui.case.describe_entry import Description, describe
from mhcoordinator.gui.case.describe_values import Wording

PLAIN = Wording(lambda _, text: text)


def names(said: Description) -> list[str]:
    return [fact.field for fact in said.facts]


def test_the_danger_and_what_was_agreed_come_before_the_other_answers() -> None:
    safety = Safety(
        case_id="1",
        acute_danger=Answer.YES,
        danger="Hij wacht haar op.",
        address_known=Answer.NO,
        measures="Belt 112.",
    )
    assert names(describe(safety, PLAIN)) == [
        "acute_danger", "danger", "measures", "address_known",
    ]  # fmt: skip


def test_only_questions_about_this_person_are_still_to_be_asked() -> None:
    def asked(role: PersonRole) -> set[str]:
        return set(describe(Person(case_id="1", role=role), PLAIN).not_asked)

    assert asked(PersonRole.CLIENT) == {"Stateless", "Interpreter needed"}
    assert "Parental authority" in asked(PersonRole.MOTHER)
    assert "Parental authority" not in asked(PersonRole.SIBLING)
    assert "Knows of the case" in asked(PersonRole.SIBLING)


def test_an_answer_is_shown_whoever_it_is_about() -> None:
    client = Person(case_id="1", knows_of_case=Answer.NO)
    assert names(describe(client, PLAIN)) == ["knows_of_case"]


def test_the_heading_is_not_repeated_below_it() -> None:
    consent = Consent(
        case_id="1",
        decision=ConsentDecision.MUST_NOT_KNOW,
        recipient="Employer",
        recipient_kind=OrganisationKind.EMPLOYER,
    )
    said = describe(consent, PLAIN)
    assert said.heading == "Employer"
    assert not {"recipient", "recipient_kind", "decision"} & set(names(said))

    sister = describe(Person(case_id="1", role=PersonRole.SIBLING, call_name="zus"), PLAIN)
    assert sister.heading.startswith("Zus · ")
    assert names(sister) == []


def test_whether_a_number_is_safe_stands_in_its_pill() -> None:
    safe = ContactChannel(case_id="1", allowed=(ContactWay.SMS,), is_safe=Answer.YES)
    assert "is_safe" not in names(describe(safe, PLAIN))
    unknown = ContactChannel(case_id="1", allowed=(ContactWay.SMS,), is_safe=Answer.UNKNOWN)
    assert "is_safe" in names(describe(unknown, PLAIN))

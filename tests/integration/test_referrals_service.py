"""A referral from draft to answer, on a real encrypted vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mhcoordinator.domain.errors import Conflict, InvalidFields
from mhcoordinator.domain.sharing import Referral, ReferralStatus
from mhcoordinator.services import intake
from mhcoordinator.services.case_page import case_view
from mhcoordinator.services.referrals import next_statuses, save_referral, set_status
from mhcoordinator.services.session import VaultSession
from tests.integration.sharing_cases import telling_intake

S = ReferralStatus


@pytest.fixture
def case_id(session: VaultSession) -> str:
    return intake.save(session, telling_intake()).case_id


def draft(session: VaultSession, case_id: str) -> Referral:
    return save_referral(session, Referral(case_id=case_id, organisation_id="national-fairwork"))


def problem_of(error: InvalidFields) -> str:
    return error.problems[0].problem


def test_referrals_are_numbered_within_their_case(session: VaultSession, case_id: str) -> None:
    assert [draft(session, case_id).serial for _ in range(3)] == [1, 2, 3]


def test_saving_twice_with_one_command_makes_one(session: VaultSession, case_id: str) -> None:
    referral = Referral(case_id=case_id, organisation_id="national-fairwork")
    first = save_referral(session, referral, command_id="once")
    assert save_referral(session, replace(referral, purpose="x"), command_id="once") == first
    assert case_view(session, case_id).referrals == (first,)


def test_a_draft_can_be_changed_and_keeps_its_number(session: VaultSession, case_id: str) -> None:
    first = draft(session, case_id)
    changed = save_referral(session, replace(first, purpose="hulp", serial=9))
    assert (changed.serial, changed.purpose) == (1, "hulp")
    assert case_view(session, case_id).referrals == (changed,)


def test_a_referral_needs_an_organisation(session: VaultSession, case_id: str) -> None:
    with pytest.raises(InvalidFields) as refused:
        save_referral(session, Referral(case_id=case_id))
    assert problem_of(refused.value) == "organisation_missing"


def test_the_way_to_an_accepted_and_completed_referral(session: VaultSession, case_id: str) -> None:
    sent = set_status(session, draft(session, case_id), S.SENT)
    assert sent.sent_on == date(2026, 11, 24)
    waiting = set_status(session, sent, S.WAITING_LIST, "twee maanden", date(2026, 12, 1))
    assert (waiting.answered_on, waiting.answer) == (date(2026, 12, 1), "twee maanden")
    accepted = set_status(session, waiting, S.ACCEPTED)
    assert accepted.answer == "twee maanden"
    done = set_status(session, accepted, S.COMPLETED)
    assert case_view(session, case_id).referrals == (done,)
    assert next_statuses(S.COMPLETED) == ()


def test_what_was_sent_stays_what_it_was(session: VaultSession, case_id: str) -> None:
    first = draft(session, case_id)
    set_status(session, first, S.SENT)
    with pytest.raises(InvalidFields) as refused:
        save_referral(session, replace(first, purpose="anders"))
    assert problem_of(refused.value) == "not_a_draft"


def test_declining_asks_a_reason(session: VaultSession, case_id: str) -> None:
    sent = set_status(session, draft(session, case_id), S.SENT)
    with pytest.raises(InvalidFields) as refused:
        set_status(session, sent, S.DECLINED, " ")
    assert problem_of(refused.value) == "reason_missing"
    declined = set_status(session, sent, S.DECLINED, "geen plek")
    assert (declined.answer, declined.answered_on) == ("geen plek", date(2026, 11, 24))


@pytest.mark.parametrize(
    ("before", "after"),
    [(S.DRAFT, S.ACCEPTED), (S.DRAFT, S.COMPLETED), (S.DECLINED, S.SENT), (S.SENT, S.COMPLETED)],
)
def test_steps_cannot_be_skipped(session: VaultSession, case_id: str, before: S, after: S) -> None:
    referral = replace(draft(session, case_id), status=before)
    with pytest.raises(InvalidFields) as refused:
        set_status(session, referral, after, "reden")
    assert problem_of(refused.value) == "cannot_follow"


def test_an_answer_is_not_before_sending(session: VaultSession, case_id: str) -> None:
    sent = set_status(session, draft(session, case_id), S.SENT)
    with pytest.raises(InvalidFields) as refused:
        set_status(session, sent, S.ACCEPTED, on=date(2026, 11, 1))
    assert problem_of(refused.value) == "end_before_start"


def test_what_somebody_else_changed_is_not_overwritten(session: VaultSession, case_id: str) -> None:
    first = draft(session, case_id)
    set_status(session, first, S.SENT)
    with pytest.raises(Conflict):
        set_status(session, first, S.WITHDRAWN)
    assert case_view(session, case_id).referrals[0].status is S.SENT

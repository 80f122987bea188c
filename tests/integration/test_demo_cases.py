"""The fictitious cases can be saved on any day, and say what they are there to show."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

from mhcoordinator.demo.cases import twelve_cases
from mhcoordinator.demo.filling import fill
from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.sharing import ConsentDecision, ReferralStatus
from mhcoordinator.services.case_list import CaseFilter, list_cases
from mhcoordinator.services.case_page import case_view
from mhcoordinator.services.checking import problems_in
from mhcoordinator.services.organisations import organisations
from mhcoordinator.services.session import VaultSession


def test_no_fact_is_impossible_on_any_day_of_four_years() -> None:
    first = date(2026, 1, 1)

    for number in range(4 * 366):
        today = first + timedelta(days=number)
        for case in twelve_cases(today):
            entries: tuple[Entry, ...] = (*case.referrals, *case.moments, *case.course)
            assert problems_in(case.intake, today) == ()
            assert not any(problems_in(entry, today) for entry in entries)
            assert case.opened_on <= today


def test_twelve_cases_stand_in_the_list_under_their_numbers(session: VaultSession) -> None:
    fill(session)

    rows = list_cases(session, CaseFilter())

    assert [str(row.number) for row in reversed(rows)] == [
        f"MH-2026-{serial:03}" for serial in range(1, 13)
    ]
    assert {row.status for row in rows} == {CaseStatus.OPEN, CaseStatus.AFTERCARE}
    assert all(row.next_due is not None for row in rows)


def test_referrals_of_the_cases_are_in_every_state_and_have_a_recipient(
    session: VaultSession,
) -> None:
    views = [case_view(session, case_id) for case_id in fill(session)]

    known = {item.id for item in organisations(session)}
    referrals = [referral for view in views for referral in view.referrals]
    assert {referral.status for referral in referrals} == set(ReferralStatus)
    assert all(referral.organisation_id in known for referral in referrals)


def test_every_case_says_who_may_know_what(session: VaultSession) -> None:
    views = [case_view(session, case_id) for case_id in fill(session)]

    assert all(view.consents for view in views)
    decisions = {consent.decision for view in views for consent in view.consents}
    assert decisions == set(ConsentDecision)


def test_without_a_screen_the_main_job_leaves_papers_and_pictures(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mhcoordinator.demo"],
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert "Passphrase: " in done.stdout
    left = tmp_path / "build" / "demo"
    for name in ("case-summary.pdf", "referral-letter.pdf"):
        assert (left / name).read_bytes().startswith(b"%PDF-")
    assert (left / "demo.mhvault" / "vault.json").exists()
    assert len(list((left / "screens").glob("*.png"))) > 10

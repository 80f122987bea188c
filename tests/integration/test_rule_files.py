"""An organisation's own rules: seen before they are in force, stored, followed, taken out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.care import Task
from mhcoordinator.domain.due import DueSource
from mhcoordinator.domain.errors import Conflict
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.records import audit_log, rule_file_store
from mhcoordinator.rules import Holds, RuleFileErrors, national_rules
from mhcoordinator.services import (
    case_page,
    derivations,
    entries,
    entry_drafts,
    intake,
    renewal,
    rule_files,
    watching,
)
from mhcoordinator.services.due_lines import lines_of
from mhcoordinator.services.rule_files import Aspect, CheckedFile, Move, Preview
from mhcoordinator.services.session import VaultSession
from tests.integration.intakes import full_intake

HEAD = """format = 1
id = "region"
adds_to = "residence"
version = "2026-3"
title = { nl = "Regio", en = "Region" }
"""
OWN = """
[[term]]
id = "{id}"
title = {{ nl = "Eigen", en = "Own" }}
source = "Afspraak"
known_as_of = 2026-01-01
verified = "verified"
responsible = {{ nl = "wij", en = "we" }}
{term}
"""
RVB = OWN.format(
    id="T-RVB-14D",
    term="""during = ["S-BED-3M"]
term = { weeks = 1 }
settled = [{ event = "rvb_applied" }]""",
)
CHECK_UP = OWN.format(
    id="T-GGD",
    term="""start = [{ event = "reflection_started" }]
term = { days = 10 }
settled = [{ event = "tb_test" }]""",
)


@pytest.fixture
def case_id(session: VaultSession) -> str:
    intake.save(session, full_intake())  # another one, in which nothing changes
    saved = intake.save(session, full_intake())
    event = LegalEvent(
        case_id=saved.case_id,
        kind=LegalEventKind.REFLECTION_STARTED,
        on=PartialDate(2026, 11, 20),
    )
    entries.add(session, event)
    return saved.case_id


@pytest.fixture
def own() -> CheckedFile:
    return rule_files.check(HEAD + RVB + CHECK_UP, "regio.toml")


def rule_days(session: VaultSession, case_id: str) -> dict[str, date]:
    lines = case_page.due_lines_of_case(session, case_id)
    return {line.rule_id: line.on for line in lines if line.source is DueSource.RULE}


def renew_all(session: VaultSession) -> None:
    renewal.renew_cases(session, renewal.stale_cases(session))


def test_everything_wrong_is_named_with_its_line() -> None:
    wrong = HEAD + RVB.replace("weeks = 1", "fortnights = 1") + 'colour = "red"\n'
    with pytest.raises(RuleFileErrors) as caught:
        rule_files.check(wrong, "regio.toml")
    assert len(caught.value.errors) >= 2
    assert all(error.line > 0 and error.code for error in caught.value.errors)


def test_the_preview_says_which_cases_change_and_how(
    session: VaultSession, case_id: str, own: CheckedFile
) -> None:
    before = case_page.due_lines_of_case(session, case_id)
    seen = rule_files.preview(session, own)
    assert seen.looked_at == 2
    assert [case.case_id for case in seen.cases] == [case_id]
    said = {
        (
            line.move,
            (line.after or line.before).rule_id,  # type: ignore[union-attr]
            line.before and line.before.on,
            line.after and line.after.on,
        )
        for line in seen.cases[0].lines
    }
    assert said == {
        (Move.MOVES, "T-RVB-14D", date(2026, 12, 4), date(2026, 11, 27)),
        (Move.COMES, "T-GGD", None, date(2026, 11, 30)),
    }
    assert case_page.due_lines_of_case(session, case_id) == before
    assert rule_files.files(session) == ()


def test_rules_in_force_are_followed_and_stored_with_their_version(
    session: VaultSession, case_id: str, own: CheckedFile
) -> None:
    rule_files.activate(session, rule_files.preview(session, own))
    assert session.rules.version == f"{national_rules().version}+2026-3"
    assert len(renewal.stale_cases(session)) == 2
    renew_all(session)
    assert rule_days(session, case_id)["T-GGD"] == date(2026, 11, 30)
    assert rule_days(session, case_id)["T-RVB-14D"] == date(2026, 11, 27)
    assert {
        line.rule_version
        for line in case_page.due_lines_of_case(session, case_id)
        if line.source is DueSource.RULE
    } == {national_rules().version, "2026-3"}
    with session.transaction() as unit:
        audit = audit_log.read(unit.connection)
    assert (audit[-1].action, audit[-1].field_group) == (
        AuditAction.CHANGE,
        f"RuleFile: 2026-3 {own.sha256}",
    )


def test_without_the_own_file_everything_is_as_before(
    session: VaultSession, case_id: str, own: CheckedFile
) -> None:
    before = case_page.due_lines_of_case(session, case_id)
    rule_files.activate(session, rule_files.preview(session, own))
    renew_all(session)
    assert case_page.due_lines_of_case(session, case_id) != before
    seen = rule_files.preview(session, None)
    assert {line.move for line in seen.cases[0].lines} == {Move.MOVES, Move.GOES}
    rule_files.withdraw(session, seen)
    renew_all(session)
    assert case_page.due_lines_of_case(session, case_id) == before
    assert [file.ended_at is None for file in rule_files.files(session)] == [False]


def test_two_previews_put_one_file_in_force(
    session: VaultSession, case_id: str, own: CheckedFile
) -> None:
    first, second = (rule_files.preview(session, own) for _ in range(2))
    rule_files.activate(session, first)
    with pytest.raises(Conflict):
        rule_files.activate(session, second)
    assert len(rule_files.files(session)) == 1
    assert case_id


def test_a_preview_from_before_something_was_written_is_refused(
    session: VaultSession, case_id: str, own: CheckedFile
) -> None:
    seen = rule_files.preview(session, own)
    entries.add(session, Task(case_id=case_id, title="Bellen"))
    with pytest.raises(Conflict):
        rule_files.activate(session, seen)
    assert rule_files.files(session) == ()
    assert session.rules.version == national_rules().version


def test_a_preview_of_a_file_takes_nothing_out(session: VaultSession, own: CheckedFile) -> None:
    seen = rule_files.preview(session, own)
    with pytest.raises(Conflict):
        rule_files.withdraw(session, seen)
    with pytest.raises(Conflict):
        rule_files.withdraw(session, rule_files.preview(session, None))
    with pytest.raises(Conflict):
        rule_files.activate(session, rule_files.preview(session, None))


def test_what_is_being_typed_is_kept_when_rules_change(
    session: VaultSession, case_id: str, own: CheckedFile
) -> None:
    event = case_page.case_again(session, case_id).legal_events[0]
    typed = replace(event, on=PartialDate(2026, 11, 22))
    seen: Preview = rule_files.preview(session, own)
    entry_drafts.keep_entry_draft(session, typed)
    rule_files.activate(session, seen)
    assert [draft.entry for draft in entry_drafts.entry_drafts(session, case_id)] == [typed]
    entries.correct(session, typed, event)
    assert rule_days(session, case_id)["T-GGD"] == date(2026, 12, 2)
    view = case_page.case_again(session, case_id)
    derived = lines_of(view, derivations.derivation(session, view))
    assert case_page.due_lines_of_case(session, case_id) == derived


def test_a_file_that_no_longer_fits_is_kept_and_said(
    session: VaultSession, own: CheckedFile
) -> None:
    rule_files.activate(session, rule_files.preview(session, own))
    with session.transaction() as unit:
        file = rule_file_store.active_file(unit.connection)
        assert file is not None
        other = replace(file, text=file.text.replace('adds_to = "residence"', 'adds_to = "no"'))
        rule_file_store.begin(unit.connection, other)
    session.read_rules_again()
    assert session.rules == national_rules()
    assert session.in_force.own is not None
    assert session.in_force.refused is not None


def test_a_case_in_which_the_rules_break_is_named(
    session: VaultSession, case_id: str, own: CheckedFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(watching, "derive", broken)
    seen = rule_files.preview(session, own)
    assert all(case.breaks for case in seen.cases)
    assert case_id in {case.case_id for case in seen.cases}


RIGHT_TO_WORK = """
[[right]]
id = "R-BED-WORK"
right = "work"
status = "reflection_period"
holds = "yes"
title = { nl = "Werken", en = "Work" }
text = { nl = "Proef in de regio.", en = "Trial in the region." }
source = "Afspraak"
known_as_of = 2026-01-01
verified = "background"
"""
NEXT_STEP = """
[[next]]
id = "N-KEUZE"
title = { nl = "Bel eerst de advocaat", en = "Call the lawyer first" }
text = { nl = "Afspraak in de regio.", en = "Agreed in the region." }
source = "Afspraak"
known_as_of = 2026-01-01
verified = "background"
when = [{ status = "reflection_period" }]
"""


def test_a_right_and_a_next_step_that_change_are_seen_too(
    session: VaultSession, case_id: str
) -> None:
    file = rule_files.check(HEAD + RIGHT_TO_WORK + NEXT_STEP, "regio.toml")
    (case,) = rule_files.preview(session, file).cases
    assert case.case_id == case_id
    assert case.lines == ()
    said = {
        change.aspect: (change.before.title.en, change.after.title.en) for change in case.others
    }
    assert said == {
        Aspect.RIGHT: ("Work", "Work"),
        Aspect.NEXT_STEP: ("Choose before the reflection period ends", "Call the lawyer first"),
    }
    (work,) = (change for change in case.others if change.aspect is Aspect.RIGHT)
    assert (work.before.holds, work.after.holds) == (Holds.NO, Holds.YES)


def test_a_look_in_parts_sees_the_same_as_one_in_a_go(
    session: VaultSession, case_id: str, own: CheckedFile
) -> None:
    del case_id
    look = rule_files.begin(session, own)
    parts = [rule_files.look_at(session, look, (one,)) for one in look.case_ids]
    whole = rule_files.seen(look, [change for part in parts for change in part])
    assert whole == rule_files.preview(session, own)


def test_rules_that_say_the_same_change_nothing(session: VaultSession, case_id: str) -> None:
    del case_id
    same = rule_files.check(HEAD, "regio.toml")
    assert rule_files.preview(session, same).cases == ()

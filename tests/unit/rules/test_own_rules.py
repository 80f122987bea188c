"""An organisation's own rules on top of the national ones."""

from __future__ import annotations

from datetime import date

import pytest

from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.rules import (
    CaseFacts,
    Nationality,
    RuleFileErrors,
    derive,
    load_rules,
    national_rules,
)

HEAD = """format = 1
id = "region"
adds_to = "residence"
version = "2026-3"
title = { nl = "Regio", en = "Region" }
"""
COMMON = """title = { nl = "Eigen", en = "Own" }
source = "Agreement"
known_as_of = 2026-01-01
verified = "verified"
"""
RVB_IN_A_WEEK = f"""
[[term]]
id = "T-RVB-14D"
{COMMON}responsible = {{ nl = "wij", en = "we" }}
during = ["S-BED-3M"]
term = {{ weeks = 1 }}
settled = [{{ event = "rvb_applied" }}]
"""
CHECK_UP = f"""
[[term]]
id = "T-GGD"
{COMMON}responsible = {{ nl = "wij", en = "we" }}
start = [{{ event = "reflection_started" }}]
term = {{ days = 10 }}
settled = [{{ event = "tb_test" }}]
"""
STARTED = CaseFacts(
    events=(
        LegalEvent(
            id="a",
            kind=LegalEventKind.REFLECTION_STARTED,
            on=PartialDate(2026, 10, 1),
        ),
    ),
    nationality=Nationality.OTHER,
)


def test_the_same_id_replaces_and_another_is_added() -> None:
    own = load_rules(HEAD + RVB_IN_A_WEEK + CHECK_UP, "own.toml", national_rules())
    both = national_rules().with_own(own)
    found = derive(STARTED, both, date(2026, 10, 2)).deadlines
    days = {item.rule.id: (item.on, item.rule.version) for item in found}
    assert days["T-RVB-14D"] == (date(2026, 10, 8), "2026-3")
    assert days["T-GGD"] == (date(2026, 10, 11), "2026-3")
    assert days["T-BED-3M"] == (date(2027, 1, 1), national_rules().version)


def test_version_and_fingerprint_tell_the_sets_apart() -> None:
    own = load_rules(HEAD + CHECK_UP, "own.toml")
    other = load_rules(HEAD + CHECK_UP + "\n", "own.toml")
    both = national_rules().with_own(own)
    assert both.version == f"{national_rules().version}+2026-3"
    assert own.fingerprint != other.fingerprint
    prints = {national_rules().fingerprint, both.fingerprint}
    prints.add(national_rules().with_own(other).fingerprint)
    assert len(prints) == 3


def test_the_national_set_is_not_changed_by_it() -> None:
    before = derive(STARTED, national_rules(), date(2026, 10, 2))
    national_rules().with_own(load_rules(HEAD + RVB_IN_A_WEEK, "own.toml"))
    assert derive(STARTED, national_rules(), date(2026, 10, 2)) == before


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (HEAD + RVB_IN_A_WEEK.replace('"S-BED-3M"', '"S-BED"'), "unknown_rule"),
        (HEAD + CHECK_UP.replace("T-GGD", "S-BED-3M"), "other_sort"),
        (HEAD.replace('"residence"', '"elsewhere"') + CHECK_UP, "wrong_base"),
        (
            HEAD + f'\n[[next]]\nid = "N-X"\n{COMMON}when = [{{ status = "nowhere" }}]\n',
            "unknown_status",
        ),
        (
            HEAD + f'\n[[status]]\nid = "S-DUBLIN"\n{COMMON}status = "dublin"\n'
            'start = [{ event = "dublin_claim" }]\nwhen = [{ not_status = "reflection_period" }]\n',
            "circular",
        ),
        (
            HEAD + f'\n[[status]]\nid = "S-NIETTIJD"\n{COMMON}status = "renamed"\n'
            'start = [{ event = "permit" }]\n',
            "unknown_status",
        ),
    ],
)
def test_what_does_not_fit_on_the_national_rules_is_refused(text: str, code: str) -> None:
    own = load_rules(text, "own.toml")
    with pytest.raises(RuleFileErrors) as joined:
        national_rules().with_own(own)
    assert code in {error.code for error in joined.value.errors}
    with pytest.raises(RuleFileErrors) as loaded:
        load_rules(text, "own.toml", national_rules())
    assert code in {error.code for error in loaded.value.errors}

"""What decides who may see a case, read for a whole agenda at once.

A whole case is 34 questions to the database; these eight kinds answer for all cases together.
"""

from __future__ import annotations

from collections.abc import Sequence

from mhcoordinator.domain.care import Occupation
from mhcoordinator.domain.case_file import CaseFile, Report
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.person import ContactChannel, Person
from mhcoordinator.domain.residence import Placement
from mhcoordinator.domain.safety import Safety
from mhcoordinator.domain.sharing import Consent
from mhcoordinator.records import rows
from mhcoordinator.records.unit_of_work import UnitOfWork

DECIDING: dict[type[Entry], str] = {
    Report: "reports",
    Person: "people",
    ContactChannel: "channels",
    Safety: "safety",
    Placement: "placements",
    Occupation: "occupations",
    Consent: "consents",
}
"""The kinds that `services.basis` and `services.meeting.admission` look at, by field of a case."""


def sharing_facts(unit: UnitOfWork, case_ids: Sequence[str]) -> dict[str, CaseView]:
    """By case, a view that holds only what decides about sharing; all else in it is empty.

    A case that is gone is left out.
    """
    heads = rows.read_cases(unit.connection, CaseFile, case_ids)
    found = {
        name: rows.read_cases(unit.connection, kind, case_ids) for kind, name in DECIDING.items()
    }
    views = {}
    for case_id, (head,) in heads.items():
        facts = {name: entries.get(case_id, ()) for name, entries in found.items()}
        views[case_id] = CaseView(case=head, **facts)  # type: ignore[arg-type]
    return views

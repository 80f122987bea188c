"""From a first message to a case that stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.case_file import CaseFile, Report
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidFields
from mhcoordinator.domain.exploitation import Exploitation
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.journal import DocumentKind
from mhcoordinator.records import case_queries
from mhcoordinator.records import directory as stored
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.checking import blocking, entries_of, problems_in
from mhcoordinator.services.documents import as_document
from mhcoordinator.services.normalising import normalised, visible
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True)
class SavedCase:
    """The case that an intake became."""

    case_id: str
    number: CaseNumber


def save(session: VaultSession, intake: Intake) -> SavedCase:
    """Makes the case in one transaction. Saving the same intake again returns the same case.

    Raises:
        InvalidFields: something typed cannot be right; nothing was written.
        StorageFull: nothing was written.
    """
    problems = problems_in(intake, session.clock.today())
    if refused := blocking(problems):
        raise InvalidFields(refused)
    with session.transaction() as unit:
        done = unit.result_of(intake.command_id)
        if done is not None:
            case = unit.get(CaseFile, done)
            return SavedCase(case.id, case.number)
        case = _new_case(unit, intake)
        unit.add_all((case, *_entries(intake, case.id)))
        _keep_source(unit, intake, case.id)
        unit.log(AuditAction.CREATE, case_id=case.id, field_group="Intake")
        unit.remember(intake.command_id, case.id)
    return SavedCase(case.id, case.number)


def _new_case(unit: UnitOfWork, intake: Intake) -> CaseFile:
    today = unit.clock.today()
    serial = case_queries.last_serial(unit.connection, today.year) + 1
    case = CaseFile(
        number=CaseNumber(today.year, serial),
        call_name=visible(intake.call_name.strip()),
        status=intake.status,
        municipality=visible(intake.municipality),
        retention_profile=intake.retention_profile,
        opened_on=today,
        same_person_case_id=intake.same_person_case_id,
    )
    return replace(case, case_id=case.id)


def _entries(intake: Intake, case_id: str) -> list[Entry]:
    """The entries that say something; a part of the form that nobody touched makes no row."""
    return _with_one_main_form(
        [
            replace(normalised(entry), case_id=case_id)
            for entry in entries_of(intake)
            if isinstance(entry, Report) or not _is_blank(entry)
        ]
    )


def _is_blank(entry: Entry) -> bool:
    blank: Any = type(entry)(id=entry.id)
    return bool(blank == entry)


def _with_one_main_form(entries: list[Entry]) -> list[Entry]:
    forms = [entry for entry in entries if isinstance(entry, Exploitation)]
    main = next((entry for entry in forms if entry.is_main), forms[0] if forms else None)
    return [
        replace(entry, is_main=entry is main) if isinstance(entry, Exploitation) else entry
        for entry in entries
    ]


def _keep_source(unit: UnitOfWork, intake: Intake, case_id: str) -> None:
    source = intake.source
    if source is None or not (source.text or source.data):
        return
    data = source.data or source.text.encode()
    document = as_document(
        case_id, DocumentKind.SOURCE_MESSAGE, source.name, data, unit.clock.today()
    )
    document = replace(document, media_type=source.media_type, text=visible(source.text))
    unit.add_all((document,))
    stored.put_content(unit, document.id, case_id, data)

"""Steps that somebody can take in a case, made of chance, for tests of what is due in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from mhcoordinator.domain.care import Task, TaskKind
from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.closing import (
    AFTERCARE_MONTHS,
    AftercareContact,
    Closing,
    ClosingReason,
    Snooze,
)
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import DomainError
from mhcoordinator.domain.exploitation import Exploitation, ExploitationForm
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind, PermitGround
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.plan import Goal, GoalState, Review, ReviewKind
from mhcoordinator.domain.residence import (
    ComplaintState,
    CriminalCase,
    LegalMeasure,
    Placement,
    Residence,
    ResidenceStatus,
    ShelterKind,
)
from mhcoordinator.domain.safety import Absence
from mhcoordinator.domain.sharing import Consent, Referral, ReferralStatus
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState
from mhcoordinator.services import case_page, closing, entries, referrals, renewal
from mhcoordinator.services.open_matters import endings_for, open_matters
from mhcoordinator.services.session import VaultSession

TODAY = date(2026, 11, 24)


@dataclass(frozen=True)
class Step:
    """One step; what it is made of is read from the numbers."""

    what: str
    kind: int
    days: int
    choice: int


def pick(values: Any, number: int) -> Any:
    """One of the values."""
    return list(values)[number % len(list(values))]


def _day(step: Step) -> date | None:
    return None if step.choice % 7 == 6 else TODAY + timedelta(days=step.days)


def _partial(step: Step) -> PartialDate | None:
    day = _day(step)
    if day is None:
        return None
    return PartialDate(day.year, day.month, day.day if step.choice % 5 else 0)


def _settled(step: Step) -> date | None:
    return TODAY if step.choice % 3 == 0 else None


MAKERS: tuple[Callable[[Step], Entry], ...] = (
    lambda s: LegalEvent(
        kind=pick(LegalEventKind, s.choice),
        on=_partial(s),
        ground=pick(PermitGround, s.kind),
        until=_day(s) if s.choice % 2 else None,
    ),
    lambda s: Task(
        title="Bellen", kind=pick(TaskKind, s.choice), due_on=_day(s), done_on=_settled(s)
    ),
    lambda s: Placement(
        kind=pick(ShelterKind, s.choice),
        started=PartialDate.of(TODAY - timedelta(days=40)),
        until=_day(s),
        ended=PartialDate.of(TODAY + timedelta(days=s.days % 30)) if s.choice % 2 else None,
    ),
    lambda s: Residence(
        status=pick(ResidenceStatus, s.choice), permit_until=_day(s), entered_on=_partial(s)
    ),
    lambda s: CriminalCase(
        complaint=pick(ComplaintState, s.choice), complaint_on=_partial(s), interview_on=_day(s)
    ),
    lambda s: Absence(left_on=_partial(s)),
    lambda s: LegalMeasure(until=_day(s)),
    lambda s: Consent(recipient="huisarts", renew_on=_day(s), withdrawn_on=_settled(s)),
    lambda s: Referral(organisation_id="o", answer_due=_day(s), purpose="Tolk"),
    lambda s: ShelterRequest(answer_due=_day(s), state=pick(ShelterRequestState, s.choice)),
    lambda s: Goal(words="Taal leren", until=_day(s), state=pick(GoalState, s.choice)),
    lambda s: Review(kind=pick(ReviewKind, s.choice), due_on=_day(s), held_on=_settled(s)),
    lambda s: AftercareContact(months=1, due_on=_day(s), held_on=_settled(s)),
    lambda s: Snooze(line_key=f"task:{s.choice}", until=_day(s), reason="wacht op antwoord"),
    lambda s: Exploitation(form=pick(ExploitationForm, s.choice), ended=_partial(s)),
    lambda s: Person(call_name="Ana", birth_date=_partial(s), nationalities=("NG",)),
    lambda _: ContactMoment(at=datetime(2026, 11, 24, 9, tzinfo=UTC), text="gebeld"),
)

STEPS = st.lists(
    st.builds(
        Step,
        what=st.sampled_from(
            ("add", "add", "add", "correct", "remove", "undo", "send", "snooze", "close",
             "reopen", "status", "day")
        ),
        kind=st.integers(0, 99),
        days=st.integers(-400, 400),
        choice=st.integers(0, 99),
    ),
    min_size=1,
    max_size=8,
)  # fmt: skip


def take(step: Step, session: VaultSession, clock: FixedClock, case_id: str) -> None:
    """Takes the step by the service that a user would; what the services refuse is not done."""
    view = case_page.case_again(session, case_id)
    try:
        _TAKEN[step.what](step, session, clock, view)
    except DomainError:
        return


def entries_of(view: CaseView) -> list[Entry]:
    """Everything that stands in a case, its head left out."""
    names = [field.name for field in fields(view) if field.name != "case"]
    return [entry for name in names for entry in getattr(view, name)]


def _made(step: Step, case_id: str) -> Entry:
    made: Entry = pick(MAKERS, step.kind)(step)
    return replace(made, case_id=case_id)


def _add(step: Step, session: VaultSession, _: FixedClock, view: CaseView) -> None:
    entries.add(session, _made(step, view.case.id))


def _correct(step: Step, session: VaultSession, _: FixedClock, view: CaseView) -> None:
    old = pick(entries_of(view), step.kind)
    for maker in MAKERS:
        new = maker(step)
        if type(new) is type(old):
            entries.correct(session, replace(new, id=old.id, case_id=old.case_id), old)


def _remove(step: Step, session: VaultSession, _: FixedClock, view: CaseView) -> None:
    entries.remove(session, pick(entries_of(view), step.kind))


def _undo(step: Step, session: VaultSession, _: FixedClock, view: CaseView) -> None:
    changes = entries.history(session, view.case.id)
    entries.undo(session, changes[step.choice % min(len(changes), 6)].id)


def _send(step: Step, session: VaultSession, _: FixedClock, view: CaseView) -> None:
    drafts = [item for item in view.referrals if item.status is ReferralStatus.DRAFT]
    if drafts:
        referrals.set_status(session, pick(drafts, step.kind), ReferralStatus.SENT)


def _snooze(step: Step, session: VaultSession, _: FixedClock, view: CaseView) -> None:
    lines = case_page.due_lines_of_case(session, view.case.id)
    if lines:
        key = pick(lines, step.kind).key
        entries.add(
            session,
            Snooze(case_id=view.case.id, line_key=key, until=_day(step), reason="wacht"),
        )


def _close(step: Step, session: VaultSession, _: FixedClock, view: CaseView) -> None:
    with_aftercare = step.choice % 2 == 0
    running = closing.running_in(session, view, closing.title_nl)
    closing.close_case(
        session,
        Closing(
            case_id=view.case.id,
            closed_on=TODAY,
            reason=ClosingReason.GOALS_REACHED,
            with_aftercare=with_aftercare,
            handed_over="wijkteam",
        ),
        {
            entry.id: pick(endings_for(entry, with_aftercare=with_aftercare), step.kind)
            for entry in (*open_matters(view), *running)
        },
        AFTERCARE_MONTHS if with_aftercare else (),
        reasons={term.id: "cliënt wil het niet" for term in running},
    )


def _reopen(_: Step, session: VaultSession, __: FixedClock, view: CaseView) -> None:
    for item in view.closings[-1:]:
        closing.reopen_case(session, item, "cliënt meldt zich weer")


def _status(step: Step, session: VaultSession, _: FixedClock, view: CaseView) -> None:
    status = pick(CaseStatus, step.choice)
    entries.correct_case(session, replace(view.case, status=status), view.case)


def _another_day(step: Step, session: VaultSession, clock: FixedClock, _: CaseView) -> None:
    clock.moment += timedelta(days=step.choice)
    renewal.renew_cases(session, renewal.stale_cases(session))


_TAKEN = {
    "add": _add,
    "correct": _correct,
    "remove": _remove,
    "undo": _undo,
    "send": _send,
    "snooze": _snooze,
    "close": _close,
    "reopen": _reopen,
    "status": _status,
    "day": _another_day,
}

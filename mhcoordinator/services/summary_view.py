"""The page of a case for one person at the table, in the tier that was chosen.

Tier B after domain facts 6.3: case number, age, group of nationalities, dates, kind of shelter,
status, needs and actions. What is pseudonymised is still personal data. Tier C says besides who
the client is; tier A says so little that nobody can be recognised.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mhcoordinator.domain.care import HEALTH_DOMAINS, LifeDomain, Task
from mhcoordinator.domain.case_file import Urgency
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.dates_in_words import long_date, short_date
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.labels import language_name
from mhcoordinator.domain.meeting import Decision, DecisionKind
from mhcoordinator.domain.nationality_groups import group_of
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.person import LanguageLevel, Person, PersonRole
from mhcoordinator.domain.sharing import DisclosureTier, SharedField
from mhcoordinator.reports.views import AgreementLine, Fact, NeedLine, SummaryView
from mhcoordinator.rules import Derivation
from mhcoordinator.services import anonymous_page
from mhcoordinator.services.bases_in_words import basis_in_words
from mhcoordinator.services.letter_facts import told_facts
from mhcoordinator.services.prepared import SummaryRequest
from mhcoordinator.services.redacting import own_name_redactor, own_places
from mhcoordinator.services.scribe import Scribe, Translate
from mhcoordinator.services.summary_course import domain_lines, term_lines
from mhcoordinator.services.summary_now import now_facts
from mhcoordinator.services.summary_said import said_lines
from mhcoordinator.services.trajectory_paper import printed_trajectory

# Any other language would give away the nationality that the group hides.
_SPOKEN_IN_MANY_COUNTRIES = frozenset({"eng", "fra", "spa", "por", "ara", "rus", "deu"})
_DOMAINS = {domain: place for place, domain in enumerate(LifeDomain)}


def summary_page(
    view: CaseView,
    request: SummaryRequest,
    scribe: Scribe,
    today: date,
    own: Organisation | None = None,
    derivation: Derivation | None = None,
    shown: frozenset[SharedField] = frozenset(),
) -> SummaryView:
    """The whole page for one person at the table.

    Args:
        view: the case, whole.
        request: for whom, and what is asked.
        scribe: writes and masks.
        today: counts ages and terms.
        own: the organisation that brings the case in, when that is filled in.
        derivation: what the rules say of the case today.
        shown: the parts that say who and where the client is; see `tiers.shown_fields`.
    """
    head = _head(request, view, scribe, own)
    if request.tier is DisclosureTier.A:
        return replace(
            head,
            number=scribe.translate("Summary", "Case {position}").format(position=request.position),
            brought_in_by=scribe.translate("Summary", "care coordinator"),
            traits=anonymous_page.traits(view, scribe, today),
            urgency=anonymous_page.urgency(view, scribe),
            now=anonymous_page.now_facts(view, derivation, scribe, today),
            safety=anonymous_page.safety_facts(view, scribe),
            needs=anonymous_page.need_lines(view, scribe),
        )
    return replace(
        head,
        traits=traits(view, scribe, today),
        urgency=urgency(view, scribe),
        identity=told_facts(view, scribe, shown, derivation)[0],
        now=now_facts(view, scribe, today, derivation),
        safety=safety_facts(view, scribe),
        domains=domain_lines(view, scribe),
        needs=need_lines(view, scribe),
        family=family_lines(view, scribe, today),
        terms=term_lines(derivation, scribe, today),
        agreements=agreement_lines(view, scribe, today),
        trajectory=printed_trajectory(view, derivation, today, scribe),
    )


def _head(
    request: SummaryRequest, view: CaseView, scribe: Scribe, own: Organisation | None
) -> SummaryView:
    """For whom, on what ground, and the question: the same in every tier."""
    translate = scribe.translate
    ground = basis_in_words(request.basis, translate) if request.basis else ""
    note = scribe.free(request.basis_note, own_places(own))
    meeting = long_date(request.meeting_on, translate) if request.meeting_on else ""
    return SummaryView(
        language=scribe.language,
        number=str(view.case.number),
        tier=request.tier.value.upper(),
        tier_words=tier_words(request.tier, translate),
        meeting_on=meeting,
        basis=", ".join(part for part in (ground, note) if part) or "–",
        recipient=_recipient(request, view, scribe) or "–",
        copy_number=request.copy_number,
        copies=request.copies,
        brought_in_by=", ".join(
            (translate("Summary", "care coordinator"), *((own.name,) if own else ()))
        ),
        question=scribe.free(request.question),
        said=said_lines(request, scribe),
    )


def _recipient(request: SummaryRequest, view: CaseView, scribe: Scribe) -> str:
    """An organisation of the directory reads its own name; in tier A that says too much."""
    if request.tier is DisclosureTier.A or not request.organisation_id:
        return scribe.plain(request.recipient)
    return scribe.masked_by(own_name_redactor(view), request.recipient)


def tier_words(tier: DisclosureTier, translate: Translate) -> str:
    """What a tier means."""
    return {
        DisclosureTier.A: translate("Summary", "anonymous"),
        DisclosureTier.B: translate("Summary", "pseudonymised"),
        DisclosureTier.C: translate("Summary", "full"),
    }[tier]


def traits(view: CaseView, scribe: Scribe, today: date) -> tuple[str, ...]:
    """What stands beside the number: age, group of nationalities, form of address, interpreter."""
    client = view.client
    parts = [scribe.age(client, today)]
    if client is not None:
        groups = dict.fromkeys(group_of(code) for code in client.nationalities)
        parts += [scribe.label(group) for group in groups if group is not None]
        if client.stateless is Answer.YES:
            parts.append(scribe.translate("Summary", "stateless"))
        parts += [scribe.free(client.form_of_address), _interpreter(client, scribe)]
    return tuple(part for part in parts if part)


def urgency(view: CaseView, scribe: Scribe) -> str:
    """How soon somebody must act and why, as the last message that says so tells it."""
    told = [item for item in view.reports if item.urgency is not Urgency.UNKNOWN]
    if not told:
        return ""
    reason = scribe.free(told[-1].urgency_reason)
    return ": ".join(part for part in (scribe.label(told[-1].urgency), reason) if part)


def safety_facts(view: CaseView, scribe: Scribe) -> tuple[Fact, ...]:
    """The danger and what was arranged, never who is behind it."""
    translate = scribe.translate
    facts: list[Fact] = []
    for item in view.safety:
        facts += scribe.fact(
            translate("Summary", "Acute danger"), [scribe.answered(item.acute_danger)]
        )
        facts += scribe.fact(translate("Summary", "Danger"), [scribe.free(item.danger)])
        others = [scribe.free(item.threatened_others)]
        facts += scribe.fact(translate("Summary", "Also in danger"), others)
        known = [scribe.answered(item.address_known)]
        facts += scribe.fact(translate("Summary", "Address known"), known)
        facts += scribe.fact(
            translate("Summary", "Devices safe"), [scribe.answered(item.devices_safe)]
        )
        facts += scribe.fact(translate("Summary", "Arranged"), [scribe.free(item.measures)])
    for absence in view.absences:
        period = scribe.period(absence.left_on, absence.returned_on)
        facts += scribe.fact(translate("Summary", "Was missing"), [period])
    return tuple(facts)


def need_lines(view: CaseView, scribe: Scribe) -> tuple[NeedLine, ...]:
    """Needs by life domain; of health only the headline and how far help has come."""
    ordered = sorted(view.needs, key=lambda item: _DOMAINS[item.life_domain])
    return tuple(
        NeedLine(
            life_domain=scribe.label(item.life_domain),
            words=scribe.free(item.headline),
            state=scribe.label(item.state),
            wish="" if item.life_domain in HEALTH_DOMAINS else scribe.free(item.wish),
        )
        for item in ordered
        if item.headline.strip() or item.wish.strip()
    )


def family_lines(view: CaseView, scribe: Scribe, today: date) -> tuple[str, ...]:
    """Who belongs to the client, by what they are, never by name."""
    left_out = {PersonRole.CLIENT, PersonRole.THIRD_PARTY}
    return tuple(
        _relative(person, scribe, today) for person in view.people if person.role not in left_out
    )


def agreement_lines(view: CaseView, scribe: Scribe, today: date) -> tuple[AgreementLine, ...]:
    """Tasks, what is not done first and by the day before which it must be done."""
    ordered = sorted(
        view.tasks, key=lambda item: (item.done_on is not None, item.due_on or date.max)
    )
    tasks = tuple(_agreement(task, scribe, today) for task in ordered)
    return (*(_decision(item, scribe) for item in _last_decisions(view)), *tasks)


def _last_decisions(view: CaseView) -> tuple[Decision, ...]:
    """What the newest meeting about the case decided; its actions are among the tasks."""
    decided = [item for item in view.decisions if item.kind is DecisionKind.DECISION]
    newest = max((item.decided_on or date.min for item in decided), default=date.min)
    return tuple(item for item in decided if (item.decided_on or date.min) == newest)


def _decision(item: Decision, scribe: Scribe) -> AgreementLine:
    decided = scribe.dated(scribe.translate("Summary", "decided"), item.decided_on)
    return AgreementLine(what=scribe.free(item.text), who="", due="", state=decided)


def _interpreter(client: Person, scribe: Scribe) -> str:
    if client.interpreter_needed is not Answer.YES:
        return ""
    spoken = sorted(client.languages, key=lambda item: item.level is not LanguageLevel.GOOD)
    names = [
        language_name(skill.language, scribe.language)
        for skill in spoken[:1]
        if skill.language in _SPOKEN_IN_MANY_COUNTRIES
    ]
    return " ".join([scribe.translate("Summary", "interpreter"), *names])


def _relative(person: Person, scribe: Scribe, today: date) -> str:
    translate = scribe.translate
    parts = [scribe.label(person.role)]
    if person.birth_date is not None:
        parts.append(scribe.age(person, today))
    for words, answer in (
        (translate("Summary", "moves along"), person.moves_along),
        (translate("Summary", "parental authority"), person.has_parental_authority),
        (translate("Summary", "knows of the case"), person.knows_of_case),
    ):
        if answer is Answer.YES:
            parts.append(words)
        elif answer is Answer.NO:
            parts.append(f"{words}: {scribe.label(answer)}")
    return "; ".join(parts)


def _agreement(task: Task, scribe: Scribe, today: date) -> AgreementLine:
    translate = scribe.translate
    is_late = task.done_on is None and task.due_on is not None and task.due_on < today
    if task.stopped_on is not None:
        state, is_late = scribe.dated(translate("Summary", "dropped"), task.stopped_on), False
    elif task.done_on is not None:
        state = scribe.dated(translate("Summary", "done"), task.done_on)
    else:
        state = translate("Summary", "not done") if is_late else translate("Summary", "open")
    return AgreementLine(
        what=scribe.free(task.title),
        who=scribe.free(task.owner),
        due=short_date(task.due_on) if task.due_on else "",
        state=state,
        is_late=is_late,
        is_open=task.is_open,
    )

"""The numbered copy of one participant: only their cases, each through the gate."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mhcoordinator.domain.errors import Conflict, DisclosureBlocked, NotFound
from mhcoordinator.domain.meeting import Meeting, Participant
from mhcoordinator.domain.sharing import DisclosureWay
from mhcoordinator.reports.meeting_copy import MeetingCopyView, meeting_copy_pdf
from mhcoordinator.reports.pdf_encryption import encrypted
from mhcoordinator.reports.views import SummaryView
from mhcoordinator.services.disclosure import prepare_summary, release_together
from mhcoordinator.services.meeting.admission import Admission
from mhcoordinator.services.meeting.agenda import AgendaCase, MeetingPage, SeatOf, meeting_page
from mhcoordinator.services.prepared import Prepared, SummaryRequest
from mhcoordinator.services.scribe import Translate
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedCopy:
    """A copy that could leave the vault, for the user to look at first.

    Attributes:
        pages: one for each case, in the order of the agenda.
        stopped: seats of this participant that are not open, or that the gate refuses, with the
            case; nothing leaves as long as there is one.
        pdf: the preview; empty when there is no page.
    """

    meeting: Meeting
    participant: Participant
    pages: tuple[Prepared, ...]
    stopped: tuple[tuple[AgendaCase, SeatOf], ...]
    pdf: bytes
    translate: Translate
    language: str

    @property
    def may_leave(self) -> bool:
        """Whether there is something, and nothing stands in the way."""
        return bool(self.pages) and not self.stopped and not self.meeting.is_closed


def prepare_copy(
    session: VaultSession,
    meeting_id: str,
    participant_id: str,
    translate: Translate,
    language: str = "nl",
    page: MeetingPage | None = None,
) -> PreparedCopy:
    """What one participant would get; cases that were closed meanwhile are left out.

    Args:
        session: the unlocked vault.
        meeting_id: of which meeting.
        participant_id: for whom.
        translate: to the language of the paper.
        language: two-letter code of that language.
        page: the meeting as it was just read; read anew when left out.

    Raises:
        NotFound: there is no such meeting, or nobody of this id at its table.
    """
    page = page or meeting_page(session, meeting_id)
    participant = participant_of(page, participant_id)
    total = max(item.serial for item in page.participants)
    pages, stopped = [], []
    for case in page.cases:
        seat = next((one for one in case.seats if one.participant.id == participant_id), None)
        if seat is None or case.is_over:
            continue
        if not seat.admission.is_open:
            stopped.append((case, seat))
            continue
        request = request_for(page.meeting, case, seat, total)
        try:
            pages.append(prepare_summary(session, request, translate, language))
        except DisclosureBlocked as refusal:
            stopped.append((case, _stopped_at_the_gate(seat, refusal)))
    views = tuple(item.view for item in pages if isinstance(item.view, SummaryView))
    pdf = meeting_copy_pdf(MeetingCopyView(language, views), translate) if views else b""
    return PreparedCopy(
        meeting=page.meeting,
        participant=participant,
        pages=tuple(pages),
        stopped=tuple(stopped),
        pdf=pdf,
        translate=translate,
        language=language,
    )


def release_copy(
    session: VaultSession, copy: PreparedCopy, way: DisclosureWay, passphrase: str | None = None
) -> bytes:
    """The PDF that leaves, after everything was checked once more.

    A disclosure for each case in it is written in one transaction; when it fails nothing is
    returned.

    Raises:
        DisclosureBlocked: a seat is not open (any more), with the code of `Admission`; or
            ``nothing_to_share``, or ``meeting_closed``.
        Conflict: a case says something else now than the preview did.
        InvalidValue: the passphrase of the encrypted PDF is missing or too short.
        NotFound: the meeting, the participant or a case is gone.
    """
    again = prepare_copy(
        session, copy.meeting.id, copy.participant.id, copy.translate, copy.language
    )
    if again.meeting.is_closed:
        raise DisclosureBlocked("meeting_closed")
    if again.stopped:
        raise DisclosureBlocked(again.stopped[0][1].admission.stopped)
    return release_as_seen(session, again, copy, way, passphrase)


def participant_of(page: MeetingPage, participant_id: str) -> Participant:
    """Somebody at the table.

    Raises:
        NotFound: nobody of this id sits there.
    """
    for someone in page.participants:
        if someone.id == participant_id:
            return someone
    raise NotFound


def release_as_seen(
    session: VaultSession,
    again: PreparedCopy,
    seen: PreparedCopy,
    way: DisclosureWay,
    passphrase: str | None,
) -> bytes:
    """The PDF of what was prepared `again`, when it says what was `seen`; written in the log.

    Raises:
        DisclosureBlocked: ``nothing_to_share``.
        Conflict: a case says something else now.
        InvalidValue: the passphrase of the encrypted PDF is missing or too short.
    """
    if not again.pages:
        raise DisclosureBlocked("nothing_to_share")
    if [item.view for item in again.pages] != [item.view for item in seen.pages]:
        raise Conflict
    pdf = again.pdf
    if way is DisclosureWay.ENCRYPTED_PDF:
        pdf = encrypted(pdf, passphrase or "")
    release_together(session, again.pages, way)
    return pdf


def _stopped_at_the_gate(seat: SeatOf, refusal: DisclosureBlocked) -> SeatOf:
    """The gate reads an exclusion more broadly than admission; what it refuses is left out."""
    return replace(seat, admission=Admission(refusal.reason, ("leave_out",)))


def request_for(meeting: Meeting, case: AgendaCase, seat: SeatOf, total: int) -> SummaryRequest:
    """What is asked of the gate for one participant in one case."""
    who = seat.participant
    return SummaryRequest(
        case_id=case.item.case_id,
        question=case.item.question,
        recipient=who.called,
        tier=case.item.tier,
        meeting_on=meeting.held_on,
        copy_number=who.serial,
        copies=total,
        basis=seat.seat.basis,
        basis_note=seat.seat.basis_note,
        kept_words=case.item.kept_words,
        organisation_id=who.organisation_id,
        position=case.item.position,
        fields=seat.seat.fields,
        reasons=seat.seat.reasons,
    )

"""What is asked of the gate, and what it shows before anything leaves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mhcoordinator.domain.redaction import Masked, Suspect
from mhcoordinator.domain.sharing import DisclosureTier, LegalBasis, Referral, SharedField
from mhcoordinator.reports.views import ClientPlanView, LetterView, SummaryView
from mhcoordinator.services.client_plan_words import Address
from mhcoordinator.services.scribe import Translate


@dataclass(frozen=True, slots=True)
class SaidLine:
    """A decision or an action of a meeting about a case, as somebody typed it.

    Attributes:
        who / due_on: of an action.
    """

    what: str
    who: str = ""
    due_on: date | None = None
    is_action: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRequest:
    """A copy of a case summary for one person at the table.

    Attributes:
        question: what the table must answer.
        recipient: the organisation at the table, in words; `organisation_id` when it is one of
            the directory.
        position: of the case on the agenda; in tier A it stands in place of the number.
        fields: in tier C, what was ticked one by one; `reasons` says why, ``field: reason``.
        basis_note: the covenant, law or consent in words, printed beside the basis.
        kept_words: words that look like names and were left standing by the user.
        said: what a meeting decided about the case, to be read in the words of the tier.
        at_table: who sits at the table, by name; no secret to anybody there.
    """

    case_id: str
    question: str = ""
    recipient: str = ""
    tier: DisclosureTier = DisclosureTier.B
    meeting_on: date | None = None
    copy_number: int = 1
    copies: int = 1
    basis: LegalBasis | None = None
    basis_note: str = ""
    kept_words: tuple[str, ...] = ()
    organisation_id: str = ""
    position: int = 1
    fields: tuple[SharedField, ...] = ()
    reasons: tuple[str, ...] = ()
    said: tuple[SaidLine, ...] = ()
    at_table: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPlanRequest:
    """The plan of a case on paper, for the client.

    Attributes:
        address: how the paper speaks to the client.
        kept_words: words that look like names and were left standing by the user.
    """

    case_id: str
    address: Address = Address.INFORMAL
    kept_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """Something that could leave the vault, for the user to look at first.

    Attributes:
        request: what was asked for.
        view: what it says; `release` makes it anew and refuses when anything differs.
        pdf: the preview.
        fields: the fields of a letter about which it says something.
        masked: what was taken out of free text.
        suspects: words that look like names, kept or not.
        held_back: lines of a client's plan that stay off the paper, whatever the user wants.
        missing_glyphs: characters that are printed as their code point.
        hints: codes of what to know before it leaves, though it may leave:
            ``contact_not_safe``, ``sender_missing``, ``number_missing``;
            `explain_disclosure.hint` says them.
        open_points: codes of what `release` still asks for: ``basis_not_chosen``,
            ``basis_note_missing``, ``reason_missing``, ``recipient_missing``.
    """

    request: Referral | SummaryRequest | ClientPlanRequest
    view: LetterView | SummaryView | ClientPlanView
    pdf: bytes
    translate: Translate
    language: str
    fields: tuple[SharedField, ...] = ()
    masked: tuple[Masked, ...] = ()
    suspects: tuple[Suspect, ...] = ()
    held_back: tuple[str, ...] = ()
    missing_glyphs: tuple[str, ...] = ()
    open_points: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()

"""What the tiers mean, and the ways out when somebody may not take part, in words."""

from __future__ import annotations

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.meeting import AgendaItem, Seat
from mhcoordinator.domain.sharing import DisclosureTier, LegalBasis, SharedField
from mhcoordinator.gui.case.describe_values import capitalised
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.services.meeting.admission import Admission


def tier_meaning(tier: DisclosureTier) -> str:
    """What everybody at the table gets to see of a case in this tier."""
    return {
        DisclosureTier.A: translate(
            "SeatWords",
            "Anonymous: age group, broad origin, form and question. No name or number, no days, no "
            "place. Nobody needs a ground for this.",
        ),
        DisclosureTier.B: translate(
            "SeatWords",
            "Pseudonymised: the number of the case, age, days, status, kind of shelter, actions. "
            "No name, address or BSN, nobody else by name. Each needs a ground.",
        ),
        DisclosureTier.C: translate(
            "SeatWords",
            "Full: with name and date of birth. Each needs a ground, and what is more sensitive is "
            "ticked below, one by one, with a reason.",
        ),
    }[tier]


def ground(seat: Seat) -> str:
    """On what ground somebody takes part, with the law or covenant as it was written."""
    if seat.basis is None:
        return translate("SeatWords", "no ground")
    parts = (label(seat.basis, translate), seat.basis_note.strip())
    return ", ".join(part for part in parts if part)


def ways_out(admission: Admission) -> list[tuple[str, str]]:
    """The codes of what can be done, each with what its button says."""
    return [(code, _way_out(code, admission)) for code in admission.ways_out]


def _way_out(code: str, admission: Admission) -> str:
    field = label(admission.field, translate) if admission.field is not None else ""
    match code:
        case "leave_out":
            return translate("SeatWords", "Leave out")
        case "lower_tier":
            return translate("SeatWords", "Discuss in tier A")
        case "give_reason":
            return translate("SeatWords", "Give the reason")
        case "untick":
            return translate("SeatWords", "Untick: {field}").format(field=field)
        case "note_secrecy":
            return translate("SeatWords", "They are bound by secrecy")
        case _:
            return {
                "basis_missing": translate("SeatWords", "Choose a ground"),
                "note_missing": translate("SeatWords", "Write the law or covenant"),
            }.get(admission.stopped, translate("SeatWords", "Record a consent …"))


def ticked_words(seat: Seat) -> str:
    """What goes to somebody beyond the tier."""
    if not seat.fields:
        return translate("SeatWords", "Nothing more for them")
    names = ", ".join(label(field, translate) for field in seat.fields)
    return translate("SeatWords", "Also for them: {names}").format(names=names)


def case_title(item: AgendaItem, call_name: str) -> str:
    """The place on the agenda and the name."""
    return f"{item.position}  {capitalised(call_name)}"


def needs_note(basis: LegalBasis | None) -> bool:
    """Whether a ground must say on which law or covenant it rests."""
    return basis not in {None, LegalBasis.CONSENT}


def reasons_of(seat: Seat) -> dict[SharedField, str]:
    """The reasons that were given, by what was ticked."""
    given = (reason.partition(":") for reason in seat.reasons)
    return {SharedField(field): words.strip() for field, _, words in given}

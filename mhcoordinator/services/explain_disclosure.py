"""Why nothing may leave the vault, and the ways out."""

from __future__ import annotations

from collections.abc import Callable

from mhcoordinator.services.explanation import Explanation

Translate = Callable[[str, str], str]


def explain_blocked(reason: str, translate: Translate) -> Explanation:
    """The sentences for a code of `DisclosureBlocked` or an open point of something prepared."""
    kept = translate("Disclosure", "Nothing left the vault. Your text is kept.")
    happened, next_step = (
        _of_the_client(reason, translate)
        or _of_the_seat(reason, translate)
        or _of_the_meeting(reason, translate)
        or _of_the_form(reason, translate)
    )
    return Explanation(happened, kept, next_step)


def hint(code: str, translate: Translate) -> str:
    """A sentence for a hint of something prepared: good to know, but it may leave."""
    match code:
        case "contact_not_safe":
            return translate(
                "Disclosure", "A number or address that was recorded as not safe was left out."
            )
        case "sender_missing":
            return translate(
                "Disclosure",
                "The sender is not filled in: the letter does not say how to reach you.",
            )
        case "number_missing":
            return translate(
                "Disclosure",
                "Your phone number is not filled in: the paper does not say whom to call. Fill it "
                "in with the sender, under Settings.",
            )
        case _:
            return translate("Disclosure", "Look at the letter once more before it leaves.")


def _of_the_client(reason: str, translate: Translate) -> tuple[str, str] | None:
    match reason:
        case "excluded":
            return (
                translate("Disclosure", "The client does not want this recipient to know."),
                translate(
                    "Disclosure",
                    "Choose another organisation, or talk with the client. If the client changed "
                    "their mind, record that with the consents first.",
                ),
            )
        case "no_basis":
            return (
                translate("Disclosure", "There is no ground to share with this recipient."),
                translate(
                    "Disclosure",
                    "Ask the client for consent and record it, or record the law that allows it. "
                    "Advice without any identity is always possible.",
                ),
            )
        case _:
            return None


def _of_the_seat(reason: str, translate: Translate) -> tuple[str, str] | None:
    """Why one participant may not get the page of one case: the codes of `Admission`."""
    texts = {
        "anonymous_only": (
            translate("Disclosure", "This participant may hear about the client without identity."),
            translate(
                "Disclosure",
                "Discuss the case in tier A, leave the participant out, or record that the client "
                "has said yes to more.",
            ),
        ),
        "basis_missing": (
            translate("Disclosure", "There is no ground yet to share with this participant."),
            translate(
                "Disclosure", "Choose the ground, discuss the case in tier A, or leave them out."
            ),
        ),
        "consent_missing": (
            translate("Disclosure", "The ground is consent, and no consent for them is in force."),
            translate(
                "Disclosure",
                "Record the consent when the client has given it, choose another ground, discuss "
                "the case in tier A, or leave them out.",
            ),
        ),
        "note_missing": (
            translate(
                "Disclosure", "The ground does not say yet on which law or covenant it rests."
            ),
            translate("Disclosure", "Write which one; it is printed on the copy and logged."),
        ),
        "field_blocked": (
            translate("Disclosure", "Something is ticked that may never go to this participant."),
            translate("Disclosure", "Untick it."),
        ),
        "secrecy_missing": (
            translate(
                "Disclosure",
                "Health goes only to somebody who is bound by secrecy, and that is not known.",
            ),
            translate("Disclosure", "Ask them and note it, or untick health."),
        ),
        "has_left": (
            translate("Disclosure", "This participant comes no more."),
            translate("Disclosure", "Leave them out of the case."),
        ),
    }
    return texts.get(reason)


def _of_the_meeting(reason: str, translate: Translate) -> tuple[str, str] | None:
    texts = {
        "meeting_closed": (
            translate("Disclosure", "This meeting is over."),
            translate("Disclosure", "Print its decision lists; no copies are printed any more."),
        ),
        "meeting_open": (
            translate("Disclosure", "This meeting is not closed: nothing was decided yet."),
            translate("Disclosure", "Close the meeting, then make its decision lists."),
        ),
        "case_over": (
            translate("Disclosure", "This case was closed."),
            translate("Disclosure", "Open it again, or share nothing more of it."),
        ),
        "nothing_to_share": (
            translate("Disclosure", "There is no case in which this participant takes part."),
            translate("Disclosure", "Let them take part in a case, or make no copy for them."),
        ),
    }
    return texts.get(reason)


def _of_the_form(reason: str, translate: Translate) -> tuple[str, str]:
    happened = translate("Disclosure", "Something is still missing before this may leave.")
    match reason:
        case "recipient_missing":
            return happened, translate("Disclosure", "Say for whom it is.")
        case "basis_not_chosen":
            return happened, translate("Disclosure", "Choose the legal ground.")
        case "basis_note_missing":
            return happened, translate(
                "Disclosure", "Write why this ground holds here; it is printed and logged."
            )
        case "reason_missing":
            return happened, translate(
                "Disclosure",
                "Give a reason for each sensitive thing that is ticked, or untick it.",
            )
        case "no_tier_of_a_meeting":
            return (
                translate("Disclosure", "A case is discussed in tier A, B or C."),
                translate("Disclosure", "Choose one of these tiers."),
            )
        case _:
            return (
                translate("Disclosure", "This may not leave the vault."),
                translate("Disclosure", "Look at the ground, the recipient and the ticks again."),
            )

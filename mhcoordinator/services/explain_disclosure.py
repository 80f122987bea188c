"""Why nothing may leave the vault, and the ways out."""

from __future__ import annotations

from collections.abc import Callable

from mhcoordinator.services.explanation import Explanation

Translate = Callable[[str, str], str]


def explain_blocked(reason: str, translate: Translate) -> Explanation:
    """The sentences for a code of `DisclosureBlocked` or an open point of something prepared."""
    kept = translate("Disclosure", "Nothing left the vault. Your text is kept.")
    happened, next_step = _of_the_client(reason, translate) or _of_the_form(reason, translate)
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

"""Why a pack does not open on the chair's side. Knows no vault, as the chair's program does."""

from __future__ import annotations

from collections.abc import Callable

from mhcoordinator.exchange.meeting_pack import PackRefused
from mhcoordinator.exchange.sealed_file import SealedFileRefused
from mhcoordinator.services.explanation import Explanation

Translate = Callable[[str, str], str]


def explain_pack(error: Exception, translate: Translate) -> Explanation:
    """The sentences for who opens a pack; safe general ones for an error that nobody foresaw."""
    match error:
        case SealedFileRefused():
            found = _of_the_secret(error.reason, translate) or _of_the_seal(error.reason, translate)
        case PackRefused():
            found = _of_the_content(error.reason, translate)
        case OSError():
            found = (
                translate("PackError", "This file cannot be read."),
                translate("PackError", "Look whether it is still in its place, and open it again."),
            )
        case _:
            found = (
                translate("PackError", "Something went wrong that we did not foresee."),
                translate("PackError", "Open the pack once more."),
            )
    happened, next_step = found
    return Explanation(happened, translate("PackError", "The file was not changed."), next_step)


def _of_the_secret(reason: str, translate: Translate) -> tuple[str, str] | None:
    match reason:
        case "wrong_passphrase":
            return (
                translate("PackError", "This passphrase does not open the pack."),
                translate(
                    "PackError",
                    "Check Caps Lock and the hyphens, and type the passphrase again. If it still "
                    "does not open, call the coordinator.",
                ),
            )
        case "wrong_key":
            return (
                translate("PackError", "The pack was sealed for another key than this one."),
                translate(
                    "PackError",
                    "Take the secret key that belongs to the public key you gave the coordinator, "
                    "or ask for a pack with a passphrase.",
                ),
            )
        case "key_unreadable":
            return (
                translate("PackError", "This is not a secret age key."),
                translate(
                    "PackError",
                    "Paste the line of your key file that begins with AGE-SECRET-KEY-, whole.",
                ),
            )
        case "too_slow":
            return (
                translate("PackError", "The pack was sealed on a computer that is far faster."),
                translate(
                    "PackError",
                    "Open it on a faster computer, or ask the coordinator to seal it for your age "
                    "key.",
                ),
            )
        case "no_answer":
            return (
                translate("PackError", "There was too little free memory to open the pack."),
                translate("PackError", "Close other programs and try again."),
            )
        case _:
            return None


def _of_the_seal(reason: str, translate: Translate) -> tuple[str, str]:
    if reason == "not_sealed":
        return (
            translate("PackError", "This is not a sealed file."),
            translate(
                "PackError",
                "Choose the file that ends in .mhmeeting, as you got it from the coordinator.",
            ),
        )
    return (
        translate("PackError", "The pack is damaged: it was cut short or altered on its way."),
        translate("PackError", "Do not use this one. Ask the coordinator to send it once more."),
    )


def _of_the_content(reason: str, translate: Translate) -> tuple[str, str]:
    match reason:
        case "expired":
            return (
                translate("PackError", "The day until which this pack may be read has passed."),
                translate("PackError", "Ask the coordinator for a new one if you still need it."),
            )
        case "too_new":
            return (
                translate("PackError", "This pack was made with a newer version of the program."),
                translate("PackError", "Install the newest version and open the pack again."),
            )
        case "altered":
            return (
                translate("PackError", "A page in this pack is not the one that its list names."),
                translate(
                    "PackError",
                    "Do not use this one. Ask the coordinator for a new pack, and say why.",
                ),
            )
        case "too_large":
            return (
                translate("PackError", "This file is larger than a pack ever is."),
                translate("PackError", "Do not use this one. Ask the coordinator for a new pack."),
            )
        case _:
            return (
                translate("PackError", "What is sealed in this file is not a meeting pack."),
                translate(
                    "PackError",
                    "Choose the file that ends in .mhmeeting, as you got it from the coordinator.",
                ),
            )

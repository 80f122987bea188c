"""Why minutes that came back are not taken in, and why a pack cannot be sealed."""

from __future__ import annotations

from collections.abc import Callable

from mhcoordinator.exchange.meeting_pack import PackRefused
from mhcoordinator.exchange.sealed_file import SealedFileRefused
from mhcoordinator.services.explanation import Explanation
from mhcoordinator.services.explanations import explain

Translate = Callable[[str, str], str]


def explain_minutes(error: Exception, translate: Translate) -> Explanation:
    """The sentences for who takes in minutes; all other errors as `explanations` says."""
    match error:
        case SealedFileRefused() | PackRefused():
            found = _of_the_story(error.reason, translate) or _of_the_file(error.reason, translate)
        case OSError():
            found = (
                translate("MinutesError", "This file cannot be read."),
                translate("MinutesError", "Look whether it is still in its place, and choose it "
                          "again."),
            )  # fmt: skip
        case _:
            return explain(error, translate)
    return Explanation(found[0], translate("MinutesError", "Nothing was taken in."), found[1])


def explain_sealing(error: Exception, translate: Translate) -> Explanation:
    """The sentences for who makes a pack; all other errors as `explanations` says."""
    if not isinstance(error, SealedFileRefused):
        return explain(error, translate)
    kept = translate("MinutesError", "Nothing left the vault.")
    if error.reason == "key_unreadable":
        return Explanation(
            translate("MinutesError", "This is no public age key."),
            kept,
            translate("MinutesError", "It begins with age1. Ask the chair to send it once more, "
                      "whole, or use a passphrase."),
        )  # fmt: skip
    return Explanation(
        translate("MinutesError", "There was too little free memory to seal the pack."),
        kept,
        translate("MinutesError", "Close other programs and try again."),
    )


def _of_the_story(reason: str, translate: Translate) -> tuple[str, str] | None:
    match reason:
        case "taken_in":
            return (
                translate("MinutesError", "These minutes were taken in before."),
                translate(
                    "MinutesError",
                    "What is in them stands in the minutes of the meeting. If the chair typed more "
                    "since, ask for a new file.",
                ),
            )
        case "meeting_closed":
            return (
                translate("MinutesError", "This meeting was closed; its minutes are final."),
                translate(
                    "MinutesError",
                    "Ask the chair what is in the file, and note what is missing in the case "
                    "files.",
                ),
            )
        case "wrong_key":
            return (
                translate(
                    "MinutesError",
                    "This file was not sealed for this vault, or its meeting was thrown away.",
                ),
                translate(
                    "MinutesError",
                    "Choose the file that ends in .mhminutes. If it comes from a pack of another "
                    "vault, unlock that vault and take it in there.",
                ),
            )
        case "too_new":
            return (
                translate(
                    "MinutesError", "These minutes were made with a newer version of the program."
                ),
                translate("MinutesError", "Install the newest version and take them in again."),
            )
        case _:
            return None


def _of_the_file(reason: str, translate: Translate) -> tuple[str, str]:
    match reason:
        case "not_sealed":
            return (
                translate("MinutesError", "This is not a sealed file."),
                translate(
                    "MinutesError",
                    "Choose the file that ends in .mhminutes, as you got it from the chair.",
                ),
            )
        case "damaged":
            return (
                translate(
                    "MinutesError",
                    "The minutes are damaged: they were cut short or altered on their way.",
                ),
                translate("MinutesError", "Ask the chair to send the file once more."),
            )
        case "too_large":
            return (
                translate("MinutesError", "This file is larger than minutes ever are."),
                translate("MinutesError", "Ask the chair to save the minutes anew."),
            )
        case _:
            return (
                translate("MinutesError", "What is sealed in this file are no minutes."),
                translate("MinutesError", "Ask the chair to save the minutes anew."),
            )

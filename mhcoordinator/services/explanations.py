"""Turns errors into sentences: what happened, what was kept, what to do now."""

from __future__ import annotations

from collections.abc import Callable

from mhcoordinator.domain.errors import (
    CannotBeUndone,
    Conflict,
    DisclosureBlocked,
    DocumentRefused,
    InvalidFields,
    InvalidValue,
    NotFound,
    NothingToUndo,
)
from mhcoordinator.services.explain_disclosure import explain_blocked
from mhcoordinator.services.explain_vault import explain_vault_error
from mhcoordinator.services.explanation import Explanation
from mhcoordinator.services.field_problems import field_problem

__all__ = ["Explanation", "explain", "field_problem"]

Translate = Callable[[str, str], str]


def explain(error: Exception, translate: Translate) -> Explanation:
    """What to tell the user; safe general sentences for an error that nobody foresaw."""
    found = explain_vault_error(error, translate)
    if found is not None:
        return found
    if isinstance(error, DisclosureBlocked):
        return explain_blocked(error.reason, translate)
    if isinstance(error, DocumentRefused):
        return _document_refused(error.reason, translate)
    return _of_records(error, translate)


def _of_records(error: Exception, translate: Translate) -> Explanation:
    match error:
        case InvalidFields(problems=(first, *_)) | (InvalidValue() as first):
            return Explanation(
                translate("Error", "Something that was typed cannot be right."),
                translate("Error", "Nothing was saved. What you typed is still on the screen."),
                field_problem(first, translate),
            )
        case Conflict():
            return Explanation(
                translate("Error", "This was changed since you opened it."),
                translate("Error", "Nothing was overwritten."),
                translate("Error", "Look at what stands there now, and do it again if needed."),
            )
        case NothingToUndo():
            return Explanation(
                translate("Error", "This change cannot be undone: a later change stands on it."),
                translate("Error", "Nothing was changed."),
                translate("Error", "Undo the later change first, or correct it by hand."),
            )
        case CannotBeUndone():
            return Explanation(
                translate("Error", "The letter has left."),
                translate("Error", "Nothing was changed."),
                translate("Error", "Note a withdrawal instead."),
            )
        case NotFound():
            return Explanation(
                translate("Error", "What you look for is not there any more."),
                translate("Error", "Everything else was kept."),
                translate("Error", "Go back to the list. The history shows what was removed."),
            )
        case _:
            return Explanation(
                translate("Error", "Something went wrong that we did not foresee."),
                translate("Error", "What was saved before is safe in the vault."),
                translate("Error", "Try once more. If it happens again, close the program and "
                          "open it again."),
            )  # fmt: skip


def _document_refused(reason: str, translate: Translate) -> Explanation:
    kept = translate("Error", "The file itself was not changed.")
    match reason:
        case "empty":
            return Explanation(
                translate("Error", "This file is empty."),
                kept,
                translate("Error", "Look whether you chose the right file."),
            )
        case "too_large":
            return Explanation(
                translate("Error", "This file is too large to keep in the vault."),
                kept,
                translate("Error", "Make it smaller, or add only the pages that are needed."),
            )
        case "wrong_extension":
            return Explanation(
                translate("Error", "This file is something else than its name says."),
                kept,
                translate("Error", "Save it anew from the program it comes from, and add that."),
            )
        case "not_a_message":
            return Explanation(
                translate("Error", "This kind of file cannot be read as a message."),
                kept,
                translate("Error", "Use a text, an .eml or a PDF file, or paste the text."),
            )
        case _:
            return Explanation(
                translate("Error", "This file cannot be read."),
                kept,
                translate("Error", "Perhaps it is damaged or locked. Open it yourself and paste "
                          "its text."),
            )  # fmt: skip

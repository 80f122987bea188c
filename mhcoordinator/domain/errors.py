"""Typed errors. They carry facts; `services.explanations` makes sentences of them."""

from __future__ import annotations


class DomainError(Exception):
    """Something that the user can be told about in a plain sentence."""


class InvalidValue(DomainError):
    """A typed value cannot be what its field asks for.

    Attributes:
        field: name of the field as the domain calls it, e.g. ``birth_date``.
        problem: a short code that `services.explanations` turns into a sentence.
        entry_id: id of the entry that holds the field, empty for a single value.
    """

    def __init__(self, field: str, problem: str, entry_id: str = "") -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field
        self.problem = problem
        self.entry_id = entry_id


class InvalidFields(DomainError):
    """Several fields of one command are invalid; nothing was written."""

    def __init__(self, problems: tuple[InvalidValue, ...]) -> None:
        super().__init__(f"{len(problems)} invalid fields")
        self.problems = problems


class NotFound(DomainError):
    """The record does not exist (any more)."""


class Conflict(DomainError):
    """The record was changed since it was read; nothing was overwritten."""


class NothingToUndo(DomainError):
    """The change was undone already, or a later change stands on it."""


class CannotBeUndone(DomainError):
    """The change notes what happened outside the program: a letter that left."""


class DisclosureBlocked(DomainError):
    """Nothing may leave the vault for this recipient.

    Attributes:
        reason: code of the ground of refusal, e.g. ``no_basis`` or ``excluded``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class DocumentRefused(DomainError):
    """A document was not taken in (empty, too large, unreadable, wrong extension).

    Attributes:
        reason: code, e.g. ``empty``, ``too_large``, ``unreadable``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class StorageFull(DomainError):
    """The disk is full; nothing of what was being saved was written."""


class MigrationFailed(DomainError):
    """The records could not be brought to the newest form; the old ones were kept."""


class RecordsTooNew(DomainError):
    """The records were written by a newer version of the program; nothing was changed."""

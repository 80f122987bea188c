"""What can be wrong with a rule file; sentences are made by `services.explanations`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mhcoordinator.domain.errors import DomainError


class RuleFileError(DomainError):
    """One thing wrong in one place of a rule file. `docs/rules.md` lists the codes.

    Attributes:
        line: counted from 1; 0 when the fault belongs to no line (a file that is too large).
        code: what is wrong, e.g. ``unknown_key``.
        facts: what the sentence needs, e.g. ``{"key": "strat", "rule": "T-BED-3M"}``.
    """

    def __init__(self, line: int, code: str, facts: Mapping[str, str] | None = None) -> None:
        super().__init__(f"line {line}: {code}")
        self.line = line
        self.code = code
        self.facts: Mapping[str, str] = MappingProxyType(dict(facts or {}))


class RuleFileErrors(DomainError):
    """A rule file was refused; nothing of it is used.

    Attributes:
        name: what the file was called by whoever loaded it.
        errors: everything that is wrong, in the order of the lines; at least one.
    """

    def __init__(self, name: str, errors: tuple[RuleFileError, ...]) -> None:
        super().__init__(f"{len(errors)} errors")
        self.name = name
        self.errors = errors

"""By which rules a vault works: those of the country, with the organisation's own on top."""

from __future__ import annotations

from dataclasses import dataclass

from mhcoordinator.records import rule_file_store
from mhcoordinator.records.rule_file_store import RuleFile
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.rules import RuleFileErrors, RuleSet, load_rules, national_rules


@dataclass(frozen=True, slots=True)
class RulesInForce:
    """The rules that a vault works by.

    Attributes:
        rules: what cases are derived with.
        own: the organisation's own file, if it has one.
        refused: why the own file is not used: the rules that came with a newer program no longer
            fit it. None while it is used.
    """

    rules: RuleSet
    own: RuleFile | None = None
    refused: RuleFileErrors | None = None


def read_rules(unit: UnitOfWork) -> RulesInForce:
    """The rules in force in this vault.

    Raises:
        RuleFileErrors: the rules that come along with the program are broken.
        OSError: they cannot be read.
    """
    national = national_rules()
    own = rule_file_store.active_file(unit.connection)
    if own is None:
        return RulesInForce(national)
    try:
        rules = national.with_own(load_rules(own.text, own.name, base=national))
    except RuleFileErrors as error:
        return RulesInForce(national, own, error)
    return RulesInForce(rules, own)

"""Law as data: facts, a date and a rule set give deadlines, rights and questions. Pure.

Each derived line carries the rule that it comes from, with source, day and whether it was verified.
`docs/rules.md` explains the format of a rule file.
"""

from mhcoordinator.rules.derivation import (
    Conflict,
    Deadline,
    Derivation,
    Gap,
    MissingFact,
    NextStep,
    PermitCounter,
    RightLine,
    StatusSpan,
)
from mhcoordinator.rules.deriving import derive
from mhcoordinator.rules.errors import RuleFileError, RuleFileErrors
from mhcoordinator.rules.facts import CaseFacts, Nationality
from mhcoordinator.rules.loading import load_rules
from mhcoordinator.rules.national import national_rules
from mhcoordinator.rules.reference import Holds, Right, RuleRef, Verified, Words
from mhcoordinator.rules.rule_set import RuleSet

__all__ = [
    "CaseFacts",
    "Conflict",
    "Deadline",
    "Derivation",
    "Gap",
    "Holds",
    "MissingFact",
    "Nationality",
    "NextStep",
    "PermitCounter",
    "Right",
    "RightLine",
    "RuleFileError",
    "RuleFileErrors",
    "RuleRef",
    "RuleSet",
    "StatusSpan",
    "Verified",
    "Words",
    "derive",
    "load_rules",
    "national_rules",
]

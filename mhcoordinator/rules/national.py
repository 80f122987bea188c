"""The rules that come along with the program."""

from __future__ import annotations

from functools import cache

from mhcoordinator.assets import asset
from mhcoordinator.rules.loading import load_rules
from mhcoordinator.rules.rule_set import RuleSet

FILE = "residence.toml"


@cache
def national_rules() -> RuleSet:
    """Residence and criminal procedure as the law of the whole country has it; read once.

    Raises:
        RuleFileErrors: the file that came along is broken.
        OSError: it cannot be read.
    """
    return load_rules(asset("rules", FILE).read_bytes(), FILE)

"""Which parts of other makers the program is built from, read from what is installed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

PROGRAM = "mhcoordinator"
_NAME = re.compile(r"^[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Part:
    """One package that came along.

    Attributes:
        licence: as its makers say it, shortened to one line; empty when they do not.
    """

    name: str
    version: str
    licence: str


def parts() -> tuple[Part, ...]:
    """The packages that the program asks for, and those that they ask for, by name."""
    found: dict[str, Part] = {}
    waiting = [PROGRAM]
    while waiting:
        name = waiting.pop()
        if _key(name) in found:
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        found[_key(name)] = Part(package.name, package.version, _licence(package))
        waiting += [
            match[0]
            for needed in package.requires or ()
            if "extra ==" not in needed and (match := _NAME.match(needed))
        ]
    found.pop(PROGRAM, None)
    return tuple(sorted(found.values(), key=lambda part: part.name.lower()))


def _key(name: str) -> str:
    """One name for all spellings of a package, as PEP 503 has it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(package: Distribution) -> str:
    said = package.metadata.json
    expression = said.get("license_expression")
    if isinstance(expression, str):
        return expression
    classes = [
        line.rsplit(" :: ", 1)[-1]
        for line in said.get("classifier", [])
        if line.startswith("License ::") and not line.endswith("OSI Approved")
    ]
    if classes:
        return ", ".join(classes)
    free_text = str(said.get("license", "")).strip()
    return free_text.splitlines()[0][:80] if free_text else ""

"""Say whether the locked requirements are in step with pyproject.toml, without any network.

Run by `make check`. Every dependency must be locked, within its bounds and with hashes; nothing may
be locked for the project's sake that it no longer asks for; runtime.txt and dev.txt must agree.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;\\]+)")


@dataclass
class Pin:
    """One locked package: its version, how many files may stand for it, and who asked for it."""

    version: Version
    hashes: int = 0
    asked_by: list[str] = field(default_factory=list)


def read_lock(text: str) -> dict[str, Pin]:
    """The pins of a requirements file by canonical name."""
    pins: dict[str, Pin] = {}
    latest = None
    for line in text.splitlines():
        if found := PIN.match(line):
            latest = pins[canonicalize_name(found["name"])] = Pin(Version(found["version"]))
        elif latest and "--hash=sha256:" in line:
            latest.hashes += 1
        elif latest and line.strip().startswith("#"):
            latest.asked_by.append(line.strip(" #").removeprefix("via").strip())
    return pins


def out_of_step(asked: Iterable[Requirement], pins: dict[str, Pin], project: str) -> Iterator[str]:
    """A sentence for every place where the lock does not follow what is asked."""
    names: set[str] = set()
    for requirement in asked:
        name = canonicalize_name(requirement.name)
        names.add(name)
        if name not in pins:
            yield f"{requirement} is not locked"
        elif not requirement.specifier.contains(pins[name].version, prereleases=True):
            yield f"{requirement} is locked at {pins[name].version}"
    for locked, pin in pins.items():
        if not pin.hashes:
            yield f"{locked} is locked without a hash"
        direct = any(asker.startswith((f"{project} (", f"{project}:")) for asker in pin.asked_by)
        if direct and locked not in names:
            yield f"{locked} is locked for the project, which no longer asks for it"


def disagreement(runtime: dict[str, Pin], dev: dict[str, Pin]) -> Iterator[str]:
    """A sentence for every package that the two files lock differently."""
    for name, pin in runtime.items():
        if name not in dev:
            yield f"{name} is in runtime.txt and not in dev.txt"
        elif dev[name].version != pin.version:
            yield f"{name} is {pin.version} in runtime.txt and {dev[name].version} in dev.txt"


def check(root: Path) -> list[str]:
    """Every way in which the lock under `root` is out of step; empty when all is well."""
    described = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project = described["project"]["name"]
    runtime_asked = [Requirement(text) for text in described["project"]["dependencies"]]
    dev_texts = described["dependency-groups"]["dev"] + described["build-system"]["requires"]
    dev_asked = runtime_asked + [Requirement(text) for text in dev_texts]
    folder = root / "packaging" / "requirements"
    runtime = read_lock((folder / "runtime.txt").read_text(encoding="utf-8"))
    dev = read_lock((folder / "dev.txt").read_text(encoding="utf-8"))
    build_asked = [Requirement(text) for text in described["dependency-groups"]["build"]]
    build = read_lock((folder / "build.txt").read_text(encoding="utf-8"))
    return [
        *(f"build.txt: {text}" for text in out_of_step(build_asked, build, project)),
        *(f"runtime.txt: {text}" for text in out_of_step(runtime_asked, runtime, project)),
        *(f"dev.txt: {text}" for text in out_of_step(dev_asked, dev, project)),
        *disagreement(runtime, dev),
    ]


def main() -> int:
    """Print what is out of step; 1 when anything is."""
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent
    complaints = check(root)
    for complaint in complaints:
        print(complaint)
    print("Run `make lock`." if complaints else "The lock is in step with pyproject.toml.")
    return int(bool(complaints))


if __name__ == "__main__":
    sys.exit(main())

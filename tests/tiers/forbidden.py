"""What a tier forbids with these ticks, and whether a paper shows any of it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Collection, Iterable, Iterator
from io import BytesIO

import pikepdf

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.sharing import DisclosureTier, SharedField
from tests.tiers.generated_cases import HEALTH_WORD, STORY_WORD, Secrets

_DATE = re.compile(
    r"\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b|\b\d{1,2}\s+(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep"
    r"|okt|nov|dec|march|may|oct)[a-z.]*",
    re.IGNORECASE,
)


def bare(text: str) -> str:
    """Letters and digits alone, so that nothing between them hides anything."""
    return re.sub(r"[\W_]", "", fold(text))


def forbidden(
    secrets: Secrets, tier: DisclosureTier, ticked: Collection[SharedField]
) -> dict[str, str]:
    """Bare texts that may not be read, with what they are."""
    found = {bare(term): "third party" for term in secrets.third_party}
    found[bare(secrets.unsafe_phone)[1:]] = "unsafe contact"
    spelled = {"third_party"}
    if SharedField.FAMILY not in ticked:
        found |= {bare(term): "relative" for term in secrets.relative}
        spelled.add("relative")
    if SharedField.SHELTER_ADDRESS not in ticked:
        found |= {bare(term): "shelter" for term in secrets.shelter}
        spelled.add("shelter")
    if SharedField.CITIZEN_SERVICE_NUMBER not in ticked:
        found[secrets.citizen_service_number] = "BSN"
    if SharedField.ALIEN_NUMBER not in ticked:
        found[secrets.alien_number] = "V-number"
    if SharedField.EXPLOITATION_STORY not in ticked:
        found[STORY_WORD] = "story"
    if SharedField.HEALTH not in ticked:
        found[HEALTH_WORD] = "health"
    if tier is not DisclosureTier.C:
        found |= {bare(term): "client" for term in secrets.client}
        found[bare(secrets.phone)[1:]] = "contact"
        found[f"{secrets.born:%d%m%Y}"] = "day of birth"
        spelled.add("client")
    if tier is DisclosureTier.A:
        found |= {bare(secrets.town): "town", "hongaar": "nationality", "mh2026": "case number"}
    found |= {bare(written): f"{whose} as written" for whose, written in secrets.spelled
              if whose in spelled}  # fmt: skip
    return {text: what for text, what in found.items() if text}


def leaks(texts: Iterable[str], found: dict[str, str], tier: DisclosureTier) -> list[str]:
    """What of the forbidden stands in the texts."""
    shown = list(texts)
    all_of_it = [bare(text) for text in shown]
    said = [f"{what}: {text}" for text, what in found.items() for one in all_of_it if text in one]
    if tier is DisclosureTier.A:
        said += [f"date: {match[0]}" for text in shown for match in _DATE.finditer(text)]
    return said


def pages_of(pdf: bytes) -> list[str]:
    """The words of each page, as an independent program reads them, in both of its orders."""
    by_order = [
        subprocess.run(["pdftotext", order, "-", "-"], input=pdf, capture_output=True, check=True)
        .stdout.decode()
        .split("\f")[:-1]
        for order in ("-raw", "-layout")
    ]
    return [f"{raw}\n{layout}" for raw, layout in zip(*by_order, strict=True)]


def hidden_texts(pdf: bytes) -> list[str]:
    """Every text in a PDF that no page shows: head, outlines, alternative texts, names."""
    found = []
    with pikepdf.open(BytesIO(pdf)) as opened:
        found += [str(value) for value in opened.docinfo.values()]
        for item in opened.objects:
            found += _strings(item)
    return found


def _strings(item: object) -> Iterator[str]:
    if isinstance(item, pikepdf.String):
        yield str(item)
    elif isinstance(item, pikepdf.Array):
        for part in item:
            yield from _strings(part)
    elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        for part in item.values():
            if not isinstance(part, pikepdf.Dictionary | pikepdf.Stream):
                yield from _strings(part)

"""The residence status that holds, in words for a paper."""

from __future__ import annotations

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.residence import ResidenceStatus
from mhcoordinator.rules import Derivation
from mhcoordinator.services.scribe import Scribe


def status_words(view: CaseView, derivation: Derivation | None, scribe: Scribe) -> list[str]:
    """What the rules say holds today, with its period; as told at intake where they say nothing."""
    held = [item for item in derivation.current if not item.is_side] if derivation else []
    said = []
    for item in held:
        period = scribe.period(item.start, item.end or item.planned_end)
        told = scribe.translate("Words", "as told at intake") if item.is_told else ""
        parts = (item.title.said(scribe.language), period, told)
        said.append(", ".join(part for part in parts if part))
    if said:
        return said
    told_last = [item.status for item in view.residence][-1:]
    return [scribe.label(status) for status in told_last if status is not ResidenceStatus.UNKNOWN]

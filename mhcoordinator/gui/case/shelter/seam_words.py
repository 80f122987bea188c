"""What is to be seen between two stays, in words."""

from __future__ import annotations

from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.services.shelter_gaps import Seam, SeamKind


def seam_words(seam: Seam, wording: Wording) -> str:
    """``12 days not known where: 03-03-2026 to 14-03-2026``; days are counted whole."""
    first = wording.day(seam.first)
    if seam.kind is SeamKind.NEXT_UNKNOWN:
        return wording.translate("Seam", "From {first} no place is known").format(first=first)
    if seam.last is None:
        return wording.translate("Seam", "Two places at once, since {first}").format(first=first)
    days, last = (seam.last - seam.first).days + 1, wording.day(seam.last)
    if seam.kind is SeamKind.GAP and days == 1:
        return wording.translate("Seam", "1 day not known where: {first}").format(first=first)
    if seam.kind is SeamKind.GAP:
        pattern = wording.translate("Seam", "{days} days not known where: {first} to {last}")
    else:
        pattern = wording.translate("Seam", "Two places at once: {first} to {last}")
    return pattern.format(days=days, first=first, last=last)


def seam_role(seam: Seam) -> str:
    """The colour of what wants attention; what is past is only said."""
    return "info" if seam.is_past else "due"

"""What does not fit together in one entry, in words; it was kept as it was entered."""

from __future__ import annotations

from mhcoordinator.domain.entry import Entry
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.case.field_titles import field_title
from mhcoordinator.services.checking import contradictions_in
from mhcoordinator.services.field_problems import field_problem


def contradictions(entry: Entry, wording: Wording) -> tuple[str, ...]:
    """A sentence for each, with the field that it is about."""
    said = []
    for item in contradictions_in(entry):
        title = field_title(type(entry).__name__, item.field)
        name = f"{wording.translate('Field', title)}: " if title else ""
        said.append(f"{name}{field_problem(item, wording.translate)}")
    return tuple(said)

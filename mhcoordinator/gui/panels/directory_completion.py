"""Completes a line of text from the directory of organisations."""

from __future__ import annotations

from typing import Any

from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.gui.panels.line_completion import LineCompletion
from mhcoordinator.services.organisations import organisations


class DirectoryCompletion(LineCompletion):
    """Offers organisations, each with the region or the place where it is."""

    def question(self) -> tuple[Any, ...]:
        return (organisations,)

    def words(self, thing: Organisation) -> str:
        where = thing.region or thing.place
        return f"{thing.name} · {where}" if where else thing.name

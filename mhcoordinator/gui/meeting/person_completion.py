"""Completes a line of text with the people of one organisation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit

from mhcoordinator.domain.organisation import Professional
from mhcoordinator.gui.panels.line_completion import LineCompletion
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.organisations import professionals


class PersonCompletion(LineCompletion):
    """Offers who works there, each with their role."""

    def __init__(
        self, line: QLineEdit, runner: TaskRunner, organisation_id: Callable[[], str]
    ) -> None:
        """`organisation_id` says whose people; empty when it is not one of the directory."""
        self._organisation_id = organisation_id
        super().__init__(line, runner)

    def question(self) -> tuple[Any, ...]:
        asked = self._organisation_id()
        return (professionals, asked) if asked else ()

    def words(self, thing: Professional) -> str:
        return f"{thing.name} · {thing.role}" if thing.role else thing.name

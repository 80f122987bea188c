"""What was typed so far on all pages, and what of it cannot be right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mhcoordinator.domain.clock import Clock
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.intake import Intake, SourceMessage
from mhcoordinator.gui.intake.check_page import CheckPage, Section, title_of
from mhcoordinator.gui.intake.page import IntakePage
from mhcoordinator.gui.panels.entry_texts import filled_fields
from mhcoordinator.services.checking import blocking, problems_in

UNREADABLE = "unreadable"


class Notebook:
    """The intake as it stands, with the texts that cannot be read.

    Attributes:
        intake: what was typed so far.
        typed: texts that cannot be read yet, by ``entry id/field``.
    """

    def __init__(
        self, pages: Sequence[IntakePage], intake: Intake, typed: dict[str, str], clock: Clock
    ) -> None:
        self._pages = pages
        self._clock = clock
        self.intake = intake
        self.typed = typed

    def take_over(self, page: IntakePage) -> None:
        """Takes over what stands on a page."""
        self.intake = page.collect(self.intake)
        on_page = page.keys(self.intake)
        others = {key: text for key, text in self.typed.items() if key not in on_page}
        alive = {entry.id for each in self._pages for _, entry in each.entries(self.intake)}
        merged = others | page.typed()
        self.typed = {key: text for key, text in merged.items() if key.split("/")[0] in alive}

    def call_same_person(self, case_id: str) -> None:
        self.intake = replace(self.intake, same_person_case_id=case_id)

    def keep_message(self, message: SourceMessage | None) -> None:
        self.intake = replace(self.intake, source=message)

    # --- what cannot be right

    def problems(self) -> tuple[InvalidValue, ...]:
        """What cannot be read, then what cannot be right."""
        unreadable = [
            InvalidValue(key.partition("/")[2], UNREADABLE, key.partition("/")[0])
            for key in self.typed
        ]
        places = {(problem.entry_id, problem.field) for problem in unreadable}
        wrong = problems_in(self.intake, self._clock.today())
        return (
            *unreadable,
            *(item for item in wrong if (item.entry_id, item.field) not in places),
        )

    def blocking_problems(self) -> tuple[InvalidValue, ...]:
        """What must be mended before the case can be saved."""
        return blocking(self.problems())

    def is_on(self, page: IntakePage, problem: InvalidValue) -> bool:
        """Whether a problem can be mended on a page."""
        if not problem.entry_id:
            return page.key in {"search", "people"}
        return any(entry.id == problem.entry_id for _, entry in page.entries(self.intake))

    def pages_with_problems(self) -> set[str]:
        """The keys of the pages on which something cannot be right; a missing name is not told."""
        found = self.problems()
        return {
            page.key
            for page in self._pages
            for problem in found
            if problem.entry_id and self.is_on(page, problem)
        }

    def says_something(self, page: IntakePage) -> bool:
        """Whether anything was typed that has its home on a page."""
        return any(filled_fields(entry) for _, entry in page.entries(self.intake))

    def has_words(self) -> bool:
        """Whether anything at all was typed, or a message taken in."""
        source = self.intake.source
        has_message = source is not None and source != SourceMessage()
        return bool(self.typed) or has_message or any(map(self.says_something, self._pages))

    # --- the last look

    def fill(self, page: CheckPage) -> None:
        """Shows problems and everything that was typed on the last page."""
        problems = self.problems()
        page.show_problems(problems, [self._title(problem) for problem in problems])
        page.show_sections(
            [
                Section(each.key, each.step_title(), tuple(each.entries(self.intake)))
                for each in self._pages
                if each.parts or each.key == "people"
            ]
        )

    def _title(self, problem: InvalidValue) -> str:
        for page in self._pages:
            for part, entry in page.entries(self.intake):
                if entry.id == problem.entry_id:
                    return title_of(part, entry, problem.field)
        client = next(page for page in self._pages if page.key == "people")
        part, person = next(client.entries(self.intake))
        return title_of(part, person, problem.field)

"""The pages of the wizard in their order, of which one is seen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mhcoordinator.domain.clock import Clock
from mhcoordinator.gui.forms.intake_wizard import Ui_IntakeWizard
from mhcoordinator.gui.intake.check_page import CheckPage
from mhcoordinator.gui.intake.page import IntakePage
from mhcoordinator.gui.intake.pages import (
    ConsentPage,
    ContactPage,
    EventsPage,
    NeedsPage,
    ReportPage,
    ResidencePage,
    SafetyPage,
)
from mhcoordinator.gui.intake.people_page import PeoplePage
from mhcoordinator.gui.intake.search_page import SearchPage
from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.task_runner import TaskRunner

_PAGES: tuple[type[IntakePage], ...] = (
    SearchPage, ReportPage, ContactPage, PeoplePage, EventsPage, SafetyPage, ResidencePage,
    NeedsPage, ConsentPage,
)  # fmt: skip


class PageStack(QObject):
    """From the search for somebody known to the last look.

    Signals:
        changed: something was typed or chosen on a page.

    Attributes:
        pages: all pages, in the order of the steps.
        check_page: the last of them.
        current: the page that is seen.
        visited: the keys of the pages that were left.
    """

    changed = Signal()

    def __init__(
        self,
        form: Ui_IntakeWizard,
        runner: TaskRunner,
        translate: Translate,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.check_page = CheckPage(translate, clock)
        self.pages: list[IntakePage] = [
            *(page(translate, clock) for page in _PAGES),
            self.check_page,
        ]
        self.current = self.pages[0]
        self.visited: set[str] = set()
        for page in self.pages:
            page.setParent(form.page_column)
            form.column_layout.addWidget(page)
            page.hide()
            page.work_with(runner)
            page.changed.connect(self.changed)
        form.column_layout.addStretch(1)

    def called(self, key: str) -> IntakePage:
        """The page with a key; the first page when none has it."""
        return next((page for page in self.pages if page.key == key), self.pages[0])

    def beside(self, steps: int) -> IntakePage | None:
        """The page so many steps on, or back when negative; None beyond the ends."""
        place = self.pages.index(self.current) + steps
        return self.pages[place] if 0 <= place < len(self.pages) else None

    def turn_to(self, page: IntakePage) -> None:
        """Hides the page that is seen; the other is to be shown when it is filled."""
        self.current.hide()
        self.current = page

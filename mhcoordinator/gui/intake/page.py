"""What all pages of the wizard do: show their part of the intake, and give it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.clock import Clock, SystemClock
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.intake import Intake
from mhcoordinator.gui.intake.entry_list import EntryList
from mhcoordinator.gui.panels import panel_class
from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled


@dataclass(frozen=True)
class Part:
    """One attribute of the intake, and the panel or list in which it is typed."""

    attribute: str
    widget: EntryPanel[Any] | EntryList

    @property
    def panel(self) -> EntryPanel[Any]:
        return self.widget.panel if isinstance(self.widget, EntryList) else self.widget


class IntakePage(QWidget):
    """One page with one question.

    A subclass names its form and joins its panels and lists to the intake with `single` and
    `several`.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()
    key: ClassVar[str]
    form_type: ClassVar[Callable[[], Any]]

    def __init__(self, translate: Translate | None = None, clock: Clock | None = None) -> None:
        super().__init__()
        self.translate: Translate = translate or QCoreApplication.translate
        self.clock: Clock = clock or SystemClock()
        self.parts: list[Part] = []
        self.form = type(self).form_type()
        self.form.setupUi(self)
        self.form.page_layout.setContentsMargins(0, 0, 0, 0)
        self.form.page_layout.setSpacing(scaled(14))
        self.join_parts()

    def step_title(self) -> str:
        """The name of the page in the list of steps."""
        raise NotImplementedError

    def join_parts(self) -> None:
        """Joins panels and lists to the intake."""

    def single(self, attribute: str, panel: EntryPanel[Any]) -> None:
        """A panel that shows one entry of the intake."""
        panel.translate, panel.clock = self.translate, self.clock
        panel.changed.connect(self.changed)
        self.parts.append(Part(attribute, panel))

    def several(
        self,
        attribute: str,
        entry_list: EntryList,
        entry_type: type[Entry],
        make: Callable[[], Entry] | None = None,
    ) -> None:
        """A list that shows several entries of the intake."""
        panel = panel_class(entry_type)(None, self.translate, self.clock)
        entry_list.edit_with(panel, make or entry_type)
        entry_list.changed.connect(self.changed)
        self.parts.append(Part(attribute, entry_list))

    def work_with(self, runner: TaskRunner) -> None:
        """Lets the panels of this page ask the vault."""
        for part in self.parts:
            part.panel.work_with(runner)

    # --- the intake

    def show_intake(self, intake: Intake, typed: Mapping[str, str]) -> None:
        """Shows this page's part; `typed` holds texts that cannot be read, by entry and field."""
        for part in self.parts:
            value = getattr(intake, part.attribute)
            if isinstance(part.widget, EntryList):
                part.widget.show_entries(value, typed)
            else:
                part.widget.show_entry(value)
                part.widget.restore(of_entry(typed, value.id))

    def collect(self, intake: Intake) -> Intake:
        """The intake with what was typed on this page."""
        changes: dict[str, Any] = {
            part.attribute: (
                part.widget.entries() if isinstance(part.widget, EntryList) else part.widget.entry()
            )
            for part in self.parts
        }
        return replace(intake, **changes)

    def typed(self) -> dict[str, str]:
        """Texts on this page that cannot be read, by ``entry id/field``."""
        found: dict[str, str] = {}
        for part in self.parts:
            if isinstance(part.widget, EntryList):
                found |= part.widget.typed()
            else:
                entry_id = part.widget.entry().id
                found |= {f"{entry_id}/{name}": text for name, text in part.widget.typed().items()}
        return found

    def keys(self, intake: Intake) -> set[str]:
        """Every ``entry id/field`` that this page can hold."""
        return {
            f"{entry.id}/{name}"
            for part, entry in self.entries(intake)
            for name in part.panel.bindings
        }

    def entries(self, intake: Intake) -> Iterator[tuple[Part, Entry]]:
        """The entries of the intake that are typed on this page."""
        for part in self.parts:
            value = getattr(intake, part.attribute)
            for entry in value if isinstance(value, tuple) else (value,):
                yield part, entry

    # --- focus

    def focus_first(self) -> None:
        """Puts the cursor where typing begins."""
        if not self.parts:
            return
        first = self.parts[0].widget
        if not isinstance(first, EntryList):
            first.focus_first()
        elif first.open_id:
            first.panel.focus_first()
        elif not first.has_cards():
            first.add()
        else:
            first.focus_add()

    def focus_problem(self, problem: InvalidValue, intake: Intake) -> bool:
        """Puts the cursor at the field of a problem; False when it is on another page."""
        for part, entry in self.entries(intake):
            if entry.id != problem.entry_id:
                continue
            if isinstance(part.widget, EntryList):
                return part.widget.focus_problem(problem)
            if problem.field in part.panel.bindings:
                part.panel.mark_all()
                part.panel.focus_field(problem.field)
                return True
        return False


def of_entry(typed: Mapping[str, str], entry_id: str) -> dict[str, str]:
    """The texts of one entry, by field."""
    start = f"{entry_id}/"
    return {key.removeprefix(start): text for key, text in typed.items() if key.startswith(start)}

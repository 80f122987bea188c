"""A safety plan to read: what to do first, then the danger, then the agreements."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.plan import SafetyPlan
from mhcoordinator.gui.case.describe_entry import Description, Fact
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_row import SHORT, EntryRow
from mhcoordinator.gui.case.fact_grid import FactGrid
from mhcoordinator.gui.case.long_text import LongText, plain_label
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.pill import Pill

_FIRST = frozenset({"what_to_do", "code_word"})
_JUDGED = frozenset({"judgement", "judged_by"})
_GROUPS: tuple[tuple[str, ...], ...] = (
    ("threat", "reach", "last_threat_on", "address_known_to_danger"),
    ("brp_secrecy", "brp_secrecy_on"),
    ("digital_checked", "digital_safety", "location_sharing", "phone_and_social"),
    ("work_and_route", "children_and_school", "contact_restrictions", "note"),
)


class PlanRow(EntryRow):
    """The plan that holds. Who knows the address stands below it, with the network's part."""

    def __init__(
        self, plan: SafetyPlan, desk: EntryDesk, pills: tuple[tuple[str, str], ...], parent: QWidget
    ) -> None:
        self._plan = plan
        self._wording = desk.wording
        super().__init__(plan, desk, pills, parent=parent)

    def _facts(self, said: Description) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(12))
        facts = {fact.field: fact for fact in said.facts}
        if _FIRST & facts.keys():
            column.addWidget(self._first(facts, page))
        if _JUDGED & facts.keys():
            column.addWidget(self._judgement(facts, page))
        for titles, names in zip(self._titles(), _GROUPS, strict=True):
            found = [facts[name] for name in names if name in facts]
            if found:
                column.addWidget(self._group(titles, found, page))
        return page

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("The danger"),
            self.tr("The address"),
            self.tr("Phone and accounts"),
            self.tr("Every day"),
        )

    def _first(self, facts: dict[str, Fact], parent: QWidget) -> QFrame:
        """What somebody must find within a second."""
        frame = QFrame(parent)
        frame.setProperty("role", "notice")
        frame.setObjectName("plan_first")
        column = QVBoxLayout(frame)
        column.setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(10))
        column.setSpacing(scaled(4))
        for name in ("what_to_do", "code_word"):
            if name in facts:
                title = plain_label(frame, facts[name].title)
                title.setProperty("role", "strong")
                column.addWidget(title)
                column.addWidget(LongText(facts[name].text, facts[name].title, frame))
        return frame

    def _judgement(self, facts: dict[str, Fact], parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(2))
        column.addWidget(_strong(holder, self.tr("Professional judgement")))
        if "judgement" in facts:
            column.addWidget(LongText(facts["judgement"].text, facts["judgement"].title, holder))
        who = facts["judged_by"].text if "judged_by" in facts else ""
        day = self._wording.value("made_on", self._plan.made_on)
        if said := ", ".join(part for part in (who, day) if part):
            by = plain_label(holder, self.tr("Judged by {who}").format(who=said) if who else said)
            by.setProperty("role", "small")
            column.addWidget(by)
        return holder

    def _group(self, title: str, facts: list[Fact], parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addWidget(_strong(holder, title))
        grid = FactGrid(holder)
        for fact in facts:
            if fact.field == "digital_checked":
                grid.add_fact(fact.title, self._checked(holder))
                continue
            short = len(fact.text) <= SHORT
            grid.add_fact(fact.title, LongText(fact.text, fact.title, holder), short=short)
        grid.arrange()
        column.addWidget(grid)
        return holder

    def _checked(self, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        flow = FlowLayout(holder, gap=scaled(6))
        flow.setContentsMargins(0, 0, 0, 0)
        for check in self._plan.digital_checked:
            flow.addWidget(Pill(label(check, self._wording.translate), "done", holder))
        return holder


def _strong(parent: QWidget, text: str) -> QWidget:
    found = plain_label(parent, text)
    found.setProperty("role", "strong")
    return found

"""The safety plan that holds, its review, who knows the address, and the versions before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.plan import Review, ReviewKind, SafetyPlan
from mhcoordinator.gui.case.describe_entry import describe
from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_group import EntryGroup, muted
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import LongText, plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.review_steps import hold_review
from mhcoordinator.gui.case.safety.plan_row import PlanRow
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.more_section import MoreSection
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.services.addresses import plan_in_force, who_knows_address


class PlanCard(EntryGroup):
    """A correction changes the version that holds; anything agreed anew is a version of its own."""

    def __init__(self, data: PageData, desk: EntryDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("Safety plan"))
        self._data, self._desk = data, desk
        plan = plan_in_force(data.view)
        fresh = SafetyPlan(case_id=data.view.case.id, made_on=data.today)
        if plan is None:
            self.offer(
                self.tr("+ safety plan"), lambda: desk.add(replace(fresh, id=new_id())),
                "add_SafetyPlan_button",
            )  # fmt: skip
            empty = self.tr("What to do in danger, the code word, and what was agreed, stand here.")
            self.show_rows([], empty)
        else:
            again = replace(plan, made_on=data.today, judged_by="")
            self.offer(
                self.tr("+ new version"), lambda: desk.add(replace(again, id=new_id())),
                "add_SafetyPlan_button",
            )  # fmt: skip
            self.show_rows([PlanRow(plan, desk, self._review_pills(), self)], "")
        self._show_reviews()
        self._show_knowers()
        if plan is not None:
            self._show_earlier(plan)

    # --- when it is looked at again

    def _open_review(self) -> Review | None:
        reviews = (
            item
            for item in self._data.view.reviews
            if item.kind is ReviewKind.SAFETY and item.held_on is None
        )
        return min(reviews, key=lambda item: item.due_on or date.max, default=None)

    def _review_pills(self) -> tuple[tuple[str, str], ...]:
        review, today = self._open_review(), self._data.today
        if review is None or review.due_on is None:
            return ((self.tr("no day to look again"), "due"),)
        words = self.tr("look again {when}")
        when = when_words(review.due_on, today, self._desk.wording.translate)
        return ((words.format(when=when), due_role(review.due_on, today)),)

    def _show_reviews(self) -> None:
        review = self._open_review()
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(10))
        if review is None:
            fresh = Review(case_id=self._data.view.case.id, kind=ReviewKind.SAFETY)
            plan = link_button(self.tr("Choose a day to look again"), holder, "add_Review_button")
            plan.setProperty("flush", True)
            plan.clicked.connect(lambda: self._desk.add(replace(fresh, id=new_id())))
            row.addWidget(plan)
            row.addStretch(1)
        else:
            holder.setObjectName(f"entry_{review.id}")
            day = self._desk.wording.value("due_on", review.due_on)
            said = self.tr("Look again on or before {day}").format(day=day)
            words = plain_label(holder, f"{said}: {review.reason}" if review.reason else said)
            words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(words, 1)
            held = link_button(self.tr("It was held …"), holder, "hold_review_button")
            held.clicked.connect(partial(hold_review, self._desk, review, self._data.today))
            correct = link_button(self.tr("Correct"), holder, "correct_review_button")
            correct.clicked.connect(partial(self._desk.correct, review))
            row.addWidget(held)
            row.addWidget(correct)
        self.add(holder)
        past = [
            item
            for item in self._data.view.reviews
            if item.kind is ReviewKind.SAFETY and item.held_on is not None
        ]
        if past:
            rows = [EntryRow(item, self._desk, parent=self) for item in past[::-1]]
            self._fold(self.tr("Reviews that were held ({number})"), rows, "held_reviews")

    # --- who knows the address

    def _show_knowers(self) -> None:
        known = who_knows_address(self._data.view, self._data.today)
        title = plain_label(self, self.tr("Who knows the address"))
        title.setProperty("role", "strong")
        self.add(title)
        if not known:
            self.add(muted(self, self.tr("Nobody was noted, in the plan or in the network.")))
            return
        holder = QWidget(self)
        holder.setObjectName("who_knows_address")
        flow = FlowLayout(holder, gap=scaled(6))
        flow.setContentsMargins(0, 0, 0, 0)
        for knower in known:
            role = "plan" if knower.is_professional else "info"
            place = self.tr("the place itself") if knower.is_hidden_place else ""
            said = ", ".join(part for part in (knower.name, place) if part)
            flow.addWidget(Pill(said, role, holder))
        self.add(holder)

    # --- what was agreed before

    def _show_earlier(self, plan: SafetyPlan) -> None:
        order = {item.id: place for place, item in enumerate(self._data.view.safety_plans)}
        earlier = sorted(
            (item for item in self._data.view.safety_plans if item.id != plan.id),
            key=lambda item: (item.made_on or date.min, order[item.id]),
            reverse=True,
        )
        if not earlier:
            return
        self._show_changes(earlier[0], plan)
        rows = [EntryRow(item, self._desk, parent=self) for item in earlier]
        self._fold(self.tr("Earlier versions ({number})"), rows, "earlier_plans")

    def _show_changes(self, before: SafetyPlan, plan: SafetyPlan) -> None:
        """Which agreements differ, in one line; what they were and are, when it is unfolded."""
        changed = _changed_lines(before, plan, self._desk)
        day = self._desk.wording.value("made_on", before.made_on)
        words = self.tr("What changed since {day}") if day else self.tr("What changed")
        title = plain_label(self, words.format(day=day))
        title.setProperty("role", "strong")
        self.add(title)
        if not changed:
            self.add(muted(self, self.tr("Nothing; it was agreed again as it was.")))
            return
        names = plain_label(self, ", ".join(name for name, _, _ in changed))
        names.setObjectName("plan_changes")
        self.add(names)
        pattern = self.tr("{field}: {before} → {after}")
        lines = [
            LongText(pattern.format(field=name, before=was, after=now), name, self)
            for name, was, now in changed
        ]
        self._fold(self.tr("Before and after ({number})"), lines, "plan_differences")

    def _fold(self, title: str, rows: Sequence[QWidget], name: str) -> None:
        more = MoreSection(self)
        more.setObjectName(name)
        column = QVBoxLayout(more)
        for row in rows:
            column.addWidget(row)
        more.setTitle(title.format(number=len(rows)))
        self.add(more)
        self.body.setAlignment(more, Qt.AlignmentFlag(0))


def _changed_lines(
    before: SafetyPlan, after: SafetyPlan, desk: EntryDesk
) -> tuple[tuple[str, str, str], ...]:
    """(field, before, after) for everything that was agreed otherwise."""
    old = {fact.field: fact for fact in describe(before, desk.wording).facts}
    new = {fact.field: fact for fact in describe(after, desk.wording).facts}
    nothing = desk.wording.translate("Change", "nothing")
    lines = []
    for field in dict.fromkeys((*new, *old)):
        was = old[field].text if field in old else nothing
        now = new[field].text if field in new else nothing
        if was != now and field != "judged_by":
            lines.append(((new.get(field) or old[field]).title, was, now))
    return tuple(lines)

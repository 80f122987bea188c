"""The head of a case: what must be seen before anything else."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mhcoordinator.domain.due import DueLine
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.person import ContactChannel
from mhcoordinator.gui.case import head_words
from mhcoordinator.gui.case.due_words import due_role, due_sentence
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.folded_pills import FoldedPills
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.hides_again import HidesAgain
from mhcoordinator.gui.widgets.pill import Pill

MOST_DUE = 3
NARROWEST = 760  # pixels at 100 % text
WIDE_CONSENT = 64  # characters of the pill of consents
SAFETY_ROLES = {Answer.YES: "done", Answer.NO: "blocked"}  # only what was said is coloured


class CaseHead(QWidget):
    """Call name and facts; pills for contact, exclusions, interpreter and consents; what is due."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, scaled(8), 0)
        self._content: list[QWidget] = []
        self._shown: tuple[PageData, EntryDesk] | None = None
        self._wide = True
        self._unfolded = False
        self._due_shown: list[tuple[Pill, DueLine]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_data(self, data: PageData, desk: EntryDesk) -> None:
        """Shows the head of the case as it stands."""
        self._shown = (data, desk)
        self._wide = self.width() >= scaled(NARROWEST)
        for old in self._content:
            self._row.removeWidget(old)
            old.deleteLater()
        self._content = [self._who(data, desk)]
        if self._wide:
            self._content.append(self._due(data, desk))
        for stretch, part in zip((1, 0), self._content, strict=False):
            self._row.addWidget(part, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the name, what is due goes between the other pills."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(NARROWEST)
        if wide != self._wide:
            QTimer.singleShot(0, self, self._show_again)
        else:
            QTimer.singleShot(0, self, self._fit_due)

    def _show_again(self) -> None:
        if self._shown is not None:
            self.show_data(*self._shown)

    def _who(self, data: PageData, desk: EntryDesk) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8 if self._wide else 2))
        name = QLabel(holder)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setText(head_words.shortened(data.view.case.call_name))
        name.setToolTip(data.view.case.call_name)
        name.setProperty("role", "title")
        name.setObjectName("call_name_label")
        line = FlowLayout(gap=scaled(6))
        line.addWidget(name)
        for place, fact in enumerate(head_words.who_facts(data.view, data.today, desk.wording)):
            said = QLabel(f"· {fact}" if place else f" {fact}", holder)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setProperty("role", "muted")
            line.addWidget(said)
        column.addLayout(line)
        if self._wide:
            pills = FlowLayout(gap=scaled(8))
            for widget in (*self._warnings(data, desk, holder),
                           *self._arrangements(data, desk, holder)):  # fmt: skip
                pills.addWidget(widget)
            column.addLayout(pills)
        else:
            column.addWidget(self._folded(data, desk, holder))
        column.addStretch(1)
        return holder

    def _folded(self, data: PageData, desk: EntryDesk, holder: QWidget) -> QWidget:
        must = tuple(self._warnings(data, desk, holder))
        due = tuple(self._due_pills(data, desk, holder))
        can_wait = (*due, *self._arrangements(data, desk, holder))
        pills = FoldedPills(must, can_wait, holder, is_open=self._unfolded)
        pills.opened.connect(self._remember_unfolded)
        return pills

    def _remember_unfolded(self, on: bool) -> None:
        self._unfolded = on

    def _warnings(self, data: PageData, desk: EntryDesk, holder: QWidget) -> Iterable[QWidget]:
        """What can do harm: who may not know, and the ways that are safe and are not."""
        for short, whole in head_words.excluded(data.view, desk.wording):
            yield _pill(short, "blocked", holder, whole)
        for channel in data.view.channels:
            yield from self._channel(channel, desk, holder)

    def _arrangements(self, data: PageData, desk: EntryDesk, holder: QWidget) -> Iterable[QWidget]:
        wording = desk.wording
        interpreter = head_words.interpreter_words(data.view.client, wording)
        if interpreter:
            yield _pill(interpreter, "plan", holder)
        longest = WIDE_CONSENT if self._wide else head_words.LONGEST
        short, whole = head_words.consent_words(data.view, wording, longest)
        if short:
            yield _pill(short, "info", holder, whole)

    def _channel(
        self, channel: ContactChannel, desk: EntryDesk, holder: QWidget
    ) -> Iterable[QWidget]:
        wording = desk.wording
        words = head_words.channel_words(channel, wording)
        if words:
            role = SAFETY_ROLES.get(channel.is_safe, "info")
            hints = (channel.when, channel.warning)
            pill = _pill(words, role, holder, " · ".join(part for part in hints if part))
            yield pill
            if channel.address:
                yield self._reveal(channel, pill, role, desk, holder)
        never = head_words.never_words(channel, wording)
        if never:
            yield _pill(never, "blocked", holder)

    def _reveal(
        self, channel: ContactChannel, pill: Pill, role: str, desk: EntryDesk, holder: QWidget
    ) -> QWidget:
        show = link_button(self.tr("show"), holder, "reveal_address")
        show.setAccessibleName(self.tr("Show the number; this is logged"))
        show.setToolTip(self.tr("Show the number; this is logged"))

        masked = pill.text()
        again = HidesAgain(pill)

        def reveal() -> None:
            address = desk.wording.value("address", channel.address)
            pill.show_words(head_words.with_safety(address, channel, desk.wording), role)
            show.hide()
            again.begin()

        def hide() -> None:
            pill.show_words(masked, role)
            show.show()

        again.over.connect(hide)

        show.clicked.connect(lambda: desk.reveal(channel, "address", reveal))
        return show

    def _due(self, data: PageData, desk: EntryDesk) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        for pill in self._due_pills(data, desk, holder):
            column.addWidget(pill, 0, Qt.AlignmentFlag.AlignRight)
        if len(data.due) > MOST_DUE:
            more = self.tr("and {number} more").format(number=len(data.due) - MOST_DUE)
            label = plain_label(holder, more)
            label.setWordWrap(False)
            label.setProperty("role", "small")
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        return holder

    def _due_pills(self, data: PageData, desk: EntryDesk, holder: QWidget) -> Iterable[QWidget]:
        translate = desk.wording.translate
        self._due_shown = []
        for item in data.due[:MOST_DUE]:
            words = item.title(desk.wording.language)
            whole = due_sentence(item.source, words, item.on, data.today, translate)
            pill = _pill(whole, due_role(item.on, data.today), holder)
            pill.setToolTip(whole)
            pill.setAccessibleDescription(whole)
            self._due_shown.append((pill, item))
        self._fit_due()
        yield from (pill for pill, _ in self._due_shown)

    def _fit_due(self) -> None:
        """Cuts the words of what is due only where there is no room, and never the day."""
        if self._shown is None:
            return
        data, desk = self._shown
        room = self.width() * (45 if self._wide else 48) // 100 - scaled(40)
        for pill, item in self._due_shown:
            pill.ensurePolished()
            title = item.title(desk.wording.language)
            bare = due_sentence(item.source, "·" * bool(title), item.on, data.today,
                                desk.wording.translate)  # fmt: skip
            metrics = pill.fontMetrics()
            left = max(room - metrics.horizontalAdvance(bare), scaled(60))
            words = metrics.elidedText(title, Qt.TextElideMode.ElideRight, left)
            text = due_sentence(item.source, words, item.on, data.today, desk.wording.translate)
            role = due_role(item.on, data.today)
            if pill.accessibleName() != text:
                pill.show_words(text, role)


def _pill(text: str, role: str, parent: QWidget, whole: str = "") -> Pill:
    pill = Pill(text, role, parent)
    pill.setTextFormat(Qt.TextFormat.PlainText)
    if whole and whole != text:
        pill.setToolTip(whole)
        pill.setAccessibleDescription(whole)
    return pill

"""One case in large type: what the gate lets everybody see who takes part in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mhcoordinator.gui.case.two_columns import TwoColumns
from mhcoordinator.gui.meeting_room.drawing_view import DrawingView
from mhcoordinator.gui.meeting_room.far_words import FarWords
from mhcoordinator.gui.meeting_room.sheet_parts import (
    Part,
    domains_part,
    facts_part,
    table_part,
)
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.clear_layout import clear_layout
from mhcoordinator.reports.views import SummaryView


class _Page(QWidget):
    """As high as it is at its width: what it would be at its narrowest does not count."""

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)


class CaseSheet(QScrollArea):
    """Arrows and Page Up and Down scroll; other keys go to whatever holds the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_sheet")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page = _Page(self)
        self._column = QVBoxLayout(self._page)
        self._column.setSpacing(scaled(14))
        edge = scaled(28)
        self._column.setContentsMargins(edge, scaled(18), edge, scaled(18))
        self.setWidget(self._page)
        self._view: SummaryView | None = None

    def show_view(self, view: SummaryView | None) -> None:
        """Shows a case, or nothing; what stood there before is gone."""
        if view == self._view:
            return
        same_case = view is not None and self._view is not None and view.number == self._view.number
        top = self.verticalScrollBar().value() if same_case else 0
        self._view = view
        clear_layout(self._column)
        self.setAccessibleName(view.number if view is not None else "")
        if view is not None:
            self._fill(view)
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(top)

    def _fill(self, view: SummaryView) -> None:
        self._add(self._head(view))
        if view.question:
            self._add(self._question(view.question))
        self._add(facts_part(self.tr("Client"), view.identity, self._page))
        if view.trajectory is not None:
            part = Part(self.tr("Trajectory"), self._page)
            picture = DrawingView(view.trajectory, part)
            picture.setAccessibleName(self.tr("Trajectory in one picture"))
            part.body.addWidget(picture)
            self._add(part)
        self._add_beside(
            facts_part(self.tr("What holds now"), view.now, self._page),
            facts_part(self.tr("Safety"), view.safety, self._page),
        )
        domains = self.tr("Life domains, since last time")
        self._add(domains_part(domains, view.domains, self._page))
        self._add(self._needs(view))
        self._add_family(view)
        self._add(self._terms(view))
        self._add(self._agreements(view))

    def _head(self, view: SummaryView) -> QWidget:
        """Number and traits on one line: the question is what the eye must meet first."""
        head = QWidget(self._page)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(18))
        number = FarWords(view.number, "screen-number", head)
        number.setWordWrap(False)
        number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(number)
        urgency = self.tr("urgency: {urgency}").format(urgency=view.urgency) if view.urgency else ""
        traits = " · ".join(part for part in (*view.traits, urgency) if part)
        row.addWidget(FarWords(traits, "screen-quiet", head), 1, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _question(self, question: str) -> QFrame:
        frame = QFrame(self._page)
        frame.setObjectName("question_frame")
        frame.setProperty("role", "question")
        row = QVBoxLayout(frame)
        row.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(16))
        row.addWidget(FarWords(self.tr("Question for the table"), "screen-small", frame))
        row.addWidget(FarWords(question, "screen-question", frame))
        return frame

    def _needs(self, view: SummaryView) -> Part | None:
        rows = []
        for need in view.needs:
            wish = self.tr("Own wish: {wish}").format(wish=need.wish) if need.wish else ""
            words = "\n".join(part for part in (need.words, wish) if part)
            rows.append((need.life_domain, words, need.state))
        names = (self.tr("life domain"), self.tr("need"), self.tr("state"))
        return table_part(self.tr("Needs by life domain"), names, rows, (3, 6, 2), self._page)

    def _add_family(self, view: SummaryView) -> None:
        if view.family:
            part = Part(self.tr("Family, without names"), self._page)
            for line in view.family:
                part.body.addWidget(FarWords(line, "screen", part))
            self._add(part)

    def _terms(self, view: SummaryView) -> Part | None:
        rows = [
            (f"!\u00a0{line.day}" if line.is_late else line.day, line.what, line.source)
            for line in view.terms
        ]
        names = (self.tr("before"), self.tr("what"), self.tr("source"))
        title = self.tr("Procedure, check with IND or lawyer")
        return table_part(title, names, rows, (2, 5, 5), self._page)

    def _agreements(self, view: SummaryView) -> Part | None:
        rows = [
            (line.what, line.who, line.due, f"!\u00a0{line.state}" if line.is_late else line.state)
            for line in view.agreements
        ]
        names = (self.tr("what"), self.tr("who"), self.tr("before"), self.tr("state"))
        return table_part(self.tr("Earlier agreements"), names, rows, (6, 3, 2, 2), self._page)

    def _add(self, part: QWidget | None) -> None:
        if part is not None:
            self._column.addWidget(part)

    def _add_beside(self, left: QWidget | None, right: QWidget | None) -> None:
        if left is None or right is None:
            self._add(left or right)
            return
        columns = TwoColumns(self._page, (1, 1))
        columns.add(0, left)
        columns.add(1, right)
        columns.close_up()
        self._add(columns)

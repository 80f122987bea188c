"""Yes, no, unknown, not asked, or does not want to say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.labels import label
from mhcoordinator.gui.widgets.segmented import SegmentedChoice

ORDER = (Answer.YES, Answer.NO, Answer.UNKNOWN, Answer.DECLINED, Answer.NOT_ASKED)


class AnswerChoice(SegmentedChoice):
    """A question where unknown is an answer too; nothing chosen means not asked."""

    def __init__(
        self,
        parent: QWidget | None = None,
        translate: Callable[[str, str], str] = QCoreApplication.translate,
    ) -> None:
        super().__init__(parent)
        self.set_options([(answer, label(answer, translate)) for answer in ORDER])
        self.set_value(Answer.NOT_ASKED)

    def value(self) -> Answer:
        """The chosen answer."""
        chosen = super().value()
        return chosen if isinstance(chosen, Answer) else Answer.NOT_ASKED

    def _clicked(self) -> None:
        super()._clicked()
        self.set_value(self.value())

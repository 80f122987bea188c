"""Says in words and with a bar how hard a passphrase is to guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QProgressBar

from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import set_role

if TYPE_CHECKING:
    from mhcoordinator.vault import PassphraseJudgement

_ROLES = ("weak", "weak", "weak", "fair", "strong")


class StrengthMeter(QObject):
    """Judges on the worker thread, one text at a time, always the last one typed.

    Signals:
        judged: the last text typed has been judged.
    """

    judged = Signal()

    def __init__(self, runner: TaskRunner, bar: QProgressBar, words: QLabel) -> None:
        super().__init__(bar)
        self._runner = runner
        self._bar = bar
        self._words = words
        self._waiting: tuple[str, tuple[str, ...]] | None = None
        self._judging = False
        self.good_enough = False
        self._show(0, "")

    def judge(self, passphrase: str, own_words: tuple[str, ...] = ()) -> None:
        """Judges this text, now or after the one that is being judged.

        Args:
            passphrase: what was typed.
            own_words: what somebody who knows the user would try first.
        """
        self.good_enough = False
        self._waiting = (passphrase, own_words)
        if not self._judging:
            self._go_on()

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is None or not waiting[0]:
            self._show(0, "")
            self.judged.emit()
            return
        self._judging = True
        self._runner.run_bare(_judge, *waiting, done=self._tell, failed=self._tell_nothing)

    def _tell(self, strength: PassphraseJudgement) -> None:
        self._judging = False
        if self._waiting is not None:
            self._go_on()
            return
        self.good_enough = strength.acceptable
        score = max(0, min(4, strength.score))
        score = max(3, score) if strength.acceptable else min(2, score)
        self._show(score, self._words_for(score, strength.warning))
        self.judged.emit()

    def _words_for(self, score: int, warning: str) -> str:
        if score >= 3:
            return self.tr("Very good.") if score == 4 else self.tr("Good: hard to guess.")
        return {
            "common": self.tr("Many people use this. Take words that nobody expects."),
            "own_words": self.tr("This holds a name of yours. Take words that nobody expects."),
            "pattern": self.tr(
                "This has a pattern that is tried early. Add words of another kind."
            ),
            "short": self.tr("Still too short. Add words."),
        }.get(warning, self.tr("Still too easy to guess. Add a word or two."))

    def _tell_nothing(self, _error: Exception) -> None:
        self._judging = False
        self._show(0, self.tr("The strength could not be judged."))
        self.judged.emit()

    def _show(self, score: int, words: str) -> None:
        self._bar.setValue(score)
        set_role(self._bar, _ROLES[score])
        self._bar.setAccessibleDescription(words)
        self._words.setText(words)


def _judge(passphrase: str, own_words: tuple[str, ...]) -> PassphraseJudgement:
    from mhcoordinator.vault import judge_passphrase

    return judge_passphrase(passphrase, own_words)

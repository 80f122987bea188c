"""Keeps the referral in the vault while it is made, so that leaving loses nothing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from mhcoordinator.domain.sharing import Referral, ReferralStatus
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import referrals


class DraftKeeper(QObject):
    """Writes only what changed; one referral, however often it is kept.

    Signals:
        kept: the referral as it was written, with its serial number.
        failed: why it was not written.
    """

    kept = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._last: Referral | None = None
        self._written: Referral | None = None

    def begin_with(self, referral: Referral) -> None:
        """What stands in the vault, or an empty referral that needs no keeping."""
        self._last = self._written = referral

    def has(self, referral: Referral) -> bool:
        """Whether exactly this stands in the vault."""
        return self._written == referral

    def keep(self, referral: Referral) -> None:
        """Write a draft that differs from what was written last; sent letters stay as they are."""
        is_draft = referral.status is ReferralStatus.DRAFT and bool(referral.organisation_id)
        if not is_draft or referral == self._last:
            return
        self._last = referral
        self._runner.run(
            referrals.save_referral, referral, done=self._take, failed=self._fail, owner=self
        )

    def _take(self, written: Referral) -> None:
        self._written = written
        if self._last is not None and self._last.id == written.id:
            self._last = replace(self._last, serial=written.serial)
        self.kept.emit(written)

    def _fail(self, error: Exception) -> None:
        self._last = None
        self.failed.emit(error)

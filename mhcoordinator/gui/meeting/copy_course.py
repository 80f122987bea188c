"""Lets copies leave one after another: each is released, then handed over, then the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtPrintSupport import QPrinter

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.domain.meeting import Participant
from mhcoordinator.domain.sharing import DisclosureWay
from mhcoordinator.gui.meeting.printer_state import refuse_stopped
from mhcoordinator.gui.paper.passphrase import propose_passphrase
from mhcoordinator.gui.paper.printing import print_pdf
from mhcoordinator.gui.paper.save_file import save_whole, try_folder
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.meeting.papers import PreparedCopy


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseEnd:
    """What became of the copies.

    Attributes:
        left: whose copy left, in order.
        stayed: whose copy did not, in order; nothing of it is in the log.
        broken: whose copy was released and then did not arrive; it is in the log.
        error: what stopped it; None when all left, or when it was stopped on purpose.
    """

    way: DisclosureWay
    left: tuple[Participant, ...]
    stayed: tuple[Participant, ...] = ()
    broken: Participant | None = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class Leaving:
    """Copies that are to leave, and the service that lets one go, as `release_copy` does."""

    copies: Sequence[PreparedCopy]
    release: Callable[..., bytes]


class CopyCourse(QObject):
    """Stopping lets the copy that was released go through, and no further one.

    Signals:
        stepped: (how many left, of how many, the `Participant` whose copy is under way).
        ended: a `CourseEnd`.
    """

    stepped = Signal(int, int, object)
    ended = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        way: DisclosureWay,
        leaving: Leaving,
        owner: QObject,
    ) -> None:
        super().__init__(owner)
        self.runner = runner
        self._way = way
        self._release = leaving.release
        self._waiting = list(leaving.copies)
        self._number = len(leaving.copies)
        self._left: list[Participant] = []
        self._is_stopped = False

    def start(self) -> None:
        """Begins with the first."""
        self._next()

    def stop(self) -> None:
        """Lets no further copy leave."""
        self._is_stopped = True

    def passphrase_for(self, someone: Participant) -> str | None:
        """With what the copy of somebody is encrypted; None when it is not."""
        del someone
        return None

    def before(self) -> None:
        """Looks whether the next copy can arrive, before it is released.

        Raises:
            DomainError: it cannot.
        """

    def hand_over(self, copy: PreparedCopy, pdf: bytes) -> None:
        """Takes the paper to where it goes, and calls `arrived` or `broke` then."""
        raise NotImplementedError

    def arrived(self, copy: PreparedCopy) -> None:
        """The copy is where it should be."""
        self._left.append(copy.participant)
        QTimer.singleShot(0, self, self._next)  # so that a press on stop is heard before

    def broke(self, copy: PreparedCopy, error: Exception) -> None:
        """The copy was released and did not arrive."""
        self._end(error, copy.participant)

    def _next(self) -> None:
        if self._is_stopped or not self._waiting:
            self._end(None)
            return
        copy = self._waiting[0]
        self.stepped.emit(len(self._left), self._number, copy.participant)
        try:
            self.before()
        except DomainError as error:
            self._end(error)
            return
        self.runner.run(
            self._release,
            copy,
            self._way,
            self.passphrase_for(copy.participant),
            done=self._released,
            failed=self._end,
            owner=self,
        )

    def _released(self, pdf: bytes) -> None:
        self.hand_over(self._waiting.pop(0), pdf)

    def _end(self, error: Exception | None, broken: Participant | None = None) -> None:
        stayed = tuple(copy.participant for copy in self._waiting)
        self.ended.emit(
            CourseEnd(
                way=self._way, left=tuple(self._left), stayed=stayed, broken=broken, error=error
            )
        )


class PrintCourse(CopyCourse):
    """To one printer, each copy a job of its own without a name in its title."""

    def __init__(
        self,
        runner: TaskRunner,
        leaving: Leaving,
        printer: QPrinter,
        owner: QObject,
    ) -> None:
        super().__init__(runner, DisclosureWay.PRINT, leaving, owner)
        self._printer = printer
        printer.setPrintRange(QPrinter.PrintRange.AllPages)

    def before(self) -> None:
        refuse_stopped(self._printer)

    def hand_over(self, copy: PreparedCopy, pdf: bytes) -> None:
        """Away from the windows: a page of 600 dpi takes half a second."""
        self.runner.run_bare(
            print_pdf,
            pdf,
            self._printer,
            done=lambda _: self.arrived(copy),
            failed=lambda error: self.broke(copy, error),
            owner=self,
        )


@dataclass(frozen=True, slots=True)
class SavedCopy:
    """A file and the passphrase that opens it, to be passed on by another channel."""

    participant: Participant
    file: Path
    passphrase: str = field(repr=False)


class SaveCourse(CopyCourse):
    """Into one folder, each file encrypted with a passphrase of its own.

    Attributes:
        saved: the files that are there, with their passphrases.
    """

    def __init__(
        self,
        runner: TaskRunner,
        leaving: Leaving,
        folder: Path,
        names: dict[str, str],
        owner: QObject,
    ) -> None:
        """`names` holds the name of the file by the id of the participant."""
        super().__init__(runner, DisclosureWay.ENCRYPTED_PDF, leaving, owner)
        self.saved: list[SavedCopy] = []
        self._folder = folder
        self._names = names
        self._passphrases = {copy.participant.id: propose_passphrase() for copy in leaving.copies}

    def passphrase_for(self, someone: Participant) -> str | None:
        return self._passphrases[someone.id]

    def before(self) -> None:
        """A folder that takes no files is found out before anything is released."""
        try_folder(self._folder)

    def hand_over(self, copy: PreparedCopy, pdf: bytes) -> None:
        someone = copy.participant
        place = self._folder / self._names[someone.id]
        self.runner.run_bare(
            save_whole,
            place,
            pdf,
            done=lambda _: self._keep(copy, place),
            failed=lambda error: self.broke(copy, error),
            owner=self,
        )

    def _keep(self, copy: PreparedCopy, place: Path) -> None:
        someone = copy.participant
        self.saved.append(SavedCopy(someone, place, self._passphrases[someone.id]))
        self.arrived(copy)

"""Who may be known already, and why: asked again at every pause in typing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.labels import label
from mhcoordinator.gui.intake.client import client_of
from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled, set_role
from mhcoordinator.gui.widgets.card import Card
from mhcoordinator.gui.widgets.clear_layout import clear_layout
from mhcoordinator.services.doubles import Double, DoubleReason, Reason, possible_doubles

PAUSE = 250  # milliseconds after the last key


class DoublesCard(Card):
    """Lists possible doubles; one of them can be called the same person.

    Signals:
        same_person: with the id of the earlier case, or nothing when it is taken back.
        case_wanted: with the id of a case that the user wants to see.
    """

    same_person = Signal(str)
    case_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Possibly known already"))
        self._translate: Translate = QCoreApplication.translate
        self._runner: TaskRunner | None = None
        self._same = ""
        self._is_brief = False
        self._doubles: tuple[Double, ...] = ()
        self._asked: tuple[object, ...] = ()
        self._has_compared = False
        self._intake: Intake | None = None
        self._hint = QLabel(self.tr("Compares name, date of birth, phone and V-number."))
        self._hint.setProperty("role", "hint")
        self._hint.setWordWrap(True)
        self.add(self._hint)
        self._nobody = QLabel()
        self._nobody.setProperty("role", "muted")
        self._nobody.setWordWrap(True)
        self.add(self._nobody)
        self._found = QWidget()
        self._found_layout = QVBoxLayout(self._found)
        self._found_layout.setContentsMargins(0, 0, 0, 0)
        self._found_layout.setSpacing(scaled(12))
        self.add(self._found)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self._show()

    def work_with(self, runner: TaskRunner, translate: Translate) -> None:
        """Says who asks the vault, and in which language the reasons are."""
        self._runner, self._translate = runner, translate

    def be_brief(self, brief: bool) -> None:
        """Leaves the hint away, and puts buttons beside words, where height is short."""
        self._is_brief = brief
        self._hint.setHidden(brief)
        self._show()

    def compare(self, intake: Intake) -> None:
        """Asks after a pause; what was asked already is not asked again."""
        self._intake = intake
        if self._same != intake.same_person_case_id:
            self._same = intake.same_person_case_id
            self._show()
        self._pause.start()

    def _ask(self) -> None:
        if self._runner is None or self._intake is None:
            return
        client, channels = client_of(self._intake), self._intake.channels
        facts = (
            client.full_name, client.call_name, client.aliases, client.alien_number,
            client.birth_date, tuple(channel.address for channel in channels),
        )  # fmt: skip
        if facts != self._asked:
            self._asked = facts
            self._has_compared = any((*facts[:-1], *facts[-1]))
            self._runner.run(
                possible_doubles, client, channels,
                done=self._answer, failed=self._could_not, owner=self,
            )  # fmt: skip

    def _could_not(self, _: Exception) -> None:
        """Typing goes on; the next key asks again."""
        self._asked = ()
        self._answer(())
        self._nobody.setText(self.tr("Could not compare now."))

    def _answer(self, doubles: tuple[Double, ...]) -> None:
        self._doubles = doubles
        self._show()

    def _show(self) -> None:
        clear_layout(self._found_layout)
        set_role(self, "notice" if self._doubles else "card")
        if not self._doubles:
            self._nobody.setText(
                self.tr("Nobody who looks alike.")
                if self._has_compared
                else self.tr("Who looks alike will stand here while you type.")
            )
        self._nobody.setVisible(not self._doubles)
        for double in self._doubles:
            self._found_layout.addWidget(self._row(double))

    def _row(self, double: Double) -> QWidget:
        row = QWidget()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        box = QBoxLayout(across if self._is_brief else down, row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(8 if self._is_brief else 2))
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        box.addLayout(words, 1)
        name = double.full_name or double.call_name
        status = label(double.status, self._translate)
        why = ", ".join(self._why(reason, double) for reason in double.reasons)
        for text, role in ((name, "strong"), (f"{double.number}, {status} · {why}", "small")):
            line = QLabel(text)
            line.setTextFormat(line.textFormat().PlainText)
            line.setProperty("role", role)
            line.setWordWrap(True)
            words.addWidget(line)
        view = QPushButton(self.tr("View"))
        view.setObjectName("view_button")
        view.setAccessibleName(self.tr("View {who}").format(who=name))
        view.clicked.connect(lambda: self.case_wanted.emit(double.case_id))
        is_same = double.case_id == self._same
        same = QPushButton(
            self.tr("✓ Same person: take back") if is_same else self.tr("Same person")
        )
        same.setObjectName("same_button")
        same.setAccessibleName(self.tr("Same person as {who}").format(who=name))
        same.clicked.connect(lambda: self._choose("" if is_same else double.case_id))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0 if self._is_brief else scaled(6), 0, 0)
        buttons.setSpacing(scaled(8))
        buttons.addWidget(view)
        buttons.addWidget(same)
        buttons.addStretch(1)
        box.addLayout(buttons)
        return row

    def _choose(self, case_id: str) -> None:
        self._same = case_id
        self._show()
        self.same_person.emit(case_id)

    def _why(self, reason: Reason, double: Double) -> str:
        match reason.kind:
            case DoubleReason.NAME if reason.percent >= 100:
                text = self.tr("same name")
            case DoubleReason.NAME:
                text = self.tr("name looks alike ({percent} %)").format(percent=reason.percent)
            case DoubleReason.BIRTH_DATE:
                text = self.tr("born on {date}").format(date=double.birth)
            case DoubleReason.BIRTH_YEAR:
                text = self.tr("born in {year}").format(year=double.birth[-4:])
            case DoubleReason.PHONE:
                text = self.tr("same phone number")
            case DoubleReason.ALIEN_NUMBER:
                text = self.tr("same V-number")
        return text

"""Language, theme, text size and idle lock, applied at once; and who sends the letters."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from mhcoordinator.gui.forms.settings_page import Ui_SettingsPage
from mhcoordinator.gui.settings.rules.rules_card import RulesCard
from mhcoordinator.gui.settings.sender_card import SenderCard
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from mhcoordinator.services.settings import Settings

TEXT_SIZES = (100, 115, 130, 150, 175, 200)
IDLE_MINUTES = (1, 2, 5, 10, 15, 30)


class SettingsPage(QWidget):
    """Each choice is one row of buttons.

    Signals:
        settings_changed: a dict with the one setting that is different now.
        case_wanted: the id of a case to look at.
    """

    settings_changed = Signal(object)
    case_wanted = Signal(str)

    def __init__(
        self, settings: Settings, runner: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_SettingsPage()
        self.form.setupUi(self)
        form = self.form
        form.page_layout.setContentsMargins(0, 0, 0, 0)
        form.content_layout.setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20))
        form.content_layout.setSpacing(scaled(12))
        self.sender_card = SenderCard(runner)
        below = form.content_layout.indexOf(form.safety_card) + 1
        form.content_layout.insertWidget(below, self.sender_card)
        self.rules_card = RulesCard(runner)
        self.rules_card.case_wanted.connect(self.case_wanted)
        form.content_layout.insertWidget(below + 1, self.rules_card)
        for card in (form.looks_card, form.safety_card, self.sender_card, self.rules_card):
            card.setMaximumWidth(scaled(760))
        self.language_choice = self._add(
            "language", self.tr("Language"), "", [("nl", "Nederlands"), ("en", "English")]
        )
        self.theme_choice = self._add(
            "theme",
            self.tr("Theme"),
            "",
            [
                ("system", self.tr("as the system")),
                ("light", self.tr("light")),
                ("dark", self.tr("dark")),
            ],
        )
        self.text_choice = self._add(
            "text_percent",
            self.tr("Text size"),
            self.tr("All text and all buttons grow together."),
            [(percent, f"{percent} %") for percent in TEXT_SIZES],
        )
        self.idle_choice = self._add(
            "idle_lock_minutes",
            self.tr("Lock after so many minutes without touch"),
            self.tr("What you were typing is kept as an encrypted draft. Ctrl L locks at once."),
            [(minutes, str(minutes)) for minutes in IDLE_MINUTES],
        )
        self._values = {
            self.language_choice: settings.language,
            self.theme_choice: settings.theme,
            self.text_choice: settings.text_percent,
            self.idle_choice: settings.idle_lock_minutes,
        }
        for choice, value in self._values.items():
            choice.set_value(value)
        self.setFocusProxy(self.language_choice)

    def place(self) -> object:
        """Which choice has the focus."""
        focus = QApplication.focusWidget()
        holds = (
            choice for choice in self._values if focus is not None and choice.isAncestorOf(focus)
        )
        return next((choice.objectName() for choice in holds), None)

    def go_to(self, place: object) -> None:
        """Gives the focus back to a choice."""
        for choice in self._values:
            if choice.objectName() == place:
                choice.setFocus()

    def _add(
        self, name: str, title: str, hint: str, options: list[tuple[object, str]]
    ) -> SegmentedChoice:
        choice = SegmentedChoice()
        choice.setObjectName(f"{name}_choice")
        choice.set_options(options)
        card = self.form.safety_card if name == "idle_lock_minutes" else self.form.looks_card
        card.add(Field(title, choice, hint))
        choice.changed.connect(lambda: self._tell(name, choice))
        return choice

    def _tell(self, name: str, choice: SegmentedChoice) -> None:
        if choice.value() is None:  # a setting cannot be taken back, only changed
            choice.set_value(self._values[choice])
            return
        self._values[choice] = choice.value()
        self.settings_changed.emit({name: choice.value()})

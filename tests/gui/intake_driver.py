"""Types an intake through the real wizard, as a person would: keys and buttons, page by page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.labels import country_name, label, language_name
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import LanguageLevel, LanguageSkill
from mhcoordinator.domain.sharing import Consent
from mhcoordinator.gui.intake.wizard import IntakeWizard
from mhcoordinator.gui.widgets.chip_edit import ChipEdit
from mhcoordinator.gui.widgets.date_edit import DateEdit
from mhcoordinator.gui.widgets.enum_checks import EnumChecks
from mhcoordinator.gui.widgets.enum_combo import EnumCombo
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.note_edit import NoteEdit
from mhcoordinator.gui.widgets.partial_date_edit import PartialDateEdit
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from tests.gui.stories import Story

_PAGES = (
    "search", "report", "contact", "people", "events", "safety", "residence", "needs", "consent",
    "check",
)  # fmt: skip
_LISTS = {
    "contact": ("channels",),
    "events": ("exploitations", "findings"),
    "safety": ("absences",),
    "residence": ("placements", "measures"),
    "needs": ("tasks", "needs", "occupations", "assessments"),
    "consent": ("consents",),
}
_PANELS = {
    "report": ("report",),
    "safety": ("safety",),
    "residence": ("residence", "criminal_case"),
}
_SUFFIXES = ("edit", "choice", "combo", "checks", "check")


def take_intake(qtbot: QtBot, wizard: IntakeWizard, story: Story) -> str:
    """Pastes the message, types every fact, saves, and gives the id of the case."""
    driver = IntakeDriver(qtbot, wizard)
    driver.paste_message(story.message)
    driver.type_facts(story.facts, story.typed_as)
    return driver.save()


class IntakeDriver:
    """A person at the wizard: opens pages, types, chooses, adds cards, saves."""

    def __init__(self, qtbot: QtBot, wizard: IntakeWizard) -> None:
        self.qtbot = qtbot
        self.wizard = wizard
        self.typed_as: Mapping[str, str] = {}
        wizard.show()
        qtbot.waitExposed(wizard)

    # --- the story

    def paste_message(self, text: str) -> None:
        """Copies the message elsewhere and presses Paste."""
        QGuiApplication.clipboard().setText(text)
        self.press(self.wizard, "paste_button")

    def type_facts(self, facts: Intake, typed_as: Mapping[str, str] | None = None) -> None:
        """Goes through the pages and types everything that the facts say."""
        self.typed_as = typed_as or {}
        for key in _PAGES[1:-1]:
            self.open_page(key)
            if key == "people":
                self._type_people(facts)
            for attribute in _PANELS.get(key, ()):
                self.fill(self.panel(attribute), getattr(facts, attribute))
            for attribute in _LISTS.get(key, ()):
                for entry in getattr(facts, attribute):
                    self.add(attribute, entry)

    def open_page(self, key: str) -> None:
        """Alt and the number of the page."""
        number = (_PAGES.index(key) + 1) % 10
        self.key(getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.AltModifier)
        assert self.wizard.current_page().key == key

    def add(self, attribute: str, entry: Entry) -> None:
        """Adds a card to a list, types it and closes it."""
        cards = self.find(self.page(), f"{attribute}_list")
        if not (cards.open_id and not cards.entries()):
            self.press(cards, "add_button")
        self.fill(cards, entry)
        self.press(cards, "done_button")

    def save(self) -> str:
        """Ctrl+S; gives the id of the saved case."""
        with self.qtbot.waitSignal(self.wizard.saved, timeout=20_000) as blocker:
            self.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        case_id: str = blocker.args[0]
        return case_id

    # --- hands

    def fill(self, scope: QWidget, entry: Entry) -> None:
        """Types every field of an entry that says something, in the order of the screen."""
        blank: Any = type(entry)()
        said = {
            field.name
            for field in fields(entry)
            if field.name not in {"id", "case_id", "role"}
            and getattr(entry, field.name) != getattr(blank, field.name)
        }
        if isinstance(entry, Consent):
            said.add("form")  # the wizard begins with 'not given', never with a default tick
        if getattr(entry, "role", None) != getattr(blank, "role", None):
            self.enter(self.editor(scope, "role"), getattr(entry, "role"))  # noqa: B009
        for name in (field.name for field in fields(entry) if field.name in said):
            self.enter(self.editor(scope, name), getattr(entry, name), name)

    def write(self, name: str, text: str) -> None:
        """Types a text in an editor of the page, after what stands there."""
        self.type_text(self.editor(self.page(), name), text)

    def enter(self, editor: QWidget, value: Any, name: str = "") -> None:  # noqa: C901
        """Puts one value in one editor with keys and clicks."""
        match editor:
            case SegmentedChoice():
                words = self.words(value)
                segment = next(item for item in editor.segments() if item.text() == words)
                self.qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
            case EnumChecks():
                for item in value:
                    self.qtbot.mouseClick(editor.button(item), Qt.MouseButton.LeftButton)
            case EnumCombo():
                self._walk_to(editor, self.words(value))
            case QComboBox():
                self._walk_to(editor, country_name(value, self.language()))
            case QCheckBox():
                if editor.isChecked() != value:
                    self.qtbot.keyClick(editor, Qt.Key.Key_Space)
            case ChipEdit():
                line = self.find(editor, "chip_line")
                for item in value:
                    self.type_text(line, self.chip_text(name, item))
                    self.qtbot.keyClick(line, Qt.Key.Key_Return)
            case PartialDateEdit():
                self._type_partial_date(editor, value)
            case DateEdit():
                self.type_text(self.find(editor, "date_line"), f"{value:%d-%m-%Y}")
            case _:
                self.type_text(editor, self.text_of(value))

    def type_text(self, editor: QWidget, text: str) -> None:
        """Key by key, also what no Dutch keyboard has."""
        editor.setFocus()
        assert editor.hasFocus() or editor.focusProxy() is not None, editor.objectName()
        for sign in text:
            if sign == "\n" and isinstance(editor, NoteEdit):
                self.qtbot.keyClick(editor, Qt.Key.Key_Return)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(editor, event)

    def type_here(self, text: str) -> None:
        """Types in whatever has the focus."""
        editor = QApplication.focusWidget()
        assert editor is not None
        self.type_text(editor, text)

    def press(self, scope: QWidget, name: str) -> None:
        """Presses the button of that name that can be seen."""
        button = self._visible(scope, name)
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """A key for whatever has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.wizard, key, modifier)

    # --- eyes

    def page(self) -> QWidget:
        return self.wizard.current_page()

    def panel(self, attribute: str) -> Any:
        return self.find(self.page(), f"{attribute}_panel")

    def find(self, scope: QWidget, name: str) -> Any:
        found = scope.findChild(QWidget, name)
        assert found is not None, name
        return found

    def editor(self, scope: QWidget, name: str) -> QWidget:
        """The editor of a field; unfolds 'more' when it is behind it."""
        named = (scope.findChild(QWidget, f"{name}_{suffix}") for suffix in _SUFFIXES)
        editor: QWidget = next(item for item in named if item is not None)
        if not editor.isVisible():
            self.press(scope, "more_button")
        assert editor.isVisible(), name
        return editor

    def language(self) -> str:
        """The language that the wizard speaks: en, or nl when its catalogue is installed."""
        return QCoreApplication.translate("EntryPanel", "en")

    def words(self, value: Enum) -> str:
        return label(value, QCoreApplication.translate)

    def chip_text(self, name: str, item: Any) -> str:
        if isinstance(item, LanguageSkill):
            known = language_name(item.language, self.language())
            level = "" if item.level is LanguageLevel.UNKNOWN else f" {self.words(item.level)}"
            return known + level
        return country_name(item, self.language()) if name == "nationalities" else str(item)

    def text_of(self, value: Any) -> str:
        if isinstance(value, time):
            return f"{value:%H:%M}"
        if isinstance(value, Decimal):
            return f"{value:,.0f}".replace(",", ".")
        if isinstance(value, date | PartialDate):
            return str(value)
        return self.typed_as.get(value, str(value))

    def error(self, name: str, scope: QWidget | None = None) -> str:
        """The sentence below a field."""
        field: Field = self.find(scope or self.page(), f"{name}_field")
        return field.error()

    # --- inside

    def _visible(self, scope: QWidget, name: str) -> QAbstractButton:
        """The button of that name that can be seen; a fresh card needs a moment."""

        def seen() -> list[QAbstractButton]:
            return [item for item in scope.findChildren(QAbstractButton, name) if item.isVisible()]

        self.qtbot.waitUntil(lambda: bool(seen()))
        return seen()[0]

    def _type_people(self, facts: Intake) -> None:
        self.fill(self.panel("client"), facts.people[0])
        for person in facts.people[1:]:
            self.add("relatives", person)
        if facts.municipality:
            self.write("municipality", facts.municipality)
        if facts.retention_profile != Intake().retention_profile:
            self.enter(self.editor(self.page(), "retention_profile"), facts.retention_profile)

    def _walk_to(self, editor: QComboBox, words: str) -> None:
        editor.setFocus()
        self.qtbot.keyClick(editor, Qt.Key.Key_Home)
        for _ in range(editor.count()):
            if editor.currentText() == words:
                break
            self.qtbot.keyClick(editor, Qt.Key.Key_Down)
        assert editor.currentText() == words, (editor.objectName(), words)

    def _type_partial_date(self, editor: PartialDateEdit, value: PartialDate) -> None:
        parts = {
            "day_edit": f"{value.day:02}" if value.day else "",
            "month_edit": f"{value.month:02}" if value.month else "",
            "year_edit": f"{value.year}",
        }
        for name, text in parts.items():
            if text:
                self.type_text(self.find(editor, name), text)

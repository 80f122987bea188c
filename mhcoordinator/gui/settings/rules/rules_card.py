"""Which rules are in force, and the organisation's own file: choose, look, put in force, stop."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.settings.rules.look_strip import LookStrip
from mhcoordinator.gui.settings.rules.preview_dialog import PreviewDialog
from mhcoordinator.gui.settings.rules.rules_dialog import RulesDialog
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.card import Card
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.rules import RuleFileErrors
from mhcoordinator.services import rule_files
from mhcoordinator.services.explain_rule_file import explain_rule_error
from mhcoordinator.services.explanations import explain
from mhcoordinator.services.rule_files import CheckedFile, Preview
from mhcoordinator.services.rules_in_force import RulesInForce
from mhcoordinator.services.session import VaultSession

RULES = "rules"  # what is broadcast when other rules came into force
MOST_BYTES = 1_048_577  # one more than a rule file may have, so that the check can refuse it


class RulesCard(Card):
    """Signals: case_wanted, the id of a case to look at."""

    case_wanted = Signal(str)

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._in_force: RulesInForce | None = None
        self.setObjectName("rules_card")
        self.setTitle(self.tr("Rules of residence and criminal procedure"))
        self.state_label = self._label("")
        hint = self._label("hint")
        hint.setText(
            self.tr(
                "For IT and lawyers: your organisation can lay a rule file of its own on top of "
                "the national rules. It is checked first, and you see which cases change."
            )
        )
        self.add(self.state_label)
        self.add(hint)
        buttons = FlowLayout(gap=scaled(8))
        self.read_button = self._button(self.tr("Read the rules"), "read_rules_button", self.read)
        self.choose_button = self._button(
            self.tr("Choose a rule file …"), "choose_rules_button", self.choose_file
        )
        self.stop_button = self._button(
            self.tr("Take our own rules out of force …"), "stop_rules_button", self.look_without
        )
        for button in (self.read_button, self.choose_button, self.stop_button):
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self.look_strip = LookStrip(runner, self)
        self.look_strip.seen.connect(self._show_preview)
        self.look_strip.failed.connect(self._say)
        self.add(self.look_strip)
        self.read_button.setEnabled(False)
        self.stop_button.hide()
        listen(self, runner.changed, self._perhaps_ask)
        self._ask()

    def read(self) -> None:
        """Shows every rule in force in plain words."""
        if self._in_force is not None:
            dialog = RulesDialog(self._in_force.rules, self.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def choose_file(self) -> None:
        """Asks for a file and looks at it."""
        kinds = self.tr("Rule files (*.toml);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a rule file"), "", kinds)
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Checks a file and shows what it would change, or all that is wrong with it."""
        self._runner.run(
            _checked, path, done=self.look_strip.look_at, failed=self._show_errors, owner=self
        )

    def look_without(self) -> None:
        """Shows what would change without the own rules."""
        self.look_strip.look_at(None)

    def _ask(self) -> None:
        self._runner.run(_in_force, done=self._show, failed=self._say, owner=self)

    def _perhaps_ask(self, what: frozenset[str]) -> None:
        if RULES in what:
            self._ask()

    def _show(self, found: RulesInForce) -> None:
        self._in_force = found
        self.read_button.setEnabled(True)
        self.stop_button.setVisible(found.own is not None)
        if found.own is None:
            pattern = self.tr("In force: the national rules, version {version}.")
            self.state_label.setText(pattern.format(version=found.rules.version))
            return
        day = f"{found.own.began_at.astimezone():%d-%m-%Y %H:%M}"
        if found.refused is not None:
            pattern = self.tr(
                "! Your own rules, version {version}, are not used: they no longer fit the "
                "national rules of this program. {why}"
            )
            why = explain_rule_error(found.refused.errors[0], QCoreApplication.translate)
        else:
            pattern = self.tr(
                "In force: the national rules with your own on top, version {version}, from "
                "{file}, since {day}, by {who}."
            )
            why = ""
        self.state_label.setText(
            pattern.format(
                version=found.own.version, file=found.own.name, day=day, who=found.own.user, why=why
            )
        )

    def _show_preview(self, seen: Preview) -> None:
        if seen.file is not None:
            title, confirm = self.tr("Your own rules"), self.tr("Put in force")
        else:
            title, confirm = self.tr("Without your own rules"), self.tr("Take out of force")
        dialog = self._dialog(title)
        dialog.show_preview(seen, confirm)
        dialog.confirmed.connect(partial(self._put_in_force, seen, dialog))
        dialog.open()

    def _show_errors(self, error: Exception) -> None:
        if not isinstance(error, RuleFileErrors):
            self._say(error)
            return
        dialog = self._dialog(self.tr("Your own rules"))
        dialog.show_errors(error)
        dialog.open()

    def _dialog(self, title: str) -> PreviewDialog:
        dialog = PreviewDialog(title, self.window())
        dialog.case_wanted.connect(self.case_wanted)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _put_in_force(self, seen: Preview, dialog: PreviewDialog) -> None:
        service = rule_files.withdraw if seen.file is None else rule_files.activate
        self._runner.run(
            service,
            seen,
            done=partial(self._done, dialog),
            failed=partial(self._not_done, dialog),
            owner=self,
        )

    def _done(self, dialog: PreviewDialog, _: object) -> None:
        dialog.accept()
        self.look_strip.say(self.tr("✓ Done. The terms of all open cases are made anew."))
        self._runner.broadcast(RULES)

    def _not_done(self, dialog: PreviewDialog, error: Exception) -> None:
        dialog.reject()
        self._say(error)

    def _say(self, error: Exception) -> None:
        said = explain(error, QCoreApplication.translate)
        self.look_strip.say(f"! {said.happened} {said.kept} {said.next_step}".strip())

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def _button(self, text: str, name: str, doing: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(doing)
        return button


def _in_force(session: VaultSession) -> RulesInForce:
    return session.in_force


def _checked(_: VaultSession, path: Path) -> CheckedFile:
    with path.open("rb") as file:
        source = file.read(MOST_BYTES)
    return rule_files.check(source, path.name)

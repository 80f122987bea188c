"""The main job through the real windows, drawn to memory: intake, referral letter, case summary."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from mhcoordinator.demo import partners
from mhcoordinator.demo.hands import find, press, press_key, take_picture, type_into, wait_for
from mhcoordinator.demo.making import PASSPHRASE
from mhcoordinator.demo.phone_call import FIRST_PAGE, facts_of_pages, fill, fill_part
from mhcoordinator.domain.clock import SystemClock
from mhcoordinator.domain.sharing import ConsentDecision, ConsentForm, LegalBasis
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.cases.page import CaseListPage
from mhcoordinator.gui.intake.wizard import IntakeWizard
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.panels.consent_panel import ConsentPanel
from mhcoordinator.gui.paper.passphrase_dialog import PassphraseDialog
from mhcoordinator.gui.program import Program
from mhcoordinator.gui.referral.basis_page import BasisPage
from mhcoordinator.gui.referral.wizard import ReferralWizard
from mhcoordinator.gui.summary.summary_dialog import SummaryDialog

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True)
class SavesHere:
    """Instead of the save dialog of the system: always the same place.

    Attributes:
        place: where the encrypted PDF goes.
    """

    place: Path

    def choose_printer(self, parent: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        """Nothing is printed."""

    def choose_file(self, parent: QWidget, name: str, chosen: Callable[[Path], object]) -> None:
        """Takes the place, whatever name is proposed."""
        del parent, name
        chosen(self.place)


class MainJob:
    """Does in order what a coordinator does, and takes a picture at every step.

    Attributes:
        results: the folder for papers and pictures.
    """

    def __init__(self, results: Path, app: QApplication, program: Program | None = None) -> None:
        self.results = results
        self._program = program or Program(app, results / "settings.json")
        self._numbers: Iterator[int] = count(1)

    def run(self, vault: Path) -> None:
        """Unlocks the vault, takes an intake, writes a letter and a summary, and stops."""
        try:
            window = self.unlock(vault)
            case_id = self.take_intake(window)
            self.write_letter(case_id)
            self.write_summary(case_id)
        finally:
            self._program.stop()

    def unlock(self, vault: Path) -> MainWindow:
        """Types the passphrase, looks at today; returns the window with its list of cases."""
        program = self._program
        program.start(vault)
        entrance = program.entrance
        assert entrance is not None  # noqa: S101 (start makes it)
        passphrase = find(entrance, QLineEdit, "passphrase_edit")
        type_into(passphrase, PASSPHRASE)
        self._picture(entrance, "unlock")
        press_key(passphrase, Qt.Key.Key_Return)
        wait_for(lambda: program.window is not None)
        window = program.window
        assert window is not None  # noqa: S101 (that was waited for)
        window.resize(1440, 900)
        self._settle()
        self._picture(window, "today")
        window.form.cases_button.click()
        wait_for(lambda: find(window, CaseListPage).count())
        self._picture(window, "case-list")
        return window

    def take_intake(self, window: MainWindow) -> str:
        """A short phone call, typed; returns the id of the new case."""
        press_key(window, Qt.Key.Key_N, CONTROL)
        wizard = find(window, IntakeWizard)
        saved: list[str] = []
        wizard.saved.connect(saved.append)
        fill(wizard.current_page(), FIRST_PAGE)
        self._settle()
        self._picture(window, "intake-search")
        for key, parts in facts_of_pages(SystemClock().today()).items():
            while wizard.current_page().key != key:
                press_key(wizard, Qt.Key.Key_Return, CONTROL)
            for name, facts in parts:
                fill_part(wizard.current_page(), name, facts)
            self._settle()
            self._picture(window, f"intake-{key}")
        press_key(wizard, Qt.Key.Key_S, CONTROL)
        wait_for(lambda: saved)
        case = find(window, CasePage)
        wait_for(lambda: case.data is not None)
        self._settle()
        self._picture(window, "case")
        return saved[0]

    def write_letter(self, case_id: str) -> None:
        """Refers the client to a shelter, after her consent was written down on the way."""
        place = self.results / "referral-letter.encrypted.pdf"
        wizard = ReferralWizard(self._program.runner, case_id, dialogs=SavesHere(place))
        self._open(wizard)
        pages = wizard.pages
        type_into(pages.recipient.ui.search_edit, partners.SHELTER.name)
        wait_for(lambda: pages.recipient.ui.organisation_list.count() == 1)
        press_key(pages.recipient.ui.search_edit, Qt.Key.Key_Return)
        self._next(wizard, "referral-to-whom")
        type_into(pages.purpose.ui.purpose_edit, "veilige plek")
        type_into(pages.purpose.ui.question_edit, "Kunt u deze week een plek geven aan cliënt?")
        press(pages.purpose.ui.one_week_button)
        self._next(wizard, "referral-purpose")
        self._picture(wizard, "referral-blocked")
        press(find(wizard, QPushButton, "ask_consent_button"))
        self._record_consent(pages.basis)
        self._settle()
        self._next(wizard, "referral-ground")
        self._next(wizard, "referral-what-we-share")
        wait_for(lambda: wizard.letter() is not None)
        self._save(wizard, pages.send.ui.export_button, place)
        self._picture(wizard, "referral-sent")
        wizard.close()

    def _record_consent(self, page: BasisPage) -> None:
        """Writes down what the client said on the phone; nothing of it is filled in beforehand."""
        panel = page.findChild(ConsentPanel)
        assert panel is not None  # noqa: S101 (the page makes it)
        choices = panel.form.decision_choice.segments()
        press(choices[list(ConsentDecision).index(ConsentDecision.MAY_KNOW)])
        panel.form.form_combo.set_value(ConsentForm.ORAL)
        panel.form.form_combo.changed.emit()
        press(page.ui.keep_consent_button)

    def write_summary(self, case_id: str) -> None:
        """A pseudonymised summary for one person at the table."""
        place = self.results / "case-summary.encrypted.pdf"
        dialog = SummaryDialog(self._program.runner, case_id, dialogs=SavesHere(place))
        self._open(dialog)
        type_into(dialog.ui.question_edit, "Wat is er deze week nodig voor een veilige plek?")
        type_into(dialog.ui.recipient_edit, partners.MUNICIPALITY.name)
        dialog.ui.basis_combo.set_value(LegalBasis.SOCIAL_SUPPORT_ACT)
        dialog.ui.basis_combo.changed.emit()
        type_into(dialog.ui.basis_note_edit, "convenant casusoverleg Waterrijk")
        self._save(dialog, dialog.ui.export_button, place)
        self._picture(dialog, "summary")
        dialog.close()

    def _open(self, window: QWidget) -> None:
        window.resize(1440, 900)
        window.show()
        wait_for(window.isEnabled)
        self._settle()

    def _next(self, wizard: ReferralWizard, name: str) -> None:
        self._settle()
        self._picture(wizard, name)
        press_key(wizard, Qt.Key.Key_Return, CONTROL)
        self._settle()

    def _save(self, window: QWidget, button: QPushButton, place: Path) -> None:
        press(button)
        wait_for(lambda: window.findChildren(PassphraseDialog))
        dialog = find(window, PassphraseDialog)
        for editor in (dialog.ui.passphrase_edit, dialog.ui.repeat_edit):
            type_into(editor, PASSPHRASE)
        press(dialog.ui.use_button)
        wait_for(place.exists)
        self._settle()

    def _settle(self) -> None:
        """Waits for the vault, and for what was drawn anew."""
        wait_for(lambda: not self._program.runner.is_busy())

    def _picture(self, window: QWidget, name: str) -> None:
        take_picture(window, self.results / "screens" / f"{next(self._numbers):02}-{name}.png")

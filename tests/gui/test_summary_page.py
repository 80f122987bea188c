"""The case summary page, typed and pressed as a person would."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.errors import StorageFull
from mhcoordinator.domain.sharing import DisclosureTier, DisclosureWay, LegalBasis
from mhcoordinator.gui.paper import handover
from mhcoordinator.gui.paper.passphrase_dialog import PassphraseDialog
from mhcoordinator.gui.summary.summary_dialog import SummaryDialog
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.case_page import case_view
from mhcoordinator.services.drafts import load_note
from tests.gui.sharing_aids import (
    AnsweringDialogs,
    ask,
    choose_basis,
    labour_intake,
    press,
    press_when_ready,
    running_vault,
    saved_case,
    shown_child,
    write,
)

PASSPHRASE = "vier woorden over de telefoon"


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with running_vault(qtbot, tmp_path) as running:
        yield running


@pytest.fixture
def case_id(qtbot: QtBot, runner: TaskRunner) -> str:
    return saved_case(qtbot, runner, labour_intake())


@pytest.fixture
def dialogs(tmp_path: Path) -> AnsweringDialogs:
    folder = tmp_path / "desk"
    folder.mkdir()
    return AnsweringDialogs(folder)


@pytest.fixture
def page(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> SummaryDialog:
    made = SummaryDialog(runner, case_id, dialogs=dialogs)
    qtbot.addWidget(made)
    made.resize(1280, 900)
    made.show()
    qtbot.waitUntil(made.isEnabled)
    return made


def fill(qtbot: QtBot, page: SummaryDialog, question: str) -> None:
    write(qtbot, page.ui.question_edit, question)
    write(qtbot, page.ui.recipient_edit, "GGD")
    write(qtbot, page.ui.copies_edit, "7")
    write(qtbot, page.ui.copy_number_edit, "3")
    choose_basis(qtbot, page.ui.basis_combo, LegalBasis.PUBLIC_TASK)
    write(qtbot, page.ui.basis_note_edit, "convenant zorgtafel 2025")


def paper_text(qtbot: QtBot, page: SummaryDialog) -> str:
    qtbot.waitUntil(lambda: page.paper() is not None, timeout=20_000)
    return page.ui.preview.ui.pdf_view.accessibleDescription()


def test_a_copy_is_printed_for_one_recipient_and_logged(
    qtbot: QtBot,
    runner: TaskRunner,
    case_id: str,
    page: SummaryDialog,
    dialogs: AnsweringDialogs,
) -> None:
    fill(qtbot, page, "Welke plek is haalbaar?")
    text = paper_text(qtbot, page)
    assert "Welke plek is haalbaar?" in text
    assert "GGD" in text
    assert "MH-2026-001" in text
    for secret in ("Bogdan", "Verzonnowski", "Linde", "601", "Halinka"):
        assert secret not in text
    press_when_ready(qtbot, page.ui.print_button)
    qtbot.waitUntil(page.ui.done_label.isVisible, timeout=20_000)
    view: CaseView = ask(qtbot, runner, case_view, case_id)
    (disclosure,) = view.disclosures
    assert disclosure.tier is DisclosureTier.B
    assert disclosure.way is DisclosureWay.PRINT
    assert disclosure.recipient == "GGD"
    assert disclosure.copy_number == 3
    assert disclosure.basis is LegalBasis.PUBLIC_TASK
    assert (dialogs.folder / "printed.pdf").exists()
    assert page.ui.copy_number_edit.text() == "4"


def test_nothing_leaves_before_everything_is_said(qtbot: QtBot, page: SummaryDialog) -> None:
    paper_text(qtbot, page)
    assert page.ui.missing_card.isVisible()
    assert not page.ui.print_button.isEnabled()
    assert not page.ui.export_button.isEnabled()
    fill(qtbot, page, "Welke plek?")
    qtbot.waitUntil(page.ui.print_button.isEnabled, timeout=20_000)
    assert not page.ui.missing_card.isVisible()
    write(qtbot, page.ui.meeting_on_edit, "31-02-2027")
    assert not page.ui.print_button.isEnabled()
    assert page.ui.meeting_on_field.error()
    write(qtbot, page.ui.meeting_on_edit, "24-11-2026")
    write(qtbot, page.ui.copy_number_edit, "8")
    assert page.ui.missing_card.isVisible()


def test_a_name_in_the_question_is_masked_until_it_is_released(
    qtbot: QtBot, page: SummaryDialog
) -> None:
    fill(qtbot, page, "Kan Halinka helpen?")
    assert "Halinka" not in paper_text(qtbot, page)
    press(qtbot, shown_child(qtbot, page, QAbstractButton, "word_button_0"))
    assert page.request().kept_words == ("Halinka",)
    assert "Halinka" in paper_text(qtbot, page)


def test_a_character_that_the_font_lacks_is_pointed_out(qtbot: QtBot, page: SummaryDialog) -> None:
    page.ui.question_edit.insertPlainText("Wat is 漢?")
    assert "U+6F22" in paper_text(qtbot, page)
    assert page.ui.preview.ui.glyph_label.isVisible()
    assert "U+6F22" in page.ui.preview.ui.glyph_label.text()


def test_an_excluded_recipient_gets_nothing(qtbot: QtBot, page: SummaryDialog) -> None:
    fill(qtbot, page, "Welke plek?")
    write(qtbot, page.ui.recipient_edit, "werkgever")
    qtbot.waitUntil(lambda: bool(page.ui.preview.ui.empty_label.text()), timeout=20_000)
    assert page.ui.preview.ui.empty_label.isVisible()
    assert not page.ui.print_button.isEnabled()


def test_a_full_disk_says_so_and_the_same_copy_goes_elsewhere(
    qtbot: QtBot,
    runner: TaskRunner,
    case_id: str,
    page: SummaryDialog,
    dialogs: AnsweringDialogs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(target: Path, data: bytes) -> None:
        raise StorageFull

    fill(qtbot, page, "Welke plek?")
    paper_text(qtbot, page)
    with monkeypatch.context() as patched:
        patched.setattr(handover, "save_whole", full)
        press_when_ready(qtbot, page.ui.export_button)
        dialog = page.findChild(PassphraseDialog)
        assert dialog is not None
        write(qtbot, dialog.ui.passphrase_edit, PASSPHRASE)
        write(qtbot, dialog.ui.repeat_edit, PASSPHRASE)
        press(qtbot, dialog.ui.use_button)
        qtbot.waitUntil(page.ui.banner.isVisible, timeout=20_000)
    assert all(page.ui.banner.words())
    assert list(dialogs.folder.iterdir()) == []
    press(qtbot, page.ui.export_button)
    qtbot.waitUntil(page.ui.done_label.isVisible, timeout=20_000)
    (saved,) = dialogs.folder.iterdir()
    assert saved.name == "case-summary-2026-11-23.pdf"
    with pikepdf.open(saved, password=PASSPHRASE) as pdf:
        assert len(pdf.pages) == 1
    view: CaseView = ask(qtbot, runner, case_view, case_id)
    assert len(view.disclosures) == 1


def test_what_was_typed_stands_there_again_when_the_page_is_opened_again(
    qtbot: QtBot, runner: TaskRunner, case_id: str, page: SummaryDialog
) -> None:
    fill(qtbot, page, "Kan Halinka helpen?")
    paper_text(qtbot, page)
    press(qtbot, shown_child(qtbot, page, QAbstractButton, "word_button_0"))
    write(qtbot, page.ui.meeting_on_edit, "31-02")
    asked = page.request()
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    again = SummaryDialog(runner, case_id)
    qtbot.addWidget(again)
    qtbot.waitUntil(again.isEnabled)
    assert again.request() == asked
    assert again.request().kept_words == ("Halinka",)
    assert again.ui.meeting_on_edit.typed() == "31-02"


def test_after_the_last_copy_nothing_waits(
    qtbot: QtBot, runner: TaskRunner, case_id: str, page: SummaryDialog
) -> None:
    fill(qtbot, page, "Welke plek?")
    write(qtbot, page.ui.copies_edit, "4")
    page.keep_draft()
    assert ask(qtbot, runner, load_note, f"summary-{case_id}")["copy_number"] == "3"
    press_when_ready(qtbot, page.ui.print_button)
    qtbot.waitUntil(page.ui.done_label.isVisible, timeout=20_000)
    page.keep_draft()
    kept = ask(qtbot, runner, load_note, f"summary-{case_id}")
    assert (kept["question"], kept["copy_number"]) == ("Welke plek?", "4")
    write(qtbot, page.ui.recipient_edit, "politie")
    press_when_ready(qtbot, page.ui.print_button)
    qtbot.waitUntil(page.ui.done_label.isVisible, timeout=20_000)
    page.keep_draft()
    assert ask(qtbot, runner, load_note, f"summary-{case_id}") == {}


def test_escape_goes_back(qtbot: QtBot, page: SummaryDialog) -> None:
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(page, Qt.Key.Key_Escape)

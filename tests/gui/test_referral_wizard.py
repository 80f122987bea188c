"""The referral wizard, pressed and typed as a person would."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.domain.sharing import (
    ConsentDecision,
    ConsentForm,
    DisclosureWay,
    LegalBasis,
    ReferralStatus,
    SharedField,
)
from mhcoordinator.gui.panels.consent_panel import ConsentPanel
from mhcoordinator.gui.paper.passphrase_dialog import PassphraseDialog
from mhcoordinator.gui.referral.wizard import ReferralWizard
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.widgets.step_button import StepButton
from mhcoordinator.services.case_page import case_view
from tests.gui.referral_hands import (
    button,
    choose_recipient,
    complete_letter,
    go_on,
    opened,
    referral_of,
    say_purpose,
    settle,
    wait_for_letter,
)
from tests.gui.sharing_aids import (
    AnsweringDialogs,
    ask,
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


def test_a_letter_is_made_with_the_keyboard_and_printed(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    wizard = opened(qtbot, runner, case_id, dialogs)
    complete_letter(qtbot, runner, wizard)
    letter = wait_for_letter(qtbot, wizard)
    assert "FairWork" in letter
    assert "Verzonnowski" in letter
    assert "Kunt u helpen met zijn loon?" in letter
    assert "1992" in letter
    assert "04-07-1992" not in letter
    assert "Linde" not in letter
    go_on(qtbot, wizard)
    press_when_ready(qtbot, wizard.pages.send.ui.print_button)
    qtbot.waitUntil(lambda: referral_of(wizard).status is ReferralStatus.SENT, timeout=20_000)
    view: CaseView = ask(qtbot, runner, case_view, case_id)
    (disclosure,) = view.disclosures
    (referral,) = view.referrals
    assert disclosure.way is DisclosureWay.PRINT
    assert disclosure.referral_id == referral.id
    assert disclosure.basis is LegalBasis.CONSENT
    assert referral.status is ReferralStatus.SENT
    assert referral.answer_due == date(2026, 12, 7)
    assert (dialogs.folder / "printed.pdf").stat().st_size > 1000
    assert dialogs.printer is not None
    assert dialogs.printer.docName() == "MH Coördinator"
    assert wizard.pages.send.ui.sent_card.isVisible()
    assert not wizard.ui.kept_label.text()


def test_what_was_sent_cannot_be_changed_but_a_second_copy_can_be_made(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    wizard = opened(qtbot, runner, case_id, dialogs)
    complete_letter(qtbot, runner, wizard)
    go_on(qtbot, wizard)
    for copies in (1, 2, 3):
        wait_for_letter(qtbot, wizard)
        press_when_ready(qtbot, wizard.pages.send.ui.print_button)
        qtbot.waitUntil(
            lambda: len(ask(qtbot, runner, case_view, case_id).disclosures) == copies,  # noqa: B023
            timeout=20_000,
        )
        settle(qtbot, runner)
    assert not wizard.pages.purpose.isEnabled()
    view: CaseView = ask(qtbot, runner, case_view, case_id)
    assert [item.copy_number for item in view.disclosures] == [1, 2, 3]
    again = opened(qtbot, runner, case_id, dialogs, referral_of(wizard).id)
    assert again.pages.step() == 4
    assert not again.ui.save_button.isVisible()


def test_a_letter_is_saved_encrypted_under_a_name_that_says_nothing(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    import pikepdf

    wizard = opened(qtbot, runner, case_id, dialogs)
    complete_letter(qtbot, runner, wizard)
    go_on(qtbot, wizard)
    wait_for_letter(qtbot, wizard)
    press_when_ready(qtbot, wizard.pages.send.ui.export_button)
    dialog = shown_child(qtbot, wizard, PassphraseDialog, "PassphraseDialog")
    write(qtbot, dialog.ui.passphrase_edit, "te kort")
    press(qtbot, dialog.ui.use_button)
    assert dialog.ui.passphrase_field.error()
    write(qtbot, dialog.ui.passphrase_edit, PASSPHRASE)
    write(qtbot, dialog.ui.repeat_edit, PASSPHRASE + "x")
    press(qtbot, dialog.ui.use_button)
    assert dialog.ui.repeat_field.error()
    write(qtbot, dialog.ui.repeat_edit, PASSPHRASE)
    press(qtbot, dialog.ui.use_button)
    qtbot.waitUntil(lambda: referral_of(wizard).status is ReferralStatus.SENT, timeout=20_000)
    (saved,) = dialogs.folder.iterdir()
    assert saved.name == dialogs.proposed[0] == "referral-letter-2026-11-23.pdf"
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(saved)
    with pikepdf.open(saved, password=PASSPHRASE) as pdf:
        assert pdf.encryption.R == 6
        assert len(pdf.pages) == 1


def test_small_by_default_and_a_sensitive_tick_asks_why(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    wizard = opened(qtbot, runner, case_id, dialogs)
    complete_letter(qtbot, runner, wizard)
    ticked = {f for f in SharedField if f in referral_of(wizard).fields}
    assert SharedField.HEALTH not in ticked
    assert SharedField.SHELTER_ADDRESS not in ticked
    story = shown_child(qtbot, wizard, QCheckBox, "exploitation_story_check")
    press(qtbot, story)
    reason = shown_child(qtbot, wizard, QLineEdit, "exploitation_story_reason_edit")
    assert reason.isVisible()
    go_on(qtbot, wizard)
    assert not wizard.pages.send.ui.print_button.isEnabled()
    assert wizard.pages.send.ui.missing_card.isVisible()
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    write(qtbot, reason, "nodig voor de vordering")
    assert "exploitation_story: nodig voor de vordering" in referral_of(wizard).reasons
    wait_for_letter(qtbot, wizard)
    go_on(qtbot, wizard)
    qtbot.waitUntil(wizard.pages.send.ui.print_button.isEnabled, timeout=20_000)


def test_a_secret_address_is_visible_but_cannot_be_ticked(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    wizard = opened(qtbot, runner, case_id, dialogs)
    complete_letter(qtbot, runner, wizard)
    address = shown_child(qtbot, wizard, QCheckBox, "shelter_address_check")
    assert address.isVisible()
    assert not address.isEnabled()
    assert "✕" in wizard.pages.fields._rows[SharedField.SHELTER_ADDRESS].pill.text()
    assert wizard.pages.fields._rows[SharedField.SHELTER_ADDRESS].about.text()


def test_an_excluded_recipient_is_blocked_with_a_way_out(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    wizard = opened(qtbot, runner, case_id, dialogs)
    page = wizard.pages.recipient
    press(qtbot, page.ui.add_organisation_button)
    write(qtbot, page.ui.organisation_name_edit, "Verzonnen Kassen")
    page.ui.organisation_kind_combo.setFocus()
    page.ui.organisation_kind_combo.set_value(OrganisationKind.EMPLOYER)
    press(qtbot, page.ui.keep_organisation_button)
    qtbot.waitUntil(lambda: referral_of(wizard).organisation_id != "", timeout=20_000)
    go_on(qtbot, wizard)
    say_purpose(qtbot, wizard, "loon", "Wilt u betalen?")
    go_on(qtbot, wizard)
    basis = wizard.pages.basis.ui
    assert "Verzonnen Kassen" in basis.title_label.text()
    assert basis.blocked_card.isVisible()
    assert not basis.bases_card.isVisible()
    assert basis.blocked_title.text().startswith("✕")
    wizard.go_to(4)
    assert wizard.pages.step() == 2
    assert not wizard.pages.send.ui.print_button.isEnabled()
    assert "Verzonnen Kassen" in wizard.ui.preview.ui.empty_label.text()
    press(qtbot, button(qtbot, wizard, "other_organisation_button"))
    assert wizard.pages.step() == 0
    assert referral_of(wizard).purpose == "loon"


def record_oral_consent(qtbot: QtBot, wizard: ReferralWizard) -> None:
    page = wizard.pages.basis
    panel = page.findChild(ConsentPanel)
    assert panel is not None
    keep = page.ui.keep_consent_button
    decision, form = panel.form.decision_choice, panel.form.form_combo
    assert decision.value() is None
    assert form.value() is ConsentForm.NOT_GIVEN
    assert panel.entry().given_on is None
    assert not keep.isEnabled()
    press(qtbot, decision.segments()[0])
    assert not keep.isEnabled()
    form.setFocus()
    while form.value() is not ConsentForm.ORAL:
        qtbot.keyClick(form, Qt.Key.Key_Up)
    assert panel.entry().decision is ConsentDecision.MAY_KNOW
    press(qtbot, keep)


def test_a_consent_can_be_recorded_beside_other_grounds(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    wizard = opened(qtbot, runner, case_id, dialogs)
    choose_recipient(qtbot, runner, wizard, "FairWork")
    wizard.go_to(2)
    assert wizard.pages.basis.ui.bases_card.isVisible()
    before = len(ask(qtbot, runner, case_view, case_id).consents)
    press(qtbot, button(qtbot, wizard, "ask_consent_button"))
    record_oral_consent(qtbot, wizard)
    settle(qtbot, runner)
    view: CaseView = ask(qtbot, runner, case_view, case_id)
    assert len(view.consents) == before + 1
    assert referral_of(wizard).consent_id in {consent.id for consent in view.consents}


def ticked(wizard: ReferralWizard) -> list[int]:
    """The numbers of the steps that wear a tick."""
    said = [button.accessibleName() for button in wizard.findChildren(StepButton)]
    return [place for place, name in enumerate(said, 1) if name.endswith(", done")]


def test_nothing_is_shared_or_sent_before_a_ground_is_chosen(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    wizard = opened(qtbot, runner, case_id, dialogs)
    choose_recipient(qtbot, runner, wizard, "FairWork")
    for number in (4, 5):
        assert not button(qtbot, wizard, f"step_button_{number}").isEnabled()
        key = Qt.Key(int(Qt.Key.Key_0) + number)
        qtbot.keyClick(wizard, key, Qt.KeyboardModifier.AltModifier)
        assert wizard.pages.step() == 0
    assert ticked(wizard) == [1]
    wizard.go_to(2)
    assert not wizard.ui.next_button.isEnabled()
    press(qtbot, button(qtbot, wizard, "basis_radio_0"))
    assert wizard.ui.next_button.isEnabled()
    assert button(qtbot, wizard, "step_button_5").isEnabled()
    assert ticked(wizard) == [1, 3]
    wizard.go_to(3)
    assert ticked(wizard) == [1, 3, 4]


def test_a_new_organisation_begins_with_the_word_that_was_searched(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    wizard = opened(qtbot, runner, case_id, dialogs)
    page = wizard.pages.recipient.ui
    write(qtbot, page.search_edit, "verzonnen stichting")
    qtbot.waitUntil(lambda: page.organisation_list.count() == 0, timeout=20_000)
    assert "add the organisation" in page.count_label.text()
    press(qtbot, page.add_organisation_button)
    assert page.organisation_name_edit.selectedText() == "verzonnen stichting"


def test_without_a_ground_a_consent_is_recorded_on_the_spot(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    wizard = opened(qtbot, runner, case_id, dialogs)
    choose_recipient(qtbot, runner, wizard, "Slachtofferhulp")
    go_on(qtbot, wizard)
    say_purpose(qtbot, wizard, "steun", "Kunt u hem steunen?")
    go_on(qtbot, wizard)
    press(qtbot, button(qtbot, wizard, "ask_consent_button"))
    assert wizard.pages.basis.ui.consent_card.isVisible()
    record_oral_consent(qtbot, wizard)
    settle(qtbot, runner)
    assert referral_of(wizard).basis is LegalBasis.CONSENT
    assert button(qtbot, wizard, "basis_radio_0").isChecked()
    assert wizard.focusWidget() is wizard.ui.next_button
    view: CaseView = ask(qtbot, runner, case_view, case_id)
    assert any(
        "Slachtofferhulp" in consent.recipient and consent.decision is ConsentDecision.MAY_KNOW
        for consent in view.consents
    )


def test_what_was_typed_waits_when_one_leaves(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    wizard = opened(qtbot, runner, case_id, dialogs)
    choose_recipient(qtbot, runner, wizard, "FairWork")
    go_on(qtbot, wizard)
    say_purpose(qtbot, wizard, "hulp bij loonvordering", "Kunt u helpen?")
    with qtbot.waitSignal(wizard.finished):
        press(qtbot, wizard.ui.save_button)
    settle(qtbot, runner)
    again = opened(qtbot, runner, case_id, dialogs, referral_of(wizard).id)
    assert again.pages.purpose.ui.purpose_edit.text() == "hulp bij loonvordering"
    assert again.pages.purpose.ui.question_edit.text() == "Kunt u helpen?"
    assert referral_of(again).answer_due == date(2026, 12, 7)
    view: CaseView = ask(qtbot, runner, case_view, case_id)
    assert [referral.status for referral in view.referrals] == [ReferralStatus.DRAFT]


def test_a_name_in_the_question_is_masked_until_it_is_left_standing(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    wizard = opened(qtbot, runner, case_id, dialogs)
    choose_recipient(qtbot, runner, wizard, "FairWork")
    go_on(qtbot, wizard)
    say_purpose(qtbot, wizard, "loon", "Bel met Halinka over het loon.")
    go_on(qtbot, wizard)
    press(qtbot, button(qtbot, wizard, "basis_radio_0"))
    go_on(qtbot, wizard)
    assert "Halinka" not in wait_for_letter(qtbot, wizard)
    press(qtbot, button(qtbot, wizard, "word_button_0"))
    assert referral_of(wizard).kept_words == ("Halinka",)
    assert "Halinka" in wait_for_letter(qtbot, wizard)


def test_a_day_that_is_over_is_told_at_the_field_and_nothing_is_lost(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs
) -> None:
    wizard = opened(qtbot, runner, case_id, dialogs)
    choose_recipient(qtbot, runner, wizard, "FairWork")
    go_on(qtbot, wizard)
    page = wizard.pages.purpose
    write(qtbot, page.ui.purpose_edit, "loon")
    for typed in ("31-02-2027", "01-01-2020"):
        write(qtbot, page.ui.answer_due_edit, typed)
        assert page.ui.answer_due_field.error()
        go_on(qtbot, wizard)
        assert wizard.pages.step() == 1
    write(qtbot, page.ui.answer_due_edit, "01-12-2026")
    assert not page.ui.answer_due_field.error()
    go_on(qtbot, wizard)
    assert wizard.pages.step() == 2
    assert page.ui.purpose_edit.text() == "loon"

"""From the message that came in to a letter and a summary; and nothing of it leaks on the way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.domain.sharing import DisclosureTier, DisclosureWay, LegalBasis, ReferralStatus
from mhcoordinator.gui.paper.passphrase_dialog import PassphraseDialog
from mhcoordinator.gui.referral.wizard import ReferralWizard
from mhcoordinator.gui.summary.summary_dialog import SummaryDialog
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.case_page import case_view
from tests.gui.case_secrets import SECRETS, found_on_disk, told_in
from tests.gui.intake_driver import take_intake
from tests.gui.intake_window import OFFSCREEN_WORDS, ask, new_wizard, opened_vault
from tests.gui.sharing_aids import (
    AnsweringDialogs,
    choose_basis,
    press,
    press_when_ready,
    shown_child,
    write,
)
from tests.gui.stories import BLESSING, LUKASZ, MARISOL, NOA, Story

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)

PASSPHRASE = "vier woorden over de telefoon"


@dataclass(frozen=True)
class Job:
    """What the coordinator asks of whom.

    Attributes:
        recipient: as it is searched in the directory, or added when `kind` is given.
        note: why the ground holds, where it is a ground in law.
        question: of the letter and to the table, full of what may not be read.
    """

    story: Story
    recipient: str
    purpose: str
    question: str
    note: str = ""
    kind: OrganisationKind | None = None

    @property
    def name(self) -> str:
        return self.story.facts.call_name


JOBS = (
    Job(
        BLESSING,
        "Humanitas",
        "andere opvangplek",
        "Kan Blessing IDEMUDIA weg uit azc Zeist, voor de madam haar vindt? Bel 06-55501733, "
        "+31 6 55 50 17 33 of brigadier Ouwerkerk op 030 5550142. V-nr 2817 364 509.",
    ),
    Job(
        LUKASZ,
        "FairWork",
        "hulp bij loonvordering",
        "Wie helpt Lukasz Wisniewski aan zijn loon, zonder dat de kierowca zijn zus in Będzin "
        "vindt? Sms +48 601-555-018.",
    ),
    Job(
        NOA,
        "Kinderbescherming",
        "advies over veiligheid",
        "Hoe blijft Noa v.d. Heijden-El Amrani veilig voor 'Rico', nu haar moeder in Amersfoort "
        "niets mag weten?",
        note="Jeugdige van 16 met een ondertoezichtstelling; overlegd met de gedragswetenschapper.",
    ),
    Job(
        MARISOL,
        "Verzonnen Advocaten",
        "verlenging van de vergunning",
        "Kan de man van MARISOL uit Iloilo komen, en wat als er een sepot komt? Tel. 0655501999.",
        kind=OrganisationKind.LAWYER,
    ),
)


@pytest.fixture
def folders(tmp_path: Path, home_of_its_own: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every place where the program could write: vault, home, temp, work folder, and the desk."""
    places = [tmp_path / name for name in ("vault", "temp", "work", "desk")]
    for place in places:
        place.mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temp"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.chdir(tmp_path / "work")
    return [*places, home_of_its_own]


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path, folders: list[Path]) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path / "vault") as opened:
        yield opened


@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.name)
def test_from_message_to_letter_and_summary(
    qtbot: QtBot, runner: TaskRunner, tmp_path: Path, folders: list[Path], job: Job
) -> None:
    dialogs = AnsweringDialogs(tmp_path / "desk")
    case_id = take_intake(qtbot, new_wizard(qtbot, runner), job.story)
    send_letter(qtbot, runner, case_id, dialogs, job)
    make_summary(qtbot, runner, case_id, dialogs, job)

    view: CaseView = ask(qtbot, runner, case_view, case_id)
    (referral,) = view.referrals
    assert referral.status is ReferralStatus.SENT
    assert [item.tier for item in view.disclosures] == [DisclosureTier.LETTER, DisclosureTier.B]
    assert {item.way for item in view.disclosures} == {DisclosureWay.ENCRYPTED_PDF}
    letter, summary = (text_of(tmp_path / "desk" / name) for name in dialogs.proposed)
    assert f"{view.case.number}-V1" in letter
    assert str(view.case.number) in summary
    assert "exemplaar" in summary or "copy" in summary
    assert told_in(summary, SECRETS[job.name]) == []
    assert found_on_disk(folders, SECRETS[job.name].typed) == []


def test_after_the_vault_is_locked_nothing_is_left_in_clear(
    qtbot: QtBot, tmp_path: Path, folders: list[Path]
) -> None:
    with opened_vault(qtbot, tmp_path / "vault") as runner:
        for story in (BLESSING, LUKASZ, NOA, MARISOL):
            take_intake(qtbot, new_wizard(qtbot, runner), story)
    typed = [word for secrets in SECRETS.values() for word in secrets.typed]
    assert found_on_disk(folders, typed) == []


TYPIST = """
import sys
import pytest
from pathlib import Path

class TestTypist:
    @pytest.mark.qt_log_ignore(".*")
    def test_type_until_killed(self, qtbot):
        from mhcoordinator.services.drafts import drafts
        from tests.gui.intake_driver import IntakeDriver
        from tests.gui.stories import BLESSING
        from tests.gui.intake_window import ask, new_wizard, opened_vault
        with opened_vault(qtbot, Path(FOLDER)) as runner:
            driver = IntakeDriver(qtbot, new_wizard(qtbot, runner))
            driver.paste_message(BLESSING.message)
            driver.type_facts(BLESSING.facts, BLESSING.typed_as)
            qtbot.waitUntil(lambda: bool(ask(qtbot, runner, drafts)), timeout=20_000)
            print("TYPED", flush=True)
            qtbot.waitUntil(lambda: False, timeout=60_000)
"""


def test_killed_in_mid_intake_nothing_is_left_in_clear(
    tmp_path: Path, folders: list[Path], home_of_its_own: Path
) -> None:
    root = Path(__file__).parents[2]
    script = tmp_path / "test_typist.py"
    script.write_text(f"FOLDER = {str(tmp_path / 'vault')!r}\n{TYPIST}", "utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider",
         "--rootdir", str(root), "-c", str(root / "pyproject.toml"),
         "-o", f"pythonpath={root}", "--basetemp", str(tmp_path / "of the typist"), str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    ) as typist:  # fmt: skip
        assert typist.stdout is not None
        heard = ""
        for line in typist.stdout:
            heard += line
            if "TYPED" in line:
                break
        os.kill(typist.pid, signal.SIGKILL)
    assert "TYPED" in heard, heard
    assert any(path.stat().st_size for path in (tmp_path / "vault").rglob("records.db*"))
    scanned = [*folders, tmp_path / "of the typist"]
    assert found_on_disk(scanned, SECRETS["Blessing"].typed) == []


def test_the_search_itself_finds_what_stands_in_clear(tmp_path: Path) -> None:
    for number, encoding in enumerate(("utf-8", "utf-16-le", "latin-1")):
        data = b"\x00\x01" + "xx idemudia yy".encode(encoding)
        (tmp_path / f"{number}.bin").write_bytes(data)
    (tmp_path / "Idemudia.txt").write_bytes(b"")
    found = found_on_disk([tmp_path], ["Idemudia"])
    assert {name for _, name in found} == {"0.bin", "1.bin", "2.bin", "Idemudia.txt"}
    text = "Bel 06-5550 17.33; idemúdia, BLESSING."
    assert told_in(text, SECRETS["Blessing"]) == ["Blessing", "Idemudia", "655501733"]


def send_letter(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs, job: Job
) -> None:
    wizard = ReferralWizard(runner, case_id, dialogs=dialogs)
    qtbot.addWidget(wizard)
    wizard.resize(1280, 900)
    wizard.show()
    qtbot.waitUntil(wizard.isEnabled, timeout=20_000)
    choose_recipient(qtbot, wizard, job)
    go_on(qtbot, wizard)
    write(qtbot, wizard.pages.purpose.ui.purpose_edit, job.purpose)
    write(qtbot, wizard.pages.purpose.ui.question_edit, job.question)
    press(qtbot, wizard.pages.purpose.ui.two_weeks_button)
    go_on(qtbot, wizard)
    press(qtbot, shown_child(qtbot, wizard, QAbstractButton, "basis_radio_0"))
    write(qtbot, wizard.pages.basis.ui.basis_note_edit, job.note)
    go_on(qtbot, wizard)
    go_on(qtbot, wizard)
    press_when_ready(qtbot, wizard.pages.send.ui.export_button)
    give_passphrase(qtbot, wizard.findChild(PassphraseDialog))
    qtbot.waitUntil(wizard.pages.send.ui.sent_card.isVisible, timeout=20_000)
    wizard.close()


def choose_recipient(qtbot: QtBot, wizard: ReferralWizard, job: Job) -> None:
    page = wizard.pages.recipient
    if job.kind is None:
        write(qtbot, page.ui.search_edit, job.recipient)
        qtbot.waitUntil(lambda: page.ui.organisation_list.count() == 1, timeout=20_000)
        qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Return)
    else:
        press(qtbot, page.ui.add_organisation_button)
        write(qtbot, page.ui.organisation_name_edit, job.recipient)
        combo = page.ui.organisation_kind_combo
        combo.setFocus()
        qtbot.keyClick(combo, Qt.Key.Key_Home)
        while combo.value() != job.kind:
            qtbot.keyClick(combo, Qt.Key.Key_Down)
        press(qtbot, page.ui.keep_organisation_button)
    qtbot.waitUntil(wizard.ui.next_button.isEnabled, timeout=20_000)


def go_on(qtbot: QtBot, wizard: ReferralWizard) -> None:
    qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def make_summary(
    qtbot: QtBot, runner: TaskRunner, case_id: str, dialogs: AnsweringDialogs, job: Job
) -> None:
    page = SummaryDialog(runner, case_id, dialogs=dialogs)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    qtbot.waitUntil(page.isEnabled, timeout=20_000)
    write(qtbot, page.ui.question_edit, job.question)
    write(qtbot, page.ui.recipient_edit, "GGD")
    choose_basis(qtbot, page.ui.basis_combo, LegalBasis.PUBLIC_TASK)
    write(qtbot, page.ui.basis_note_edit, "convenant zorgtafel 2025")
    press_when_ready(qtbot, page.ui.export_button)
    give_passphrase(qtbot, page.findChild(PassphraseDialog))
    qtbot.waitUntil(page.ui.done_label.isVisible, timeout=20_000)
    page.close()


def give_passphrase(qtbot: QtBot, dialog: PassphraseDialog | None) -> None:
    assert dialog is not None
    write(qtbot, dialog.ui.passphrase_edit, PASSPHRASE)
    write(qtbot, dialog.ui.repeat_edit, PASSPHRASE)
    press(qtbot, dialog.ui.use_button)


def text_of(pdf: Path) -> str:
    """The words of an encrypted PDF, taken with pdftotext."""
    run = subprocess.run(
        ["pdftotext", "-layout", "-upw", PASSPHRASE, str(pdf), "-"], capture_output=True, check=True
    )
    return run.stdout.decode("utf-8")

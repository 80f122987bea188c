"""What the page of a case shows, hides until it is asked for, and keeps readable."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.audit import AuditAction, AuditEntry
from mhcoordinator.domain.care import Task
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.person import ContactChannel, ContactWay
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    LegalBasis,
    Referral,
    ReferralStatus,
)
from mhcoordinator.gui.case.document_viewer import DocumentViewer
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.case.referral_answer import ReferralAnswer
from mhcoordinator.gui.case.section_tabs import SectionTab
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.records import audit_log
from mhcoordinator.services import case_page, documents, entries, organisations
from mhcoordinator.services.session import VaultSession
from tests.gui.case_desk import (
    OFFSCREEN_WORDS,
    a_case,
    ask,
    open_page,
    opened_vault,
    press,
    save,
    wear,
)

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, runner: TaskRunner) -> CasePage:
    return open_page(qtbot, runner, save(qtbot, runner))


def words(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel))


def section(page: CasePage) -> QWidget:
    front = page.ui.stack.currentWidget()
    assert front is not None
    return front


def log(session: VaultSession) -> tuple[AuditEntry, ...]:
    with session.transaction() as unit:
        return audit_log.read(unit.connection)


def test_the_head_says_what_must_be_seen_at_once(page: CasePage) -> None:
    head = words(page.ui.head)
    assert "Mirela" in head
    for fact in ("29 years", "Romania", "MH-2026-001", "open"):
        assert fact in head
    assert "only Signal, 06 •• •• 88" in head
    assert "✕ do not tell oom Dirk" in head
    assert "interpreter Romanian" in head
    assert "! Bel de huisarts · 2 days late" in head
    assert "34 56" not in head


def test_the_number_is_shown_only_after_it_was_logged(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    press(qtbot, page.ui.head, "reveal_address")
    qtbot.waitUntil(lambda: "06 12 34 56 88" in words(page.ui.head))
    entry = ask(qtbot, runner, log)[-1]
    assert (entry.action, entry.field_group) == (AuditAction.REVEAL, "ContactChannel: address")
    assert entry.case_id == page.case_id


def test_a_secret_place_stays_hidden_until_its_reveal_is_logged(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    page.go_to("ShelterSection")
    assert "De Linde" not in words(page)
    page.go_to("HistorySection")
    assert "De Linde" not in words(page)
    page.go_to("ShelterSection")
    press(qtbot, section(page), "reveal_facility")
    qtbot.waitUntil(lambda: "De Linde" in words(section(page)))
    entry = ask(qtbot, runner, log)[-1]
    assert (entry.action, entry.field_group) == (AuditAction.REVEAL, "Placement: facility")


def test_reading_again_after_a_change_is_the_same_viewing(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    def viewings() -> int:
        found = ask(qtbot, runner, log)
        return sum(item.action is AuditAction.VIEW for item in found)

    assert viewings() == 1
    with qtbot.waitSignal(page.shown, timeout=5_000):
        runner.broadcast(page.case_id)
    assert viewings() == 1
    open_page(qtbot, runner, page.case_id)
    assert viewings() == 2


def test_the_first_message_can_be_read(qtbot: QtBot, page: CasePage) -> None:
    assert "Zij belde vanmorgen om hulp." in words(section(page))
    press(qtbot, section(page), "open_source_button")
    qtbot.waitUntil(lambda: bool(page.findChildren(DocumentViewer)))
    viewer = page.findChildren(DocumentViewer)[0]
    content = viewer.findChild(QPlainTextEdit, "document_content")
    assert content is not None
    assert content.toPlainText() == "Zij belde vanmorgen om hulp."


def test_a_document_is_taken_in_from_a_file_and_read_back(
    qtbot: QtBot, runner: TaskRunner, page: CasePage, tmp_path: Path
) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Geachte mevrouw, u bent welkom.", "utf-8")
    page.go_to("DocumentsSection")
    press(qtbot, section(page), "add_Document_button")
    dialog = page.findChildren(QFileDialog)[0]
    dialog.setDirectory(str(tmp_path))
    name = dialog.findChildren(QLineEdit)[0]
    name.setText(str(letter))
    with qtbot.waitSignal(page.shown, timeout=10_000):
        dialog.accept()
    added = ask(qtbot, runner, case_page.case_view, page.case_id).documents[-1]
    assert added.name == "brief.txt"
    assert ask(qtbot, runner, documents.read_document, added.id) == letter.read_bytes()

    press(qtbot, section(page), "open_document_button")
    qtbot.waitUntil(lambda: bool(page.findChildren(DocumentViewer)))
    content = page.findChildren(DocumentViewer)[0].findChild(QPlainTextEdit, "document_content")
    assert content is not None
    assert content.toPlainText() == letter.read_text("utf-8")


def test_a_referral_is_declined_only_with_a_reason(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    organisation = Organisation(name="Opvang De Vuurtoren")
    ask(qtbot, runner, organisations.save_organisation, organisation)
    referral = Referral(
        case_id=page.case_id,
        organisation_id=organisation.id,
        status=ReferralStatus.SENT,
        purpose="plek",
        basis=LegalBasis.VITAL_INTEREST,
        sent_on=date(2026, 11, 20),
        answer_due=date(2026, 11, 23),
    )
    ask(qtbot, runner, entries.add, referral)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        runner.broadcast(page.case_id)
    page.go_to("ReferralsSection")
    assert "Opvang De Vuurtoren · MH-2026-001-V1" in words(section(page))
    assert "! answer 1 day late" in words(section(page))
    press(qtbot, section(page), "status_button")
    answer = section(page).findChildren(ReferralAnswer)[0]
    chosen = [s for s in answer.status_choice.segments() if s.text() == "declined"]
    chosen[0].click()
    press(qtbot, answer, "save_status_button")
    qtbot.waitUntil(lambda: bool(answer.reason_field.error()))
    qtbot.keyClicks(answer.reason_edit, "geen plek tot januari")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(qtbot, answer, "save_status_button")
    (kept,) = ask(qtbot, runner, case_page.case_view, page.case_id).referrals
    assert (kept.status, kept.answer) == (ReferralStatus.DECLINED, "geen plek tot januari")


def test_search_leads_to_the_entry(page: CasePage) -> None:
    assert page.data is not None
    task = page.data.view.tasks[0]
    page.show_entry(task.id)
    assert page.place() == "PlanSection"
    assert section(page).findChild(QWidget, f"entry_{task.id}") is not None


def _is_seen(part: QWidget) -> bool:
    """Whether what was put in has come onto the screen; Qt shows it a moment later."""
    return any(label.isVisible() and label.text() for label in part.findChildren(QLabel))


@pytest.mark.parametrize("percent", [100, 200])
def test_no_label_or_button_is_narrower_than_its_words(
    qtbot: QtBot, runner: TaskRunner, percent: int
) -> None:
    many = tuple(
        Consent(decision=decision, recipient=f"iemand met een lange naam, nummer {number}")
        for decision in ConsentDecision
        for number in range(3)
    )
    page = open_page(qtbot, runner, save(qtbot, runner, a_case(consents=many)), percent)
    page.resize(960, 900)
    qtbot.waitUntil(lambda: page.width() == 960)
    for place in range(len(page.sections)):
        page.ui.tabs.choose(place)
        for shown in (page.ui.head, section(page)):
            qtbot.waitUntil(partial(_is_seen, shown))
        parts: list[QLabel | QPushButton] = [
            *page.findChildren(QLabel),
            *page.findChildren(QPushButton),
        ]
        for part in parts:
            if part.isVisible() and part.text() and not part.property("wordWrap"):
                assert part.width() >= part.minimumSizeHint().width(), part.text()
                assert part.height() >= part.minimumSizeHint().height() - 1, part.text()
                around = part.parentWidget()
                assert around is not None
                assert around.rect().contains(part.geometry()), part.text()


def test_closing_a_viewer_is_never_in_the_way_of_the_lock(qtbot: QtBot, page: CasePage) -> None:
    press(qtbot, section(page), "open_source_button")
    qtbot.waitUntil(lambda: bool(page.findChildren(QDialog)))
    page.findChildren(QDialog)[0].hide()
    page.hide()
    assert not page.isVisible()


def test_a_page_that_is_open_grows_with_the_text(qtbot: QtBot, page: CasePage) -> None:
    def key_width() -> int:
        keys = [item for item in section(page).findChildren(QLabel) if item.text() == "Reporter"]
        return keys[0].width() if keys else 0

    qtbot.waitUntil(lambda: key_width() > 0)
    before = key_width()
    wear(percent=200)
    qtbot.waitUntil(lambda: key_width() == 2 * before)


def test_older_contacts_are_shown_when_asked(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    def many(session: VaultSession) -> None:
        for minute in range(45):
            at = datetime(2026, 11, 1, 9, minute, tzinfo=UTC)
            entries.add(session, ContactMoment(case_id=page.case_id, at=at, text=f"{minute}."))

    ask(qtbot, runner, many)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        runner.broadcast(page.case_id)
    page.go_to("JournalSection")
    assert "\n3." not in words(section(page))
    press(qtbot, section(page), "older_button")
    qtbot.waitUntil(lambda: "\n3." in words(section(page)))


@pytest.mark.parametrize("percent", [100, 200])
def test_no_section_scrolls_sideways_in_the_smallest_window(
    qtbot: QtBot, runner: TaskRunner, percent: int
) -> None:
    title = "Vervolgplek zoeken voordat het noodbed stopt, en bellen met de gemeente"
    task = Task(title=title, due_on=date(2026, 11, 27))
    page = open_page(qtbot, runner, save(qtbot, runner, a_case(tasks=(task,))), percent)
    width = 1085 if percent == 100 else 890  # beside the rail, at 1280 pixels
    page.resize(width, 700)
    for shown in page.sections:
        page.go_to(type(shown).__name__)
        qtbot.waitUntil(lambda shown=shown: shown.isVisible())  # type: ignore[misc]
        assert page.width() == width
        assert shown.horizontalScrollBar().maximum() == 0, type(shown).__name__
    head = page.ui.head
    pills = [pill for pill in head.findChildren(Pill) if pill.isVisible()]
    qtbot.waitUntil(lambda: all(item.width() >= item.sizeHint().width() for item in pills))
    assert all(pill.mapTo(page, pill.rect().topRight()).x() <= width for pill in pills)


def test_the_tabs_stand_on_one_line_in_the_smallest_window(qtbot: QtBot, page: CasePage) -> None:
    page.resize(1085, 700)
    tabs = page.ui.tabs
    one = tabs.findChildren(SectionTab)[0]
    qtbot.waitUntil(lambda: page.width() == 1085)
    assert tabs.heightForWidth(1045) == one.sizeHint().height()
    assert tabs.heightForWidth(600) > one.sizeHint().height()


def test_who_must_not_know_is_the_first_pill(page: CasePage) -> None:
    pills = [pill.text() for pill in page.ui.head.findChildren(Pill) if pill.isVisible()]
    assert pills[0] == "✕ do not tell oom Dirk"


@pytest.mark.parametrize(
    ("is_safe", "role", "said"),
    [
        (Answer.YES, "pill-done", ""),
        (Answer.NO, "pill-blocked", "not safe"),
        (Answer.UNKNOWN, "pill-info", "safety unknown"),
        (Answer.NOT_ASKED, "pill-info", "safety not asked"),
        (Answer.DECLINED, "pill-info", "safety unknown"),
    ],
)
def test_only_a_number_that_was_called_safe_is_green(
    qtbot: QtBot, runner: TaskRunner, is_safe: Answer, role: str, said: str
) -> None:
    channel = ContactChannel(address="0612345688", allowed=(ContactWay.SMS,), is_safe=is_safe)
    page = open_page(qtbot, runner, save(qtbot, runner, a_case(channels=(channel,))))
    pills = page.ui.head.findChildren(Pill)
    (pill,) = (pill for pill in pills if "88" in pill.text())
    assert pill.property("role") == role
    assert said in pill.text()
    assert ("safe" in pill.text()) is bool(said)
    press(qtbot, page, "reveal_address")
    qtbot.waitUntil(lambda: "••" not in pill.text(), timeout=5_000)
    assert said in pill.text()


def test_the_call_name_of_the_shortest_intake_is_whole(qtbot: QtBot, runner: TaskRunner) -> None:
    page = open_page(qtbot, runner, save(qtbot, runner, Intake(call_name="Ygjp")))

    def is_whole() -> bool:
        name = page.ui.head.findChildren(QLabel, "call_name_label")[-1]
        seen = name.visibleRegion().boundingRect().height()
        return seen == name.height() >= name.sizeHint().height()

    qtbot.waitUntil(is_whole, timeout=5_000)

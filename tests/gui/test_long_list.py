"""A list of more cases than are shown at first: the rest comes when somebody wants it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.gui.cases.case_table_model import CaseTableModel
from mhcoordinator.gui.cases.page import CaseListPage
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.case_list import AT_FIRST
from mhcoordinator.services.session import VaultSession
from tests.gui.case_desk import OFFSCREEN_WORDS, ask, opened_vault, wear
from tests.gui.test_case_list import rows

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)
CASES = AT_FIRST + 100
TODAY = date(2026, 11, 24)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[CaseListPage]:
    """The newest of many cases, on the screen."""
    with opened_vault(qtbot, tmp_path) as runner:
        ask(qtbot, runner, _add_cases)
        yield _open_list(qtbot, runner)


def _add_cases(session: VaultSession) -> None:
    with session.transaction() as unit:
        for serial in range(1, CASES + 1):
            case_id = new_id()
            unit.add(
                CaseFile(
                    id=case_id,
                    case_id=case_id,
                    number=CaseNumber(2026, serial),
                    call_name=f"Naam {CASES - serial:04}",
                    opened_on=TODAY,
                )
            )
        unit.log(AuditAction.CREATE, field_group="CaseFile")


def _open_list(qtbot: QtBot, runner: TaskRunner) -> CaseListPage:
    wear()
    page = CaseListPage(runner)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitSignal(page.listed, timeout=10_000):
        page.show()
    return page


def _serials(page: CaseListPage) -> list[int]:
    cases = page.table.cases
    return [cases.row_at(row).number.serial for row in range(cases.rowCount())]


def test_the_newest_are_listed_and_all_are_counted(page: CaseListPage) -> None:
    assert _serials(page) == list(range(CASES, CASES - AT_FIRST, -1))
    assert page.ui.count_label.text() == f"{CASES} cases"


def test_the_rest_comes_at_the_end_and_nothing_moves(qtbot: QtBot, page: CaseListPage) -> None:
    with (
        qtbot.assertNotEmitted(page.table.cases.modelReset),
        qtbot.waitSignal(page.listed, timeout=5_000),
    ):
        qtbot.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert _serials(page) == list(range(CASES, 0, -1))
    assert page.table.currentIndex().row() == AT_FIRST - 1


def test_sorting_sorts_all_of_them(qtbot: QtBot, page: CaseListPage) -> None:
    place = [column.name for column in page.table.cases.columns()].index("call_name")
    key = Qt.Key(Qt.Key.Key_1 + place)
    with qtbot.waitSignal(page.listed, timeout=5_000):
        qtbot.keyClick(page.table, key, Qt.KeyboardModifier.AltModifier)
    assert _serials(page) == list(range(CASES, 0, -1))
    qtbot.keyClick(page.table, key, Qt.KeyboardModifier.AltModifier)
    assert _serials(page) == list(range(1, CASES + 1))


def test_the_rest_of_an_older_question_is_not_shown(qtbot: QtBot, page: CaseListPage) -> None:
    page.filter_bar.text_edit.setText("0042")
    with qtbot.waitSignal(page.listed, timeout=5_000):
        page.refresh()
        page.table.scrollToBottom()
    qtbot.waitUntil(lambda: not page._runner.is_busy())
    assert _serials(page) == [CASES - 42]


def test_the_model_keeps_its_promises_while_it_grows(qtmodeltester: ModelTester) -> None:
    many = rows(50)[::-1]
    model = CaseTableModel()
    wanted: list[bool] = []
    model.rest_wanted.connect(lambda: wanted.append(True))
    model.show_rows(many[:20], TODAY, are_all=False)
    qtmodeltester.check(model)
    assert wanted == [True]
    assert not model.add_rest(many[10:])
    assert model.add_rest(many)
    assert model.rowCount() == 50
    model.show_rows(many[:20], TODAY, are_all=False)
    model.sort(0)
    assert wanted == [True, True]
    assert not model.add_rest(many)

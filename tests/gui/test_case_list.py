"""The case list: what is asked is what is listed is what is counted; sorting; opening."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseStatus, Urgency
from mhcoordinator.domain.exploitation import Exploitation, ExploitationForm
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.residence import Placement, ShelterKind
from mhcoordinator.gui.cases.case_table_model import CaseTableModel
from mhcoordinator.gui.cases.page import CaseListPage
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import case_list
from mhcoordinator.services.case_list import CaseFilter, CaseRow
from tests.gui.case_desk import OFFSCREEN_WORDS, a_case, ask, opened_vault, save, wear

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


def fill(qtbot: QtBot, runner: TaskRunner) -> dict[str, str]:
    """Four cases by call name."""

    def one(call_name: str, prefix: str, surname: str, **more: object) -> str:
        person = Person(given_names=call_name, name_prefix=prefix, surname=surname)
        return save(qtbot, runner, a_case(call_name, people=(person,), **more))

    def labour() -> tuple[Exploitation, ...]:
        return (Exploitation(form=ExploitationForm.LABOUR),)

    return {
        "Anna": one("Anna", "van der", "Zee", municipality="Ede"),
        "Bo": one("Bo", "", "Bakker", municipality="Ede", exploitations=labour(), tasks=()),
        "Cem": one("Cem", "de", "Appel", municipality="Utrecht", status=CaseStatus.CLOSED),
        "Dia": one("Dia", "", "Éder", municipality="Utrecht", exploitations=labour()),
    }


def open_list(qtbot: QtBot, runner: TaskRunner, columns: tuple[str, ...] = ()) -> CaseListPage:
    wear()
    page = CaseListPage(runner, columns)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitSignal(page.listed, timeout=10_000):
        page.show()
    return page


def names(page: CaseListPage) -> list[str]:
    cases = page.table.cases
    return [cases.row_at(row).call_name for row in range(cases.rowCount())]


def test_the_number_shown_is_the_number_listed_is_the_number_asked(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    fill(qtbot, runner)
    page = open_list(qtbot, runner)
    bar = page.filter_bar
    combos = (bar.status_combo, bar.municipality_combo, bar.form_combo, bar.due_combo)
    seen = set()
    for combo in combos:
        for choice in range(combo.count()):
            with qtbot.waitSignal(page.listed, timeout=5_000):
                combo.setCurrentIndex(-1)
                combo.setCurrentIndex(choice)
            wanted = bar.wanted()
            listed = ask(qtbot, runner, case_list.list_cases, wanted)
            words = "1 case" if len(listed) == 1 else f"{len(listed)} cases"
            assert page.ui.count_label.text() == words
            assert page.count() == len(listed)
            assert sorted(names(page)) == sorted(row.call_name for row in listed)
            seen.add(len(listed))
        with qtbot.waitSignal(page.listed, timeout=5_000):
            bar.clear()
    assert {0, 1, 2, 4} <= seen


def test_it_finds_while_one_types(qtbot: QtBot, runner: TaskRunner) -> None:
    fill(qtbot, runner)
    page = open_list(qtbot, runner)
    with qtbot.waitSignal(page.listed, timeout=5_000):
        qtbot.keyClicks(page.filter_bar.text_edit, "eder")
    qtbot.waitUntil(lambda: names(page) == ["Dia"])
    assert page.ui.count_label.text() == "1 case"


def test_names_sort_by_surname_without_prefix_by_click_and_by_key(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    fill(qtbot, runner)
    page = open_list(qtbot, runner, ("call_name", "full_name"))
    with qtbot.waitSignal(page.listed, timeout=5_000):
        page.filter_bar.clear()
    header = page.table.horizontalHeader()
    place = header.sectionViewportPosition(1) + 20
    qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().center().__class__(place, 9)
    )
    ascending = header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
    expected = ["Cem", "Bo", "Dia", "Anna"]
    assert names(page) == (expected if ascending else expected[::-1])

    qtbot.keyClick(page.table, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert names(page) == ["Anna", "Bo", "Cem", "Dia"]
    qtbot.keyClick(page.table, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert names(page) == ["Dia", "Cem", "Bo", "Anna"]


def test_enter_opens_the_case_that_is_chosen(qtbot: QtBot, runner: TaskRunner) -> None:
    ids = fill(qtbot, runner)
    page = open_list(qtbot, runner)
    page.table.setFocus()
    row = names(page).index("Bo")
    page.table.selectRow(row - 1)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.opened, timeout=2_000) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [ids["Bo"]]


def test_columns_are_chosen_and_told(qtbot: QtBot, runner: TaskRunner) -> None:
    page = open_list(qtbot, runner)
    action = next(a for a in page.ui.columns_button.menu().actions() if a.data() == "urgency")
    assert not action.isChecked()
    with qtbot.waitSignal(page.columns_chosen) as chosen:
        action.trigger()
    assert chosen.args is not None
    assert "urgency" in chosen.args[0]
    again = open_list(qtbot, runner, chosen.args[0])
    assert "urgency" in [column.name for column in again.table.cases.columns()]


def test_rows_grow_when_the_text_is_made_larger(qtbot: QtBot, runner: TaskRunner) -> None:
    fill(qtbot, runner)
    page = open_list(qtbot, runner)
    height, width = page.table.rowHeight(0), page.table.columnWidth(0)
    wear(percent=200)
    qtbot.waitUntil(lambda: page.table.rowHeight(0) == 2 * height)
    assert page.table.columnWidth(0) == 2 * width


def test_an_empty_list_offers_the_first_step(qtbot: QtBot, runner: TaskRunner) -> None:
    page = open_list(qtbot, runner)
    assert page.ui.stack.currentWidget() is page.ui.empty_page
    with qtbot.waitSignal(page.intake_wanted):
        qtbot.mouseClick(page.ui.intake_button, Qt.MouseButton.LeftButton)


def test_a_new_case_appears_by_itself(qtbot: QtBot, runner: TaskRunner) -> None:
    page = open_list(qtbot, runner)
    case_id = save(qtbot, runner)
    with qtbot.waitSignal(page.listed, timeout=5_000):
        runner.broadcast(case_id)
    assert names(page) == ["Mirela"]


def test_each_line_says_what_is_due_and_never_cuts_the_day(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    title = "Vervolgplek zoeken voordat het noodbed stopt, en bellen met de gemeente"
    task = Task(title=title, due_on=date(2026, 11, 27))
    save(qtbot, runner, a_case(tasks=(task,), placements=()))
    page = open_list(qtbot, runner)
    cases = page.table.cases
    place = [column.name for column in cases.columns()].index("due")
    index = cases.index(0, place)
    assert index.data() == f"{title} · in 3 days"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == f"{title} · in 3 days"


@pytest.mark.parametrize("percent", [100, 200])
def test_no_line_is_wider_than_the_list_and_names_stay_in_sight(
    qtbot: QtBot, runner: TaskRunner, percent: int
) -> None:
    save(qtbot, runner)
    page = open_list(qtbot, runner)
    wear(percent=percent)
    page.resize(1085 if percent == 100 else 890, 700)  # beside the rail, at 1280 pixels
    header = page.table.horizontalHeader()
    room = page.table.viewport().width
    sideways = page.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: header.length() == room() and sideways.maximum() == 0)
    names = [column.name for column in page.table.cases.columns()]
    shown = {name for place, name in enumerate(names) if not header.isSectionHidden(place)}
    assert {"call_name", "due"} <= shown
    left_out = len(names) - len(shown)
    assert page.ui.squeezed_label.isVisible() == (left_out > 0)
    assert (left_out > 0) == (percent == 200)
    for place, name in enumerate(names):
        if name in shown:
            assert header.sectionSize(place) >= header.sectionSizeHint(place)


def rows(number: int) -> tuple[CaseRow, ...]:
    return tuple(
        CaseRow(
            case_id=str(n),
            number=CaseNumber(2026, n),
            call_name=f"Naam {n * 7919 % number}",
            full_name=f"Jan de Vries {n}",
            surname="Vries",
            status=CaseStatus.OPEN,
            municipality="Ede",
            main_form=ExploitationForm.LABOUR if n % 2 else None,
            urgency=Urgency.NORMAL,
            opened_on=date(2026, 1, 1),
            next_due=date(2026, 12, 1) if n % 3 else None,
            next_due_what="task" if n % 3 else "",
            next_due_words="Bel de huisarts" if n % 3 else "",
            next_due_words_en="Bel de huisarts" if n % 3 else "",
            last_contact=datetime(2026, 11, 1, tzinfo=UTC) if n % 5 else None,
        )
        for n in range(1, number + 1)
    )


def test_the_model_keeps_its_promises_while_sorted_and_refilled(
    qtmodeltester: ModelTester,
) -> None:
    model = CaseTableModel()
    model.show_rows(rows(50), date(2026, 11, 24))
    qtmodeltester.check(model)
    for column in range(model.columnCount()):
        model.sort(column, Qt.SortOrder.DescendingOrder)
    model.show_columns(("full_name", "due"))
    model.show_rows(rows(3), date(2026, 11, 24))
    qtmodeltester.check(model)


def test_ten_thousand_rows_are_asked_for_only_where_they_are_seen(qtbot: QtBot) -> None:
    model = CaseTableModel()
    model.show_rows(rows(10_000), date(2026, 11, 24))
    for column in range(model.columnCount()):
        model.sort(column)
        keys = [model.columns()[column].key(model.row_at(row)) for row in range(10_000)]
        assert keys == sorted(keys)


def test_the_usual_question_leaves_closed_cases_out(qtbot: QtBot, runner: TaskRunner) -> None:
    fill(qtbot, runner)
    page = open_list(qtbot, runner)
    assert "Cem" not in names(page)
    assert page.filter_bar.wanted() == CaseFilter(
        statuses=frozenset(CaseStatus) - {CaseStatus.CLOSED}
    )


def test_the_list_shows_who_stays_in_a_kind_of_place_that_a_user_named(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    fill(qtbot, runner)
    pension = Placement(kind=ShelterKind.OTHER, kind_words="pension")
    save(qtbot, runner, a_case("Eva", placements=(pension,)))
    page = open_list(qtbot, runner)
    combo = page.filter_bar.place_combo
    with qtbot.waitSignal(page.listed, timeout=5_000):
        combo.setCurrentIndex(combo.findText("pension"))
    assert names(page) == ["Eva"]
    assert combo.currentText() == "pension"  # also after the own kinds were offered again
    with qtbot.waitSignal(page.listed, timeout=5_000):
        page.filter_bar.clear()
    assert len(names(page)) == 5

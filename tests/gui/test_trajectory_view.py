"""The picture of the trajectory on the screen: keys, pointer, zoom, and the way to an entry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.drawing import Drawing, Item, MarkShape
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import CriminalCase, Placement, ShelterKind
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import colours
from mhcoordinator.gui.trajectory.card import TrajectoryCard, window_words
from mhcoordinator.gui.trajectory.painter import text_width
from mhcoordinator.gui.trajectory.view import TrajectoryView
from mhcoordinator.pictures.lanes import draw, scale_of
from mhcoordinator.pictures.trajectory import (
    Lane,
    LaneKind,
    Moment,
    Span,
    Term,
    Trajectory,
)
from mhcoordinator.services import entries
from tests.gui.case_desk import OFFSCREEN_WORDS, a_case, ask, open_page, opened_vault, save, wear

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)
TODAY = date(2026, 11, 24)
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def content() -> Trajectory:
    return Trajectory(
        lanes=(
            Lane(
                kind=LaneKind.SHELTER,
                title="Shelter",
                spans=(
                    Span(
                        start=date(2026, 10, 1),
                        end=date(2026, 12, 31),
                        words="COSM",
                        said="COSM, 1 Oct to 31 <Dec>",
                        target="stay",
                    ),
                ),
            ),
            Lane(
                kind=LaneKind.RESIDENCE,
                title="Residence",
                terms=(Term(on=date(2026, 12, 30), words="term", said="the term", target="t"),),
            ),
            Lane(
                kind=LaneKind.CRIMINAL_CASE,
                title="Criminal case",
                moments=(
                    Moment(on=date(2026, 11, 1), words="interview", said="first", target="one"),
                    Moment(on=date(2026, 12, 3), words="hearing", said="second", target="two"),
                ),
            ),
        ),
        today=TODAY,
        today_words="today",
        today_said="Today is 24 November 2026.",
        months=MONTHS,
    )


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[TrajectoryView]:
    wear()
    window = QWidget()
    column = QVBoxLayout(window)
    card = TrajectoryCard(content())
    before, after = QPushButton("before"), QPushButton("after")
    for part in (before, card, after):
        column.addWidget(part)
    before.setFocus()
    qtbot.addWidget(window)
    window.resize(1000, 400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    yield card.view
    QToolTip.hideText()
    wear()


def window_of(view: TrajectoryView) -> tuple[float, float]:
    assert view.sight is not None
    return view.sight.window


def item(view: TrajectoryView, target: str) -> Item:
    return next(found for found in view.drawing().items if found.target == target)


def middle(view: TrajectoryView, target: str) -> QPoint:
    return view.item_rect(item(view, target)).center()


def current(view: TrajectoryView) -> str:
    assert view.sight is not None
    here = view.sight.here
    return here.part.target if here is not None else ""


def come_in(view: TrajectoryView) -> None:
    """With Tab, from what stands before."""
    QTest.keyClick(view.window().focusWidget(), Qt.Key.Key_Tab)
    assert view.hasFocus()


def turn(view: TrajectoryView, spot: QPoint, steps: int, modifier: Qt.KeyboardModifier) -> bool:
    event = QWheelEvent(
        QPointF(spot),
        QPointF(view.mapToGlobal(spot)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
    return event.isAccepted()


def test_the_screen_shows_the_drawing_at_its_own_scale(view: TrajectoryView) -> None:
    same = draw(content(), float(view.width()), text_width(view.font()))
    assert view.drawing() == same
    for found in same.items:
        rect = view.item_rect(found)
        assert abs(rect.x() - found.x) <= 1
        assert abs(rect.width() - found.width) <= 2


def test_ctrl_and_the_wheel_zoom_around_the_pointer(view: TrajectoryView) -> None:
    def moment(x: float) -> float:
        width = float(view.width())
        return scale_of(content(), width, text_width(view.font()), window_of(view)).moment(x)

    spot = QPoint(600, 40)
    before, under = window_of(view), moment(600)
    assert turn(view, spot, 2, CTRL)
    after = window_of(view)
    assert after[1] - after[0] < before[1] - before[0]
    assert moment(600) == pytest.approx(under)
    turn(view, spot, -2, CTRL)
    assert window_of(view) == pytest.approx(before)


def test_the_bare_wheel_is_left_to_the_page_and_shift_pans(view: TrajectoryView) -> None:
    before = window_of(view)
    assert not turn(view, middle(view, "two"), 1, NONE)
    assert window_of(view) == before
    assert turn(view, middle(view, "two"), -1, SHIFT)
    assert window_of(view)[0] > before[0]


def test_keys_zoom_pan_fit_and_go_to_today(qtbot: QtBot, view: TrajectoryView) -> None:
    fitted = window_of(view)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    near = window_of(view)
    assert near[1] - near[0] == pytest.approx((fitted[1] - fitted[0]) / 1.25)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert window_of(view) == pytest.approx(fitted)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert window_of(view)[0] > fitted[0]
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert window_of(view) == pytest.approx(fitted)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert sum(window_of(view)) / 2 == pytest.approx(TODAY.toordinal() + 0.5)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert window_of(view) == fitted


def test_arrows_walk_through_the_parts_and_enter_opens(qtbot: QtBot, view: TrajectoryView) -> None:
    come_in(view)
    walked = [current(view)]
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        walked.append(current(view))
    assert walked == ["stay", "t", "one", "two"]
    with qtbot.waitSignal(view.target_chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == ["two"]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert current(view) == "t"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert current(view) == "stay"
    assert QToolTip.text() == "<p>COSM, 1 Oct to 31 &lt;Dec&gt;</p>"


def test_tab_stops_once_in_each_lane_and_then_leaves(qtbot: QtBot, view: TrajectoryView) -> None:
    come_in(view)
    walked = [current(view)]
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Tab)
        walked.append(current(view))
    assert walked == ["stay", "t", "one"]
    QTest.keyClick(view, Qt.Key.Key_Tab)
    left = view.window().focusWidget()
    assert isinstance(left, QPushButton)
    assert left.text() == "after"
    QTest.keyClick(left, Qt.Key.Key_Backtab)
    assert current(view) == "one"


def test_a_part_out_of_sight_is_brought_into_sight(qtbot: QtBot, view: TrajectoryView) -> None:
    come_in(view)
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert all(found.target != "two" for found in view.drawing().items)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert item(view, "two").target == current(view)


def test_the_focus_can_be_seen(qtbot: QtBot, view: TrajectoryView) -> None:
    def ring_pixels() -> int:
        image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        rect = view.item_rect(item(view, "two")).adjusted(-3, -3, 3, 3)
        wanted = QColor(colours().primary).rgb()
        y = rect.top()
        return sum(image.pixel(x, y) == wanted for x in range(rect.left() + 8, rect.right() - 8))

    assert ring_pixels() == 0
    come_in(view)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert ring_pixels() > 10


def test_hovering_says_in_full_what_it_is(view: TrajectoryView) -> None:
    spot = middle(view, "stay")
    event = QHelpEvent(QEvent.Type.ToolTip, spot, view.mapToGlobal(spot))
    QApplication.sendEvent(view, event)
    assert QToolTip.text() == "<p>COSM, 1 Oct to 31 &lt;Dec&gt;</p>"


def test_a_click_opens_and_dragging_pans(qtbot: QtBot, view: TrajectoryView) -> None:
    with qtbot.waitSignal(view.target_chosen) as chosen:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, "two"))
    assert chosen.args == ["two"]
    before = window_of(view)
    start = middle(view, "stay")
    with qtbot.assertNotEmitted(view.target_chosen):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(view, start + QPoint(60, 0))
        qtbot.mouseMove(view, start + QPoint(90, 0))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(90, 0))
    measure_scale = scale_of(content(), float(view.width()), lambda t, s, b: 0.0, before)
    assert window_of(view)[0] < before[0] - 60 / measure_scale.day


def test_who_cannot_see_it_hears_it(view: TrajectoryView) -> None:
    assert view.accessibleName() == "Trajectory in one picture"
    assert view.accessibleDescription().startswith("Today is 24 November 2026. Shelter: COSM,")


def test_twice_the_text_is_twice_the_picture(qtbot: QtBot, view: TrajectoryView) -> None:
    one = view.height()
    wear(percent=200)
    qtbot.waitUntil(lambda: view.height() > one * 1.9, timeout=5_000)
    assert view.height() < one * 2.6


def test_the_card_says_which_time_is_shown(qtbot: QtBot, view: TrajectoryView) -> None:
    assert window_words((date(2026, 9, 1).toordinal(), date(2027, 4, 1).toordinal())) == (
        "September 2026 to March 2027"
    )
    assert window_words((date(2026, 11, 2).toordinal() + 0.4, date(2026, 11, 9).toordinal())) == (
        "2 November 2026 to 8 November 2026"
    )


def test_all_of_a_busy_case_is_drawn_and_painted(qtbot: QtBot, view: TrajectoryView) -> None:
    days = [TODAY - timedelta(days=number * 2) for number in range(250)]
    busy = Trajectory(
        lanes=(
            Lane(
                kind=LaneKind.CRIMINAL_CASE,
                title="Criminal case",
                moments=tuple(Moment(on=on, words=f"event of {on}") for on in days),
            ),
            Lane(
                kind=LaneKind.CONTACT,
                title="Contact",
                moments=tuple(Moment(on=on, shape=MarkShape.DOT) for on in days),
            ),
        ),
        today=TODAY,
        today_words="today",
        today_said="",
        months=MONTHS,
    )
    view.show_trajectory(busy)
    image = QImage(view.size(), QImage.Format.Format_ARGB32_Premultiplied)
    view.zoom(0.1)
    view.render(image)
    assert len(view.drawing().items) > 300


def test_nothing_is_shown_before_there_is_a_trajectory(qtbot: QtBot) -> None:
    empty = TrajectoryView()
    qtbot.addWidget(empty)
    empty.show()
    qtbot.keyClick(empty, Qt.Key.Key_Plus)
    qtbot.keyClick(empty, Qt.Key.Key_Right)
    assert empty.drawing() == Drawing(0.0, 0.0)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


def test_the_overview_begins_with_the_picture_and_it_leads_to_the_entry(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    stay = Placement(
        kind=ShelterKind.COSM, started=PartialDate(2026, 10, 1), until=date(2026, 12, 31)
    )
    case = a_case(
        placements=(stay,),
        criminal_case=CriminalCase(interview_on=date(2026, 12, 3), interview_kind="AVIM"),
    )
    page = open_page(qtbot, runner, save(qtbot, runner, case))
    card = page.findChild(TrajectoryCard)
    assert card is not None
    assert card.isVisible()
    said = card.view.accessibleDescription()
    assert "COSM shelter, 1 Oct to 31 Dec" in said
    assert "next place unknown, from 1 Jan 2027" in said
    assert "AVIM 3 Dec" in said
    assert page.data is not None
    saved = page.data.view.placements[0]
    qtbot.mouseClick(card.view, Qt.MouseButton.LeftButton, pos=middle(card.view, saved.id))
    shown = page.ui.stack.currentWidget()
    assert shown is not None
    assert shown.findChild(QWidget, f"entry_{saved.id}") is not None
    assert not card.isVisible()


def test_contacts_are_dots_on_the_day_where_the_user_is(qtbot: QtBot, runner: TaskRunner) -> None:
    case_id = save(qtbot, runner)
    at = datetime(2026, 11, 20, 10, tzinfo=UTC)
    ask(qtbot, runner, entries.add, ContactMoment(case_id=case_id, at=at))
    page = open_page(qtbot, runner, case_id)
    card = page.findChild(TrajectoryCard)
    assert card is not None
    assert "1 contact, on 20 Nov" in card.view.accessibleDescription()

"""The geometry of the trajectory: nothing outside, no words upon words, one picture per content."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from mhcoordinator.domain.drawing import Box, Drawing, Line, Mark, MarkShape, Tone, Words
from mhcoordinator.pictures.axis import Window, fit, held
from mhcoordinator.pictures.lanes import draw, scale_of
from mhcoordinator.pictures.trajectory import (
    Lane,
    LaneKind,
    Moment,
    Span,
    SpanKind,
    Term,
    Trajectory,
    reading_order,
)

TODAY = date(2026, 11, 24)
MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
P = TypeVar("P")


def measure(text: str, size: float, bold: bool) -> float:
    return len(text) * size * (0.56 if bold else 0.52)


def trajectory(*lanes: Lane) -> Trajectory:
    return Trajectory(
        lanes=lanes,
        today=TODAY,
        today_words="today",
        today_said="Today is 24 November 2026.",
        months=MONTHS,
    )


def shelter(*spans: Span) -> Trajectory:
    return trajectory(Lane(kind=LaneKind.SHELTER, title="Shelter", spans=spans))


def texts(drawing: Drawing) -> dict[str, Words]:
    return {item.text: item for item in drawing.shapes if isinstance(item, Words)}


def boxes(drawing: Drawing) -> list[Box]:
    return [
        item for item in drawing.shapes if isinstance(item, Box) and item.tone is not Tone.TODAY
    ]


def around(text: Words) -> tuple[float, float, float, float]:
    width = measure(text.text, text.size, text.bold)
    return (text.x, text.y - text.size * 0.75, text.x + width, text.y + text.size * 0.2)


days = st.dates(date(2025, 1, 1), date(2028, 12, 31))
any_days = days | st.sampled_from((date(1, 1, 1), date(1066, 10, 14), date(9999, 12, 31)))
words = st.text("abcdefgh ij", max_size=40).map(str.strip)
spans = st.builds(
    Span,
    start=any_days,
    end=st.none() | any_days,
    kind=st.sampled_from(SpanKind),
    sure_from=st.none() | days,
    sure_until=st.none() | days,
    words=words,
    target=st.sampled_from("abc"),
)
moments = st.builds(Moment, on=any_days, shape=st.sampled_from(MarkShape), words=words)
terms = st.builds(Term, on=any_days, is_late=st.booleans(), words=words)
lanes = st.builds(
    Lane,
    kind=st.sampled_from(LaneKind),
    title=st.sampled_from(("Opvang", "Strafzaak", "Een bijzonder lange naam van een baan")),
    nothing=st.sampled_from(("", "nothing is known about it yet")),
    spans=st.lists(spans, max_size=6).map(tuple),
    moments=st.lists(moments, max_size=12).map(tuple),
    terms=st.lists(terms, max_size=5).map(tuple),
)
contents = st.lists(lanes, min_size=1, max_size=5).map(lambda found: trajectory(*found))
widths = st.floats(220, 1600)
windows = st.none() | st.builds(
    lambda first, length: held((first.toordinal() + 0.3, first.toordinal() + length)),
    days,
    st.floats(1, 20_000),
)


@given(contents, widths, windows)
@settings(deadline=None, max_examples=200)
def test_nothing_stands_outside_the_drawing(
    content: Trajectory, width: float, window: Window | None
) -> None:
    drawing = draw(content, width, measure, window)
    edge = 0.01
    for shape in drawing.shapes:
        match shape:
            case Box():
                left, right = shape.x, shape.x + shape.width
                top, bottom = shape.y, shape.y + shape.height
                assert shape.width > 0
                assert 0 <= shape.soft_start <= shape.width + edge
            case Line():
                left, right = shape.x1, shape.x2
                top, bottom = sorted((shape.y1, shape.y2))
            case Mark():
                left, right = shape.x - shape.size / 2, shape.x + shape.size / 2
                top, bottom = shape.y - shape.size / 2, shape.y + shape.size / 2
            case Words():
                left, top, right, bottom = around(shape)
        assert left >= -edge
        assert right <= drawing.width + edge
        assert top >= -edge
        assert bottom <= drawing.height + edge
    assert width >= 400 or drawing.width >= width
    assert drawing.width == width or width < 400


@given(contents, widths, windows)
@settings(deadline=None, max_examples=200)
def test_words_never_stand_upon_words(
    content: Trajectory, width: float, window: Window | None
) -> None:
    drawing = draw(content, width, measure, window)
    placed = sorted(around(item) for item in drawing.shapes if isinstance(item, Words))
    for number, one in enumerate(placed):
        for other in placed[number + 1 :]:
            if other[0] >= one[2]:
                break
            assert one[3] <= other[1] or other[3] <= one[1], (one, other)


@given(contents, widths, windows)
@settings(deadline=None, max_examples=200)
def test_no_mark_and_no_heavy_line_runs_through_words(
    content: Trajectory, width: float, window: Window | None
) -> None:
    drawing = draw(content, width, measure, window)
    written = [around(item) for item in drawing.shapes if isinstance(item, Words)]
    for shape in drawing.shapes:
        if isinstance(shape, Mark):
            half = shape.size / 2
            spot = (shape.x - half, shape.y - half, shape.x + half, shape.y + half)
        elif isinstance(shape, Line) and shape.heavy:
            spot = (shape.x1, shape.y1, shape.x2, shape.y2)
        else:
            continue
        for text in written:
            beside = spot[2] <= text[0] or text[2] <= spot[0]
            assert beside or spot[3] <= text[1] or text[3] <= spot[1], (shape, text)


@given(contents, widths, windows, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_the_order_of_the_input_does_not_matter(
    content: Trajectory, width: float, window: Window | None, chance: Random
) -> None:
    def shuffled(parts: tuple[P, ...]) -> tuple[P, ...]:
        return tuple(chance.sample(parts, len(parts)))

    def mixed(lane: Lane) -> Lane:
        return replace(
            lane,
            spans=shuffled(lane.spans),
            moments=shuffled(lane.moments),
            terms=shuffled(lane.terms),
        )

    again = replace(content, lanes=tuple(mixed(lane) for lane in content.lanes))
    assert draw(again, width, measure, window) == draw(content, width, measure, window)


@given(contents, widths, windows)
@settings(deadline=None)
def test_today_is_drawn_when_it_is_in_the_window(
    content: Trajectory, width: float, window: Window | None
) -> None:
    first, last = window or fit(content)
    drawing = draw(content, width, measure, window)
    drawn = "today" in texts(drawing)
    assert drawn == (first <= TODAY.toordinal() + 0.5 <= last)
    assert window is not None or drawn


@given(contents, widths, windows)
@settings(deadline=None)
def test_every_item_is_a_part_and_each_part_one_item_at_most(
    content: Trajectory, width: float, window: Window | None
) -> None:
    stops = reading_order(content)
    items = draw(content, width, measure, window).items
    places = [item.place for item in items]
    assert places == sorted(set(places))
    for item in items:
        assert item.target == stops[item.place].part.target


@given(contents, st.floats(300, 1200), st.sampled_from((0.5, 2.0)))
@settings(deadline=None)
def test_the_picture_grows_with_its_words(content: Trajectory, width: float, factor: float) -> None:
    small = draw(content, width, measure, size=12.0)
    large = draw(content, width * factor, measure, size=12.0 * factor)
    assert len(small.shapes) == len(large.shapes)
    assert abs(small.height * factor - large.height) < 0.01
    for one, other in zip(small.items, large.items, strict=True):
        assert abs(one.x * factor - other.x) < 0.01
        assert abs(one.y * factor - other.y) < 0.01


def test_days_stand_where_the_axis_says() -> None:
    longer = Span(start=date(2026, 8, 1), end=date(2026, 8, 31), words="y")
    content = shelter(Span(start=date(2026, 10, 1), end=date(2026, 10, 31), words="x"), longer)
    drawing = draw(content, 800, measure)
    scale = scale_of(content, 800, measure)
    _, bar = boxes(drawing)
    ticks = {item.text: item.x - 4 for item in drawing.shapes if isinstance(item, Words)}
    assert abs(bar.x - ticks["okt"]) < 0.01
    assert abs(bar.x + bar.width - ticks["nov"]) < 0.01
    assert abs(scale.moment(bar.x) - date(2026, 10, 1).toordinal()) < 0.001


def test_two_stays_at_once_stand_below_each_other_and_a_move_on_one_line() -> None:
    first = Span(start=date(2026, 10, 1), end=date(2026, 10, 20), words="a")
    moved = Span(start=date(2026, 10, 20), end=date(2026, 11, 20), words="b")
    both = Span(start=date(2026, 10, 10), end=date(2026, 11, 20), words="c")
    assert len({box.y for box in boxes(draw(shelter(first, moved), 800, measure))}) == 1
    assert len({box.y for box in boxes(draw(shelter(first, both), 800, measure))}) == 2


def test_an_overlap_has_a_row_of_its_own_below_the_stays() -> None:
    stays = (
        Span(start=date(2026, 10, 1), end=date(2026, 10, 20), words="a"),
        Span(start=date(2026, 10, 10), end=date(2026, 11, 20), words="b"),
    )
    overlap = Span(
        start=date(2026, 10, 10), end=date(2026, 10, 20), kind=SpanKind.OVERLAP, words="two"
    )
    found = boxes(draw(shelter(overlap, *stays), 800, measure))
    lowest = max(found, key=lambda box: box.y)
    assert lowest.hatched
    assert sum(box.y == lowest.y for box in found) == 1


def test_words_stand_in_the_bar_beside_it_or_end_with_an_ellipsis() -> None:
    long = Span(start=date(2026, 9, 1), end=date(2026, 12, 20), words="fits inside")
    drawing = draw(shelter(long), 800, measure)
    (bar,) = boxes(drawing)
    label = texts(drawing)["fits inside"]
    assert bar.x < label.x < bar.x + bar.width
    short = Span(start=date(2026, 11, 1), end=date(2026, 11, 3), words="does not fit inside")
    drawing = draw(shelter(short), 800, measure)
    (bar,) = boxes(drawing)
    assert texts(drawing)["does not fit inside"].x > bar.x + bar.width
    hemmed = Span(start=date(2026, 11, 4), end=date(2027, 12, 31), words="next")
    cut = Span(start=date(2026, 10, 1), end=date(2026, 11, 3), words="w" * 60)
    drawing = draw(shelter(cut, hemmed), 800, measure)
    assert any(text.startswith("www") and text.endswith("…") for text in texts(drawing))


def test_what_lasts_goes_on_beyond_the_edge_and_what_is_expected_is_dashed() -> None:
    lasting = Span(start=date(2026, 10, 1), words="stay")
    (bar,) = boxes(draw(shelter(lasting), 800, measure))
    assert bar.open_end
    assert not bar.dashed
    (bar,) = boxes(
        draw(
            shelter(replace(lasting, kind=SpanKind.EXPECTED, start=date(2027, 1, 1))), 800, measure
        )
    )
    assert bar.open_end
    assert bar.dashed
    assert bar.x + bar.width < 800


def test_a_month_without_a_day_has_a_soft_edge() -> None:
    about = Span(
        start=date(2026, 9, 1), sure_from=date(2026, 9, 30), end=date(2026, 12, 1), words="about"
    )
    content = shelter(about)
    (bar,) = boxes(draw(content, 800, measure))
    assert abs(bar.soft_start - scale_of(content, 800, measure).day * 29) < 0.01
    assert bar.soft_end == 0


def test_the_axis_goes_from_days_to_years() -> None:
    content = shelter(Span(start=TODAY, words="x"))

    def axis(days_shown: float) -> list[str]:
        first = float(date(2026, 11, 1).toordinal())
        found = draw(content, 1000, measure, (first, first + days_shown))
        return [text for text, item in texts(found).items() if item.tone is Tone.QUIET]

    assert axis(7)[:2] == ["1 nov", "2 nov"]
    assert axis(28)[:2] == ["1 nov", "2"]
    assert axis(60)[:2] == ["2 nov", "9 nov"]
    assert axis(365)[:3] == ["nov", "dec", "jan 2027"]
    assert axis(1500)[:2] == ["2027", "apr"]
    assert axis(5000)[:2] == ["2027", "2028"]


def test_terms_are_heavy_bars_with_a_diamond_and_late_ones_another_colour() -> None:
    lane = Lane(
        kind=LaneKind.RESIDENCE,
        title="Residence",
        spans=(Span(start=date(2026, 9, 30), end=date(2026, 12, 30), words="reflection"),),
        terms=(
            Term(on=date(2026, 12, 30), said="the end", target="a"),
            Term(on=date(2026, 11, 20), is_late=True, words="! report", target="b"),
        ),
    )
    drawing = draw(trajectory(lane), 900, measure)
    diamonds = [item for item in drawing.shapes if isinstance(item, Mark)]
    assert [(item.shape, item.tone) for item in diamonds] == [
        (MarkShape.DIAMOND, Tone.DUE),
        (MarkShape.DIAMOND, Tone.LATE),
    ]
    assert sum(isinstance(item, Line) and item.tone is Tone.LATE for item in drawing.shapes) == 1
    (bar,) = boxes(drawing)
    assert abs(diamonds[0].x - (bar.x + bar.width)) < 0.01
    assert abs(texts(drawing)["! report"].x - diamonds[1].x) < 70


def test_words_of_a_term_are_never_taken_for_those_of_another() -> None:
    bar = Span(start=date(2026, 9, 30), end=date(2026, 12, 30), words="reflection")
    first = Term(on=date(2026, 12, 20), words="report", target="a")
    last = Term(on=date(2026, 12, 30), target="b")
    lane = Lane(kind=LaneKind.RESIDENCE, title="Residence", spans=(bar,), terms=(first,))
    drawing = draw(trajectory(lane), 900, measure)
    assert texts(drawing)["report"].y == texts(drawing)["reflection"].y
    drawing = draw(trajectory(replace(lane, terms=(first, last))), 900, measure)
    assert texts(drawing)["report"].y > texts(drawing)["reflection"].y


def test_a_term_of_ten_years_does_not_press_the_rest_together() -> None:
    stay = Span(start=date(2026, 10, 1), end=date(2026, 12, 31), words="stay")
    lane = Lane(kind=LaneKind.SHELTER, title="Shelter", spans=(stay,))
    far = replace(lane, terms=(Term(on=date(2036, 1, 1), words="far"),))
    assert fit(trajectory(far)) == fit(trajectory(lane))


def test_what_is_not_certain_needs_no_row_of_its_own() -> None:
    first = Span(
        start=date(2026, 8, 1), end=date(2026, 10, 31), sure_until=date(2026, 10, 1), words="a"
    )
    next_one = Span(start=date(2026, 10, 1), sure_from=date(2026, 10, 31), words="b")
    assert len({box.y for box in boxes(draw(shelter(first, next_one), 800, measure))}) == 1


def test_the_picture_can_be_heard() -> None:
    content = trajectory(
        Lane(
            kind=LaneKind.SHELTER,
            title="Shelter",
            spans=(
                Span(start=date(2027, 1, 1), kind=SpanKind.EXPECTED, said="next place unknown"),
                Span(start=date(2026, 10, 1), end=date(2026, 12, 31), said="COSM till the 31st"),
            ),
        ),
        Lane(kind=LaneKind.PLAN, title="Plan", nothing="no goals yet"),
        Lane(
            kind=LaneKind.CONTACT,
            title="Contact",
            moments=(Moment(on=TODAY, said="phone"),),
            summary="1 contact",
        ),
    )
    assert draw(content, 800, measure).alternative == (
        "Today is 24 November 2026. Shelter: COSM till the 31st; next place unknown. "
        "Plan: no goals yet. Contact: 1 contact."
    )


def test_no_row_stays_empty() -> None:
    crowded = tuple(
        Term(on=TODAY + timedelta(days=number), words="a rather long name of a term " * 2)
        for number in range(12)
    )
    lane = Lane(kind=LaneKind.RESIDENCE, title="Residence", terms=crowded)
    drawing = draw(trajectory(lane), 500, measure)
    tops = sorted({item.y for item in drawing.items})
    steps = [after - before for before, after in pairwise(tops)]
    assert len(drawing.items) == len(crowded)
    assert max(steps) < 40
    assert drawing.height - max(item.y + item.height for item in drawing.items) < 40
    two = (
        Term(on=date(2026, 11, 20), words="an early term"),
        Term(on=date(2027, 2, 20), words="one too long to stand on either side of it at all " * 2),
    )
    drawing = draw(trajectory(replace(lane, terms=two)), 500, measure)
    assert drawing.height - max(item.y + item.height for item in drawing.items) < 40

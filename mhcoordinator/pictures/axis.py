"""The time axis: from days to points, and the days at which it is marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor

from mhcoordinator.pictures.trajectory import Trajectory, first_day, last_day, reading_order

Window = tuple[float, float]
"""The first moment and the last that are shown, in days: `date.toordinal`, with a fraction."""

SHORTEST, LONGEST = 7.0, 40 * 366.0
EARLIEST, LATEST = float(date(20, 1, 1).toordinal()), float(date(9960, 1, 1).toordinal())
_YEARS_BACK, _MONTHS_AHEAD = 10, (4, 13)
EXPECTED_AT_LEAST = timedelta(days=28)
"""How much is shown of what is expected without a known end."""
_MONTH_STEPS = (1, 3, 6, 12, 24, 60, 120, 240)


@dataclass(frozen=True, slots=True)
class Scale:
    """Days laid out between two edges, in points."""

    window: Window
    left: float
    right: float

    @property
    def day(self) -> float:
        """The width of a day."""
        first, last = self.window
        return (self.right - self.left) / (last - first)

    def x(self, moment: float) -> float:
        """Where a moment stands, also outside the edges."""
        return self.left + (moment - self.window[0]) * self.day

    def start_of(self, day: date) -> float:
        """Where a day begins."""
        return self.x(day.toordinal())

    def end_of(self, day: date) -> float:
        """Where a day ends."""
        return self.x(day.toordinal() + 1)

    def noon_of(self, day: date) -> float:
        """The middle of a day."""
        return self.x(day.toordinal() + 0.5)

    def moment(self, x: float) -> float:
        """The moment that stands at x."""
        return self.window[0] + (x - self.left) / self.day


@dataclass(frozen=True, slots=True)
class Tick:
    """A day at which the axis is marked, and what stands there."""

    on: date
    words: str


def fit(trajectory: Trajectory) -> Window:
    """Whole months around everything, at most ten years back.

    Ahead of today it shows at most twice as much as there was, from four months to thirteen: what
    ends later, such as a term of ten years, would press everything else together.
    """
    today = trajectory.today
    parts = [stop.part for stop in reading_order(trajectory)]
    first = min([today, *map(first_day, parts)])
    first = min(max(first, _month(today, -12 * _YEARS_BACK)), today)
    months_back = (today - first).days // 30
    ceiling = _month(today, min(max(2 * months_back, _MONTHS_AHEAD[0]), _MONTHS_AHEAD[1]))
    ends = [last_day(part) or min(first_day(part), ceiling) + EXPECTED_AT_LEAST for part in parts]
    days = (*map(first_day, parts), *ends)
    last = max([today, *(day for day in days if day <= ceiling)])
    beyond = 1 if (last - first).days < 400 else 2
    return held((_month(first, 0).toordinal(), _month(last, 1 + beyond).toordinal()))


def held(window: Window) -> Window:
    """The nearest window that is neither too narrow nor too wide, nor far out of our time."""
    first, last = window
    width = min(max(last - first, SHORTEST), LONGEST)
    middle = (first + last) / 2
    first = min(max(middle - width / 2, EARLIEST), LATEST - width)
    return (first, first + width)


def ticks(scale: Scale, months: tuple[str, ...], width_of: Callable[[str], float]) -> list[Tick]:
    """Days, Mondays, months, quarters or years: the finest of which the words do not meet."""
    widest = max(map(width_of, months))
    gap = width_of("00")
    dated = width_of("30 ") + widest
    if scale.day >= dated + gap:
        return [Tick(day, f"{day.day} {months[day.month - 1]}") for day in _days(scale, 1)]
    if scale.day >= width_of("30") + gap:
        return [
            Tick(day, f"1 {months[day.month - 1]}" if day.day == 1 else str(day.day))
            for day in _days(scale, 1)
        ]
    if scale.day * 7 >= dated + 2 * gap:
        return [Tick(day, f"{day.day} {months[day.month - 1]}") for day in _days(scale, 7)]
    for step in _MONTH_STEPS:
        room = scale.day * 28 * step - gap
        if max(width_of("2000"), widest if step < 12 else 0.0) <= room:
            break
    return [
        Tick(day, _month_words(day, step, months, width_of, room))
        for day in _months(scale.window, step)
    ]


def _month_words(
    day: date, step: int, months: tuple[str, ...], width_of: Callable[[str], float], room: float
) -> str:
    """The month; a January says its year as well, or instead."""
    if step >= 12:
        return str(day.year)
    words = months[day.month - 1]
    if day.month > 1:
        return words
    both = f"{words} {day.year}"
    return both if width_of(both) <= room else str(day.year)


def _months(window: Window, step: int) -> Iterator[date]:
    first = date.fromordinal(floor(window[0]))
    count = first.year * 12 + first.month - 1
    count -= count % step
    while (day := date(count // 12, count % 12 + 1, 1)).toordinal() <= window[1]:
        if day.toordinal() >= window[0]:
            yield day
        count += step


def _days(scale: Scale, step: int) -> Iterator[date]:
    number = ceil(scale.window[0])
    if step == 7:
        number += (1 - number) % 7  # ordinal 1 was a Monday
    while number <= scale.window[1]:
        yield date.fromordinal(number)
        number += step


def _month(day: date, later: int) -> date:
    count = day.year * 12 + day.month - 1 + later
    return date(min(max(count // 12, 1), 9999), count % 12 + 1, 1)

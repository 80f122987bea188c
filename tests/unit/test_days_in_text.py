"""Days are found in free text, and months, weekdays, times and amounts are let be."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mhcoordinator.domain.day_spans import day_spans

MONTHS = "januari februari maart april mei juni juli augustus september oktober november december"


@pytest.mark.parametrize(
    "day",
    [
        "3 maart 2026", "3 mrt", "3 mrt. '26", "03-03-2026", "3-3-26", "3/3", "3.3.2026", "12-10",
        "2026-03-03", "maandag 3 mrt", "ma 3/3", "do 14-05", "di. 14 april",
        "woensdag de 22e april", "March 3rd, 2026", "3rd of March", "Monday 3 March", "march 3",
        "1 mei", "21 MRT 2026",
        "15 / 9 / 2026", "3 en 4 maart", "1 t/m 5 april 2026", "5-12-1990",
    ],
)  # fmt: skip
def test_a_day_is_found_whole(day: str) -> None:
    text = f"gehoord op {day} in het bureau"
    covered = {at for start, end in day_spans(text) for at in range(start, end)}
    assert "".join(text[at] for at in sorted(covered)).strip() == day


@pytest.mark.parametrize(
    "text",
    [
        "sinds maart 2026", "in mei beginnen we", "eind april", "op maandag", "om 14.30 uur",
        "van 9.00-17.00", "9-11 uur", "6-14u", "2-3 keer", "4/5 dagen", "12-15 jaar",
        "24/7 bereikbaar", "€ 12-10", "RR 165/100", "in 2025-2026", "70-80 uur", "art. 7.3.11",
        "3e verdieping",
        "1,5 jaar", "10.30", "2 maanden", "L5 oud", "MH-2026-004", "over 2 wk", "12 man",
    ],
)  # fmt: skip
def test_what_is_no_day_is_let_be(text: str) -> None:
    assert list(day_spans(text)) == []


@given(day=st.dates(date(1930, 1, 1), date(2035, 12, 31)), way=st.integers(0, 5))
def test_any_day_is_found(day: date, way: int) -> None:
    month = MONTHS.split()[day.month - 1]
    written = (
        f"{day:%d-%m-%Y}", f"{day.day}-{day.month}-{day.year}", f"{day.day} {month} {day.year}",
        f"{day.day} {month[:3]}", f"{day:%d/%m/%y}", day.isoformat(),
    )[way]  # fmt: skip
    text = f"Gebeld op {written}, geen gehoor."
    covered = {at for start, end in day_spans(text) for at in range(start, end)}
    assert set(range(10, 10 + len(written))) <= covered

"""Shapes that point to somebody are found wherever they begin."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from mhcoordinator.domain.text_patterns import telling_spans

ANYWHERE = re.compile(r"[\w.+\-]+\s*@\s*[\w\-]+(?:(?:\.|\s+\.\s*)[\w\-]+)*")


@given(text=st.text("ab.+-_@ é\u0301", max_size=24))
@settings(max_examples=2000, deadline=None)
def test_a_mail_address_is_found_as_if_every_letter_could_begin_it(text: str) -> None:
    found = {place for start, end in telling_spans(text) for place in range(start, end)}
    for match in ANYWHERE.finditer(text):
        assert found >= set(range(match.start(), match.end()))

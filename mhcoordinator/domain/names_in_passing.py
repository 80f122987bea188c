"""Words that the case itself writes as a name somewhere, though no field says whose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.sharing import Disclosure, Referral

# A capital behind a small letter or a comma: inside a sentence, so a name and no beginning.
_INSIDE = re.compile(r"(?<=[a-zà-ÿ,] )[^\W\d_a-zà-ÿ][^\W\d_]{2,}(?:-[^\W\d_]{3,})*")
_CAPITAL = re.compile(r"\b[^\W\d_a-zà-ÿ][^\W\d_]{2,}")
# In these fields stands who, so also the first word with a capital is likely a name.
_WHO = frozenset(
    {"owner", "helper", "with_whom", "taken_by", "given_by", "source", "carried_out_by", "lawyer"}
)
_RECIPIENTS = (Disclosure, Referral)


def names_in_passing(view: CaseView, is_common: Callable[[str], bool]) -> frozenset[str]:
    """Uncommon words with a capital inside a sentence of any entry, as written.

    The capital betrays the name once; elsewhere a hurried hand leaves it out.
    """
    found = {
        word
        for field, text in _texts(view)
        for word in (_CAPITAL if field in _WHO else _INSIDE).findall(text)
    }
    found |= {word for member in view.network for word in _CAPITAL.findall(member.name)}
    return frozenset(
        word for word in found if not all(is_common(fold(part)) for part in word.split("-"))
    )


def _texts(view: CaseView) -> Iterator[tuple[str, str]]:
    for part in fields(view):
        entries = getattr(view, part.name)
        for entry in entries if isinstance(entries, tuple) else (entries,):
            if isinstance(entry, _RECIPIENTS):
                continue
            for value in fields(entry):
                text = getattr(entry, value.name)
                if isinstance(text, str):
                    yield value.name, text

"""Everything that can be wrong with a pack or with minutes has a sentence of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from mhcoordinator.exchange.meeting_pack import PackRefused
from mhcoordinator.exchange.sealed_file import SealedFileRefused
from mhcoordinator.services.explain_minutes import explain_minutes, explain_sealing
from mhcoordinator.services.explain_pack import explain_pack
from mhcoordinator.services.explanation import Explanation

Explain = Callable[[Exception, Callable[[str, str], str]], Explanation]
OF_PACKS = (
    *(SealedFileRefused(reason) for reason in (
        "not_sealed", "wrong_passphrase", "wrong_key", "damaged", "key_unreadable", "too_slow",
        "no_answer",
    )),
    *(PackRefused(reason) for reason in (
        "not_a_pack", "too_new", "altered", "too_large", "expired",
    )),
    FileNotFoundError("where"),
    RuntimeError("nobody foresaw this"),
)  # fmt: skip
OF_MINUTES = (
    *(SealedFileRefused(reason) for reason in ("not_sealed", "wrong_key", "damaged")),
    *(PackRefused(reason) for reason in (
        "not_minutes", "too_new", "too_large", "taken_in", "meeting_closed",
    )),
    FileNotFoundError("where"),
    RuntimeError("nobody foresaw this"),
)  # fmt: skip
OF_SEALING = (SealedFileRefused("key_unreadable"), SealedFileRefused("no_answer"), RuntimeError())


def as_it_is(_context: str, text: str) -> str:
    return text


@pytest.mark.parametrize(
    ("explain", "errors"),
    [(explain_pack, OF_PACKS), (explain_minutes, OF_MINUTES), (explain_sealing, OF_SEALING)],
)
def test_each_error_is_told_apart_in_three_sentences(
    explain: Explain, errors: tuple[Exception, ...]
) -> None:
    told = [explain(error, as_it_is) for error in errors]
    assert len({one.happened for one in told}) == len(errors)
    for one in told:
        assert one.happened
        assert one.kept
        assert one.next_step
        assert not {"where", "nobody"} & set(one.happened.split())


def test_who_opens_a_pack_loads_no_vault() -> None:
    look = (
        "import sys, mhcoordinator.services.explain_pack, mhcoordinator.services.meeting.chair;"
        "heavy = {'sqlalchemy', 'sqlcipher3', 'reportlab', 'pyrage', 'multiprocessing'};"
        "print(*sorted(heavy & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert told.stdout == "\n"

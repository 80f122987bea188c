"""The header: what it takes, what it refuses, and what it keeps of slots that it does not know."""

from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mhcoordinator.vault import KdfCost, KdfLimits, errors, header, key_derivation
from tests.vaults import CHEAP, CHEAP_LIMITS, PASSPHRASE

DATA_KEY = bytes(range(32))
VAULT = "4a4f3c0e-0000-4000-8000-000000000001"
FLOOR = KdfLimits().least


def sealed(*others: dict[str, object]) -> header.Header:
    slot = header.make_slot(VAULT, "Anna", PASSPHRASE, DATA_KEY, CHEAP)
    return header.sealed(header.Header(VAULT, (slot,), others), DATA_KEY)


WHOLE = header.to_bytes(sealed())


def opened(data: bytes, passphrase: str = PASSPHRASE) -> bytes:
    return header.open_slot(header.from_bytes(data, CHEAP_LIMITS), passphrase, CHEAP_LIMITS)[1]


def test_what_was_written_opens() -> None:
    assert opened(WHOLE) == DATA_KEY
    with pytest.raises(errors.WrongPassphrase):
        opened(WHOLE, PASSPHRASE + " ")


def test_a_slot_of_a_kind_to_come_is_kept_and_sealed() -> None:
    share: dict[str, object] = {
        "kind": "recovery_share",
        "id": "77",
        "share": {"threshold": 2, "of": 3},
    }
    read = header.from_bytes(header.to_bytes(sealed(share)), CHEAP_LIMITS)
    assert read.others == (share,)
    assert header.open_slot(read, PASSPHRASE, CHEAP_LIMITS)[1] == DATA_KEY
    with pytest.raises(errors.HeaderAltered):
        header.open_slot(replace(read, others=()), PASSPHRASE, CHEAP_LIMITS)


def test_a_slot_moved_from_another_vault_does_not_open() -> None:
    moved = replace(sealed(), vault_id="another")
    with pytest.raises(errors.WrongPassphrase):
        header.open_slot(moved, PASSPHRASE, CHEAP_LIMITS)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(at=st.integers(0, len(WHOLE) - 1), byte=st.integers(0, 255))
def test_no_changed_byte_goes_unnoticed(at: int, byte: int) -> None:
    changed = WHOLE[:at] + bytes([byte]) + WHOLE[at + 1 :]
    try:
        same = json.loads(changed) == json.loads(WHOLE)
    except ValueError:
        same = False
    if same:
        assert opened(changed) == DATA_KEY
    else:
        with pytest.raises(
            (errors.HeaderDamaged, errors.HeaderAltered, errors.AbsurdCosts, errors.NewerVault)
        ):
            opened(changed)


@given(keep=st.integers(0, len(WHOLE) - 3))
def test_every_cut_is_told_as_damage(keep: int) -> None:
    with pytest.raises(errors.HeaderDamaged):
        header.from_bytes(WHOLE[:keep], CHEAP_LIMITS)


@pytest.mark.parametrize(
    "text",
    ["[]", "null", "3", '"mhvault"', '{"format": "mhvault"}', "[" * 50_000, '{"format": "other"}',
     '{"format": "mhvault", "version": "1"}', '{"format": "mhvault", "version": 1, "checksum": 1}'],
)  # fmt: skip
def test_what_is_no_header_is_told_as_damage(text: str) -> None:
    with pytest.raises(errors.HeaderDamaged):
        header.from_bytes(text.encode())


@pytest.mark.parametrize(
    "cost",
    [
        KdfCost(FLOOR.memory_kib - 1, 3, 1),
        KdfCost(FLOOR.memory_kib, 2, 1),
        KdfCost(FLOOR.memory_kib, 3, 0),
        KdfCost(2**31, 3, 4),
        KdfCost(FLOOR.memory_kib, 2**31, 4),
        KdfCost(FLOOR.memory_kib, 3, 10_000),
        KdfCost(-1, -1, -1),
    ],
)
def test_costs_that_are_not_ours_are_refused_before_anything_is_derived(
    cost: KdfCost, monkeypatch: pytest.MonkeyPatch
) -> None:
    slot = replace(sealed().slots[0], cost=cost)
    data = header.to_bytes(replace(sealed(), slots=(slot,)))
    monkeypatch.setattr(header, "derive", lambda *_: pytest.fail("derived"))
    with pytest.raises(errors.AbsurdCosts):
        header.from_bytes(data)


@pytest.mark.parametrize("seconds", [0.0001, 0.15, 0.6, 60.0])
def test_measured_costs_stay_within_what_the_program_believes(
    seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks = iter((0.0, seconds))
    stopwatch = SimpleNamespace(perf_counter=lambda: next(ticks))
    monkeypatch.setattr(key_derivation, "time", stopwatch)
    monkeypatch.setattr(key_derivation, "derive", lambda *_: b"")
    cost = key_derivation.measured_cost()
    KdfLimits().check(cost)
    work = cost.memory_kib * cost.passes / (FLOOR.memory_kib * FLOOR.passes) * seconds
    assert work <= max(1.3, seconds)


def test_more_memory_than_there_is_has_its_own_error() -> None:
    with pytest.raises(errors.TooLittleMemory):
        key_derivation.derive("x", bytes(16), KdfCost(2**31, 1, 1))


def test_a_passphrase_is_the_same_however_its_accents_are_typed() -> None:
    composed = key_derivation.derive("caf\u00e9 \U0001f511", bytes(16), CHEAP)
    assert composed == key_derivation.derive("cafe\u0301 \U0001f511", bytes(16), CHEAP)
    assert composed != key_derivation.derive("cafe \U0001f511", bytes(16), CHEAP)

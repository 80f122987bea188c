"""Sealed files: which secret opens them, and windows that live while a passphrase is stretched."""

from __future__ import annotations

import threading

import pytest

from mhcoordinator.exchange import sealed_file, stretching
from mhcoordinator.exchange.sealed_file import (
    SealedFileRefused,
    new_identity,
    opens_with_passphrase,
    public_key_of,
    seal_for,
    seal_with_passphrase,
    unseal_with,
    unseal_with_passphrase,
)


def test_the_file_says_what_opens_it() -> None:
    secret, public = new_identity()
    by_key = seal_for(b"words", public)
    by_words = seal_with_passphrase(b"words", "een zin voor de voorzitter")
    assert not opens_with_passphrase(by_key)
    assert opens_with_passphrase(by_words)
    assert unseal_with_passphrase(by_words, "een zin voor de voorzitter") == b"words"
    assert public_key_of(secret) == public
    with pytest.raises(SealedFileRefused) as refused:
        unseal_with_passphrase(by_key, "een zin")
    assert refused.value.reason == "wrong_key"
    with pytest.raises(SealedFileRefused) as refused:
        unseal_with(by_words, secret)
    assert refused.value.reason == "wrong_key"


def test_others_go_on_while_a_passphrase_is_stretched() -> None:
    """The library itself would let nobody else have a turn for seconds."""
    sealed: list[bytes] = []
    worker = threading.Thread(target=lambda: sealed.append(seal_with_passphrase(b"", "a" * 12)))
    worker.start()
    turns = 0
    while worker.is_alive():
        worker.join(0.001)
        turns += 1
    assert sealed
    assert turns > 20


def test_a_process_that_ends_without_an_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretching, "_work", _end_at_once)
    with pytest.raises(SealedFileRefused) as refused:
        seal_with_passphrase(b"words", "a" * 12)
    assert refused.value.reason == "no_answer"


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("Decryption failed", "wrong_passphrase"),
        ("Excessive work parameter for passphrase.\nDecryption would take", "too_slow"),
        ("No matching keys found", "wrong_key"),
        ("Header is invalid", "damaged"),
    ],
)
def test_what_the_library_says_is_told_apart(said: str, reason: str) -> None:
    assert sealed_file._reason(said) == reason


def _end_at_once(connection: object) -> None:
    del connection

"""Files sealed with age (age-encryption.org/v1), so that the standard tool opens them too."""

from __future__ import annotations

import re
from typing import Any

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.exchange.stretching import (
    Direction,
    StretchingEnded,
    StretchingRefused,
    stretched,
)

_HEAD = b"age-encryption.org/v1\n"
_BY_PASSPHRASE = b"-> scrypt "
_WRONG_PASSPHRASE, _WRONG_KEY = "Decryption failed", "No matching keys found"
_TOO_SLOW = "Excessive work"
_SECRET_KEY = re.compile(r"AGE-SECRET-KEY-1[0-9A-Z]+", re.IGNORECASE)


class SealedFileRefused(DomainError):
    """A sealed file could not be opened.

    Attributes:
        reason: ``not_sealed``, ``wrong_passphrase``, ``wrong_key``, ``damaged`` (cut short or
            altered), ``key_unreadable`` for a key that is none, ``too_slow`` when it was sealed on
            a computer that is much faster, or ``no_answer``, mostly for want of memory.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def new_identity() -> tuple[str, str]:
    """A fresh key pair: what opens, to be kept secret, and what seals, to be given away."""
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def public_key_of(identity: str) -> str:
    """The key that seals for this secret one.

    Raises:
        SealedFileRefused: ``key_unreadable``.
    """
    return str(_identity(identity).to_public())


def opens_with_passphrase(sealed: bytes) -> bool:
    """Whether a passphrase opens it, and not a key; the head of the file says so to everybody.

    Raises:
        SealedFileRefused: ``not_sealed``, or ``damaged`` for its first bytes alone.
    """
    check_sealed(sealed)
    return sealed.startswith(_BY_PASSPHRASE, len(_HEAD))


def seal_with_passphrase(content: bytes, passphrase: str) -> bytes:
    """Seals so that the passphrase opens; age makes each guess cost about a second.

    Raises:
        SealedFileRefused: ``no_answer``.
    """
    return _stretched(Direction.SEAL, content, passphrase)


def seal_for(content: bytes, public_key: str) -> bytes:
    """Seals so that only who holds the secret of this key opens.

    Raises:
        SealedFileRefused: ``key_unreadable``.
    """
    import pyrage

    try:
        recipient = pyrage.x25519.Recipient.from_str(public_key.strip())
    except pyrage.RecipientError as error:
        raise SealedFileRefused("key_unreadable") from error
    return bytes(pyrage.encrypt(content, [recipient]))


def unseal_with_passphrase(sealed: bytes, passphrase: str) -> bytes:
    """What was sealed with a passphrase.

    Raises:
        SealedFileRefused: see its reasons.
    """
    check_sealed(sealed)
    return _stretched(Direction.UNSEAL, sealed, passphrase)


def unseal_with(sealed: bytes, identity: str) -> bytes:
    """What was sealed for the public key of this secret one.

    Args:
        sealed: the file.
        identity: the key, or all of the file that age keeps it in.

    Raises:
        SealedFileRefused: see its reasons.
    """
    import pyrage

    check_sealed(sealed)
    secret = _identity(identity)
    try:
        return bytes(pyrage.decrypt(sealed, [secret]))
    except pyrage.DecryptError as error:
        raise SealedFileRefused(_reason(str(error))) from error


def check_sealed(sealed: bytes) -> None:
    """Refuses what is no sealed file at all.

    Raises:
        SealedFileRefused: ``not_sealed``, or ``damaged`` for its first bytes alone.
    """
    if not sealed.startswith(_HEAD):
        raise SealedFileRefused("damaged" if _HEAD.startswith(sealed[:5]) else "not_sealed")


def _stretched(direction: Direction, content: bytes, passphrase: str) -> bytes:
    try:
        return stretched(direction, content, passphrase)
    except StretchingRefused as error:
        raise SealedFileRefused(_reason(str(error))) from error
    except StretchingEnded as error:
        raise SealedFileRefused("no_answer") from error


def _identity(text: str) -> Any:
    import pyrage

    found = _SECRET_KEY.search(text)
    if found is None:
        raise SealedFileRefused("key_unreadable")
    try:
        return pyrage.x25519.Identity.from_str(found[0].upper())
    except pyrage.IdentityError as error:
        raise SealedFileRefused("key_unreadable") from error


def _reason(words: str) -> str:
    if words == _WRONG_PASSPHRASE:
        return "wrong_passphrase"
    if words.startswith(_TOO_SLOW):
        return "too_slow"
    return "wrong_key" if words == _WRONG_KEY else "damaged"

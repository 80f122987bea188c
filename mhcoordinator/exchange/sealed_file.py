"""Files sealed with age (age-encryption.org/v1), so that the standard tool opens them too."""

from __future__ import annotations

from mhcoordinator.domain.errors import DomainError

_HEAD = b"age-encryption.org/v1\n"
_WRONG_PASSPHRASE, _WRONG_KEY = "Decryption failed", "No matching keys found"
KEY_PREFIX = "age1"


class SealedFileRefused(DomainError):
    """A sealed file could not be opened.

    Attributes:
        reason: ``not_sealed``, ``wrong_passphrase``, ``wrong_key``, ``damaged`` (cut short or
            altered), or ``key_unreadable`` for a public key that is none.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def new_identity() -> tuple[str, str]:
    """A fresh key pair: what opens, to be kept secret, and what seals, to be given away."""
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def seal_with_passphrase(content: bytes, passphrase: str) -> bytes:
    """Seals so that the passphrase opens; age makes each guess cost about a second."""
    import pyrage

    return bytes(pyrage.passphrase.encrypt(content, passphrase))


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
    import pyrage

    check_sealed(sealed)
    try:
        return bytes(pyrage.passphrase.decrypt(sealed, passphrase))
    except pyrage.DecryptError as error:
        raise SealedFileRefused(_reason(error)) from error


def unseal_with(sealed: bytes, identity: str) -> bytes:
    """What was sealed for the public key of this secret one.

    Raises:
        SealedFileRefused: see its reasons.
    """
    import pyrage

    check_sealed(sealed)
    try:
        secret = pyrage.x25519.Identity.from_str(identity.strip())
    except pyrage.IdentityError as error:
        raise SealedFileRefused("key_unreadable") from error
    try:
        return bytes(pyrage.decrypt(sealed, [secret]))
    except pyrage.DecryptError as error:
        raise SealedFileRefused(_reason(error)) from error


def check_sealed(sealed: bytes) -> None:
    """Refuses what is no sealed file at all.

    Raises:
        SealedFileRefused: ``not_sealed``, or ``damaged`` for its first bytes alone.
    """
    if not sealed.startswith(_HEAD):
        raise SealedFileRefused("damaged" if _HEAD.startswith(sealed[:5]) else "not_sealed")


def _reason(error: Exception) -> str:
    words = str(error)
    if words == _WRONG_PASSPHRASE:
        return "wrong_passphrase"
    return "wrong_key" if words == _WRONG_KEY else "damaged"

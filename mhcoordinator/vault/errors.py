"""What can be wrong with a vault. Each is told apart, and none of them changes anything on disk."""

from __future__ import annotations

from mhcoordinator.domain.errors import DomainError


class VaultError(DomainError):
    """The vault could not be made, opened or changed."""


class WrongPassphrase(VaultError):
    """No key slot opens with this passphrase."""


class NotAVault(VaultError):
    """The folder holds neither a header nor records."""


class HeaderMissing(VaultError):
    """``vault.json`` is not there, but the records are."""


class HeaderDamaged(VaultError):
    """``vault.json`` is cut short or is no header."""


class HeaderAltered(VaultError):
    """``vault.json`` is not as this program wrote it: its seal does not fit."""


class AbsurdCosts(VaultError):
    """The header asks for a key derivation that is too weak or too heavy to be ours."""


class NewerVault(VaultError):
    """The vault was written by a newer version of the program."""


class RecordsMissing(VaultError):
    """``records.db`` is not there."""


class RecordsDamaged(VaultError):
    """``records.db`` is cut short or has pages that were altered.

    Attributes:
        pages: the numbers of the pages that are damaged, as far as known.
    """

    def __init__(self, pages: tuple[int, ...] = ()) -> None:
        super().__init__()
        self.pages = pages


class OpenElsewhere(VaultError):
    """Another window or another user has the vault open."""


class VaultLocked(VaultError):
    """The vault was locked meanwhile; the key is forgotten."""


class FolderReadOnly(VaultError):
    """Nothing can be written where the vault lies."""


class DiskFull(VaultError):
    """There is no room left, or the disk takes nothing; what stood there still stands."""


class TooLittleMemory(VaultError):
    """The key derivation needs more memory than the laptop can give now."""


class PlaceMissing(VaultError):
    """The folder in which the vault should stand is not there."""


class AlreadyExists(VaultError):
    """Something with this name stands there already."""


class LibraryTooOld(VaultError):
    """SQLCipher or SQLite is older than the version that keeps the records safe."""


class PassphraseTooWeak(VaultError):
    """The passphrase can be guessed."""

"""What is wrong with a vault, in sentences, with what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from mhcoordinator.domain.errors import DomainError, MigrationFailed, RecordsTooNew, StorageFull
from mhcoordinator.services.explanation import Explanation
from mhcoordinator.vault import errors

Translate = Callable[[str, str], str]


def explain_vault_error(error: Exception, translate: Translate) -> Explanation | None:
    """The sentences for an error of the vault, or None when it is another error."""
    if not isinstance(error, DomainError):
        return None
    texts = _of_the_header(error, translate) or _of_the_records(error, translate)
    texts = texts or _of_the_place(error, translate) or _of_what_was_asked(error, translate)
    return None if texts is None else Explanation(*texts)


def _of_the_header(error: DomainError, translate: Translate) -> tuple[str, str, str] | None:
    unchanged = translate("VaultError", "Nothing was changed. The files are still there.")
    match error:
        case errors.WrongPassphrase():
            return (
                translate("VaultError", "This passphrase does not open the vault."),
                translate("VaultError", "Nothing was changed."),
                translate(
                    "VaultError",
                    "Check Caps Lock and the keyboard language, and type the passphrase again.",
                ),
            )
        case errors.NotAVault():
            return (
                translate("VaultError", "There is no vault in this folder."),
                translate("VaultError", "Nothing was changed."),
                translate("VaultError", "Choose the folder whose name ends in .mhvault."),
            )
        case errors.HeaderMissing():
            return (
                translate("VaultError", "The file vault.json is missing from the vault."),
                translate("VaultError", "The records are still there, encrypted."),
                translate(
                    "VaultError",
                    "Put vault.json back from your backup. Without it nobody can open the records.",
                ),
            )
        case errors.HeaderDamaged():
            return (
                translate("VaultError", "The file vault.json is incomplete or unreadable."),
                unchanged,
                translate("VaultError", "Put vault.json back from your backup."),
            )
        case errors.HeaderAltered():
            return (
                translate("VaultError", "The file vault.json was altered outside this program."),
                unchanged,
                translate(
                    "VaultError",
                    "Put vault.json back from your backup and tell your IT staff: somebody or "
                    "something changed this file.",
                ),
            )
        case errors.AbsurdCosts():
            return (
                translate(
                    "VaultError",
                    "The file vault.json asks for a key calculation that this program never uses.",
                ),
                unchanged,
                translate(
                    "VaultError",
                    "Do not use this vault. Put vault.json back from your backup and tell your "
                    "IT staff.",
                ),
            )
        case errors.NewerVault() | RecordsTooNew():
            return (
                translate("VaultError", "This vault was made with a newer version of the program."),
                unchanged,
                translate("VaultError", "Install the newest version and open the vault again."),
            )
    return None


def _of_the_records(error: DomainError, translate: Translate) -> tuple[str, str, str] | None:
    match error:
        case errors.RecordsMissing():
            return (
                translate("VaultError", "The file records.db is missing from the vault."),
                translate("VaultError", "The key file vault.json is still there."),
                translate("VaultError", "Put records.db back from your backup."),
            )
        case errors.RecordsDamaged():
            return (
                translate("VaultError", "The passphrase is right, but the records are damaged."),
                translate("VaultError", "Nothing was changed. The damaged file is kept."),
                translate(
                    "VaultError",
                    "Make a copy of the vault folder and put records.db back from your backup. "
                    "Ask your IT staff to check the disk.",
                ),
            )
        case MigrationFailed():
            return (
                translate(
                    "VaultError",
                    "The records could not be adapted to this version of the program.",
                ),
                translate("VaultError", "The records of before stand unchanged."),
                translate(
                    "VaultError",
                    "Make room on the disk and try again. Or use the previous version and tell "
                    "your IT staff.",
                ),
            )
    return None


def _of_the_place(error: DomainError, translate: Translate) -> tuple[str, str, str] | None:
    nothing = translate("VaultError", "Nothing was changed.")
    match error:
        case errors.OpenElsewhere():
            return (
                translate("VaultError", "The vault is open in another window or by another user."),
                nothing,
                translate("VaultError", "Lock it there, or close that window, and try again."),
            )
        case errors.VaultLocked():
            return (
                translate("VaultError", "The vault was locked meanwhile."),
                translate(
                    "VaultError", "What was saved before is safe. The last step was not saved."
                ),
                translate("VaultError", "Unlock it and do the last step again."),
            )
        case errors.FolderReadOnly():
            return (
                translate("VaultError", "This program may not write in the folder of the vault."),
                nothing,
                translate(
                    "VaultError",
                    "Choose another folder, or ask your IT staff for permission to write here.",
                ),
            )
        case errors.DiskFull() | StorageFull():
            return (
                translate("VaultError", "The disk is full, or does not take what is written."),
                translate(
                    "VaultError", "What was saved before is safe. The last step was not saved."
                ),
                translate("VaultError", "Make room on the disk and do the last step again."),
            )
        case errors.TooLittleMemory():
            return (
                translate("VaultError", "There is too little free memory to open the vault."),
                nothing,
                translate("VaultError", "Close other programs and try again."),
            )
        case errors.LibraryTooOld():
            return (
                translate("VaultError", "A part that protects the records is too old."),
                nothing,
                translate("VaultError", "Install this program again, in its newest version."),
            )
    return None


def _of_what_was_asked(error: DomainError, translate: Translate) -> tuple[str, str, str] | None:
    nothing = translate("VaultError", "Nothing was changed.")
    match error:
        case errors.PlaceMissing():
            return (
                translate("VaultError", "The folder that you chose as its place does not exist."),
                nothing,
                translate("VaultError", "Make that folder first, or choose another place."),
            )
        case errors.AlreadyExists():
            return (
                translate("VaultError", "There is already something with this name."),
                nothing,
                translate("VaultError", "Choose another name or another place."),
            )
        case errors.PassphraseTooWeak():
            return (
                translate("VaultError", "This passphrase can be guessed."),
                nothing,
                translate("VaultError", "Use five or more words that do not belong together."),
            )
    return None

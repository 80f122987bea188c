"""What the commands about a vault do and say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table

from mhcoordinator import vault
from mhcoordinator.cli.passphrases import read_passphrase
from mhcoordinator.vault.errors import AlreadyExists, PassphraseTooWeak

Translate = Callable[[str, str], str]
DAMAGE_FOUND = 3
SUFFIX = ".mhvault"


def create(folder: Path, label: str, descriptor: int | None, translate: Translate) -> None:
    """Makes a vault whose name ends in .mhvault; a passphrase at the prompt is asked twice.

    Raises:
        VaultError: the vault was not made.
    """
    folder = folder if folder.suffix == SUFFIX else folder.with_name(folder.name + SUFFIX)
    if folder.exists():
        raise AlreadyExists
    passphrase = _new_passphrase(descriptor, label, translate)
    from mhcoordinator.services import vaults  # brings SQLAlchemy, which only this command needs

    vaults.create(folder, passphrase, label)
    typer.echo(translate("Cli", "The vault was made."))
    typer.echo(
        translate(
            "Cli",
            "Without the passphrase nobody can open it, not even its makers. Keep a copy of the "
            "passphrase in a safe.",
        )
    )


def info(folder: Path, translate: Translate) -> None:
    """Shows what the header says.

    Raises:
        VaultError: the header cannot be read.
    """
    found = vault.read_info(folder)
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_row(translate("Cli", "Vault"), found.vault_id)
    table.add_row(translate("Cli", "Format"), str(found.version))
    table.add_row(translate("Cli", "Size of the records"), f"{found.records_bytes / 2**20:.1f} MiB")
    for slot in found.slots:
        cost = slot.cost
        table.add_row(
            translate("Cli", "Passphrase of"),
            f"{slot.label} (Argon2id, {cost.memory_kib // 1024} MiB, {cost.passes}×, {cost.lanes})",
        )
    Console().print(table)


def verify(folder: Path, descriptor: int | None, translate: Translate) -> None:
    """Proves the header and every page; ends with exit code 3 when damage is found.

    Raises:
        VaultError: the vault cannot be opened.
    """
    passphrase = read_passphrase(descriptor, translate("Cli", "Passphrase:"), translate)
    report = vault.verify(folder, passphrase)
    if report.sound:
        typer.echo(translate("Cli", "The vault is sound: every page was read and checked."))
        return
    typer.echo(translate("Cli", "The records are damaged. Nothing was changed."), err=True)
    if report.damaged_pages:
        numbers = ", ".join(str(page) for page in report.damaged_pages)
        typer.echo(translate("Cli", "Damaged pages: {pages}").format(pages=numbers), err=True)
    typer.echo(
        translate("Cli", "Copy the folder now, and put records.db back from a backup."), err=True
    )
    raise typer.Exit(DAMAGE_FOUND)


def change_passphrase(
    folder: Path, descriptor: int | None, new_descriptor: int | None, translate: Translate
) -> None:
    """Replaces one passphrase.

    Raises:
        VaultError: nothing was changed.
    """
    old = read_passphrase(descriptor, translate("Cli", "Passphrase:"), translate)
    label = vault.read_info(folder).slots[0].label
    new = _new_passphrase(new_descriptor, label, translate)
    if new == old:
        raise typer.BadParameter(translate("Cli", "The new passphrase is the old one."))
    vault.change_passphrase(folder, old, new)
    typer.echo(translate("Cli", "The passphrase was changed. The old one no longer works."))


def _new_passphrase(descriptor: int | None, label: str, translate: Translate) -> str:
    passphrase = read_passphrase(descriptor, translate("Cli", "New passphrase:"), translate)
    if descriptor is None:
        again = read_passphrase(None, translate("Cli", "Once more:"), translate)
        if again != passphrase:
            raise typer.BadParameter(translate("Cli", "The two are not the same."))
    if not vault.judge_passphrase(passphrase, label.split()).acceptable:
        raise PassphraseTooWeak
    return passphrase

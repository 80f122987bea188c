"""The commands. What went wrong is told on stderr, in the language of the user."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from mhcoordinator.cli import vault_commands
from mhcoordinator.domain.errors import DomainError
from mhcoordinator.i18n import load_translate
from mhcoordinator.services.explain_vault import explain_vault_error

REFUSED = 1
EXIT_CODES = "Exit codes: 0 done, 1 refused with a reason, 2 wrong usage, 3 damage found by verify."

app = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False,
    help="Casework on an encrypted vault. Without a command the window opens.",
)  # fmt: skip
vault = typer.Typer(
    no_args_is_help=True, help="Make, inspect and look after a vault.", epilog=EXIT_CODES
)
app.add_typer(vault, name="vault")

Folder = Annotated[Path, typer.Argument(help="The vault folder, NAME.mhvault.")]
Descriptor = Annotated[
    int | None,
    typer.Option("--passphrase-fd", help="Read the passphrase from this open file descriptor."),
]
NewDescriptor = Annotated[
    int | None,
    typer.Option("--new-passphrase-fd", help="Read the new passphrase from this descriptor."),
]
Label = Annotated[str, typer.Option(help="Who will use this passphrase; stands in the log.")]


@vault.command()
def create(
    folder: Folder, label: Label = "care coordinator", passphrase_fd: Descriptor = None
) -> None:
    """Make a vault with empty records."""
    vault_commands.create(folder, label, passphrase_fd, load_translate())


@vault.command()
def info(folder: Folder) -> None:
    """Show what can be read without the passphrase."""
    vault_commands.info(folder, load_translate())


@vault.command()
def verify(folder: Folder, passphrase_fd: Descriptor = None) -> None:
    """Read every page and prove that it is sound."""
    vault_commands.verify(folder, passphrase_fd, load_translate())


@vault.command("change-passphrase")
def change_passphrase(
    folder: Folder, passphrase_fd: Descriptor = None, new_passphrase_fd: NewDescriptor = None
) -> None:
    """Give a passphrase in place of another. The records are not rewritten."""
    vault_commands.change_passphrase(folder, passphrase_fd, new_passphrase_fd, load_translate())


def main(argv: Sequence[str]) -> int:
    """Carries out one command line and returns its exit code."""
    try:
        app(list(argv), prog_name="mhcoordinator")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else REFUSED
    except DomainError as error:
        explanation = explain_vault_error(error, load_translate())
        lines = (
            (explanation.happened, explanation.kept, explanation.next_step)
            if explanation
            else (type(error).__name__,)
        )
        for line in lines:
            typer.echo(line, err=True)
        return REFUSED
    return 0

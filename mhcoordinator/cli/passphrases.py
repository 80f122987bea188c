"""Where a passphrase comes from: a prompt or a file descriptor, never an argument."""

from __future__ import annotations

import getpass
import os
import warnings
from collections.abc import Callable

import typer

Translate = Callable[[str, str], str]
LONGEST = 64 * 1024  # bytes


def read_passphrase(descriptor: int | None, prompt: str, translate: Translate) -> str:
    """The next line from an open file descriptor, or what is typed unseen.

    Only the line is taken, so that two passphrases can come through one descriptor.

    Raises:
        typer.BadParameter: nothing can be read there, or what is typed would be seen.
    """
    if descriptor is None:
        return _typed(prompt, translate)
    try:
        return _line(descriptor).decode()
    except OSError as error:
        raise typer.BadParameter(
            translate("Cli", "Nothing can be read from descriptor {number}.").format(
                number=descriptor
            )
        ) from error
    except UnicodeDecodeError as error:
        raise typer.BadParameter(translate("Cli", "The passphrase is not in UTF-8.")) from error


def _typed(prompt: str, translate: Translate) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(prompt + " ")
        except getpass.GetPassWarning as error:
            raise typer.BadParameter(
                translate("Cli", "There is no terminal to type in. Use --passphrase-fd.")
            ) from error


def _line(descriptor: int) -> bytes:
    line = bytearray()
    while len(line) < LONGEST and (byte := os.read(descriptor, 1)) not in {b"", b"\n"}:
        line += byte
    return bytes(line).removesuffix(b"\r")

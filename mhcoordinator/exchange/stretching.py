"""Passphrases of age are stretched in a process of their own.

It takes seconds and half a gigabyte. In our own process the library would keep the whole
interpreter to itself meanwhile, so that no window is drawn; and where memory runs out, the system
would end the program with everything that was typed in it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_DONE, _REFUSED = b"+", b"-"


class Direction(StrEnum):
    """What is done with the passphrase."""

    SEAL = "seal"
    UNSEAL = "unseal"


class StretchingRefused(Exception):
    """The library said no; the message is what it said."""


class StretchingEnded(Exception):
    """The process ended without an answer, mostly because memory ran out."""


def stretched(direction: Direction, content: bytes, passphrase: str) -> bytes:
    """What comes out of sealing or unsealing; the thread that calls waits, others do not.

    Raises:
        StretchingRefused: the passphrase is wrong, or the file is.
        StretchingEnded: there was no answer.
    """
    import multiprocessing

    # A fork would copy the threads and the secrets of the window.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        with ours:
            ours.send_bytes(direction.value.encode())
            ours.send_bytes(passphrase.encode())
            ours.send_bytes(content)
            answer = ours.recv_bytes()
    except (EOFError, OSError) as error:
        raise StretchingEnded from error
    finally:
        process.join()
    if answer.startswith(_REFUSED):
        raise StretchingRefused(answer[1:].decode())
    return answer[1:]


def _work(connection: Connection) -> None:
    import pyrage

    with connection:
        direction = connection.recv_bytes().decode()
        passphrase = connection.recv_bytes().decode()
        content = connection.recv_bytes()
        act = pyrage.passphrase.encrypt if direction == Direction.SEAL else _decrypt
        try:
            connection.send_bytes(_DONE + bytes(act(content, passphrase)))
        except pyrage.DecryptError as error:
            connection.send_bytes(_REFUSED + str(error).encode())


def _decrypt(content: bytes, passphrase: str) -> bytes:
    import pyrage

    return bytes(pyrage.passphrase.decrypt(content, passphrase))

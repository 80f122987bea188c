"""Encrypts a PDF in memory with a passphrase: AES-256, revision 6 of the PDF standard."""

from __future__ import annotations

from io import BytesIO

import pikepdf

from mhcoordinator.domain.errors import InvalidValue

SHORTEST_PASSPHRASE = 12
"""In characters. The file leaves the vault, so nothing but its length slows a guesser down."""


def encrypted(pdf: bytes, passphrase: str) -> bytes:
    """The PDF, to be opened with the passphrase only; printing and reading aloud are allowed.

    Raises:
        InvalidValue: the passphrase is shorter than `SHORTEST_PASSPHRASE`.
    """
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise InvalidValue("pdf_passphrase", "too_short")
    target = BytesIO()
    allowed = pikepdf.Permissions(extract=False, modify_annotation=False, modify_assembly=False,
                                  modify_form=False, modify_other=False)  # fmt: skip
    with pikepdf.open(BytesIO(pdf)) as opened:
        opened.save(
            target,
            encryption=pikepdf.Encryption(owner=passphrase, user=passphrase, R=6, allow=allowed),
        )
    return target.getvalue()

"""A passphrase that nobody guesses and everybody can say over the phone."""

from __future__ import annotations

import secrets

# Without letters and digits that look or sound alike: 0 o, 1 i l, b p, m n, 5 s, u v w, 2 z.
LETTERS = "acdefghjkmqrtxy346789"
GROUPS, GROUP_LENGTH = 5, 4
SHORTEST = 12


def propose_passphrase() -> str:
    """Five groups of four random characters, 87 bits: ``k7dh-3qat-...``."""
    return "-".join(
        "".join(secrets.choice(LETTERS) for _ in range(GROUP_LENGTH)) for _ in range(GROUPS)
    )

"""The trust boundary: bytes and files, keys and locks. Knows no case."""

from mhcoordinator.vault.key_derivation import KdfCost, KdfLimits
from mhcoordinator.vault.make_vault import change_passphrase, create_vault
from mhcoordinator.vault.open_vault import OpenVault, open_vault, read_header, verify_records

__all__ = [
    "KdfCost",
    "KdfLimits",
    "OpenVault",
    "change_passphrase",
    "create_vault",
    "open_vault",
    "read_header",
    "verify_records",
]

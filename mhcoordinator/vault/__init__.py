"""The trust boundary: bytes and files, keys and locks. Knows no case."""

from mhcoordinator.vault.inspect_vault import VaultInfo, VerifyReport, read_info, verify
from mhcoordinator.vault.key_derivation import KdfCost, KdfLimits
from mhcoordinator.vault.make_vault import change_passphrase, create_vault
from mhcoordinator.vault.open_vault import OpenVault, open_vault
from mhcoordinator.vault.passphrase import PassphraseJudgement, judge_passphrase

__all__ = [
    "KdfCost",
    "KdfLimits",
    "OpenVault",
    "PassphraseJudgement",
    "VaultInfo",
    "VerifyReport",
    "change_passphrase",
    "create_vault",
    "judge_passphrase",
    "open_vault",
    "read_info",
    "verify",
]

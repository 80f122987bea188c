"""``vault.json``: who may open the vault and how, sealed against alteration."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
from dataclasses import asdict, dataclass, replace
from typing import Any

from mhcoordinator.vault.errors import HeaderAltered, HeaderDamaged, NewerVault, WrongPassphrase
from mhcoordinator.vault.key_derivation import KdfCost, KdfLimits, derive

FORMAT = "mhvault"
VERSION = 1
PASSPHRASE = "passphrase"  # noqa: S105 (a kind of slot)
KDF = "argon2id"
WRAP = "aes-256-gcm"


@dataclass(frozen=True, slots=True)
class KeySlot:
    """One way to the data key.

    Attributes:
        kind: ``passphrase``; recovery shares and an organisation's key come later.
        label: who it belongs to, as that person typed it.
        salt / nonce / wrapped: for Argon2id and for AES-256-GCM; 16, 12 and 48 bytes.
    """

    id: str
    kind: str
    label: str
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """What ``vault.json`` says. `seal` is over everything else in it.

    Attributes:
        others: slots of kinds that this version does not open; sealed and kept as they stand.
    """

    vault_id: str
    slots: tuple[KeySlot, ...]
    others: tuple[dict[str, Any], ...] = ()
    seal: bytes = b""


def make_slot(
    vault_id: str, label: str, passphrase: str, data_key: bytes, cost: KdfCost
) -> KeySlot:
    """Wraps the data key under a passphrase."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    slot = KeySlot(
        os.urandom(8).hex(), PASSPHRASE, label, cost, os.urandom(16), os.urandom(12), b""
    )
    key = derive(passphrase, slot.salt, cost)
    wrapped = AESGCM(key).encrypt(slot.nonce, data_key, _bound(vault_id, slot))
    return replace(slot, wrapped=wrapped)


def open_slot(header: Header, passphrase: str, limits: KdfLimits) -> tuple[KeySlot, bytes]:
    """The slot that this passphrase opens, and the data key.

    Raises:
        AbsurdCosts: before anything is derived.
        WrongPassphrase: no slot opens.
        HeaderAltered: the passphrase is right, but the header is not as it was sealed.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    for slot in header.slots:
        limits.check(slot.cost)
    for slot in header.slots:
        key = derive(passphrase, slot.salt, slot.cost)
        try:
            data_key = AESGCM(key).decrypt(slot.nonce, slot.wrapped, _bound(header.vault_id, slot))
        except InvalidTag:
            continue
        if not hmac.compare_digest(header.seal, _seal(header, data_key)):
            raise HeaderAltered
        return slot, data_key
    raise WrongPassphrase


def sealed(header: Header, data_key: bytes) -> Header:
    """The header with its seal."""
    return replace(header, seal=_seal(header, data_key))


def _bound(vault_id: str, slot: KeySlot) -> bytes:
    """What a wrapping is bound to, so that a slot cannot be moved or its costs changed."""
    parts = (FORMAT, VERSION, vault_id, slot.id, slot.kind, *asdict(slot.cost).values())
    return "|".join(str(part) for part in parts).encode()


def _seal(header: Header, data_key: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    key = HKDF(SHA256(), 32, None, b"mhvault header seal v1").derive(data_key)
    return hmac.digest(key, _canonical(_plain(header)), "sha256")


def _canonical(plain: dict[str, Any]) -> bytes:
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _plain(header: Header) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "vault_id": header.vault_id,
        "slots": [*(_plain_slot(slot) for slot in header.slots), *header.others],
    }


def _plain_slot(slot: KeySlot) -> dict[str, Any]:
    return {
        "id": slot.id,
        "kind": slot.kind,
        "label": slot.label,
        "kdf": {"name": KDF, **asdict(slot.cost), "salt": _text(slot.salt)},
        "wrap": {"name": WRAP, "nonce": _text(slot.nonce), "key": _text(slot.wrapped)},
    }


def to_bytes(header: Header) -> bytes:
    """The header as it is written."""
    plain = {**_plain(header), "seal": _text(header.seal)}
    plain["checksum"] = _checksum(plain)
    return json.dumps(plain, indent=2, sort_keys=True).encode() + b"\n"


def from_bytes(data: bytes, limits: KdfLimits | None = None) -> Header:
    """Reads a header; who opens a slot checks its seal.

    Absurd costs are told before a checksum that does not fit: they say more.

    Raises:
        HeaderDamaged: cut short, or no header.
        NewerVault: a newer format.
        AbsurdCosts: costs outside the limits.
        HeaderAltered: its checksum does not fit.
    """
    try:
        plain = json.loads(data)
        if plain["format"] != FORMAT:
            raise HeaderDamaged
        if plain["version"] > VERSION:
            raise NewerVault
        checksum = plain.pop("checksum")
        known = [item for item in plain["slots"] if item["kind"] == PASSPHRASE]
        others = [item for item in plain["slots"] if item["kind"] != PASSPHRASE]
        slots = tuple(_slot(item) for item in known)
        header = Header(str(plain["vault_id"]), slots, tuple(others), _bytes(plain["seal"], 32))
        whole = checksum == _checksum(plain)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise HeaderDamaged from error
    for slot in slots:
        (limits or KdfLimits()).check(slot.cost)
    if not whole:
        raise HeaderAltered
    return header


def _checksum(plain: dict[str, Any]) -> str:
    """Tells an accident from a wrong passphrase; against intent stands the seal."""
    return hashlib.sha256(_canonical(plain)).hexdigest()


def _slot(item: dict[str, Any]) -> KeySlot:
    kdf, wrap = item["kdf"], item["wrap"]
    return KeySlot(
        str(item["id"]),
        str(item["kind"]),
        str(item["label"]),
        KdfCost(int(kdf["memory_kib"]), int(kdf["passes"]), int(kdf["lanes"])),
        _bytes(kdf["salt"], 16),
        _bytes(wrap["nonce"], 12),
        _bytes(wrap["key"], 48),
    )


def _bytes(text: str, length: int) -> bytes:
    data = base64.b64decode(text, validate=True)
    if len(data) != length:
        raise HeaderDamaged
    return data

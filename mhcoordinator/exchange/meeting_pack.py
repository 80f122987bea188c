"""What the chair gets and gives back: a ZIP archive inside a sealed file.

``NAME.mhmeeting``: `meeting.json` and ordinary PDFs, so that who opens it with the standard age
tool can read the pages with anything. ``NAME.mhminutes``: `minutes.json` alone. The formats are
described in docs/meeting-pack.md.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from hashlib import sha256
from io import BytesIO
from typing import Any

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.domain.meeting import DecisionKind

FORMAT = 1
_INDEX, _MINUTES = "meeting.json", "minutes.json"
_MOST_BYTES = 256 * 1024 * 1024
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first moment that a ZIP archive can name


class PackRefused(DomainError):
    """The content of a sealed file is not what it should be.

    Attributes:
        reason: ``not_a_pack``, ``not_minutes``, ``too_new``, ``altered`` (a page is not the one
            that the index names) or ``too_large``; of services also ``expired``, ``taken_in``,
            ``meeting_closed`` and ``other_pack``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class PackCase:
    """A case as the chair sees it.

    Attributes:
        item_id: of the agenda item; says nothing outside the vault.
        title: what it is called in its tier.
        question: masked as on the page.
    """

    item_id: str
    position: int
    title: str
    question: str
    minutes: int
    tier: str
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackCopy:
    """The numbered copy of a participant; `page` is the name of its PDF, empty for none."""

    serial: int
    organisation: str
    role: str
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPack:
    """All of a pack.

    Attributes:
        pack_id: of this very pack; minutes name it, so that they are taken in once.
        return_key: public age key for which the minutes are sealed.
        draft_key: secret age key; what the chair types is kept sealed for it until the minutes
            are made, so that who can open the pack can open the draft, and nobody else.
        readable_until: after this day the program opens it no more; the age tool still does.
        language: of the pages.
        pages: PDF bytes by name.
    """

    pack_id: str
    meeting_id: str
    return_key: str
    draft_key: str
    made_at: datetime
    readable_until: date
    language: str
    table: str
    held_on: date | None
    starts_at: str
    place: str
    chair: str
    cases: tuple[PackCase, ...]
    copies: tuple[PackCopy, ...]
    pages: Mapping[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackMinute:
    """A decision or an action that the chair typed.

    Attributes:
        title: what the case was called in the pack, for when it is on the agenda no more.
        kind: ``decision`` or ``action``.
    """

    id: str
    item_id: str
    kind: str
    text: str
    owner: str
    due_on: date | None
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackMinutes:
    """What the chair gives back.

    Attributes:
        minutes_id: of this very file; taking it in twice does nothing.
        printed: the numbers of the copies that were printed.
    """

    minutes_id: str
    pack_id: str
    meeting_id: str
    made_at: datetime
    lines: tuple[PackMinute, ...]
    printed: tuple[int, ...] = ()


def pack_bytes(pack: MeetingPack) -> bytes:
    """The archive of a pack."""
    index = {name: value for name, value in asdict(pack).items() if name != "pages"}
    index["format"] = FORMAT
    index["hashes"] = {name: sha256(page).hexdigest() for name, page in pack.pages.items()}
    return _archive({_INDEX: _json(index), **pack.pages})


def read_pack(content: bytes) -> MeetingPack:
    """The pack in an archive.

    Raises:
        PackRefused: see its reasons.
    """
    files = _files(content, "not_a_pack")
    index = _index(files, _INDEX, "not_a_pack")
    pages = {name: page for name, page in files.items() if name != _INDEX}
    try:
        if {name: sha256(page).hexdigest() for name, page in pages.items()} != index["hashes"]:
            raise PackRefused("altered")
        return MeetingPack(
            **_plain(index, ("pack_id", "meeting_id", "return_key", "draft_key", "language",
                             "table", "starts_at", "place", "chair")),
            made_at=datetime.fromisoformat(index["made_at"]),
            readable_until=date.fromisoformat(index["readable_until"]),
            held_on=_day(index["held_on"]),
            cases=tuple(_case(case, pages) for case in index["cases"]),
            copies=tuple(_copy(copy, pages) for copy in index["copies"]),
            pages=pages,
        )  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise PackRefused("not_a_pack") from error


def minutes_bytes(minutes: PackMinutes) -> bytes:
    """The archive of minutes."""
    return _archive({_MINUTES: _json(asdict(minutes) | {"format": FORMAT})})


def read_minutes(content: bytes) -> PackMinutes:
    """The minutes in an archive.

    Raises:
        PackRefused: see its reasons.
    """
    index = _index(_files(content, "not_minutes"), _MINUTES, "not_minutes")
    try:
        return PackMinutes(
            **_plain(index, ("minutes_id", "pack_id", "meeting_id")),
            made_at=datetime.fromisoformat(index["made_at"]),
            lines=tuple(_minute(line) for line in index["lines"]),
            printed=tuple(int(number) for number in index["printed"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise PackRefused("not_minutes") from error


def _case(found: Mapping[str, Any], pages: Mapping[str, bytes]) -> PackCase:
    words = _plain(found, ("item_id", "title", "question", "tier", "page"))
    if words["page"] not in pages:
        raise PackRefused("altered")
    return PackCase(**words, position=int(found["position"]), minutes=int(found["minutes"]))


def _copy(found: Mapping[str, Any], pages: Mapping[str, bytes]) -> PackCopy:
    words = _plain(found, ("organisation", "role", "page"))
    if words["page"] and words["page"] not in pages:
        raise PackRefused("altered")
    return PackCopy(**words, serial=int(found["serial"]))


def _minute(found: Mapping[str, Any]) -> PackMinute:
    words = _plain(found, ("id", "item_id", "kind", "text", "owner", "title"))
    return PackMinute(
        **{**words, "kind": DecisionKind(words["kind"]).value}, due_on=_day(found["due_on"])
    )


def _archive(files: Mapping[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EARLIEST), content)
    return buffer.getvalue()


def _files(content: bytes, otherwise: str) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            if sum(item.file_size for item in archive.infolist()) > _MOST_BYTES:
                raise PackRefused("too_large")
            return {item.filename: archive.read(item) for item in archive.infolist()}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise PackRefused(otherwise) from error


def _index(files: Mapping[str, bytes], name: str, otherwise: str) -> dict[str, Any]:
    try:
        index = json.loads(files[name])
        number = index["format"]
    except (KeyError, TypeError, ValueError) as error:
        raise PackRefused(otherwise) from error
    if not isinstance(number, int) or number > FORMAT:
        raise PackRefused("too_new")
    return dict(index)


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, default=_iso, ensure_ascii=False, indent=1).encode()


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _plain(index: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, str]:
    return {name: str(index[name]) for name in names}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None

"""One transaction: entries with their history, search words and audit lines, all or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, insert, select

from mhcoordinator.domain.audit import Actor, AuditAction
from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.clock import Clock
from mhcoordinator.domain.errors import Conflict, NotFound
from mhcoordinator.records import audit_log, rows, search_index
from mhcoordinator.records.codec import to_json
from mhcoordinator.records.tables import log

T = TypeVar("T")


@dataclass
class Touched:
    """In which cases a unit wrote what.

    Attributes:
        kinds: the kinds of entries that were written, by case.
        made: by case that the unit made, all its entries, as long as none was written twice.
    """

    kinds: dict[str, set[type]] = field(default_factory=dict)
    made: dict[str, list[Any]] = field(default_factory=dict)

    def added(self, entry: Any) -> None:
        """A new entry was written."""
        case_id = _case_of(entry)
        self.kinds.setdefault(case_id, set()).add(type(entry))
        if isinstance(entry, CaseFile):
            self.made[case_id] = []
        if case_id in self.made:
            self.made[case_id].append(entry)

    def changed(self, entry: Any) -> None:
        """An entry was written over, taken away or put back."""
        case_id = _case_of(entry)
        self.kinds.setdefault(case_id, set()).add(type(entry))
        self.made.pop(case_id, None)


@dataclass(frozen=True)
class UnitOfWork:
    """What a service holds while its transaction is open.

    Attributes:
        connection: for the queries of this room.
        touched: for whoever keeps something in step with the entries.
    """

    connection: Connection
    actor: Actor
    clock: Clock
    touched: Touched = field(default_factory=Touched)

    def get(self, kind: type[T], entry_id: str) -> T:
        """The entry with this id.

        Raises:
            NotFound: there is none.
        """
        entry = rows.read_one(self.connection, kind, entry_id)
        if entry is None:
            raise NotFound
        return entry

    def entries(self, kind: type[T], case_id: str) -> tuple[T, ...]:
        """All entries of one kind in one case, in the order in which they were made."""
        return rows.read_case(self.connection, kind, case_id)

    def add(self, entry: Any) -> None:
        """Writes a new entry, with its change, its words for search and an audit line."""
        self.add_all((entry,))
        self.log(AuditAction.CREATE, case_id=_case_of(entry), field_group=type(entry).__name__)

    def add_all(self, entries: Iterable[Any]) -> None:
        """Writes new entries with their changes and words; the caller logs once for all."""
        at = self.clock.now()
        by_kind: dict[type, list[Any]] = {}
        for entry in entries:
            by_kind.setdefault(type(entry), []).append(entry)
            self.touched.added(entry)
        changes = []
        for kind, group in by_kind.items():
            rows.insert_all(self.connection, kind, group)
            changes += [
                {
                    "at": at, "user": self.actor.name, "case_id": _case_of(entry),
                    "kind": kind.__name__, "entry_id": entry.id, "before": "",
                    "after": to_json(entry), "undone_by": None,
                }
                for entry in group
            ]  # fmt: skip
        if changes:
            everything = [entry for group in by_kind.values() for entry in group]
            search_index.put_all(self.connection, everything)
            self.connection.execute(insert(log.ChangeRow), changes)

    def replace(self, entry: Any, seen: Any | None = None) -> int | None:
        """Writes an entry over the one with its id.

        Args:
            entry: as it should be.
            seen: as the user saw it before; None skips the comparison.

        Returns:
            The id of the change, or None when nothing differs.

        Raises:
            NotFound: the entry was removed meanwhile.
            Conflict: the entry is no longer what the user saw.
        """
        current = self.get(type(entry), entry.id)
        if seen is not None and current != seen:
            raise Conflict
        if current == entry:
            return None
        rows.replace_one(self.connection, entry)
        self.touched.changed(entry)
        search_index.put(self.connection, entry)
        changed = ", ".join(differing(current, entry))
        self.log(
            AuditAction.CHANGE,
            case_id=_case_of(entry),
            field_group=f"{type(entry).__name__}: {changed}",
        )
        return self._record_change(entry, to_json(current), to_json(entry))

    def remove(self, entry: Any) -> int:
        """Deletes an entry; the change keeps what stood there, so that it can come back.

        Raises:
            NotFound: it was removed already.
        """
        current = self.get(type(entry), entry.id)
        rows.delete_one(self.connection, current)
        self.touched.changed(current)
        search_index.remove(self.connection, current)
        self.log(AuditAction.DELETE, case_id=_case_of(entry), field_group=type(entry).__name__)
        return self._record_change(current, to_json(current), "")

    def restore(self, entry: Any) -> int:
        """Writes back an entry that was removed."""
        rows.insert_all(self.connection, type(entry), (entry,))
        self.touched.changed(entry)
        search_index.put(self.connection, entry)
        self.log(AuditAction.CREATE, case_id=_case_of(entry), field_group=type(entry).__name__)
        return self._record_change(entry, "", to_json(entry))

    def log(self, action: AuditAction, **facts: str) -> None:
        """Writes an audit line; `facts` are the named fields of `audit_log.append`."""
        audit_log.append(self.connection, self.actor, self.clock.now(), action, **facts)

    def result_of(self, command_id: str) -> str | None:
        """What a command returned when it was carried out before, or None."""
        query = select(log.CommandRow.result).where(log.CommandRow.id == command_id)
        return self.connection.execute(query).scalar()

    def remember(self, command_id: str, result: str) -> None:
        """Notes that a command was carried out, so that repeating it does nothing."""
        if command_id:
            self.connection.execute(insert(log.CommandRow), {"id": command_id, "result": result})

    def _record_change(self, entry: Any, before: str, after: str) -> int:
        result = self.connection.execute(
            insert(log.ChangeRow).values(
                at=self.clock.now(),
                user=self.actor.name,
                case_id=_case_of(entry),
                kind=type(entry).__name__,
                entry_id=entry.id,
                before=before,
                after=after,
            )
        )
        assert result.inserted_primary_key is not None  # noqa: S101 (an autoincrement key)
        return int(result.inserted_primary_key[0])


def differing(before: Any, after: Any) -> tuple[str, ...]:
    """The names of the fields in which two entries of one kind differ."""
    return tuple(
        field.name
        for field in fields(before)
        if getattr(before, field.name) != getattr(after, field.name)
    )


def _case_of(entry: Any) -> str:
    return entry.id if isinstance(entry, CaseFile) else str(entry.case_id)


@contextmanager
def transaction(engine: Engine, actor: Actor, clock: Clock) -> Iterator[UnitOfWork]:
    """Everything done with the unit is written at the end, or nothing if an exception comes out."""
    with engine.begin() as connection:
        yield UnitOfWork(connection, actor, clock)

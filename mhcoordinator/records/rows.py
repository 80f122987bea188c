"""Between frozen entries and rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import Connection, RowMapping, Table, delete, insert, select, update

from mhcoordinator.records.tables import ROW_OF

T = TypeVar("T")


def table_of(kind: type) -> Table:
    """The table that holds entries of this kind."""
    table = ROW_OF[kind].__table__
    assert isinstance(table, Table)  # noqa: S101 (every row class is mapped to a plain table)
    return table


def field_names(kind: type) -> tuple[str, ...]:
    """The names of the fields of an entry kind, which are the names of its columns."""
    return tuple(field.name for field in fields(kind))


def as_row(entry: Any) -> dict[str, Any]:
    """The entry's fields by name, as its table takes them."""
    return {name: getattr(entry, name) for name in field_names(type(entry))}


def as_entry(kind: type[T], row: RowMapping) -> T:
    """The frozen entry that a row holds."""
    return kind(**{name: row[name] for name in field_names(kind)})


def read_case(connection: Connection, kind: type[T], case_id: str) -> tuple[T, ...]:
    """All entries of one kind in one case, in the order in which they were made."""
    table = table_of(kind)
    rows = connection.execute(
        select(table).where(table.c.case_id == case_id).order_by(table.c.seq)
    ).mappings()
    return tuple(as_entry(kind, row) for row in rows)


def read_cases(
    connection: Connection, kind: type[T], case_ids: Sequence[str]
) -> dict[str, tuple[T, ...]]:
    """As `read_case` for many cases at once; a case without entries of the kind is left out."""
    table = table_of(kind)
    query = select(table).where(table.c.case_id.in_(case_ids)).order_by(table.c.seq)
    found: dict[str, list[T]] = {}
    for row in connection.execute(query).mappings():
        found.setdefault(row["case_id"], []).append(as_entry(kind, row))
    return {case_id: tuple(entries) for case_id, entries in found.items()}


def read_one(connection: Connection, kind: type[T], entry_id: str) -> T | None:
    """The entry with this id, or None."""
    table = table_of(kind)
    row = connection.execute(select(table).where(table.c.id == entry_id)).mappings().first()
    return None if row is None else as_entry(kind, row)


def insert_all(connection: Connection, kind: type, entries: Iterable[Any]) -> None:
    """Writes new rows of one kind."""
    rows = [as_row(entry) for entry in entries]
    if rows:
        connection.execute(insert(table_of(kind)), rows)


def replace_one(connection: Connection, entry: Any) -> None:
    """Writes the entry over the row with its id."""
    table = table_of(type(entry))
    values = {name: value for name, value in as_row(entry).items() if name != "id"}
    connection.execute(update(table).where(table.c.id == entry.id).values(values))


def delete_one(connection: Connection, entry: Any) -> None:
    """Deletes the row with the entry's id."""
    table = table_of(type(entry))
    connection.execute(delete(table).where(table.c.id == entry.id))

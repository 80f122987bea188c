"""The one connection to the encrypted records, spoken to through SQLAlchemy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlcipher3
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool


def make_engine(connect: Callable[[], Any]) -> Engine:
    """An engine over one keyed connection that `connect` opens at first use.

    The driver stays in autocommit; every transaction is begun as a writer's, so that it never
    has to be upgraded half-way. Values stay out of the texts of exceptions.
    """
    engine = create_engine(
        "sqlite://",
        creator=connect,
        module=sqlcipher3.dbapi2,
        poolclass=StaticPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine

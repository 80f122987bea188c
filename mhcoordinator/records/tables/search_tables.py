"""Where the words of an entry are kept for search. The index itself is an FTS5 table over it."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from mhcoordinator.records.tables.base import Base


class SearchTextRow(Base):
    """The words of one entry as they were typed; `search_words` (FTS5) holds them folded."""

    __tablename__ = "search_text"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    case_id: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    entry_id: Mapped[str] = mapped_column(unique=True)
    words: Mapped[str]

"""Why something sensitive goes along, as it is kept: ``field: words``."""

from __future__ import annotations

from collections.abc import Iterable

from mhcoordinator.domain.sharing import SharedField


def explained_fields(reasons: Iterable[str]) -> frozenset[SharedField]:
    """The fields for which a reason was given."""
    given = (reason.partition(":") for reason in reasons)
    return frozenset(SharedField(field) for field, _, words in given if words.strip())

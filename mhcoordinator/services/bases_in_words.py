"""Legal grounds with the article that they rest on. Sources: domain facts 6.1."""

from __future__ import annotations

from collections.abc import Callable

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.sharing import LegalBasis

_ARTICLES = {
    LegalBasis.CONSENT: "AVG 6(1)(a)",
    LegalBasis.VITAL_INTEREST: "AVG 6(1)(d)",
    LegalBasis.LEGAL_OBLIGATION: "AVG 6(1)(c)",
    LegalBasis.PUBLIC_TASK: "AVG 6(1)(e)",
    LegalBasis.SOCIAL_SUPPORT_ACT: "5.3.3",
    LegalBasis.YOUTH_ACT: "7.3.11",
}


def basis_in_words(basis: LegalBasis, translate: Callable[[str, str], str]) -> str:
    """The ground and its article, ``toestemming (AVG 6(1)(a))``."""
    article = _ARTICLES.get(basis)
    words = label(basis, translate)
    return f"{words} ({article})" if article else words

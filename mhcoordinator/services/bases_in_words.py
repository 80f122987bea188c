"""Legal grounds with the article that they rest on. Sources: domain facts 6.1."""

from __future__ import annotations

from collections.abc import Callable

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.sharing import LegalBasis

_ARTICLES = {
    LegalBasis.CONSENT: QT_TRANSLATE_NOOP("LegalBasis", "GDPR art. 6(1)(a)"),
    LegalBasis.VITAL_INTEREST: QT_TRANSLATE_NOOP("LegalBasis", "GDPR art. 6(1)(d)"),
    LegalBasis.LEGAL_OBLIGATION: QT_TRANSLATE_NOOP("LegalBasis", "GDPR art. 6(1)(c)"),
    LegalBasis.PUBLIC_TASK: QT_TRANSLATE_NOOP("LegalBasis", "GDPR art. 6(1)(e)"),
    LegalBasis.SOCIAL_SUPPORT_ACT: QT_TRANSLATE_NOOP("LegalBasis", "art. 5.3.3"),
    LegalBasis.YOUTH_ACT: QT_TRANSLATE_NOOP("LegalBasis", "art. 7.3.11"),
}


def basis_in_words(basis: LegalBasis, translate: Callable[[str, str], str]) -> str:
    """The ground and its article, ``toestemming (AVG art. 6 lid 1 onder a)``."""
    words = label(basis, translate)
    article = _ARTICLES.get(basis)
    return f"{words} ({translate('LegalBasis', article)})" if article else words

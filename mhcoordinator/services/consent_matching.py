"""Whether a consent is about an organisation, and whether it is in force. Pure."""

from __future__ import annotations

import re
from datetime import date

from rapidfuzz import fuzz

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.organisation import OrganisationKind as Kind
from mhcoordinator.domain.sharing import Consent

_EVERYBODY = frozenset({"iedereen", "alle", "everybody", "everyone", "anyone", "all"})
_FILLERS = frozenset(
    {
        "de", "het", "een", "en", "of", "mijn", "haar", "zijn", "hun", "ook", "niet", "geen",
        "met", "bij", "voor", "naar", "van", "aan", "andere", "alle", "instanties", "the", "a",
        "an", "his", "her", "their", "my", "no", "not", "with", "to", "any", "other", "regio",
    }
)  # fmt: skip
# How people name a kind of partner in passing. Folded; a word counts when it begins so.
_KIND_WORDS: dict[Kind, tuple[str, ...]] = {
    Kind.COMENSHA: ("comensha",),
    Kind.POLICE: ("politie", "police", "avim", "recherche", "zeden", "emm"),
    Kind.PROSECUTION: ("om", "openbaar", "ministerie", "justitie", "prosecut"),
    Kind.LABOUR_INSPECTORATE: ("arbeidsinspectie", "inspectie", "nla", "labour", "inspectorate"),
    Kind.BORDER_POLICE: ("marechaussee", "kmar"),
    Kind.IMMIGRATION_SERVICE: ("ind", "immigratie", "immigration"),
    Kind.ASYLUM_RECEPTION: ("coa", "azc", "asielopvang"),
    Kind.RETURN_SERVICE: ("dt&v", "dtv", "terugkeer"),
    Kind.SHELTER: ("opvang", "shelter", "vrouwenopvang", "mannenopvang", "cosm", "omm"),
    Kind.GENERAL_PRACTITIONER: ("huisarts", "gp", "dokter"),
    Kind.HOSPITAL: ("ziekenhuis", "hospital"),
    Kind.MIDWIFE: ("verloskundige", "midwife"),
    Kind.MENTAL_HEALTH: ("ggz", "psycholoog", "psychiater"),
    Kind.PUBLIC_HEALTH: ("ggd",),
    Kind.MUNICIPALITY: ("gemeente", "municipality", "wijkteam"),
    Kind.SOCIAL_ASSISTANCE: ("bijstand", "schuldhulp", "uitkering"),
    Kind.HOUSING_CORPORATION: ("woningcorporatie", "woningbouw"),
    Kind.SAFE_AT_HOME: ("veilig", "thuis"),
    Kind.YOUTH_CARE: ("jeugdhulp", "jeugdzorg"),
    Kind.CERTIFIED_INSTITUTION: ("jeugdbescherm", "gi", "voogd"),
    Kind.CHILD_PROTECTION: ("raad", "kinderbescherming", "rvdk"),
    Kind.GUARDIAN_AGENCY: ("nidos", "voogd"),
    Kind.CARE_AND_SAFETY_HOUSE: ("veiligheidshuis", "zorg", "zvh"),
    Kind.CRIME_INFORMATION_CENTRE: ("riec",),
    Kind.LABOUR_SUPPORT: ("fairwork",),
    Kind.VICTIM_SUPPORT: ("slachtofferhulp", "shn"),
    Kind.COMPENSATION_FUND: ("schadefonds",),
    Kind.RETURN_ORGANISATION: ("iom",),
    Kind.LAWYER: ("advocaat", "advocaten", "lawyer"),
    Kind.SCHOOL: ("school", "roc", "onderwijs"),
    Kind.COMPULSORY_EDUCATION: ("leerplicht",),
    Kind.EMPLOYER: ("werkgever", "employer", "baas", "werk"),
    Kind.INTERPRETER: ("tolk", "interpreter"),
    Kind.CARE_COORDINATION: ("zorgcoordinat",),
}
_PIECES = re.compile(r"[,;/\n]|\b(?:en|and|of|or)\b")
_ALIKE = 85


def in_force(consent: Consent, today: date) -> bool:
    """Whether a decision holds today: given, and not withdrawn."""
    begun = consent.given_on is None or consent.given_on <= today
    ended = consent.withdrawn_on is not None and consent.withdrawn_on <= today
    return begun and not ended


def is_about(consent: Consent, organisation: Organisation) -> bool:
    """Whether a consent names this organisation by id, by kind, or in words."""
    if consent.organisation_id:
        return consent.organisation_id == organisation.id
    if consent.recipient_kind is organisation.kind:
        return True
    return names(consent.recipient, organisation.name, organisation.kind)


def names(words: str, name: str, kind: Kind | None) -> bool:
    """Whether words of a consent mean the organisation of this name and kind.

    ``gemeente`` means every municipality, ``gemeente Westland`` only that one; typing errors
    make no difference.
    """
    return any(_piece_names(piece, name, kind) for piece in _PIECES.split(fold(words)))


def _piece_names(piece: str, name: str, kind: Kind | None) -> bool:
    meant = [word.strip(".:()\"'") for word in piece.split()]
    if _EVERYBODY.intersection(meant):
        return True
    meant = [word for word in meant if word and word not in _FILLERS]
    if not meant:
        return False
    name_words = re.findall(r"[\w&]+", fold(name))
    starts = _KIND_WORDS.get(kind, ()) if kind else ()
    return all(_is_one_of(word, name_words) or _begins(word, starts) for word in meant)


def _is_one_of(word: str, others: list[str]) -> bool:
    return any(
        word == other or (len(word) >= 4 and fuzz.ratio(word, other) >= _ALIKE) for other in others
    )


def _begins(word: str, starts: tuple[str, ...]) -> bool:
    return any(
        word.startswith(start) if len(start) >= 5 else word == start for start in starts
    ) or any(len(start) >= 6 and fuzz.ratio(word, start) >= _ALIKE for start in starts)

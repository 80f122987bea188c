"""How people name partners in passing, and the words around it that name nobody."""

from __future__ import annotations

from mhcoordinator.domain.organisation import OrganisationKind as Kind

EVERYBODY = frozenset(
    {"iedereen", "allen", "niemand", "everybody", "everyone", "anyone", "nobody", "alle", "all"}
)
FILLERS = frozenset(
    {
        "de", "het", "een", "en", "of", "vd", "mijn", "haar", "zijn", "hun", "ook", "met", "bij",
        "voor", "naar", "van", "aan", "andere", "alle", "instanties", "organisaties", "partijen",
        "partners", "ketenpartners", "hulpverleners", "the", "a", "an", "his", "her", "their",
        "my", "with", "to", "any", "other", "regio",
    }
)  # fmt: skip
NEGATIONS = frozenset({"niet", "geen", "nooit", "zonder", "not", "no", "never", "without"})
KIND_WORDS: dict[Kind, tuple[str, ...]] = {
    Kind.COMENSHA: ("comensha",),
    Kind.POLICE: (
        "politie", "police", "avim", "recherche", "zeden", "emm", "wijkagent", "agent",
    ),
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
    Kind.SOCIAL_ASSISTANCE: ("bijstand", "schuldhulp", "uitkering", "sociale"),
    Kind.HOUSING_CORPORATION: ("woningcorporatie", "woningbouw"),
    Kind.SAFE_AT_HOME: ("veilig", "thuis"),
    Kind.YOUTH_CARE: ("jeugdhulp", "jeugdzorg"),
    Kind.CERTIFIED_INSTITUTION: ("jeugdbescherm", "jeugdzorg", "gi", "voogd"),
    Kind.CHILD_PROTECTION: ("raad", "kinderbescherming", "rvdk"),
    Kind.GUARDIAN_AGENCY: ("nidos", "voogd"),
    Kind.CARE_AND_SAFETY_HOUSE: ("veiligheidshuis", "zorg", "zvh"),
    Kind.CRIME_INFORMATION_CENTRE: ("riec",),
    Kind.LABOUR_SUPPORT: ("fairwork",),
    Kind.VICTIM_SUPPORT: ("slachtofferhulp", "shn"),
    Kind.COMPENSATION_FUND: ("schadefonds",),
    Kind.RETURN_ORGANISATION: ("iom",),
    Kind.LAWYER: ("advocaat", "advocaten", "lawyer"),
    Kind.SCHOOL: (
        "school",
        "roc",
        "scholen",
        "onderwijs",
        "leraar",
        "leraren",
        "juf",
        "mbo",
        "isk",
    ),
    Kind.COMPULSORY_EDUCATION: ("leerplicht",),
    Kind.EMPLOYER: ("werkgever", "employer", "baas", "werk", "uitzendbureau", "collega"),
    Kind.INTERPRETER: ("tolk", "tolken", "interpreter"),
    Kind.CARE_COORDINATION: ("zorgcoordinat",),
}  # fmt: skip
"""How a kind of partner is named in passing. Folded; a word counts when it begins so."""

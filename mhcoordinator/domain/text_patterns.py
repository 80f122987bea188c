"""Shapes in free text that point to a person or a place, whoever's they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

_NEAR = 8
MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
WORD = re.compile(rf"(?:[^\W_][{MARKS}]*)+")

_I = re.IGNORECASE
_BETWEEN_DIGITS = r"[\s\-./()‐‑–—−_|*]{0,3}"
DIGIT_RUN = re.compile(rf"\+?\d(?:{_BETWEEN_DIGITS}\d)*")

_DATE = r"\b(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)\b"
_TIME = r"\b\d{1,2}[.:]\d\d(?:\s*[-–]\s*\d{1,2}[.:]\d\d)?\b"
_YEARS = r"\b(?:19|20)\d\d\s*[-/–]\s*(?:19|20)\d\d\b"
_AMOUNT = r"(?:€|EUR)\s*\d[\d.]*(?:,\d\d)?|\b\d[\d.]*,\d\d\b"
_PERIOD = r"\b\d{1,2}[-/]\d{1,2}(?:\s*[-–]\s*\d{1,2}[-/]\d{1,2})?\b"
_DATES = re.compile(_DATE)
_HARMLESS = re.compile(f"{_DATE}|{_TIME}|{_YEARS}|{_AMOUNT}|{_PERIOD}")
_CASE_NUMBER = re.compile(r"\bMH-\d{4}-\d{3,}(?:-V\d+)?\b", _I)

_PHONE = re.compile(
    rf"(?:\+|\b00)[1-9](?:{_BETWEEN_DIGITS}\d){{7,13}}|\b0[1-9](?:{_BETWEEN_DIGITS}\d){{8}}(?!\d)"
)
_DIGIT_WORD = (
    r"(?:nul|[eé][eé]n|twee|drie|vier|vijf|zes|zeven|acht|negen|"
    r"zero|one|two|three|four|five|six|seven|eight|nine)"
)
STREET_ENDS = (
    "straat|laan|weg|plein|gracht|kade|singel|dijk|hof|pad|steeg|dreef|plantsoen|markt|wal|"
    "boulevard|allee|straat|ring|oord|veld|kamp|baan|haven|brink"
)
_HOUSE = r"(?:(?:nr|nummer|no|huisnummer)\b\.?\s*)?\d+\s?(?:-?\s?[a-z0-9]{1,3}\b)?"
_WORD_START = r"(?:(?<![\w\-])|(?=[.+]))"  # or each letter of a long word is tried as a beginning
_DOT = r"(?:\.|\s+\.\s*|\s*[(\[{](?:dot|punt)[)\]}]\s*|\s+(?:punt|dot)\s+)"
# Words of two letters that may stand behind a year or an amount.
_SHORT_WORDS = (
    "aan|al|af|as|da|de|do|ds|eb|eg|en|er|ex|ga|ha|hè|hb|ik|in|is|ja|je|kg|km|kb|cm|mb|mg|ml|mm|"
    "ma|me|na|nr|nu|of|og|om|op|pd|st|te|tm|tv|uu|vr|we|wo|za|ze|zo|zn|sa|sd|ss|to|at|by|if|it|on|or|so|us"
)
_TITLE = r"(?:mevrouw|mevr|mw|mej|meneer|mnr|dhr|de heer|heer|mr|mrs|ms|cliënte?|client|betrokkene)"

_PATTERNS = (
    # e-mail, also as people write it to hide it
    re.compile(
        rf"{_WORD_START}[\w.+\-]+\s*(?:@|[(\[{{]at[)\]}}]|\sapenstaart(?:je)?\s)"
        rf"\s*[\w\-]+(?:{_DOT}[\w\-]+)*",
        _I,
    ),
    re.compile(rf"{_WORD_START}[\w.+\-]+\s+at\s+[\w\-]+(?:{_DOT}[\w\-]+)+", _I),
    re.compile(r"(?<!\w)@\w[\w.]+"),
    re.compile(r"\b(?:https?://|www\.)\S+", _I),
    re.compile(r"\b[\w\-]+(?:\.[\w\-]+)*\.(?:nl|com|org|net|eu|info|be|de|pl|ro|hu|bg|me)\b", _I),
    # postcode, with or without its space; SA, SD and SS were never given out
    re.compile(r"\b[1-9]\d ?\d\d[\s\-./]{0,3}(?!SA|SD|SS)[A-Z]{2}\b"),
    re.compile(r"\b[1-9]\d{3}[\s\-./]{1,3}[A-Z][\s.][A-Z]\b\.?"),
    re.compile(rf"\b[1-9]\d{{3}}[ \-./]{{0,3}}(?!(?:{_SHORT_WORDS})\b)[a-z]{{2}}\b"),
    re.compile(r"\b[1-9]\d{3} [a-z] [a-z]\b"),
    re.compile(r"\b(?:pc|postcode)\W{0,3}\d{4}\b", _I),
    # street and house number; a capitalised street without number is taken as a name
    re.compile(
        rf"\b[^\W\d_][\w\-’'.]*(?:(?:{STREET_ENDS})|(?:str|ln|pln|wg|sngl)\b\.?)\s*{_HOUSE}", _I
    ),
    re.compile(
        rf"\b[^\W\d_]{{3,}}\s(?:straat|laan|plein|gracht|kade|singel|str\.?)\s+{_HOUSE}", _I
    ),
    re.compile(r"\b(?:postbus|p\.?o\.? box)\s+\d+", _I),
    # licence plates of the Netherlands and most of Europe: groups of letters and digits
    re.compile(r"\b(?=[\w\-]*\d)(?=[\w\-]*[A-Z])[A-Z0-9]{1,3}-[A-Z0-9]{1,3}-[A-Z0-9]{1,3}\b", _I),
    # document, account and report numbers: letters and many digits
    re.compile(r"\b[A-Z]{2}\d{2}\s?[A-Z0-9]{4}(?:\s?\d{2,4}){2,4}\b", _I),
    re.compile(r"\b(?=(?:[A-Z]*\d){5})(?=[\w]*[A-Z])[A-Z0-9]{7,}\b", _I),
    re.compile(rf"\b{_DIGIT_WORD}(?:[\s,.\-]*{_DIGIT_WORD}){{5,}}\b", _I),
    re.compile(r"\b(?:eindig\w+ op|laatste (?:\w+ )?cijfers)\W{0,3}\d[\d \-]*", _I),
    # initials; companies are no people
    re.compile(r"(?<![\w.])(?!(?:B\.V|N\.V|V\.O\.F)\.)(?:[^\W\d_a-zà-ÿ]\.[\s-]?){2,}"),
    # one letter in place of a name, and initials around a prefix
    re.compile(rf"\b(?i:{_TITLE})\.?\s+[A-Z]\b\.?(?!\w)"),
    re.compile(r"(?<![\w.])[A-Z]\.(?=\s+[a-zà-ÿ])"),
    re.compile(r"(?<![\w.])[A-Z]\.?\s?(?:v\.?\s?/?d\.?|van (?:de[rn]? )?|el )\s?[A-Z]\b\.?"),
    # accounts on social media, and places as coordinates
    re.compile(
        r"\b(?:insta|instagram|snap|snapchat|tiktok|facebook|fb|telegram|discord)\s*[:@]\s*\S+", _I
    ),
    re.compile(r"\b\w*[^\W_]_[^\W_]\w*\b"),
    re.compile(r"\b\d{1,3}\.\d{4,}\b"),
)  # fmt: skip


def stands_inside(text: str, start: int) -> bool:
    """Whether a word stands inside a sentence, so that its capital says something."""
    before = text[max(0, start - _NEAR) : start].rstrip(" \t\"'‘“(")
    return bool(before) and before[-1] not in ".!?:;\n"


def telling_spans(text: str) -> Iterator[Span]:
    """Where the text holds a number, address or handle that points to somebody.

    Dates, times, amounts and case numbers of this program are left alone.
    """
    own_numbers = [match.span() for match in _CASE_NUMBER.finditer(text)]
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if not _inside(match.span(), own_numbers):
                yield match.start(), match.start() + len(match[0].rstrip())
    yield from _numbers(text, own_numbers)


def _numbers(text: str, own_numbers: list[Span]) -> Iterator[Span]:
    without_dates = _blank(_DATES, text)
    yield from (match.span() for match in _PHONE.finditer(without_dates))
    for match in DIGIT_RUN.finditer(_blank(_HARMLESS, _blank(_PHONE, without_dates))):
        if sum(char.isdigit() for char in match[0]) >= 7 and not _inside(match.span(), own_numbers):
            yield match.span()


def _blank(pattern: re.Pattern[str], text: str) -> str:
    """The text of the same length with every match replaced by letters that join nothing."""
    return pattern.sub(lambda match: "x" * len(match[0]), text)


def _inside(span: Span, others: list[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)

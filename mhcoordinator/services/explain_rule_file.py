"""What is wrong with a rule file, in a sentence that somebody without our code can act on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.rules import RuleFileError

Translate = Callable[[str, str], str]

SENTENCES: Mapping[str, str] = {
    "too_large": QT_TRANSLATE_NOOP("RuleFile", "The file is larger than {most} bytes."),
    "not_utf8": QT_TRANSLATE_NOOP("RuleFile", "There are signs that are no UTF-8 text. "
                                  "Save the file as UTF-8."),
    "invalid_toml": QT_TRANSLATE_NOOP("RuleFile", "From here the text cannot be read as TOML. "
                                      "Look for a missing quote or bracket, or a day that does "
                                      "not exist."),
    "unknown_format": QT_TRANSLATE_NOOP("RuleFile", "This program reads format {known}; "
                                        "write: format = {known}."),
    "missing_key": QT_TRANSLATE_NOOP("RuleFile", "'{key}' is missing."),
    "unknown_key": QT_TRANSLATE_NOOP("RuleFile", "'{key}' means nothing here. Is it misspelt?"),
    "wrong_type": QT_TRANSLATE_NOOP("RuleFile", "'{key}' must be {wanted}."),
    "empty": QT_TRANSLATE_NOOP("RuleFile", "'{key}' is empty."),
    "too_long": QT_TRANSLATE_NOOP("RuleFile", "'{key}' is longer than {most} signs."),
    "language_missing": QT_TRANSLATE_NOOP("RuleFile", "'{key}' has no words in the language "
                                          "'{language}'. Both nl and en are needed."),
    "bad_date": QT_TRANSLATE_NOOP("RuleFile", "'{key}' must be a day, written as 2026-11-24 "
                                  "without quotes."),
    "bad_id": QT_TRANSLATE_NOOP("RuleFile", "'{value}' is no id: use capitals, digits and "
                                "hyphens, such as T-BED-3M."),
    "bad_name": QT_TRANSLATE_NOOP("RuleFile", "'{value}' is no name for a status: use small "
                                  "letters and underscores."),
    "unknown_value": QT_TRANSLATE_NOOP("RuleFile", "'{value}' is not one of the words that "
                                       "'{key}' knows."),
    "unknown_event": QT_TRANSLATE_NOOP("RuleFile", "There is no event called '{value}'."),
    "unknown_status": QT_TRANSLATE_NOOP("RuleFile", "No rule gives the status '{value}'."),
    "unknown_rule": QT_TRANSLATE_NOOP("RuleFile", "There is no status rule '{value}'."),
    "out_of_range": QT_TRANSLATE_NOOP("RuleFile", "'{key}' must lie between {least} and {most}."),
    "duplicate_id": QT_TRANSLATE_NOOP("RuleFile", "This id stands on line {first} already."),
    "circular": QT_TRANSLATE_NOOP("RuleFile", "This status needs itself: {way}. So it could "
                                  "never begin."),
    "term_without_unit": QT_TRANSLATE_NOOP("RuleFile", "The term does not say what it counts: "
                                           "days, weeks, months or years."),
    "term_with_two_units": QT_TRANSLATE_NOOP("RuleFile", "The term counts in two units at once. "
                                             "Choose one."),
    "term_with_two_ways": QT_TRANSLATE_NOOP("RuleFile", "The term is said in two ways at once, "
                                            "such as a length and an age. Choose one."),
    "never_starts": QT_TRANSLATE_NOOP("RuleFile", "Nothing starts this status: give 'start', "
                                      "'when' or 'fallback'."),
    "not_for_a_status": QT_TRANSLATE_NOOP("RuleFile", "A status cannot repeat or end with "
                                          "itself."),
    "one_of_start_and_during": QT_TRANSLATE_NOOP("RuleFile", "A term needs either 'start' or "
                                                 "'during', and not both."),
    "only_during_a_status": QT_TRANSLATE_NOOP("RuleFile", "A term that repeats, or runs to the "
                                              "end of a status, needs 'during'."),
    "ends_before_it_begins": QT_TRANSLATE_NOOP("RuleFile", "'valid_until' lies before "
                                               "'valid_from'."),
    "wrong_base": QT_TRANSLATE_NOOP("RuleFile", "The file was made for the rules '{value}'; "
                                    "those of this program are called '{known}'."),
    "other_sort": QT_TRANSLATE_NOOP("RuleFile", "The national rule with this id is of another "
                                    "sort. Use another id, or the same sort."),
}  # fmt: skip
WANTED: Mapping[str, str] = {
    "text": QT_TRANSLATE_NOOP("RuleFile", "text between quotes"),
    "nl and en": QT_TRANSLATE_NOOP("RuleFile", "words in both languages: nl and en"),
    "true or false": QT_TRANSLATE_NOOP("RuleFile", "true or false, without quotes"),
    "a table": QT_TRANSLATE_NOOP("RuleFile", "a table between curly brackets"),
    "a whole number": QT_TRANSLATE_NOOP("RuleFile", "a whole number, without quotes"),
}
OTHER = QT_TRANSLATE_NOOP("RuleFile", "Something is wrong here ({code}).")


def explain_rule_error(error: RuleFileError, translate: Translate) -> str:
    """One sentence: where it stands, in which rule, and what is wrong."""
    facts = defaultdict(str, error.facts, code=error.code)
    if inner := facts["inner"]:
        facts["key"] = f"{facts['key']}.{inner}"
    if wanted := WANTED.get(facts["wanted"]):
        facts["wanted"] = translate("RuleFile", wanted)
    sentence = translate("RuleFile", SENTENCES.get(error.code, OTHER)).format_map(facts)
    places = []
    if error.line:
        places.append(translate("RuleFile", "line {line}").format(line=error.line))
    if rule := error.facts.get("rule"):
        places.append(translate("RuleFile", "rule {rule}").format(rule=rule))
    where = ", ".join(places) or translate("RuleFile", "the whole file")
    return f"{where[:1].upper()}{where[1:]}: {sentence}"

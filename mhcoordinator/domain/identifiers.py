"""Numbers that identify a person or a case, with the checks that exist for them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mhcoordinator.domain.errors import InvalidValue

_CASE_NUMBER = re.compile(r"^MH-(\d{4})-(\d{3,})$")
_NETHERLANDS = 31
# What may follow +31, after the Dutch number plan: subscribers, 0800/090x, 14xxx and machines.
_DUTCH_NUMBER = re.compile(
    r"[1-9][0-9]{8}|(?:800|90[069])[0-9]{4}(?:[0-9]{3})?|14[0-9]{2,4}|97[0-9]{9}"
)
_DUTCH_MOBILE = re.compile(r"6[0-9]{8}")


@dataclass(frozen=True, slots=True, order=True)
class CaseNumber:
    """The number of a case file, ``MH-2026-001``: a year and a serial number within it."""

    year: int
    serial: int

    @classmethod
    def parse(cls, text: str) -> CaseNumber:
        """Reads ``MH-2026-001``.

        Raises:
            InvalidValue: the text is no case number.
        """
        match = _CASE_NUMBER.match(text.strip().upper())
        if match is None:
            raise InvalidValue("number", "not_a_case_number")
        return cls(int(match[1]), int(match[2]))

    def __str__(self) -> str:
        return f"MH-{self.year}-{self.serial:03}"


def citizen_service_number(text: str) -> str:
    """The nine digits of a BSN that passes its eleven-test.

    Raises:
        InvalidValue: not a BSN. Source of the check: python-stdnum ``nl.bsn``.
    """
    from stdnum import exceptions
    from stdnum.nl import bsn

    try:
        return bsn.validate(text)
    except exceptions.ValidationError as error:
        raise InvalidValue("citizen_service_number", "bsn_check_failed") from error


def alien_number(text: str) -> str:
    """The ten digits of a V-number. No check digit is published, so only the form is checked.

    Raises:
        InvalidValue: not ten digits, or one digit repeated.
    """
    digits = re.sub(r"[\s.\-]", "", text)
    if not re.fullmatch(r"[0-9]{10}", digits) or len(set(digits)) == 1:
        raise InvalidValue("alien_number", "not_ten_digits")
    return digits


def phone_number(text: str, region: str = "NL") -> str:
    """The number in international form (E.164), read as a Dutch number unless it starts with +.

    Raises:
        InvalidValue: no phone number that can exist, e.g. a digit short. Invented test numbers
            pass when their length fits the country's plan.
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException as error:
        raise InvalidValue("phone", "not_a_phone_number") from error
    if number.country_code == _NETHERLANDS:
        can_exist = _DUTCH_NUMBER.fullmatch(str(number.national_number)) is not None
    else:
        reason = phonenumbers.is_possible_number_with_reason(number)
        can_exist = reason == phonenumbers.ValidationResult.IS_POSSIBLE
    if not can_exist:
        raise InvalidValue("phone", "not_a_phone_number")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def phone_for_reading(text: str) -> str:
    """The number as people write it: Dutch ones ``06 55 50 66 12``, others international.

    What is no number, or has words beside it, stays as it was typed.
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(phone_number(text), "NL")
    except InvalidValue:
        return text
    if any(char.isalpha() for char in text):
        return text
    digits = str(number.national_number)
    if number.country_code == _NETHERLANDS and _DUTCH_MOBILE.fullmatch(digits):
        pairs = (digits[at : at + 2] for at in range(1, len(digits), 2))
        return " ".join(("06", *pairs))
    form = (
        phonenumbers.PhoneNumberFormat.NATIONAL
        if number.country_code == _NETHERLANDS
        else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    )
    return phonenumbers.format_number(number, form)

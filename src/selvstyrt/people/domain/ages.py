"""What a person's age gives: it changes by itself on the birthday, nobody has to remember it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

PARTY_AGE = 12  # pbrl § 6-5
NOTICE_AGE = 15  # fvl § 16
OWN_AGE = 18


class PartyStanding(StrEnum):
    """May the person act as party in the own case?"""

    NO = "no"  # is heard all the same (pbrl § 3-1, fvl § 17)
    IF_UNDERSTOOD = "if_understood"  # the caseworker judges whether the child understands the case
    YES = "yes"


@dataclass(frozen=True, slots=True)
class AgeAccess:
    """One row of the table by age."""

    from_age: int
    may_log_in: bool
    party: PartyStanding
    gets_notice_and_decision: bool  # in person, beside the parents
    parents_act: bool
    source: str


AGE_TABLE = (
    AgeAccess(0, False, PartyStanding.NO, False, True, "pbrl § 3-1, fvl § 17"),
    AgeAccess(PARTY_AGE, True, PartyStanding.IF_UNDERSTOOD, False, True, "pbrl § 6-5"),
    AgeAccess(NOTICE_AGE, True, PartyStanding.IF_UNDERSTOOD, True, True, "fvl § 16"),
    AgeAccess(OWN_AGE, True, PartyStanding.YES, True, False, "vgml. § 2 (not confirmed in the law notes)"),
)


def age_on(birth_date: date, day: date) -> int:
    """Full years on this day. Born on 29 February: a year older on 1 March in years without that day."""
    had_birthday = (day.month, day.day) >= (birth_date.month, birth_date.day)
    return day.year - birth_date.year - (not had_birthday)


def birthday(birth_date: date, age: int) -> date:
    """The first day on which the person has this age."""
    try:
        return birth_date.replace(year=birth_date.year + age)
    except ValueError:
        return date(birth_date.year + age, 3, 1)


def access_by_age(birth_date: date, day: date) -> AgeAccess:
    """The row of the table that holds on this day; a day before the birth counts as age 0."""
    age = max(0, age_on(birth_date, day))
    return next(row for row in reversed(AGE_TABLE) if age >= row.from_age)


def may_give_authority(birth_date: date, day: date) -> bool:
    """Only who acts alone in the own affairs may give another a written authority."""
    return access_by_age(birth_date, day).party is PartyStanding.YES

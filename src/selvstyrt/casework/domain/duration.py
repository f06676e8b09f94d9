"""How long the need will last, as the applicant answers."""

from __future__ import annotations

from enum import StrEnum


class DurationAnswer(StrEnum):
    """pbrl § 2-1 d speaks of a need of more than two years; not knowing is a fair answer."""

    MORE_THAN_TWO_YEARS = "more_than_two_years"
    LESS = "less"
    NOT_KNOWN = "not_known"


TWO_YEARS = 24
_MONTHS: dict[DurationAnswer, tuple[int | None, int | None]] = {
    DurationAnswer.MORE_THAN_TWO_YEARS: (TWO_YEARS + 1, None),
    DurationAnswer.LESS: (0, TWO_YEARS),
    DurationAnswer.NOT_KNOWN: (None, None),
}


def months(answer: DurationAnswer) -> tuple[int | None, int | None]:
    """From and to, in begun months as the law package counts: more than two years begins in month 25."""
    return _MONTHS[answer]

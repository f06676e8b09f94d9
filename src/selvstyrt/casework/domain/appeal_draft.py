"""What the county governor's decision has to say before it can be made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from selvstyrt.casework.domain.appeal import REVERSALS, AppealOutcome
from selvstyrt.casework.domain.appeal_worse import Terms
from selvstyrt.core.domain.errors import Refused

CHANGES = (AppealOutcome.CHANGED, AppealOutcome.PARTLY_CHANGED)
TEXTS = ("reasons", "right_tested", "package_sound", "self_government", "worse_grounds")
DAYS = ("valid_from", "valid_to", "worse_notified_on", "due_on")


@dataclass(frozen=True, slots=True)
class AppealContent:
    """The decision as it is written so far; every part may be empty while it is a draft."""

    outcome: AppealOutcome | None = None
    answers: Mapping[int, str] = field(default_factory=dict)  # by the position of the point
    right_tested: str = ""  # pbrl § 2-1 d, apart from whether the services are necessary and sound
    package_sound: str = ""  # all services together, and no less than the law demands
    reviews_discretion: bool | None = None
    self_government: str = ""
    reasons: str = ""
    minutes_a_week: int | None = None
    free_use_over_year: bool | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    worse_grounds: str = ""
    worse_notified_on: date | None = None
    due_on: date | None = None

    @property
    def terms(self) -> Terms | None:
        """What it is changed to, once that is whole; None for outcomes that change nothing by themselves."""
        if self.outcome not in CHANGES or self.minutes_a_week is None or self.valid_from is None:
            return None
        if self.free_use_over_year is None:
            return None
        return Terms(self.minutes_a_week, self.free_use_over_year, self.valid_from, self.valid_to)


def draft_gaps(content: AppealContent, points: tuple[int, ...]) -> tuple[str, ...]:
    """What is still missing, by name; nothing when the decision can be made.

    A complaint that is not taken up needs reasons alone: nothing of it has been tried.
    """
    gaps = [] if content.outcome else ["outcome"]
    if content.outcome is not AppealOutcome.REJECTED:
        gaps += _not_tried(content, points)
    if content.outcome in CHANGES and content.terms is None:
        gaps.append("terms")
    return (*gaps, *([] if content.reasons.strip() else ["reasons"]))


def _not_tried(content: AppealContent, points: tuple[int, ...]) -> list[str]:
    gaps = []
    if any(not content.answers.get(each, "").strip() for each in points):
        gaps.append("points")
    gaps += [part for part in ("right_tested", "package_sound") if not getattr(content, part).strip()]
    if content.reviews_discretion is None:
        gaps.append("reviews_discretion")
    elif content.reviews_discretion and not content.self_government.strip():
        gaps.append("self_government")
    return gaps


def check_days(content: AppealContent, today: date) -> None:
    """Refused when the days cannot be right, whatever else is missing."""
    if content.valid_from and content.valid_to and content.valid_to < content.valid_from:
        raise Refused("casework.ends_before_start")
    if content.due_on is not None and content.outcome is not None and content.outcome not in REVERSALS:
        raise Refused("casework.appeal.due_without_reversal")
    if content.due_on is not None and content.due_on <= today:
        raise Refused("casework.appeal.due_not_in_future")


def to_data(content: AppealContent) -> dict[str, Any]:
    """As it is stored."""
    days = {name: getattr(content, name) for name in DAYS}
    return {
        "outcome": content.outcome.value if content.outcome else None,
        "answers": {str(position): words for position, words in sorted(content.answers.items())},
        "reviews_discretion": content.reviews_discretion,
        "minutes_a_week": content.minutes_a_week,
        "free_use_over_year": content.free_use_over_year,
        **{name: getattr(content, name) for name in TEXTS},
        **{name: each.isoformat() if each else None for name, each in days.items()},
    }


def from_data(data: Mapping[str, Any]) -> AppealContent:
    """As it was stored; an empty draft says nothing."""
    outcome = data.get("outcome")
    texts: dict[str, Any] = {name: data.get(name, "") for name in TEXTS}
    days: dict[str, Any] = {name: date.fromisoformat(data[name]) if data.get(name) else None for name in DAYS}
    return AppealContent(
        outcome=AppealOutcome(outcome) if outcome else None,
        answers={int(position): words for position, words in data.get("answers", {}).items()},
        reviews_discretion=data.get("reviews_discretion"),
        minutes_a_week=data.get("minutes_a_week"),
        free_use_over_year=data.get("free_use_over_year"),
        **texts,
        **days,
    )

"""What an application tells: areas of life, other arenas, ways of leading, channels."""

from enum import StrEnum


class LifeArea(StrEnum):
    """Part of life in which assistance is wanted (CRPD art. 19: the life comes first, hours after)."""

    PERSONAL_CARE = "personal_care"
    MEALS = "meals"
    HOME = "home"
    HEALTH = "health"  # what I look after myself, with help
    PARENTING = "parenting"
    WORK = "work"
    STUDY = "study"
    LEISURE = "leisure"
    CULTURE_SPORT = "culture_sport"
    FAITH = "faith"
    ORGANISATIONS = "organisations"
    TRAVEL = "travel"
    NIGHT = "night"


class ArenaKind(StrEnum):
    """Assistance from another payer or law than the one applied for; information only under pbrl § 2-1 d."""

    FUNCTIONAL_ASSISTANCE = "functional_assistance"
    SCHOOL = "school"
    AFTER_SCHOOL = "after_school"
    KINDERGARTEN = "kindergarten"
    RESPITE = "respite"
    HOME_NURSING = "home_nursing"
    OTHER = "other"


class Leading(StrEnum):
    """Who leads the assistants' work."""

    SELF = "self"
    CO_LEADER = "co_leader"
    PARENT = "parent"
    NOT_DECIDED = "not_decided"


class Channel(StrEnum):
    """How an application came in."""

    DIGITAL = "digital"
    PAPER = "paper"
    PHONE = "phone"


class HowOften(StrEnum):
    """How often help is needed; gives the number of times a week."""

    DAILY = "daily"
    WEEKDAYS = "weekdays"
    WEEKENDS = "weekends"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"
    OTHER = "other"


class SentKind(StrEnum):
    """What an applicant has sent."""

    APPLICATION = "application"
    INFORMATION = "information"
    ANSWER = "answer"
    WITHDRAWAL = "withdrawal"
    COMPLAINT = "complaint"
    COMPLAINT_COMMENT = "complaint_comment"  # on what the municipality wrote to the county governor
    COMPLAINT_WITHDRAWN = "complaint_withdrawn"
    NOTICE_ANSWER = "notice_answer"  # to an advance notice


class ContactKind(StrEnum):
    """A meeting between caseworker and applicant."""

    HOME_VISIT = "home_visit"
    CALL = "call"
    OFFICE = "office"


class ViewOf(StrEnum):
    """Whose view is written down (pbrl § 3-1; fvl § 17 for a child)."""

    HOLDER = "holder"
    CHILD = "child"
    PARENT = "parent"
    GUARDIAN = "guardian"

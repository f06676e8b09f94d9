"""The kinds of service an assessed line can be, as the right to BPA tells them apart."""

from enum import StrEnum


class Service(StrEnum):
    """hol § 3-2(1) no. 6 and § 3-6; whether a kind counts towards the right is the law package's to say."""

    PERSONAL_ASSISTANCE = "personal_assistance"  # practical assistance and training, no. 6 b
    SUPPORT_CONTACT = "support_contact"  # no. 6 b
    RESPITE = "respite"  # § 3-6(1) no. 2
    RESPITE_HEALTH = "respite_health"  # health services inside respite, do not count
    HOME_HEALTH = "home_health"  # no. 6 a
    HIGHER_EDUCATION = "higher_education"  # assistance in higher education, outside the right

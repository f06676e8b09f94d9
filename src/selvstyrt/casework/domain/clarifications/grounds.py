"""Do the grounds hold: are they about this person, and are they grounds at all?

These rules look for words. Words are a sign and no proof, so each asks and none judges.
"""

from __future__ import annotations

import re

from selvstyrt.casework.domain.clarifications.clarification import Found, Rule
from selvstyrt.casework.domain.clarifications.weighed import Weighed
from selvstyrt.casework.domain.family import is_wished
from selvstyrt.casework.domain.guards import rests_on_threshold_alone
from selvstyrt.casework.domain.norm import Norm, is_of_the_table

_ECONOMY = re.compile(
    r"kommun\w*\s+økonomi|økonomiske?\s+(?:rammer?|hensyn|omsyn|situasjon|ressurs\w*|grunn\w*)|budsjett|innspar"
    r"|(?:manglende|manglande|begrensede|avgrensa|knappe)\s+ressurs|(?:kommun\w*|avdelingens?)\s+rammer"
    r"|budget|municipal\w*\s+(?:finances|economy)|lack of (?:funds|resources)|too expensive|for dyrt",
    re.IGNORECASE,
)
# What the law itself lets the municipality document, pbrl § 2-1 d (4): no sign of a budget as the ground.
_LAWFUL_COST = re.compile(r"vesentlig(?:e|t)?\s+(?:økt|auka)\s+kostnad\w*", re.IGNORECASE)
_FAMILY = re.compile(
    r"\b(?:ektefelle\w*|ektemann\w*|ektemak\w*|samboer\w*|sambuar\w*|kona|kone|mannen|foreldr\w*|mor|mora|moren|far|faren"
    r"|mamma|pappa|søster\w*|syster\w*|bror\w*|sønn\w*|son|sonen|datter\w*|dotter\w*|barna|familie\w*|pårørende|pårørande"
    r"|husband|wife|spouse|partner|parents?|mother|father|sister|brother|daughter|family|relatives)\b",
    re.IGNORECASE,
)
_NORM = re.compile(
    r"\bnorm(?:en|er|tid\w*|tall\w*|tal\w*|tabell\w*)?\b|tidsnorm\w*|standardtid\w*|veiledende\s+(?:tid\w*|timer)"
    r"|rettleiande\s+(?:tid\w*|timar)|norm table|standard time",
    re.IGNORECASE,
)
_CRPD = re.compile(
    r"CRPD|artikkel\s+19|art\.?\s*19|article\s+19|menneskerett|selvstendig\s+liv|sjølvstendig\s+liv|uavhengig\s+liv"
    r"|live\s+independently|independent\s+living|human\s+rights",
    re.IGNORECASE,
)


def threshold_reasons(weighed: Weighed) -> Found | None:
    """Something is cut, and the main reasons say little but a number of hours from § 2-1 d."""
    terms = weighed.terms
    if terms is None or not weighed.reduced or not rests_on_threshold_alone(terms.reasons):
        return None
    return Found((terms.reasons,))


def economy(weighed: Weighed) -> Found | None:
    """Words of the municipality's economy among the grounds (Rt. 1990 s. 874)."""
    said = [_LAWFUL_COST.sub(" ", text) for text in weighed.texts()]
    return _with_words(_ECONOMY, said) if weighed.reduced else None


def family(weighed: Weighed) -> Found | None:
    """The reason for giving less names family, and no one in the family has written that they want to help with it."""
    cut = [
        line
        for line in weighed.reduced
        if _FAMILY.search(line.reason) and not is_wished(weighed.wishes, line.area, weighed.starts)
    ]
    if not cut:
        return None
    facts = tuple((line.area, line.asked, line.found, line.reason) for line in cut)
    wishes = tuple((each.who, each.area, each.wants_to_help, each.valid_to) for each in weighed.wishes)
    return Found((*facts, wishes), areas=tuple(dict.fromkeys(line.area for line in cut)))


def norm_hours(weighed: Weighed) -> Found | None:
    """Words of a norm table among the grounds."""
    return _with_words(_NORM, list(weighed.texts())) if weighed.reduced else None


def norm_table(weighed: Weighed) -> Found | None:
    """Less than asked, and to the minute what the municipality's own table has: for a need, an area, or all in all."""
    own: dict[str, list[Norm]] = {}
    for row in weighed.norms:
        own.setdefault(row.area, []).append(row)
    lines = [line for line in weighed.reduced if is_of_the_table(line.found, own.get(line.area, []))]
    whole = bool(weighed.reduced) and weighed.found > 0
    if not lines and not (whole and weighed.found == sum(row.minutes for row in weighed.norms)):
        return None
    facts = tuple((line.area, line.asked, line.found, line.reason) for line in lines)
    return Found((*facts, weighed.found), areas=tuple(dict.fromkeys(line.area for line in lines)))


def article_19(weighed: Weighed) -> Found | None:
    """Something is cut after the CRPD became Norwegian law, and no ground names the right to live independently."""
    if not weighed.crpd_is_law or not weighed.reduced or _CRPD.search("\n".join(weighed.texts())):
        return None
    return Found(tuple((line.area, line.asked, line.found) for line in weighed.reduced))


def _with_words(pattern: re.Pattern[str], said: list[str]) -> Found | None:
    """Found, resting on the whole texts in which the words stand."""
    hits = [text for text in said if pattern.search(text)]
    if not hits:
        return None
    words = pattern.search(hits[0])
    return Found(tuple(sorted(hits)), (("words", words.group() if words else ""),))


RULES = (
    Rule("threshold_reasons", "fvl § 25", threshold_reasons),
    Rule("economy", "hol § 4-1", economy),
    Rule("family", "", family),
    Rule("norm_hours", "fvl § 17", norm_hours),
    Rule("norm_table", "fvl § 17", norm_table),
    Rule("article_19", "mrl. §§ 2–3, CRPD art. 19", article_19),
)

"""Do the conditions leave the leading to the person? They are read by their words, which is a sign and no proof."""

from __future__ import annotations

import re

from selvstyrt.casework.domain.clarifications.clarification import Found, Rule
from selvstyrt.casework.domain.clarifications.weighed import Weighed

_LEADING = re.compile(
    r"kommunen\s+(?:velger|vel|bestemmer|avgjør|ansetter|tilset|godkjenner|godkjenn|setter opp|set opp)"
    r"|(?:turnus|vaktplan|arbeidsplan|assistent\w*)\b[^.]*\b(?:godkjennes|godkjennast|bestemmes|fastsettes|fastsetjast)"
    r"|(?:kun|bare|berre)\s+(?:brukes?|nyttes?|brukast|nyttast|utføres|utførast)\b"
    r"|(?:mellom|between)\s+(?:kl\.?\s*)?\d{1,2}[.:]?\d{0,2}\s+(?:og|and)\s+(?:kl\.?\s*)?\d{1,2}"
    r"|faste\s+tid\w*|fixed (?:times|hours)|(?:only|must) be used|the municipality (?:chooses|decides|approves)",
    re.IGNORECASE,
)
_TRAVEL = re.compile(
    r"(?:utenfor|utanfor|ut av|innenfor|innanfor)\s+(?:\w+\s+)?(?:kommun\w*|fylke\w*|land\w*|hjemmet|heimen)"
    r"|(?:reise\w*|ferie\w*|utenlands\w*|utanlands\w*)[^.]*\b(?:ikke|ikkje|søkes|søkjast|godkjenn\w*|inntil|høyst|høgst)"
    r"|(?:ikke|ikkje)\b[^.]*\b(?:reise\w*|ferie\w*|utlandet)|outside the (?:municipality|county|country|home)"
    r"|travel[^.]*\b(?:not|approv\w*|at most)|not\b[^.]*\btravel",
    re.IGNORECASE,
)
_PRIVATE = re.compile(
    r"(?:rapport\w*|dagbok|loggføre\w*|dokumentere\w*|redegjør\w*|gjere greie)[^.]*\b(?:hva|kva|hvor|kor|hvem|kven"
    r"|aktivitet\w*|gjøremål\w*|gjeremål\w*|privat\w*|besøk\w*|døgnet)|(?:report|diary|log)[^.]*\b(?:what|where|who|activit\w*|private)",
    re.IGNORECASE,
)


def _reading(pattern: re.Pattern[str], weighed: Weighed) -> Found | None:
    said = weighed.terms.conditions if weighed.terms else ""
    hit = pattern.search(said)
    return Found((said,), (("words", hit.group()),)) if hit else None


def takes_leading(weighed: Weighed) -> Found | None:
    """Who, what, where or when is taken from the work leader."""
    return _reading(_LEADING, weighed)


def limits_travel(weighed: Weighed) -> Found | None:
    """The assistance may not go along."""
    return _reading(_TRAVEL, weighed)


def reports_private_life(weighed: Weighed) -> Found | None:
    """The person must account for what the days are used for."""
    return _reading(_PRIVATE, weighed)


RULES = (
    Rule("takes_leading", "hol §§ 1-1, 3-8", takes_leading),
    Rule("limits_travel", "hol §§ 1-1, 3-8", limits_travel),
    Rule("reports_private_life", "EMK art. 8", reports_private_life),
)

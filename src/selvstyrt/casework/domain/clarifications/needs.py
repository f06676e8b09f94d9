"""Are the needs covered: the basic ones, the social ones, and what others give?"""

from __future__ import annotations

import re
from collections import Counter

from selvstyrt.casework.domain.clarifications.clarification import Found, Rule
from selvstyrt.casework.domain.clarifications.weighed import HoursElsewhere, Weighed, WeighedLine
from selvstyrt.casework.domain.life import ArenaKind, LifeArea
from selvstyrt.casework.domain.service_kinds import Service

# What nobody can do without: toilet is part of personal care here.
BASIC = frozenset({LifeArea.PERSONAL_CARE, LifeArea.MEALS, LifeArea.HEALTH})
SOCIAL = frozenset(
    {
        LifeArea.PARENTING,
        LifeArea.STUDY,
        LifeArea.LEISURE,
        LifeArea.CULTURE_SPORT,
        LifeArea.FAITH,
        LifeArea.ORGANISATIONS,
        LifeArea.TRAVEL,
    }
)
OWN_WORDS = 8  # our rule: fewer words than this cannot be about one person
_WORD = re.compile(r"[^\W\d_]{2,}")
_OF_HEALTH = re.compile(
    r"medisin|sykeplei|sjukeplei|kateter|sonde|sprøyt|injeksjon|\bsår|respirator|medicine|nurs|catheter|injection|wound",
    re.IGNORECASE,
)
_ARENA_WORDS = {
    ArenaKind.FUNCTIONAL_ASSISTANCE: r"funksjonsassist|functional assist|\bNAV\b",
    ArenaKind.SCHOOL: r"skole|skule|school",
    ArenaKind.AFTER_SCHOOL: r"\bSFO\b|skolefritid|skulefritid|after[- ]school",
    ArenaKind.KINDERGARTEN: r"barnehage|kindergarten",
    ArenaKind.RESPITE: r"avlast|respite",
    ArenaKind.HOME_NURSING: r"hjemmesyke|heimesjuke|home nurs",
}


def _told(line: WeighedLine) -> tuple[str, int, int, str]:
    return (line.area, line.asked, line.found, line.reason)


def basic_needs(weighed: Weighed) -> Found | None:
    """Personal care, meals or health not fully covered (hol § 4-1; Rt. 1990 s. 874)."""
    cut = [line for line in weighed.reduced if line.area in BASIC]
    if not cut:
        return None
    return Found(tuple(map(_told, cut)), areas=tuple(dict.fromkeys(line.area for line in cut)))


def social_life(weighed: Weighed) -> Found | None:
    """Social life, parenting, study or travel refused in a few words, or in the same words as another part."""
    same = Counter(line.reason.strip().casefold() for line in weighed.reduced if line.is_refused)
    bare = [
        line
        for line in weighed.reduced
        if line.area in SOCIAL
        and line.is_refused
        and (len(_WORD.findall(line.reason)) < OWN_WORDS or same[line.reason.strip().casefold()] > 1)
    ]
    if not bare:
        return None
    return Found(tuple(map(_told, bare)), areas=tuple(dict.fromkeys(line.area for line in bare)))


def elsewhere_ignored(weighed: Weighed) -> Found | None:
    """Something is cut, and no ground tells how the hours from other payers were looked at."""
    if not weighed.reduced:
        return None
    said = "\n".join(weighed.texts())
    left_out = [each for each in weighed.elsewhere if each.minutes and not _is_named(each, said)]
    if not left_out:
        return None
    facts = sorted((each.kind, each.payer, each.minutes) for each in left_out)
    return Found((*facts, tuple(map(_told, weighed.reduced))), (("count", len(left_out)),))


def _is_named(arena: HoursElsewhere, said: str) -> bool:
    words = _ARENA_WORDS.get(ArenaKind(arena.kind))
    if words and re.search(words, said, re.IGNORECASE):
        return True
    payer = arena.payer.strip().casefold()
    return bool(payer) and payer in said.casefold()


def health_mixed(weighed: Weighed) -> Found | None:
    """Care taken out of the count as health, or words of nursing in a line that counts (pbrl § 2-1 d)."""
    mixed = [
        line
        for line in weighed.lines
        if line.found
        and (
            (line.service == Service.HOME_HEALTH and line.area not in (LifeArea.HEALTH, LifeArea.NIGHT))
            or (line.service == Service.PERSONAL_ASSISTANCE and _OF_HEALTH.search(line.own_words))
        )
    ]
    if not mixed:
        return None
    facts = sorted((line.area, line.service, line.found, line.own_words) for line in mixed)
    return Found(tuple(facts), areas=tuple(dict.fromkeys(fact[0] for fact in facts)))


def children_not_weighed(weighed: Weighed) -> Found | None:
    """Hours for being a parent are cut, and nobody has written how the children's best interests were weighed."""
    cut = [line for line in weighed.reduced if line.area == LifeArea.PARENTING]
    if not cut or weighed.best_interests.strip():
        return None
    return Found(tuple(map(_told, cut)), areas=(LifeArea.PARENTING,))


RULES = (
    Rule("basic_needs", "hol § 4-1", basic_needs),
    Rule("social_life", "fvl § 25, hol § 1-1", social_life),
    Rule("children_not_weighed", "Grl. § 104, fvl § 17", children_not_weighed),
    Rule("elsewhere_ignored", "fvl § 17", elsewhere_ignored),
    Rule("health_mixed", "pbrl § 2-1 d", health_mixed),
)

"""Each rule of the guard has a case that trips it and one beside it that does not; a rule without its pair fails."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from django.utils import translation
from tests.casework.domain.test_guards import OWN as ENOUGH
from tests.casework.domain.test_guards import line as asked
from tests.casework.domain.test_guards import ready
from tests.casework.weighing import OWN, line, terms, weighed

from selvstyrt.casework.domain.clarifications.rules import RULES, clarifications_of
from selvstyrt.casework.domain.clarifications.stops import PARAGRAPHS
from selvstyrt.casework.domain.clarifications.weighed import Before, HoursElsewhere, LetterToBe, Weighed
from selvstyrt.casework.domain.family import Wish
from selvstyrt.casework.domain.guards import HeardView, ParentToHear, ReadyFor, open_guards
from selvstyrt.casework.domain.hearing import Notice
from selvstyrt.casework.domain.life import ViewOf
from selvstyrt.casework.domain.norm import Norm
from selvstyrt.ui.catalogue import say

LEILA = UUID(int=1)
CHILD = ready(
    asked(35, 35),
    holder_is_child=True,
    parents=(ParentToHear(LEILA, "Leila"),),
    views=[HeardView(ViewOf.CHILD), HeardView(ViewOf.PARENT, LEILA)],
    best_interests="Hun sover bedre når assistenten er den samme.",
)
# Code → what the law's guards look at: it trips, it does not.
GUARDED: dict[str, tuple[ReadyFor, ReadyFor]] = {
    "disqualified": (ready(asked(35, 35), is_disqualified=True), ready(asked(35, 35))),
    "need_unanswered": (ready(asked(35, 35), needs_without_line=["home"]), ready(asked(35, 35))),
    "no_lines": (ready(), ready(asked(35, 35))),
    "reduction_without_reason": (ready(asked(40, 35)), ready(asked(40, 35, ENOUGH))),
    "reason_is_threshold": (ready(asked(40, 35, "Under 25 timer.")), ready(asked(40, 35, ENOUGH))),
    "law_not_assessed": (ready(asked(35, 35), outcome=None), ready(asked(35, 35))),
    "law_not_known": (
        ready(asked(40, 35, ENOUGH), months=None, duty_considered=ENOUGH),
        ready(asked(40, 35, ENOUGH)),
    ),
    "view_missing": (ready(asked(35, 35), views=[]), ready(asked(35, 35))),
    "child_not_heard": (replace(CHILD, views=[HeardView(ViewOf.PARENT, LEILA)]), CHILD),
    "parent_not_heard": (replace(CHILD, views=[HeardView(ViewOf.CHILD)]), CHILD),
    "best_interests_missing": (replace(CHILD, best_interests=" "), CHILD),
    "duty_not_considered": (ready(asked(18, 18)), ready(asked(18, 18), duty_considered=ENOUGH)),
    "duty_on_threshold_alone": (
        ready(asked(18, 18), duty_considered="Mindre enn 25 timer."),
        ready(asked(18, 18), duty_considered=ENOUGH),
    ),
}
HAD = Before(20 * 60, date(2023, 1, 1), None)
LIMITED = replace(HAD, valid_to=date(2026, 12, 31))
MOVED = (line("personal_care", 14, 8, OWN), line("night", 10, 6, OWN), line("home", 6, 6))
BY_AREA = replace(HAD, areas=(("personal_care", 14 * 60), ("home", 6 * 60)))
CUT = weighed(line("home", 10, 4, OWN))
LESS = weighed(line("home", 30, 15, OWN), before=HAD, terms=terms())
REFUSED = weighed(line("home", 10, 0, OWN))
TOLD = Notice(date(2026, 5, 1), date(2026, 5, 16), 0)
LETTER = LetterToBe(
    "15. juni 2026, §§ 7-2, Statsforvalteren, Postboks 12",
    "15. juni 2026",
    "Statsforvalteren",
    ("Postboks 12",),
)


def saying(reason: str) -> Weighed:
    return weighed(line("home", 10, 4, reason))


def under(**changes: Any) -> Weighed:
    return weighed(terms=terms(**changes))


def sent(**changes: Any) -> Weighed:
    return under(letters=(replace(LETTER, **changes),))


# Code → a case as the rules weigh it: it trips, it does not. The case of the law page is named where there is one.
WEIGHED: dict[str, tuple[Weighed, Weighed]] = {
    "basic_needs": (weighed(line("meals", 10, 6, OWN)), weighed(line("meals", 10, 10))),  # C16
    "social_life": (weighed(line("leisure", 6, 0, "Ikke nødvendig.")), weighed(line("leisure", 6, 0, OWN))),
    "children_not_weighed": (  # C05, C11
        weighed(line("parenting", 10, 6, OWN)),
        weighed(line("parenting", 10, 6, OWN), best_interests="Barna følges til skolen av mor."),
    ),
    "elsewhere_ignored": (
        replace(CUT, elsewhere=(HoursElsewhere("school", "", 600),)),
        replace(
            saying("Skolen gir resten, og det er hun enig i."), elsewhere=(HoursElsewhere("school", "", 600),)
        ),
    ),
    "health_mixed": (  # C15
        weighed(line("home", 10, 10, own_words="Kateter og såring, hver dag.")),
        weighed(line("health", 10, 10, service="home_health", own_words="Kateter, hver dag.")),
    ),
    "near_threshold": (
        weighed(line("leisure", 40, 24, OWN), countable=(1440, 1440)),
        weighed(line("leisure", 40, 24, OWN), countable=(1440, 1440), is_documented=True),
    ),
    "threshold_reasons": (
        replace(CUT, terms=terms(reasons="Under 32 timer i uka.")),
        replace(CUT, terms=terms()),
    ),
    "economy": (
        saying("Kommunens økonomi tillater ikke mer."),
        saying("Hun styrer økonomien sin selv."),
    ),  # C16
    "family": (
        saying("Mannen vasker resten."),
        replace(saying("Mannen vasker resten."), wishes=(Wish("Arvid", "home", wants_to_help=True),)),
    ),
    "norm_hours": (saying("Etter kommunens norm for rengjøring."), saying(OWN)),
    "norm_table": (
        replace(CUT, norms=(Norm("home", "Rengjøring", 240),)),
        replace(CUT, norms=(Norm("home", "Rengjøring", 239),)),
    ),
    "article_19": (CUT, saying("Retten til et selvstendig liv er veid mot at naboen hjelper.")),  # C12
    "moved_hours": (  # C10: hours for the night taken from the day
        weighed(*MOVED, before=BY_AREA),
        weighed(line("personal_care", 14, 14), *MOVED[1:], before=BY_AREA),
    ),
    "less_than_before": (LESS, replace(LESS, before=replace(HAD, minutes=15 * 60))),
    "no_advance_notice": (LESS, replace(LESS, notices=(TOLD,))),
    "refusal_not_heard": (REFUSED, replace(REFUSED, notices=(TOLD,))),
    "open_ended_cut": (LESS, replace(LESS, before=LIMITED)),  # C18
    "time_limited_cut": (  # C18
        replace(LESS, before=LIMITED),
        replace(LESS, before=replace(HAD, valid_to=date(2026, 4, 30))),
    ),
    "short_period": (under(valid_to=date(2027, 6, 30)), under(valid_to=date(2028, 6, 30))),
    "takes_leading": (under(conditions="Kommunen velger assistentene."), under(conditions="")),
    "limits_travel": (under(conditions="Kan ikke brukes utenfor kommunen."), under(conditions="")),
    "reports_private_life": (
        under(conditions="Det skal rapporteres hvilke aktiviteter timene går til."),
        under(conditions="Antall timer meldes hvert kvartal."),
    ),
    "co_payment_untold": (under(co_payment=""), under(co_payment="none")),
    "co_payment_without_ground": (
        weighed(line("personal_care"), terms=terms(co_payment="asked")),
        weighed(line("home"), terms=terms(co_payment="asked")),
    ),
    "complaint_limit_missing": (sent(until="16. juni 2026"), sent()),
    "complaint_body_missing": (sent(decided_by=""), sent()),
    "complaint_way_missing": (sent(send_to=()), sent()),
}


def guarded(ready_for: ReadyFor) -> set[str]:
    return {each.code for each in clarifications_of(open_guards(ready_for), None)}


def found(case: Weighed) -> set[str]:
    return {each.code for each in clarifications_of((), case)}


def test_every_rule_has_its_pair_and_no_pair_is_older_than_its_rule() -> None:
    assert set(GUARDED) == set(PARAGRAPHS)
    assert set(WEIGHED) == {rule.code for rule in RULES}


@pytest.mark.parametrize("code", GUARDED)
def test_what_the_law_demands_blocks_one_case_and_not_the_other(code: str) -> None:
    trips, passes = GUARDED[code]
    assert code in guarded(trips)
    assert code not in guarded(passes)


@pytest.mark.parametrize("code", WEIGHED)
def test_a_rule_asks_about_one_case_and_not_the_other(code: str) -> None:
    trips, passes = WEIGHED[code]
    assert code in found(trips)
    assert code not in found(passes)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("code", [*GUARDED, *WEIGHED])
def test_each_says_what_it_has_found_where_it_stands_and_what_clears_it(code: str, language: str) -> None:
    guards, case = (open_guards(GUARDED[code][0]), None) if code in GUARDED else ((), WEIGHED[code][0])
    [told] = [each for each in clarifications_of(guards, case) if each.code == code]
    with translation.override(language):
        said = say(told.message.code, **dict(told.message.params))
        assert said
        assert "%(" not in said
        assert say(told.clears)
    # A paragraph names its law; a rule without one is shown as ours.
    assert told.paragraph == "" or "§" in told.paragraph or told.paragraph == "EMK art. 8"


def test_the_ordinary_case_is_asked_nothing() -> None:
    assert found(weighed(terms=terms(letters=(LETTER,)))) == set()

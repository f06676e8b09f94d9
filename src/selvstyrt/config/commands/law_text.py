"""The outcome of the law as text for a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import groupby
from pathlib import Path

import django
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from selvstyrt import config, ui
from selvstyrt.rules.domain.covered import Covered, CoveredState
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.interval import Interval
from selvstyrt.rules.domain.outcome import Certainty, Outcome, Result, UnknownFact
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.steps import in_language
from selvstyrt.ui.words import hours


def speaking(language: str) -> AbstractContextManager[None]:
    """Words in this language. Needs no settings: where there are none, the catalogue's own words suffice."""
    if not settings.configured:
        locales = [str(Path(room.__path__[0]) / "locale") for room in (config, ui)]
        settings.configure(USE_I18N=True, LANGUAGE_CODE=language, LOCALE_PATHS=locales)
        django.setup()
    return translation.override(language)


def error_text(error: FactsError) -> str:
    return say(error.code, **error.params)


def outcome_text(outcome: Outcome) -> str:
    """The outcome, what is missing, the rules one by one, and how far the law was read."""
    return "\n".join(_lines(outcome))


def coverage_text(covered: Sequence[Covered]) -> str:
    """How many provisions are how far, then each of them, theme by theme."""
    count = Counter(each.state for each in covered)
    lines = [f"{say(state.code)}: {count[state]}" for state in CoveredState if count[state]]
    for theme, provisions in groupby(covered, key=lambda each: each.theme):
        lines += ["", say(f"guide.theme.{theme}")]
        for each in provisions:
            remark = f" – {in_language(each.remark)}" if each.remark else ""
            about = f"{in_language(each.provision)}: {in_language(each.title)}"
            lines.append(f"  {about} ({say(each.state.code)}){remark}")
    return "\n".join(lines)


def _lines(outcome: Outcome) -> Iterator[str]:
    yield say(outcome.result.code)
    if outcome.result is Result.NOT_KNOWN:
        yield _("Possible:")
        yield from (f"  - {say(result.code)}" for result in outcome.possible)
        yield _("Find out first:")
        yield from (f"  - {_unknown(unknown)}" for unknown in outcome.unknown_that_matter)
    if outcome.cap_hit:
        yield _("There were more combinations of unknown facts than are tried.")
    yield ""
    yield _("Hours a week that count: %(hours)s") % {"hours": _range(outcome.countable)}
    yield _("Total over all arenas (information, no effect): %(hours)s") % {"hours": _range(outcome.total)}
    yield ""
    for row in outcome.explanation:
        source = _("%(paragraph)s, from %(day)s") % {
            "paragraph": row.paragraph,
            "day": row.valid_from.isoformat(),
        }
        yield f"{say(row.rule.code)}: {say(row.result.code)} ({source})"
        if row.certainty is not Certainty.CONFIRMED:
            yield f"    {say(row.certainty.code)}"
    yield ""
    yield _("Law as read on %(day)s.") % {"day": outcome.read_as_of.isoformat()}
    if outcome.beyond_reading:
        yield _("The day of the assessment is later: changes since then are not known here.")


def _unknown(unknown: UnknownFact) -> str:
    text = say(unknown.code.code)
    if unknown.line is None:
        return text
    return _("%(fact)s (line %(number)s)") % {"fact": text, "number": unknown.line + 1}


def _range(minutes: Interval) -> str:
    if minutes.is_exact or minutes.high is None:
        return hours(minutes.low)
    return f"{hours(minutes.low)}\N{EN DASH}{hours(minutes.high)}"

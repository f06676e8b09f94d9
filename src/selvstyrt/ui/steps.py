"""Steps of an explanation in words: names, values with their unit, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from selvstyrt.rules.domain.outcome import Certainty, Met
from selvstyrt.rules.domain.question import Value
from selvstyrt.rules.domain.step import Step, StepKind
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.units import in_unit
from selvstyrt.ui.words import day

_ONLY_IF_SAID = {"years", "date"}  # an age that rests on no date of birth is not even a guess
_BETWEEN_ANSWERS = " / "  # answers are whole clauses, some with an "or" of their own


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step in words, with the steps below it; those about which the case says nothing stand without theirs."""

    name: str
    value: str
    source: str
    href: str
    remarks: tuple[str, ...]
    steps: tuple[ShownStep, ...]


def shown(step: Step) -> ShownStep:
    """The whole tree in the reader's language; facts the case does not name are left out."""
    below = tuple(shown(each) for each in step.steps if each.given) if step.is_said else ()
    return ShownStep(name(step), value(step), source(step), step.source.href, tuple(remarks(step)), below)


def name(step: Step) -> str:
    """The step's name in the reader's language."""
    return in_language(step.names)


def in_language(names: Mapping[str, str]) -> str:
    """The one of these names that the reader reads."""
    language = (get_language() or "nb")[:2]
    return names[language if language in names else "nb"]


def value(step: Step) -> str:
    """What the step comes to: "Yes", "18 h a week", "0 to 245 kr", "Documented / Not said", "not known"."""
    if not step.is_said and step.unit in _ONLY_IF_SAID:
        return _("not said")
    words = list(dict.fromkeys(_word(step, each) for each in step.possible))
    if len(words) == 1:
        return words[0]
    if set(step.possible) == {False, True}:
        return say(Met.NOT_KNOWN.code)
    numbers = [each for each in step.possible if isinstance(each, int) and not isinstance(each, bool)]
    if len(numbers) > 1:
        words = [_word(step, None)] if None in step.possible else []
        words.append(
            _("%(low)s to %(high)s") % {"low": _word(step, numbers[0]), "high": _word(step, numbers[-1])}
        )
    return (_BETWEEN_ANSWERS if step.unit == "answer" else _(" or ")).join(words)


def source(step: Step) -> str:
    """Where it stands: "pbrl § 2-1 d (4), from 1 January 2015"; empty for a fact."""
    at = step.source
    if at.valid_from is None:
        return at.paragraph
    return _("%(paragraph)s, from %(day)s") % {"paragraph": at.paragraph, "day": day(at.valid_from)}


def remarks(step: Step) -> Iterator[str]:
    """What the reader must be told: how certain, not given, a judgment, told above."""
    certainty = step.source.certainty
    found = step.possible != (None,)  # else there is nothing to be more or less sure of
    if found and certainty not in (None, Certainty.CONFIRMED):
        yield say(certainty.code)
    if step.kind is StepKind.JUDGMENT:
        yield say(step.kind.code)
    if step.given and not step.is_said:
        yield _("The case says nothing that bears on this")
    if not step.given:
        yield _("Not said in the case, so taken as this")
    if step.again:
        yield _("Explained above")


def reading(value: Value | None, unit: str, answers: Mapping[str, Mapping[str, str]]) -> str:
    """One value in words. None and -1 (as cases write it) are "not known"."""
    if value is None or (unit not in ("yes or no", "answer") and value == -1):
        return _("not known")
    if isinstance(value, str):
        return in_language(answers[value]) if value in answers else value
    return in_unit(value, unit)


def _word(step: Step, value: Value | None) -> str:
    return reading(value, step.unit, step.answers)

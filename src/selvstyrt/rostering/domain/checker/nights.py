"""Those who regularly work at night (aml § 10-11 (6))."""

from __future__ import annotations

from collections.abc import Iterator

from selvstyrt.rostering.domain.checker.blocks import blocks
from selvstyrt.rostering.domain.checker.breach import Breach, RuleCode
from selvstyrt.rostering.domain.checker.person import Person, minutes
from selvstyrt.rostering.domain.oslo import DAY
from selvstyrt.rostering.domain.span import Span


def night_average(person: Person) -> Iterator[Breach]:
    """So many hours in 24 on average over four weeks, the weekly rest left out of the time they are spread over.

    All minutes count, passive ones too: our reading, on the safe side.
    """
    limit, over, rest = person.limits.night_average, person.limits.night_weeks, person.limits.weekly_rest
    if limit.value is None or over.value is None or rest.value is None or not person.assistant.night_worker:
        return
    for block in blocks(person, over.value):
        span = Span(block[0].start, block[-1].end)
        most = limit.value * len(block) * (7 * DAY - rest.value) // DAY
        work = minutes(person.work, span)
        if work > most:
            yield Breach(RuleCode.NIGHT_AVERAGE, person.assistant.name, span, limit.paragraph, work, most)

"""What was agreed with the assistant, and where the assistant is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from selvstyrt.rostering.domain.checker.breach import AGREEMENT, FACT, OUR_RULE, Breach, RuleCode
from selvstyrt.rostering.domain.checker.person import Person, minutes
from selvstyrt.rostering.domain.oslo import day_span
from selvstyrt.rostering.domain.span import Span, joined


def not_while_absent(person: Person) -> Iterator[Breach]:
    """Nobody works while absent."""
    yield from _meets(person, RuleCode.ABSENT, person.assistant.absent)


def not_while_elsewhere(person: Person) -> Iterator[Breach]:
    """Nobody works here while at work for somebody else."""
    yield from _meets(person, RuleCode.ELSEWHERE, person.assistant.elsewhere)


def when_available(person: Person) -> Iterator[Breach]:
    """Work lies in the time the assistant has said yes to; where nothing was said, that is all of it."""
    if person.assistant.available is None:
        return
    said = joined(person.assistant.available)
    for shift in person.planned:
        if not any(each.holds(shift.span) for each in said):
            yield Breach(RuleCode.AVAILABILITY, person.assistant.name, shift.span, FACT)


def no_young(person: Person) -> Iterator[Breach]:
    """Nobody under 18 is put on a roster by the machine: the law on young workers is not read here (our rule)."""
    if person.assistant.under_18:
        for shift in person.planned:
            yield Breach(RuleCode.YOUNG, person.assistant.name, shift.span, OUR_RULE)


def contract_hours(person: Person) -> Iterator[Breach]:
    """The hours of the contract on average over the roster; each whole day of absence takes a seventh of a week off."""
    contract = person.assistant.contract
    if contract is None:
        return
    work = minutes(person.work, person.span)
    days = 7 * person.weeks
    least = contract.least * (days - _absent_days(person)) // 7
    most = contract.most * person.weeks
    name = person.assistant.name
    if work < least:
        yield Breach(RuleCode.CONTRACT_LEAST, name, person.span, AGREEMENT, work, least)
    if work > most:
        yield Breach(RuleCode.CONTRACT_MOST, name, person.span, AGREEMENT, work, most)


def _absent_days(person: Person) -> int:
    absent = joined(person.assistant.absent)
    days = (day_span(person.first_day + timedelta(days=number)) for number in range(7 * person.weeks))
    return sum(any(each.holds(day) for each in absent) for day in days)


def _meets(person: Person, rule: RuleCode, taken: tuple[Span, ...]) -> Iterator[Breach]:
    for shift in person.planned:
        if any(shift.span.overlaps(each) for each in taken):
            yield Breach(rule, person.assistant.name, shift.span, FACT)

"""A proposed roster as text for a terminal, and the progress of the search."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import groupby

from selvstyrt.core.domain.hours import Hours
from selvstyrt.rostering.domain.checker.breach import AGREEMENT, FACT, OUR_RULE, Breach, RuleCode
from selvstyrt.rostering.domain.checks import Fault
from selvstyrt.rostering.domain.oslo import day_of, moment, written
from selvstyrt.rostering.domain.problem import Problem, Shift
from selvstyrt.rostering.domain.proposal import Conflict, Progress, Proposal
from selvstyrt.rostering.domain.span import Span
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.words import hours, weekday

_COUNTED = {RuleCode.SUNDAYS_ON_END, RuleCode.SUNDAYS_FREE}


def fault_text(fault: Fault) -> str:
    return say(fault.code, **fault.params)


def proposal_text(problem: Problem, proposal: Proposal) -> str:
    """The outcome, the shifts day by day, what is lacking and why, what it costs, and what was not looked at."""
    return "\n".join(_lines(problem, proposal))


def _lines(problem: Problem, proposal: Proposal) -> Iterator[str]:
    yield say(proposal.outcome.code)
    for day, shifts in groupby(proposal.roster.shifts, key=lambda each: day_of(each.span.start)):
        yield f"\n{weekday(day)}"
        yield from (f"  {_shift(each)}" for each in shifts)
    if proposal.uncovered:
        yield f"\n{say('rostering.text.uncovered')}"
        for gap in proposal.uncovered:
            yield f"  {gap.need}: {_span(gap.span)} ({gap.missing})"
    yield from _reasons(proposal)
    yield ""
    if proposal.cost:
        yield say("rostering.text.price")
    for want, cost in proposal.costs.items():
        if cost:
            yield f"  {say(f'rostering.want.{want}')}: {cost}"
    if proposal.costs:
        yield _quality(proposal)
    for name, rules in proposal.not_looked_at.items():
        yield say(
            "rostering.text.not_looked_at", name=name, rules=", ".join(say(rule.code) for rule in rules)
        )
    for assistant in problem.assistants:
        worked = sum(each.span.minutes for each in proposal.roster.of_assistant(assistant.name))
        yield f"{assistant.name}: {hours(Hours(worked))}"


def _reasons(proposal: Proposal) -> Iterator[str]:
    if proposal.why is not None:
        code = "why" if proposal.why.is_least else "why_not_least"
        yield f"\n{say(f'rostering.text.{code}')}"
        yield from (f"  {_conflict(each)}" for each in proposal.why.conflicts)
    if proposal.breaches:
        yield f"\n{say('rostering.text.fixed_break')}"
        yield from (f"  {_breach(each)}" for each in proposal.breaches)


def _quality(proposal: Proposal) -> str:
    if proposal.is_proven:
        return say("rostering.text.proven", cost=proposal.cost)
    part, whole = proposal.gap
    percent = f"{100 * part / whole:.1f}"
    return say("rostering.text.gap", cost=proposal.cost, bound=proposal.bound, percent=percent)


def _conflict(each: Conflict) -> str:
    words = say(each.rule.code if each.rule else "rostering.rule.need")
    return f"{words}: {each.about}" if each.about else words


def _breach(each: Breach) -> str:
    found = f"{say(each.rule.code)}: {each.assistant}, {_span(each.span)}"
    if each.found is not None and each.limit is not None:
        amounts = (each.found, each.limit)
        told = amounts if each.rule in _COUNTED else tuple(hours(Hours(amount)) for amount in amounts)
        found += f": {told[0]} / {told[1]}"
    own = {AGREEMENT, FACT, OUR_RULE}
    return f"{found} ({say(f'rostering.source.{each.source}') if each.source in own else each.source})"


def _shift(each: Shift) -> str:
    clock = f"{written(each.span.start)[11:16]}–{written(each.span.end)[11:16]}"
    return f"{clock}  {each.assistant}  {say(f'rostering.kind.{each.kind}')}"


def _span(span: Span) -> str:
    start, end = written(span.start), written(span.end)
    return f"{weekday(moment(span.start))} {start[11:16]}–{end[11:16]}"


class _Shown:
    """Progress on a terminal: one line that is written over."""

    def __init__(self) -> None:
        self._is_terminal = sys.stderr.isatty()

    def progress(self, found: Progress) -> None:
        if self._is_terminal:
            gap = 100 * (found.cost - found.bound) / max(1, found.cost)
            line = f"\r{found.seconds:6.1f} s  {found.cost}  ≥ {found.bound}  ({gap:.1f} %)\033[K"
            print(line, end="", file=sys.stderr, flush=True)

    def done(self) -> None:
        if self._is_terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)

    @contextmanager
    def stopping(self, stop: Callable[[], None]) -> Iterator[None]:
        """Ctrl-C stops the search, and its best so far is the answer."""
        before = signal.signal(signal.SIGINT, lambda *_: stop())
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)


@contextmanager
def showing() -> Iterator[_Shown]:
    shown = _Shown()
    try:
        yield shown
    finally:
        shown.done()

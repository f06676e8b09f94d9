"""What concerns the roster as a whole: skills, pairs, what was fixed, and what there is to spend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from selvstyrt.rostering.domain.checker.breach import AGREEMENT, OUR_RULE, Breach, RuleCode
from selvstyrt.rostering.domain.problem import Problem, Shift
from selvstyrt.rostering.domain.span import Span


def skilled(problem: Problem, shifts: Sequence[Shift]) -> Iterator[Breach]:
    """Whoever takes a need has the skills it asks for."""
    needs = {each.name: each for each in problem.needs}
    for shift in shifts:
        if shift.need not in needs:
            continue
        missing = needs[shift.need].skills - problem.assistant(shift.assistant).skills
        for skill in sorted(missing):
            yield Breach(RuleCode.SKILLS, shift.assistant, shift.span, OUR_RULE, about=skill)


def never_together(problem: Problem, shifts: Sequence[Shift]) -> Iterator[Breach]:
    """Two who are never to work at the same time do not."""
    for one, two in problem.never_together:
        for first in (each for each in shifts if each.assistant == one):
            for second in (each for each in shifts if each.assistant == two):
                if first.span.overlaps(second.span):
                    both = Span(
                        max(first.span.start, second.span.start), min(first.span.end, second.span.end)
                    )
                    yield Breach(RuleCode.TOGETHER, one, both, AGREEMENT, about=two)


def fixed_kept(problem: Problem, shifts: Sequence[Shift]) -> Iterator[Breach]:
    """A shift that is to stay stands."""
    for fixed in problem.fixed:
        if not any(each.assistant == fixed.assistant and each.span.holds(fixed.span) for each in shifts):
            yield Breach(RuleCode.FIXED, fixed.assistant, fixed.span, AGREEMENT, about=fixed.need)


def within_budget(problem: Problem, shifts: Sequence[Shift]) -> Iterator[Breach]:
    """No more minutes than there are to spend."""
    spent = sum(each.span.minutes for each in shifts)
    if problem.budget is not None and spent > problem.budget:
        yield Breach(RuleCode.BUDGET, "", problem.span, AGREEMENT, spent, problem.budget)

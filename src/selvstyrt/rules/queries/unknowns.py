"""Unknown facts that matter: those with which the outcome can still turn, the one that settles most first.

Exact, because the law is a set of thresholds on sums: two scenarios that differ in one fact alone either end
differently, or count other hours while the range of hours lies across a threshold (then some value in between
ends differently).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from selvstyrt.rules.domain.facts import CaseFacts, FactCode
from selvstyrt.rules.domain.outcome import Result, UnknownFact
from selvstyrt.rules.queries.scenarios import Row, Scenarios, Value, bucket, place

Combination = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """The scenarios with the law's answers: the result and the countable minutes of each row."""

    scenarios: Scenarios
    results: Mapping[Row, Result]
    countable: Mapping[Row, int]
    combinations: Sequence[Combination]

    def at(self, combination: Combination, hours_high: bool, duration_high: bool) -> Row:
        """The row with these ends; where there is only one end, that."""
        return next(
            row
            for row in (
                Row(combination, hours_high, duration_high),
                Row(combination, hours_high, False),
                Row(combination, False, duration_high),
                Row(combination),
            )
            if row in self.results
        )

    def across(self, combination: Combination, duration_high: bool) -> bool:
        """True when hours alone, within their range, turn the result."""
        low = self.at(combination, False, duration_high)
        high = self.at(combination, True, duration_high)
        return self.results[low] != self.results[high]


_ENDS = (False, True)


def unknown_that_matter(facts: CaseFacts, judged: Judged) -> tuple[UnknownFact, ...]:
    """The unknown facts the outcome hangs on, in the order that settles fastest."""
    turning = [code for code in judged.scenarios.open_facts if _turns(judged, code)]
    if any(_duration_turns(judged, combination) for combination in judged.combinations):
        turning.append(FactCode.DURATION)
    lines = _turning_lines(facts, judged)
    if lines:
        turning.append(FactCode.SERVICE_HOURS)
    ordered = sorted(turning, key=lambda code: -_settled(judged, code))
    found: list[UnknownFact] = []
    for code in ordered:
        found.extend(lines if code is FactCode.SERVICE_HOURS else [UnknownFact(code)])
    return tuple(found)


def _turns(judged: Judged, code: FactCode) -> bool:
    at = place(code)
    families: dict[Combination, list[Combination]] = defaultdict(list)
    for combination in judged.combinations:
        families[combination[:at] + combination[at + 1 :]].append(combination)
    return any(_differ(judged, *pair) for pair in families.values() if len(pair) == 2)


def _differ(judged: Judged, one: Combination, other: Combination) -> bool:
    for longer in _ENDS:
        for high in _ENDS:
            first, second = judged.at(one, high, longer), judged.at(other, high, longer)
            if judged.results[first] != judged.results[second]:
                return True
            counts_other_hours = judged.countable[first] != judged.countable[second]
            if counts_other_hours and (judged.across(one, longer) or judged.across(other, longer)):
                return True
    return False


def _duration_turns(judged: Judged, combination: Combination) -> bool:
    return any(
        judged.results[judged.at(combination, high, False)]
        != judged.results[judged.at(combination, high, True)]
        for high in _ENDS
    )


def _turning_lines(facts: CaseFacts, judged: Judged) -> list[UnknownFact]:
    base = {
        combination: judged.countable[judged.at(combination, False, False)]
        for combination in judged.combinations
        if any(judged.across(combination, longer) for longer in _ENDS)
    }
    turning = {
        row.probe
        for row in judged.scenarios.rows
        if row.probe and row.combination in base and judged.countable[row] > base[row.combination]
    }
    lines = [(number, line) for number, line in enumerate(facts.services) if not line.minutes.is_exact]
    lines.sort(key=lambda each: each[1].minutes.low - (each[1].minutes.high or 0))
    return [UnknownFact(FactCode.SERVICE_HOURS, number) for number, line in lines if bucket(line) in turning]


def _settled(judged: Judged, code: FactCode) -> float:
    """The share of this fact's possible values that alone would settle the outcome."""
    left: dict[Value, set[Result]] = defaultdict(set)
    for row in _ends(judged.scenarios.rows):
        if code is FactCode.SERVICE_HOURS:
            value: Value = row.hours_high
        elif code is FactCode.DURATION:
            value = row.duration_high
        else:
            value = row.combination[place(code)]
        left[value].add(judged.results[row])
    return sum(len(results) == 1 for results in left.values()) / len(left)


def _ends(rows: Iterable[Row]) -> Iterable[Row]:
    return (row for row in rows if row.probe is None)

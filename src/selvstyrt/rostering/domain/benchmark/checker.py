"""The rules of the public benchmark, held against a plan by counting; nothing is shared with the solver."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from selvstyrt.rostering.domain.benchmark.instance import Employee, Instance, Plan

_SATURDAY = 5


def broken(instance: Instance, plan: Plan) -> list[str]:
    """Every hard rule that the plan breaks, with whose it is; empty where it keeps them all."""
    return [f"{each.name}: {rule}" for each in instance.employees for rule in _broken(instance, each, plan)]


def price(instance: Instance, plan: Plan) -> int:
    """What requests not met and wrong numbers of people cost."""
    cost = 0
    for request in instance.requests:
        has_it = plan.get((request.employee, request.day)) == request.kind
        cost += 0 if has_it == request.is_for else request.weight
    for cover in instance.covers:
        there = sum(plan.get((each.name, cover.day)) == cover.kind for each in instance.employees)
        cost += cover.under * max(0, cover.wanted - there) + cover.over * max(0, there - cover.wanted)
    return cost


def _broken(instance: Instance, employee: Employee, plan: Plan) -> Iterator[str]:
    days = [plan.get((employee.name, day)) for day in range(instance.days)]
    kinds = {each.name: each for each in instance.kinds}
    yield from (f"day off {day}" for day in employee.days_off if days[day] is not None)
    for name in kinds:
        if days.count(name) > employee.most_shifts.get(name, 0):
            yield f"shifts {name}"
    minutes = sum(kinds[kind].minutes for kind in days if kind is not None)
    if not employee.least_minutes <= minutes <= employee.most_minutes:
        yield f"minutes {minutes}"
    for day in range(instance.days - 1):
        kind, after = days[day], days[day + 1]
        if kind is not None and after in kinds[kind].not_before:
            yield f"order {day}"
    yield from _runs(instance, employee, days)
    weekends = {day // 7 for day, kind in enumerate(days) if kind is not None and day % 7 >= _SATURDAY}
    if len(weekends) > employee.most_weekends:
        yield f"weekends {len(weekends)}"


def _runs(instance: Instance, employee: Employee, days: list[str | None]) -> Iterator[str]:
    """A run that touches either end may be shorter: what lies beyond is not known."""
    day = 0
    for is_work, group in groupby(days, key=lambda kind: kind is not None):
        length = len(list(group))
        is_inside = day > 0 and day + length < instance.days
        if is_work and length > employee.longest_run:
            yield f"long run {day}"
        if is_inside and length < (employee.shortest_run if is_work else employee.shortest_off):
            yield f"short run {day}"
        day += length

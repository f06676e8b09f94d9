"""The public benchmark on our search: its own rules as a model, the same strands, the same repeatability."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ortools.sat.python.cp_model import CpModel, IntVar

from selvstyrt.rostering.domain.benchmark.checker import broken, price
from selvstyrt.rostering.domain.benchmark.instance import Employee, Instance, Plan
from selvstyrt.rostering.domain.proposal import Progress
from selvstyrt.rostering.solver.board import total, weighted
from selvstyrt.rostering.solver.hybrid import Hybrid, Place

_SATURDAY = 5
Taken = dict[tuple[str, int, str], IntVar]


class Unlawful(AssertionError):
    """The solver broke a rule of the benchmark, or counted its cost wrongly: a fault of the program."""


@dataclass(frozen=True, slots=True)
class Result:
    """`plan` None: none was found. `bound`: what no plan can cost less than."""

    plan: Plan | None
    cost: int
    bound: int
    is_proven: bool
    seconds: float
    first_after: float | None


class Benchmarking:
    """One instance being solved; `stop` may be called from another thread."""

    def __init__(self, instance: Instance, report: Callable[[Progress], None] | None = None) -> None:
        self._instance = instance
        model = CpModel()
        self._taken = _build(model, instance)
        people = {each.name: number for number, each in enumerate(instance.employees)}
        places = [Place(people[name], day) for name, day, _ in self._taken]
        self._search = Hybrid(model, list(self._taken.values()), places, report)

    def stop(self) -> None:
        self._search.stop()

    def run(self, work: float, seed: int) -> Result:
        best = self._search.run(work, seed)
        found = best.found
        if found.values is None:
            return Result(None, 0, 0, found.is_proven, best.seconds, None)
        plan = {
            (name, day): kind
            for (name, day, kind), value in zip(self._taken, found.values, strict=True)
            if value
        }
        if faults := broken(self._instance, plan):
            raise Unlawful(faults[0])
        if price(self._instance, plan) != found.cost:
            raise Unlawful(f"{price(self._instance, plan)} is not {found.cost}")
        return Result(plan, found.cost, found.bound, found.is_proven, best.seconds, best.first_after)


def _build(model: CpModel, instance: Instance) -> Taken:
    taken = {
        (employee.name, day, kind.name): model.new_bool_var("takes")
        for employee in instance.employees
        for day in range(instance.days)
        if day not in employee.days_off
        for kind in instance.kinds
        if employee.most_shifts.get(kind.name, 0)
    }
    for employee in instance.employees:
        works = [_works(model, instance, taken, employee, day) for day in range(instance.days)]
        _amounts(model, instance, taken, employee)
        _order(model, instance, taken, employee)
        _runs(model, employee, works)
        _weekends(model, employee, works)
    costs = [*_requests(instance, taken), *_covers(model, instance, taken)]
    certain = sum(each.weight for each in instance.requests if each.is_for)
    model.minimize(weighted(costs) + certain)
    return taken


def _works(model: CpModel, instance: Instance, taken: Taken, employee: Employee, day: int) -> IntVar:
    """One shift a day at most."""
    works = model.new_bool_var("works")
    of_day = [taken[key] for kind in instance.kinds if (key := (employee.name, day, kind.name)) in taken]
    model.add(total(of_day) == works)
    return works


def _amounts(model: CpModel, instance: Instance, taken: Taken, employee: Employee) -> None:
    minutes = []
    for kind in instance.kinds:
        mine = [
            taken[key] for day in range(instance.days) if (key := (employee.name, day, kind.name)) in taken
        ]
        model.add(total(mine) <= employee.most_shifts.get(kind.name, 0))
        minutes += [(each, kind.minutes) for each in mine]
    model.add(weighted(minutes) <= employee.most_minutes)
    model.add(weighted(minutes) >= employee.least_minutes)


def _order(model: CpModel, instance: Instance, taken: Taken, employee: Employee) -> None:
    for day in range(instance.days - 1):
        for kind in instance.kinds:
            first = taken.get((employee.name, day, kind.name))
            after = [
                taken[key]
                for name in sorted(kind.not_before)
                if (key := (employee.name, day + 1, name)) in taken
            ]
            if first is not None and after:
                model.add(first + total(after) <= 1)


def _runs(model: CpModel, employee: Employee, works: list[IntVar]) -> None:
    """What begins inside lasts its shortest time, unless the end comes first; no run is too long."""
    longest = employee.longest_run
    for day in range(len(works) - longest):
        model.add(total(works[day : day + longest + 1]) <= longest)
    for day in range(1, len(works)):
        before, now = works[day - 1], works[day]
        for later in works[day + 1 : day + employee.shortest_run]:
            model.add(later >= now - before)
        for later in works[day + 1 : day + employee.shortest_off]:
            model.add(1 - later >= before - now)


def _weekends(model: CpModel, employee: Employee, works: list[IntVar]) -> None:
    weekends = []
    for saturday in range(_SATURDAY, len(works), 7):
        worked = model.new_bool_var("weekend")
        for works_then in works[saturday : saturday + 2]:
            model.add_implication(works_then, worked)
        weekends.append(worked)
    model.add(total(weekends) <= employee.most_weekends)


def _requests(instance: Instance, taken: Taken) -> list[tuple[IntVar, int]]:
    """A request for a shift is paid for from the start and paid back where it is met."""
    return [
        (taken[key], -each.weight if each.is_for else each.weight)
        for each in instance.requests
        if (key := (each.employee, each.day, each.kind)) in taken
    ]


def _covers(model: CpModel, instance: Instance, taken: Taken) -> list[tuple[IntVar, int]]:
    costs = []
    for cover in instance.covers:
        there = [
            taken[key] for each in instance.employees if (key := (each.name, cover.day, cover.kind)) in taken
        ]
        under = model.new_int_var(0, cover.wanted, "under")
        over = model.new_int_var(0, len(there), "over")
        model.add(total(there) + under - over == cover.wanted)
        costs += [(under, cover.under), (over, cover.over)]
    return costs

"""The tiny instance solved: no plan of all that there are costs less."""

from __future__ import annotations

from itertools import product

from tests.rostering.domain.benchmark.test_checker import plan
from tests.rostering.domain.benchmark.test_reader import TINY

from selvstyrt.rostering.domain.benchmark.checker import broken, price
from selvstyrt.rostering.domain.benchmark.reader import instance_from_text
from selvstyrt.rostering.queries.benchmark import benchmarking


def test_the_best_of_all_plans() -> None:
    instance = instance_from_text(TINY)
    result = benchmarking(TINY).run(2, 1)
    lawful = {
        "Mai": ["".join(days) for days in product("D.", repeat=7)],
        "Elin": ["".join(days) for days in product("DN.", repeat=7)],
    }
    for name, alone in (
        ("Mai", lambda days: plan(days, "." * 7)),
        ("Elin", lambda days: plan("." * 7, days)),
    ):
        lawful[name] = [
            days
            for days in lawful[name]
            if not any(each.startswith(name) for each in broken(instance, alone(days)))
        ]
    best = min(price(instance, plan(mai, elin)) for mai in lawful["Mai"] for elin in lawful["Elin"])
    assert (result.cost, result.bound, result.is_proven) == (best, best, True)


def test_the_same_seed_gives_the_same_plan() -> None:
    assert benchmarking(TINY).run(2, 5).plan == benchmarking(TINY).run(2, 5).plan

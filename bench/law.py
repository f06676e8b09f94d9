"""The law's speed: one case through `rules` with its whole explanation, and people by the million.

`python -m bench.law [--people N]`. OpenFisca's own example country is measured in the same run: a handful of its
variables for one person, and for as many people. Aim: one case at most 8 ms (p95); a million people, right, hours,
co-payment and grant, at most 2.5 s and 1.5 GB.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

AIM_CASE_MS, AIM_MILLION_S, AIM_MILLION_GB = 8.0, 2.5, 1.5
WARM, ROUNDS = 10, 200
DAY, MONTH, YEAR = "2026-03-02", "2026-03", "2024"
CASES = Path(__file__).parents[1] / "examples" / "cases"
MILLION = 1_000_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, nargs="*", default=[MILLION, 5 * MILLION])
    parser.add_argument("--inside", choices=sorted(_INSIDE), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside:
        print(json.dumps(_INSIDE[given.inside](given.people[0])))
        return 0
    one, example = (_measured(name, 1) for name in ("case", "example case"))
    many = [
        (people, _measured("people", people), _measured("example people", people)) for people in given.people
    ]
    _show(one, example, many)
    print(json.dumps({"case": one, "example_case": example, "people": many}, indent=2))
    within = [
        found["seconds"] <= AIM_MILLION_S and found["gb"] <= AIM_MILLION_GB
        for n, found, _ in many
        if n == MILLION
    ]
    return 0 if one["p95"] <= AIM_CASE_MS and all(within) else 1


def _measured(name: str, people: int) -> dict[str, float]:
    """Measured in a process of its own, so that its memory is its own."""
    command = [sys.executable, "-m", "bench.law", "--inside", name, "--people", str(people)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _say(line: str) -> None:
    print(line, file=sys.stderr)  # beside the JSON


def _show(one: dict[str, float], example: dict[str, float], many: list[Any]) -> None:
    _say("\nThe law: one case with its whole explanation, warm")
    _say(
        f"  ours     p50 {one['p50']:6.2f} ms  p95 {one['p95']:6.2f} ms  "
        f"({one['p50'] / example['p50']:.2f} times the example)"
    )
    _say(f"  example  p50 {example['p50']:6.2f} ms  p95 {example['p95']:6.2f} ms")
    for people, ours, theirs in many:
        ratio = ours["seconds"] / theirs["seconds"]
        _say(
            f"{people:>10,} people: {ours['seconds']:.2f} s, {ours['gb']:.2f} GB "
            f"({ratio:.1f} times the example: {theirs['seconds']:.2f} s)"
        )


def _timed(run: Callable[[], Any]) -> dict[str, float]:
    for _ in range(WARM):
        run()
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        run()
        taken.append((time.perf_counter() - start) * 1000)
    return {"p50": statistics.median(taken), "p95": statistics.quantiles(taken, n=20)[-1]}


def _case(_people: int) -> dict[str, float]:
    from selvstyrt.rules.domain.facts_json import facts_from_json
    from selvstyrt.rules.domain.interval import Interval
    from selvstyrt.rules.queries import assess
    from selvstyrt.rules.queries.calculate import calculate
    from selvstyrt.rules.queries.case_question import about_case

    omar = facts_from_json(json.loads((CASES / "omar.json").read_text()))
    months = count(1)  # never the same case twice: an answer may be remembered

    def run() -> None:
        facts = replace(omar, duration_months=Interval.exactly(next(months)))
        assess(facts)
        calculate(about_case(facts))

    return _timed(run)


def _example_case(_people: int) -> dict[str, float]:
    from openfisca_country_template import CountryTaxBenefitSystem

    system = CountryTaxBenefitSystem()
    return _timed(lambda: _example_of(system, 1))


def _example_of(system: Any, people: int) -> None:
    import numpy
    from openfisca_core.simulation_builder import SimulationBuilder

    simulation = SimulationBuilder().build_default_simulation(system, people)
    chance = numpy.random.default_rng(1)
    simulation.set_input("salary", MONTH, chance.integers(0, 9000, people))
    simulation.set_input("age", MONTH, chance.integers(0, 99, people))
    for name in ("basic_income", "income_tax", "social_security_contribution", "pension"):
        simulation.calculate(name, MONTH)


def _people(people: int) -> dict[str, float]:
    from openfisca_bpa import CountryTaxBenefitSystem

    system = CountryTaxBenefitSystem()
    _law_of(system, 1)
    return _once(lambda: _law_of(system, people))


def _example_people(people: int) -> dict[str, float]:
    from openfisca_country_template import CountryTaxBenefitSystem

    system = CountryTaxBenefitSystem()
    _example_of(system, 1)
    return _once(lambda: _example_of(system, people))


def _law_of(system: Any, people: int) -> None:
    """Right and hours on a day, co-payment of a month, grant of a scheme year."""
    import numpy
    from openfisca_core.simulation_builder import SimulationBuilder

    simulation = SimulationBuilder().build_default_simulation(system, people)
    chance = numpy.random.default_rng(1)
    births = numpy.datetime64("1940-01-01") + chance.integers(0, 80 * 365, people)
    simulation.set_input("birth_date", "ETERNITY", births)
    for name, most in (
        ("duration_months", 120),
        ("practical_assistance_minutes", 4000),
        ("night_minutes", 600),
    ):
        simulation.set_input(name, DAY, chance.integers(0, most, people))
    simulation.set_input("needs_night_services_continuously", DAY, chance.random(people) < 0.5)
    for name, most in (
        ("practical_assistance_given_minutes", 4000), ("scheme_hour_amount", 50_000), ("average_hourly_wage", 40_000),
    ):  # fmt: skip
        simulation.set_input(name, MONTH, chance.integers(0, most, people))
    simulation.set_input("net_income", MONTH[:4], chance.integers(0, 60_000_000, people))
    simulation.set_input("charge_scheme", MONTH, numpy.full(people, "hourly"))
    simulation.set_input("direct_wage_cost", str(int(YEAR) - 1), chance.integers(0, 400_000_000, people))
    simulation.set_input("has_valid_decision", str(int(YEAR) - 1), numpy.full(people, True))
    for name, period in (
        ("bpa_right", DAY), ("countable_minutes", DAY), ("total_minutes", DAY),
        ("co_payment_due", MONTH), ("high_cost_grant", YEAR),
    ):  # fmt: skip
        simulation.calculate(name, period)


def _once(run: Callable[[], Any]) -> dict[str, float]:
    start = time.perf_counter()
    run()
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "gb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024}


_INSIDE = {"case": _case, "example case": _example_case, "people": _people, "example people": _example_people}

if __name__ == "__main__":
    raise SystemExit(main())

"""Hybrid: the whole model for the bound, and beside it one part of the roster after the other made better.

Each strand does a set amount of work and neither listens to the other, so the answer is the same for the same seed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from threading import RLock
from time import monotonic

from ortools.sat.python.cp_model import CpModel, IntVar

from selvstyrt.rostering.domain.proposal import Progress
from selvstyrt.rostering.solver.search import CLOCK_TO_WORK, Found, Search

_START = 0.25  # of the work goes into the roster that is then made better
_PART = 0.06  # of the work goes into one part
_PEOPLE = 0.35  # of the people, or of the time, are freed at once to begin with


@dataclass(frozen=True, slots=True)
class Place:
    """Whose choice a variable is, and when: neighbours are freed together. One without a place is never held."""

    person: int
    time: int


@dataclass(frozen=True, slots=True)
class Best:
    """The best found, with the seconds to the first roster and in all. `by_clock`: not sure to come out so again."""

    found: Found
    first_after: float | None
    seconds: float
    by_clock: bool


class Hybrid:
    """One search with both strands; `stop` may be called from another thread."""

    def __init__(
        self,
        model: CpModel,
        wanted: Sequence[IntVar],
        places: Sequence[Place | None],
        report: Callable[[Progress], None] | None = None,
    ) -> None:
        self._model, self._wanted, self._places = model, wanted, places
        self._report = report
        self._lock = RLock()  # who is told of progress may stop the search
        self._running: set[Search] = set()
        self._stopped = False
        self._cost: int | None = None
        self._bound = 0
        self._began = 0.0
        self._first: float | None = None

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            for search in self._running:
                search.stop()

    def run(self, work: float, seed: int) -> Best:
        """The best that so much work in each strand finds."""
        self._began = monotonic()
        with ThreadPoolExecutor(max_workers=2) as strands:
            parts = strands.submit(self._parts, work, seed)
            whole = self._search(self._model, work, seed, tell=True)
            if whole.is_proven:
                self.stop()
            better = parts.result()
        found = whole
        is_better = better.values is not None and (whole.values is None or better.cost < whole.cost)
        if not whole.is_proven and is_better:
            found = replace(better, bound=max(whole.bound, 0), is_proven=better.cost == whole.bound)
        by_clock = not whole.is_proven and (whole.by_clock or better.by_clock)
        return Best(found, self._first, monotonic() - self._began, by_clock)

    def _parts(self, work: float, seed: int) -> Found:
        best = self._search(self._model, work * _START, seed + 1, tell=True)
        left, size = work - best.work, _PEOPLE
        chance = random.Random(seed)  # noqa: S311  # which part comes next is no secret
        while best.values and any(self._places) and not best.is_proven and left > 0 and not self._stopped:
            if monotonic() - self._began > CLOCK_TO_WORK * work:
                return replace(best, by_clock=True)
            part = self._freed(best, chance, size)
            found = self._search(part, min(left, work * _PART), seed)
            left -= max(found.work, 0.01)
            if found.values is not None and found.cost <= best.cost:
                self._tell(found.cost, 0)
                best = replace(best, values=found.values, cost=found.cost)
            size = min(0.9, size * 1.1) if found.is_proven else max(0.1, size * 0.9)
            best = replace(best, by_clock=best.by_clock or found.by_clock)
        return replace(best, is_proven=False)

    def _freed(self, best: Found, chance: random.Random, size: float) -> CpModel:
        """The model with everything held as it is, but for some people, or for everybody some of the time."""
        values = best.values or ()
        known = [place for place in self._places if place is not None]
        if chance.random() < 0.5:
            everyone = sorted({place.person for place in known})
            some = set(chance.sample(everyone, min(len(everyone), max(2, round(size * len(everyone))))))
            free = {place for place in known if place.person in some}
        else:
            last = max(place.time for place in known)
            long = max(1, round(size * (last + 1)))
            start = chance.randint(0, max(0, last + 1 - long))
            free = {place for place in known if start <= place.time < start + long}
        part = self._model.clone()
        for variable, value, place in zip(self._wanted, values, self._places, strict=True):
            there = part.get_int_var_from_proto_index(variable.index)
            part.add_hint(there, value)
            if place is not None and place not in free:
                part.add(there == value)
        return part

    def _search(self, model: CpModel, work: float, seed: int, *, tell: bool = False) -> Found:
        search = Search()
        with self._lock:
            self._running.add(search)
            if self._stopped:
                search.stop()
        found = search.run(model, self._wanted, work, seed, self._tell if tell else None)
        with self._lock:
            self._running.discard(search)
        return found

    def _tell(self, cost: int, bound: int) -> None:
        with self._lock:
            seconds = monotonic() - self._began
            self._first = seconds if self._first is None else self._first
            best, lowest = cost if self._cost is None else min(self._cost, cost), max(self._bound, bound)
            is_new = (best, lowest) != (self._cost, self._bound)
            self._cost, self._bound = best, lowest
            if is_new and self._report is not None:
                self._report(Progress(best, lowest, seconds))

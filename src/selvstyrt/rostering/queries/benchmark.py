"""Benchmark: a public nurse-rostering instance, ready to be solved by our search."""

from __future__ import annotations

from collections.abc import Callable

from selvstyrt.rostering.domain.benchmark.reader import instance_from_text
from selvstyrt.rostering.domain.proposal import Progress
from selvstyrt.rostering.solver.benchmark import Benchmarking


def benchmarking(text: str, report: Callable[[Progress], None] | None = None) -> Benchmarking:
    """The instance in the text. Raises FactsError at the line that is not of the format."""
    return Benchmarking(instance_from_text(text), report)

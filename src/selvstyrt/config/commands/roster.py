"""`selvstyrt roster`: rosters made without a server or a database."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from selvstyrt.config.commands.law_text import error_text, speaking
from selvstyrt.rules.domain.facts import FactsError

_WRONG_INPUT = 2
_MOST_SECONDS = 3600


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    roster = subparsers.add_parser(
        "roster", help="make a roster", description="Rosters, made without server or database."
    )
    commands = roster.add_subparsers(dest="roster_command", required=True, metavar="command")
    searching = argparse.ArgumentParser(add_help=False)
    searching.add_argument(
        "--seconds",
        type=_seconds,
        default=20,
        metavar="N",
        help="how much to search, in seconds of an idle machine (default 20); Ctrl-C gives the best so far",
    )
    searching.add_argument(
        "--seed", type=int, default=1, metavar="N", help="the same seed gives the same roster"
    )
    searching.add_argument("--json", action="store_true", help="print as JSON")

    solve = commands.add_parser(
        "solve",
        parents=[searching],
        help="propose a roster for a problem in a JSON file",
        description="Read a problem (- for standard input; src/selvstyrt/rostering/README.md tells the fields) and "
        "print the best lawful roster found, what it lacks and why.",
        epilog="example: selvstyrt roster solve examples/rosters/small.json --seconds 5",
    )
    solve.add_argument("problem", metavar="PROBLEM.json")
    solve.add_argument("--language", choices=["en", "nb", "nn"], default="en", help="language of the text")
    solve.set_defaults(func=solve_problem)

    benchmark = commands.add_parser(
        "benchmark",
        parents=[searching],
        help="solve a public nurse-rostering instance",
        description="Read an instance in the text format of schedulingbenchmarks.org (its data are not in this "
        "project) and print cost, bound, gap and seconds, once a checker of its own has let the plan pass.",
        epilog="example: selvstyrt roster benchmark tests/rostering/tiny_instance.txt --seconds 5",
    )
    benchmark.add_argument("instance", metavar="FILE.txt")
    benchmark.set_defaults(func=solve_instance)


def solve_problem(options: argparse.Namespace) -> int:
    """Print the proposal; 2 and a message on standard error where the file is wrong or there is no roster."""
    with speaking(options.language):
        return _refusing(options.problem, lambda: _solve(options))


def _solve(options: argparse.Namespace) -> int:
    from selvstyrt.config.commands.roster_text import fault_text, proposal_text, showing
    from selvstyrt.rostering.domain.problem_json import problem_from_json
    from selvstyrt.rostering.domain.proposal import Outcome
    from selvstyrt.rostering.domain.proposal_json import proposal_to_json
    from selvstyrt.rostering.queries.proposal import CannotBeMeant, proposing

    problem = problem_from_json(json.loads(_read(options.problem)))
    try:
        with showing() as show:
            search = proposing(problem, show.progress)
            with show.stopping(search.stop):
                proposal = search.run(options.seconds, options.seed)
    except CannotBeMeant as error:
        for fault in error.faults:
            _refuse(f"{options.problem}: {fault.path}: {fault_text(fault)}")
        return _WRONG_INPUT
    print(_json(proposal_to_json(proposal)) if options.json else proposal_text(problem, proposal))
    return 0 if proposal.outcome in (Outcome.COMPLETE, Outcome.SHORT) else _WRONG_INPUT


def solve_instance(options: argparse.Namespace) -> int:
    """Print how good a plan was found; 2 where the file is wrong or no plan was found."""
    with speaking("en"):
        return _refusing(options.instance, lambda: _benchmark(options))


def _benchmark(options: argparse.Namespace) -> int:
    from selvstyrt.config.commands.roster_text import showing
    from selvstyrt.rostering.queries.benchmark import benchmarking

    with showing() as show:
        search = benchmarking(_read(options.instance), show.progress)
        with show.stopping(search.stop):
            result = search.run(options.seconds, options.seed)
    if result.plan is None:
        return _refuse(f"{options.instance}: no plan was found")
    gap = 100 * (result.cost - result.bound) / max(1, result.cost)
    told = {
        "cost": result.cost,
        "bound": result.bound,
        "gap_percent": round(gap, 2),
        "seconds": round(result.seconds, 1),
        "first_after_seconds": None if result.first_after is None else round(result.first_after, 2),
    }
    print(_json(told) if options.json else "\n".join(f"{name}: {value}" for name, value in told.items()))
    return 0


def _refusing(name: str, answer: Callable[[], int]) -> int:
    try:
        return answer()
    except FactsError as error:
        return _refuse(f"{name}: {error.path}: {error_text(error)}")
    except (json.JSONDecodeError, RecursionError) as error:
        return _refuse(f"{name}: not JSON ({error})")
    except (OSError, UnicodeDecodeError) as error:
        return _refuse(f"{name}: cannot be read ({error})")


def _seconds(written: str) -> int:
    seconds = int(written)
    if not 1 <= seconds <= _MOST_SECONDS:
        raise argparse.ArgumentTypeError(f"from 1 to {_MOST_SECONDS}")
    return seconds


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)


def _read(name: str) -> str:
    return sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")


def _refuse(message: str) -> int:
    print(f"selvstyrt: {message}", file=sys.stderr)
    return _WRONG_INPUT

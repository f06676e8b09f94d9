"""`selvstyrt law`: ask the law about a case without a server or a database."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from selvstyrt.config.commands.law_text import error_text, outcome_text, speaking
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.facts_json import facts_from_json
from selvstyrt.rules.domain.outcome_json import outcome_to_json

_WRONG_INPUT = 2


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    law = subparsers.add_parser(
        "law",
        help="ask the law about a case",
        description="The law on BPA, asked without server or database.",
    )
    commands = law.add_subparsers(dest="law_command", required=True, metavar="command")
    assess = commands.add_parser(
        "assess",
        help="is there a right to BPA in this case?",
        description="Read case facts from a JSON file (- for standard input) and say what the law answers, "
        "and why. A fact that is left out or null is not known.",
        epilog="example: selvstyrt law assess examples/cases/ingrid.json --json",
    )
    assess.add_argument("case", metavar="CASE.json")
    assess.add_argument("--json", action="store_true", help="print the outcome as JSON")
    assess.add_argument("--language", choices=["en", "nb", "nn"], default="en", help="language of the text")
    assess.set_defaults(func=assess_case)


def assess_case(options: argparse.Namespace) -> int:
    """Print the outcome; 2 and a message on standard error where the file or a fact is wrong."""
    with speaking(options.language):
        try:
            print(_answer(_read(options.case), as_json=options.json))
        except FactsError as error:
            return _refuse(f"{options.case}: {error.path}: {error_text(error)}")
        except (json.JSONDecodeError, RecursionError) as error:
            return _refuse(f"{options.case}: not JSON ({error})")
        except (OSError, UnicodeDecodeError) as error:
            return _refuse(f"{options.case}: cannot be read ({error})")
    return 0


def _answer(written: str, *, as_json: bool) -> str:
    from selvstyrt.rules.queries import assess  # the law takes half a second to load: not for --help

    outcome = assess(facts_from_json(json.loads(written)))
    if as_json:
        return json.dumps(outcome_to_json(outcome), ensure_ascii=False, indent=2)
    return outcome_text(outcome)


def _read(name: str) -> str:
    return sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")


def _refuse(message: str) -> int:
    print(f"selvstyrt: {message}", file=sys.stderr)
    return _WRONG_INPUT

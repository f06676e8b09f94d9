"""`selvstyrt law`: ask the law about a case without a server or a database."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from selvstyrt.config.commands.law_reform import (
    REFORMS,
    reform_of,
    supposed_json,
    supposed_outcome,
    supposed_text,
)
from selvstyrt.config.commands.law_text import coverage_text, error_text, outcome_text, speaking
from selvstyrt.config.commands.law_tree import answer_text
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.facts_json import facts_from_json
from selvstyrt.rules.domain.outcome_json import outcome_to_json

_WRONG_INPUT, _CHANGED = 2, 1
_HINT = "A fact that is null is not known."


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    law = subparsers.add_parser(
        "law",
        help="ask the law about a case",
        description="The law on BPA, asked without server or database.",
    )
    commands = law.add_subparsers(dest="law_command", required=True, metavar="command")
    spoken = argparse.ArgumentParser(add_help=False)
    spoken.add_argument("--json", action="store_true", help="print as JSON")
    spoken.add_argument("--language", choices=["en", "nb", "nn"], default="en", help="language of the text")

    supposed = argparse.ArgumentParser(add_help=False)
    supposed.add_argument(
        "--reform",
        choices=REFORMS,
        default="",
        metavar="NAME",
        help=f"answer as if this reform held, which it does not: {', '.join(REFORMS)}",
    )

    assess = commands.add_parser(
        "assess",
        parents=[spoken, supposed],
        help="is there a right to BPA in this case?",
        description="Read case facts from a JSON file (- for standard input) and say what the law answers, "
        f"and why. {_HINT}",
        epilog="example: selvstyrt law assess examples/cases/ingrid.json --json",
    )
    assess.add_argument("case", metavar="CASE.json")
    assess.set_defaults(func=assess_case)

    explain = commands.add_parser(
        "explain",
        parents=[spoken, supposed],
        help="what does an answer rest on, down to each dated value?",
        description="Any question of the law for one case, with the tree of rules, facts, paragraphs and dated "
        f"values it rests on. With --json the export that can be kept and run --again. {_HINT}",
        epilog="example: selvstyrt law explain examples/cases/ingrid.json --whole",
    )
    explain.add_argument("case", metavar="CASE.json", help="a case, a question, or with --again an export")
    explain.add_argument("--variable", help="what is asked (when the file does not say: bpa_right)")
    explain.add_argument("--whole", action="store_true", help="down to the leaves")
    explain.add_argument("--again", action="store_true", help="run a kept export again and compare")
    explain.set_defaults(func=explain_case)

    covered = commands.add_parser(
        "coverage", parents=[spoken], help="which provisions are modelled, and which are left to people?"
    )
    covered.set_defaults(func=show_coverage)

    pages = commands.add_parser(
        "pages", help="write one page for each paragraph, from the law package itself"
    )
    pages.add_argument("folder", metavar="FOLDER", type=Path)
    pages.set_defaults(func=write_pages)


def assess_case(options: argparse.Namespace) -> int:
    """Print the outcome; 2 and a message on standard error where the file or a fact is wrong."""

    def answer(data: Any) -> int:
        from selvstyrt.rules.queries import assess  # the law takes half a second to load: not for --help

        facts = facts_from_json(data)
        outcome = assess(facts)
        if options.reform:
            print(supposed_outcome(facts, outcome, options.reform, as_json=options.json))
        else:
            print(_json(outcome_to_json(outcome)) if options.json else outcome_text(outcome))
        return 0

    return _with_file(options, answer)


def explain_case(options: argparse.Namespace) -> int:
    """Print the explanation, or with --again what differs from the kept one (1 when something does)."""

    def answer(data: Any) -> int:
        from selvstyrt.rules.queries import export
        from selvstyrt.rules.queries.calculate import calculate
        from selvstyrt.rules.queries.case_question import question
        from selvstyrt.rules.queries.law import assuming

        reform = options.reform or (reform_of(data) if options.again else "")
        with assuming(reform):
            if options.again:
                now, changed = export.again(data)
                found = {"changes": changed, "now": supposed_json(export.answer_to_json(now), reform)}
                print(_json(found) if options.json else "\n".join(changed))
                return _CHANGED if changed else 0
            told = calculate(question(data, options.variable))
            print(
                _json(supposed_json(export.answer_to_json(told), reform))
                if options.json
                else supposed_text(reform) + answer_text(told, whole=options.whole)
            )
        return 0

    return _with_file(options, answer)


def show_coverage(options: argparse.Namespace) -> int:
    """Print the register of provisions."""
    from selvstyrt.rules.queries.coverage import coverage

    with speaking(options.language):
        if options.json:
            print(_json([asdict(each) for each in coverage()]))
        else:
            print(coverage_text(coverage()))
    return 0


def write_pages(options: argparse.Namespace) -> int:
    """Write the rule pages; a page of a paragraph that is gone is taken away, and nobody else's file is touched."""
    from selvstyrt.config.commands.law_pages import MADE, files

    with speaking("en"):
        written = files()
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
        there = {
            old: old.read_text(encoding="utf-8", errors="replace") for old in options.folder.glob("*.md")
        }
        if others := [old for old, text in there.items() if old.name in written and MADE not in text]:
            return _refuse(f"{others[0]}: is not made by this command, and is not written over")
        for old, text in there.items():
            if old.name not in written and MADE in text:
                old.unlink()
        for name, text in written.items():
            (options.folder / name).write_text(text, encoding="utf-8")
    except OSError as error:
        return _refuse(f"{options.folder}: cannot be written ({error})")
    print(f"{len(written)} pages in {options.folder}")
    return 0


def _with_file(options: argparse.Namespace, answer: Callable[[Any], int]) -> int:
    with speaking(options.language):
        try:
            return answer(json.loads(_read(options.case)))
        except FactsError as error:
            return _refuse(f"{options.case}: {error.path}: {error_text(error)}")
        except (json.JSONDecodeError, RecursionError) as error:
            return _refuse(f"{options.case}: not JSON ({error})")
        except (OSError, UnicodeDecodeError) as error:
            return _refuse(f"{options.case}: cannot be read ({error})")


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)


def _read(name: str) -> str:
    return sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")


def _refuse(message: str) -> int:
    print(f"selvstyrt: {message}", file=sys.stderr)
    return _WRONG_INPUT

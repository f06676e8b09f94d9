"""`selvstyrt demo load`: fills an empty database with the demo world and marks it as a demo."""

from __future__ import annotations

import argparse
import os
import sys


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("demo", help="the demo world: Fjordvik and its people")
    verbs = parser.add_subparsers(dest="verb", required=True)
    load = verbs.add_parser(
        "load",
        help="fill this database with the demo world",
        description=(
            "Marks the database as a demo and fills it with invented people and cases, and with forty invented "
            "municipalities to compare with. Does nothing when the demo world is there already; refuses a database "
            "that holds real people."
        ),
        epilog="example: selvstyrt demo load",
    )
    load.set_defaults(func=run_load)


def run_load(_options: argparse.Namespace) -> int:
    """Load the demo world once. Returns the exit code: 2 when the database holds real people."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selvstyrt.config.settings")
    import django

    django.setup()
    from selvstyrt.config.demo.load import load_demo
    from selvstyrt.config.demo.neighbours.load import load_neighbours
    from selvstyrt.core.domain.errors import Refused

    try:
        is_new = load_demo()
        is_new = load_neighbours() or is_new
    except Refused as refused:
        print(f"demo load: {refused.code}", file=sys.stderr)
        return 2
    print("The demo world is loaded." if is_new else "The demo world is there already.")
    return 0

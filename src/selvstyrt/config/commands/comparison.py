"""`selvstyrt comparison publish`: the edition of the latest fixed day; the rounds make it by themselves too."""

from __future__ import annotations

import argparse
import json
import os


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("comparison", help="how like cases are decided")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="command")
    publish = verbs.add_parser(
        "publish",
        help="make the edition of the latest fixed day",
        description=(
            "Makes the edition that closed on the latest 1 January or 1 July, of decisions in the municipalities that "
            "take part. Does nothing when it is out already, or when there is too little to tell of anyone."
        ),
        epilog="example: selvstyrt comparison publish --json",
    )
    publish.add_argument("--json", action="store_true", help="print as JSON")
    publish.set_defaults(func=run_publish)


def run_publish(options: argparse.Namespace) -> int:
    """Publish, and say what came of it. Returns the exit code."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selvstyrt.config.settings")
    import django

    django.setup()
    from selvstyrt.comparison.actions.publish_comparison import publish_comparison
    from selvstyrt.core.domain.actor import SYSTEM

    edition = publish_comparison(actor=SYSTEM)
    if options.json:
        print(json.dumps({"published": edition.closes.isoformat() if edition else None}))
    else:
        print(f"The edition of {edition.closes} is out." if edition else "Nothing to publish now.")
    return 0

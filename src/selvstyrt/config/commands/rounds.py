"""`selvstyrt rounds`: what has to be looked after now and then; the server calls it by itself."""

from __future__ import annotations

import argparse
import os


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "rounds",
        help="follow up letters and notices that wait, and what comes at fixed days",
        description=(
            "Takes up letters left waiting, asks how far those under way have come, moves the cases whose "
            "letters have arrived, tells those who have not opened a letter after a week, and erases drafts and "
            "kept input whose time is over. "
            "After 1 January and 1 July, makes that day's edition of the comparison. "
            "May be run at any time; nothing is done twice."
        ),
        epilog="example: selvstyrt rounds",
    )
    parser.set_defaults(func=run_rounds)


def run_rounds(_options: argparse.Namespace) -> int:
    """Ask the worker to do each round. Returns the exit code."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selvstyrt.config.settings")
    import django

    django.setup()
    from selvstyrt.casework.jobs import erase_what_is_over, follow_decisions
    from selvstyrt.comparison.jobs import publish_when_due
    from selvstyrt.letters.jobs import follow_deliveries, send_second_notices

    follow_deliveries.enqueue()
    follow_decisions.enqueue()
    send_second_notices.enqueue()
    erase_what_is_over.enqueue()
    publish_when_due.enqueue()
    return 0

"""`selvstyrt manage`: Django's own commands, such as migrate."""

from __future__ import annotations

import argparse
import os


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "manage",
        help="Django's own commands",
        description="Hand everything that follows to Django.",
        epilog="example: selvstyrt manage migrate",
        add_help=False,
        prefix_chars="\0",  # every word after `manage` is Django's, --help and options too
    )
    parser.add_argument("words", nargs="*")
    parser.set_defaults(func=manage)


def manage(options: argparse.Namespace) -> int:
    from django.core.management import execute_from_command_line

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selvstyrt.config.settings")
    execute_from_command_line(["selvstyrt manage", *options.words])
    return 0

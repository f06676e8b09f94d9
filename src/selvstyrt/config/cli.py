"""The command line: `selvstyrt COMMAND`, one module in `commands/` for each."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from selvstyrt.config.commands import comparison, demo, law, manage, roster, rounds, serve

REGISTER = [
    serve.register,
    demo.register,
    law.register,
    roster.register,
    comparison.register,
    rounds.register,
    manage.register,
]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 2 wrong input."""
    parser = argparse.ArgumentParser(
        prog="selvstyrt", description="Selvstyrt, the open platform for user-controlled personal assistance."
    )
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="command")
    for register in REGISTER:
        register(subparsers)
    options = parser.parse_args(arguments)
    os.umask(0o077)  # database, files and key are for the platform's own user only
    try:
        code: int = options.func(options)
    except BrokenPipeError:  # whoever read the output has read enough, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


if __name__ == "__main__":
    sys.exit(main())

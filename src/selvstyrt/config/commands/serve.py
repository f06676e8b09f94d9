"""`selvstyrt serve`: the web server, the task worker and the daily rounds, together until stopped."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from types import FrameType

ROUNDS_EVERY_SECONDS = 600


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "serve",
        help="run the platform on this machine",
        description="Run web server and task worker together. Stop with Ctrl-C.",
        epilog="example: selvstyrt serve --port 8000",
    )
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--workers", type=int, default=2)
    parser.set_defaults(func=serve)


def serve(options: argparse.Namespace) -> int:
    """Start both processes; when one stops, stop the other and report it. Returns the exit code."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selvstyrt.config.settings")
    processes = [
        subprocess.Popen(_web(options)),
        subprocess.Popen([sys.executable, "-m", "django", "db_worker", "--verbosity=0"]),
    ]
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        _watch(processes, _rounds)
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait(timeout=30)


def _web(options: argparse.Namespace) -> list[str]:
    return [
        sys.executable,
        "-m",
        "gunicorn",
        "selvstyrt.config.wsgi:application",
        f"--bind={options.host}:{options.port}",
        f"--workers={options.workers}",
        "--threads=4",
        "--log-level=warning",
        "--no-control-socket",
    ]


def _watch(processes: list[subprocess.Popen[bytes]], rounds: Callable[[], None]) -> None:
    """Return when a process has ended; make the rounds now and then meanwhile."""
    next_round = 0.0
    while all(process.poll() is None for process in processes):
        if time.monotonic() >= next_round:
            rounds()
            next_round = time.monotonic() + ROUNDS_EVERY_SECONDS
        time.sleep(1)


def _rounds() -> None:
    subprocess.run([sys.executable, "-m", "selvstyrt.config.cli", "rounds"], check=False)


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt

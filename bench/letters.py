"""The decision's letter: `python -m bench.letters [--letters N]`.

Our letter, from the stored decision to the PDF, beside the bare Typst letter: the same words of the same letter as
plain Typst with Typst's own typeface, tagged PDF/UA too. In turn in one process, each letter another one. Then a batch:
how long it takes, and the memory at its hundredth letter and at its last. Aim: at most 4 times the bare letter, and
no growth of memory (less than 5 %, the breath of the allocator).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from typing import Any

AIM_RATIO, AIM_GROWTH = 4.0, 0.05
WARM, ROUNDS, FIRST = 10, 100, 100


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--letters", type=int, default=1000)
    parser.add_argument("--inside", choices=sorted(_INSIDE), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside:
        return _inside(given.inside, given.letters)
    one, many = (_measured(name, given.letters) for name in ("one", "many"))
    _show(one, many)
    print(json.dumps({"one": one, "many": many}, indent=2))
    return 0 if one["ratio"] <= AIM_RATIO and many["growth"] <= AIM_GROWTH else 1


def _measured(name: str, letters: int) -> dict[str, Any]:
    """In a process of its own, on an empty database of its own."""
    with tempfile.TemporaryDirectory() as folder:
        env = {
            **os.environ,
            "SELVSTYRT_VAR": folder,
            "DATABASE_URL": f"sqlite:///{folder}/bench.sqlite3",
            "DJANGO_SETTINGS_MODULE": "bench.settings",
        }
        command = [sys.executable, "-m", "bench.letters", "--inside", name, "--letters", str(letters)]
        done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])  # before it Django tells of its tables
    return found


def _show(one: dict[str, Any], many: dict[str, Any]) -> None:
    lines = [
        f"\nThe decision's letter, {one['pages']} pages (bare {one['bare_pages']}): p50 of {ROUNDS}",
        f"  ours      {one['ours']:7.1f} ms  ({one['ratio']:.2f} times the bare letter)",
        f"  the words {one['words']:7.1f} ms of it",
        f"  bare      {one['bare']:7.1f} ms",
        f"A batch of {many['letters']:,}: {many['seconds']:.1f} s, {many['bytes'] / 1e6:.0f} MB of PDF",
        f"  memory at letter {FIRST} {many['first_mb']:.1f} MB, at the last {many['last_mb']:.1f} MB",
    ]
    print("\n".join(lines), file=sys.stderr)


def _inside(name: str, letters: int) -> int:
    import django
    from django.test.utils import setup_databases, teardown_databases

    django.setup()
    made = setup_databases(verbosity=0, interactive=False)
    try:
        print(json.dumps(_INSIDE[name](letters)))
    finally:
        teardown_databases(made, verbosity=0)
    return 0


def _one(_letters: int) -> dict[str, Any]:
    from bench.bare import bare
    from bench.decided import documents
    from selvstyrt.letters.typesetting.render import typeset

    ours, theirs = documents(), documents()
    pages = {"pages": _pages(typeset(next(ours))), "bare_pages": _pages(bare(next(theirs)))}
    taken: dict[str, list[float]] = {"words": [], "set": [], "bare": []}
    for turn in range(WARM + ROUNDS):  # in turn, so that whatever else the machine does strikes all alike
        words, letter = _timed(lambda: next(ours))
        own, _ = _timed(lambda letter=letter: typeset(letter))
        other = next(theirs)
        least, _ = _timed(lambda other=other: bare(other))
        if turn >= WARM:
            for name, milliseconds in (("words", words), ("set", own), ("bare", least)):
                taken[name].append(milliseconds)
    whole = statistics.median(map(sum, zip(taken["words"], taken["set"], strict=True)))
    least = statistics.median(taken["bare"])
    words = statistics.median(taken["words"])
    return {**pages, "ours": whole, "words": words, "bare": least, "ratio": whole / least}


def _many(letters: int) -> dict[str, Any]:
    from bench.decided import documents
    from selvstyrt.letters.typesetting.render import typeset

    made, size, first, start = documents(), 0, 0.0, time.perf_counter()
    for turn in range(1, letters + 1):
        size += len(typeset(next(made)))
        if turn == min(FIRST, letters):
            first = _peak_mb()
    seconds, last = time.perf_counter() - start, _peak_mb()
    return {
        "letters": letters,
        "seconds": seconds,
        "bytes": size,
        "first_mb": first,
        "last_mb": last,
        "growth": last / first - 1,
    }


def _timed(run: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    done = run()
    return (time.perf_counter() - start) * 1000, done


def _peak_mb() -> float:
    """The most memory the process has held so far, in MB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _pages(pdf: bytes) -> int:
    return pdf.count(b"/Type/Page/")


_INSIDE = {"one": _one, "many": _many}

if __name__ == "__main__":
    raise SystemExit(main())

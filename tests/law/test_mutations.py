"""Each value, first day and comparison of the law, changed once, fails a case; what none can notice is explained."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

LAW = Path(__file__).parents[2] / "law"


def test_every_change_to_the_law_is_noticed_or_explained() -> None:
    """710 changes when this was written; about 35 seconds."""
    run = subprocess.run([sys.executable, LAW / "mutations.py"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    changes = int(run.stdout.split()[0])
    assert changes >= 700

"""What veraPDF, the reference checker, says of letters by PDF/UA-1 (ISO 14289-1): all its 106 rules.

Its engine lies within a package of PyPI (docs/decisions/0005). It runs in a process of its own, once for many letters.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def findings(pdfs: Mapping[str, bytes]) -> dict[str, list[str]]:
    """For each file, by its name, what is wrong with it: "clause-test: what is asked". An empty list is a pass."""
    with tempfile.TemporaryDirectory() as folder:
        for name, pdf in pdfs.items():
            (Path(folder) / f"{name}.pdf").write_bytes(pdf)
        done = subprocess.run(
            [sys.executable, "-m", "tests.letters.verapdf_engine", folder],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(f"veraPDF could not run: {done.stderr}")
    found: dict[str, list[str]] = json.loads(done.stdout)
    if set(found) != set(pdfs):
        raise RuntimeError("veraPDF has not looked at every letter")
    return found

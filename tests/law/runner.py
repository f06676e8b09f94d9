"""OpenFisca's own runner, as whoever uses the law package would start it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import yaml

LAW = Path(__file__).parents[2] / "law"


def every_case_passes(folder: Path, files: Sequence[Path]) -> None:
    """Run a folder of cases; it must pass, and no case of `files` may be left out."""
    command = Path(sys.executable).with_name("openfisca")
    run = subprocess.run(
        [command, "test", "--country-package", "openfisca_bpa", folder],
        capture_output=True,
        text=True,
        check=False,
        cwd=LAW,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    passed = re.search(r"(\d+) passed", run.stdout)
    assert passed is not None
    assert int(passed[1]) == sum(len(yaml.safe_load(each.read_text(encoding="utf-8"))) for each in files)

"""The law is a package of its own: its wheel brings everything, and its cases run by OpenFisca's own command."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

LAW = Path(__file__).parents[2] / "law"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built and unpacked somewhere else."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        folder,
        LAW,
    ]
    subprocess.run(build, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_it_runs_its_cases_without_the_platform(unpacked: Path) -> None:
    cases = unpacked / "openfisca_bpa" / "cases" / "right"
    command = [
        Path(sys.executable).with_name("openfisca"),
        "test",
        "--country-package",
        "openfisca_bpa",
        cases,
    ]
    environment = os.environ | {"PYTHONPATH": str(unpacked)}
    run = subprocess.run(command, env=environment, cwd=unpacked, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    where = subprocess.run(
        [sys.executable, "-c", "import openfisca_bpa; print(openfisca_bpa.__file__)"],
        env=environment, cwd=unpacked, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert Path(where.stdout.strip()).is_relative_to(unpacked)


def test_it_brings_the_registers(unpacked: Path) -> None:
    brought = {path.name for path in (unpacked / "openfisca_bpa").iterdir()}
    assert {"parameters", "variables", "register", "coverage", "reforms", "cases"} <= brought

"""`selvstyrt roster solve`, as one types it."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from selvstyrt.config.cli import main
from selvstyrt.rostering.domain.checker.check import breaches
from selvstyrt.rostering.domain.problem_json import problem_from_json
from selvstyrt.rostering.domain.roster_json import roster_from_json
from selvstyrt.rostering.queries.proposal import limits_of

ROOT = Path(__file__).parents[3]
SMALL = ROOT / "examples" / "rosters" / "small.json"


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["roster", "solve", *arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err


def test_the_example_of_the_help_works_as_printed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SystemExit):
        main(["roster", "solve", "--help"])
    example = re.search(r"example: selvstyrt (.+)", capsys.readouterr().out)
    assert example is not None
    monkeypatch.chdir(ROOT)
    assert main(shlex.split(example[1])) == 0
    assert "A lawful roster that covers every need." in capsys.readouterr().out


def test_the_roster_printed_is_one_the_checker_lets_pass(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["roster", "solve", str(SMALL), "--seconds", "2", "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    problem = problem_from_json(json.loads(SMALL.read_text()))
    assert breaches(problem, roster_from_json(printed["shifts"]), limits_of(problem)) == []
    assert printed["uncovered"] == []
    assert printed["bound"] <= printed["cost"]


def test_why_is_told_in_nynorsk(capsys: pytest.CaptureFixture[str]) -> None:
    path = ROOT / "examples" / "rosters" / "too_much_asked.json"
    assert main(["roster", "solve", str(path), "--seconds", "1", "--language", "nn"]) == 0
    told = capsys.readouterr().out
    assert "Søn- og helgedagar på rad: Mai" in told
    assert "Fri under fråvær: Jonas" in told


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"weeks": 53}, "weeks: A roster is for 1 to 52 weeks, and this one is for 53."),
        ({"assistants": []}, "assistants: There are no assistants."),
        ({"first_day": "soon"}, "first_day"),
        ({"longest": "2:00"}, "“morning 2027-01-04” is 3 h long, and nobody may work more than 2 h."),
        (
            {"needs": [{"name": each, "from": "08:00", "to": "12:00"} for each in ("one", "two")]},
            "“one 2027-01-04” and “two 2027-01-04” overlap.",
        ),
    ],
)
def test_what_cannot_be_meant_is_said_and_not_solved(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, changed: dict[str, Any], told: str
) -> None:
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(json.loads(SMALL.read_text()) | changed))
    assert told in refused(capsys, str(path))


def test_a_file_that_is_none(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert "cannot be read" in refused(capsys, str(tmp_path / "nothing.json"))
    (tmp_path / "half.json").write_text('{"weeks": ')
    assert "not JSON" in refused(capsys, str(tmp_path / "half.json"))


def test_contracts_against_the_law_have_no_roster(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    problem = json.loads(SMALL.read_text())
    fixed = {"assistant": "Mai", "start": "2027-01-04T08:00", "end": "2027-01-04T21:00"}
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(problem | {"fixed": [fixed]}))
    assert main(["roster", "solve", str(path), "--seconds", "1"]) == 2
    assert "Hours in a day: Mai" in capsys.readouterr().out


@pytest.mark.parametrize("seconds", ["0", "-1", "3601", "many"])
def test_seconds_are_within_reason(seconds: str) -> None:
    with pytest.raises(SystemExit) as left:
        main(["roster", "solve", str(SMALL), "--seconds", seconds])
    assert left.value.code == 2


def test_the_example_of_the_benchmark_works_as_printed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SystemExit):
        main(["roster", "benchmark", "--help"])
    example = re.search(r"example: selvstyrt (.+)", capsys.readouterr().out)
    assert example is not None
    monkeypatch.chdir(ROOT)
    assert main([*shlex.split(example[1]), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["cost"] == told["bound"]
    assert told["gap_percent"] == 0


def test_a_file_that_is_not_an_instance(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "instance.txt"
    path.write_text("SECTION_HORIZON\nmany\n")
    assert main(["roster", "benchmark", str(path)]) == 2
    assert "line 2: “many” is not what this format has here." in capsys.readouterr().err

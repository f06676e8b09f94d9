"""`selvstyrt law assess`, as one types it."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from selvstyrt.config.cli import main

ROOT = Path(__file__).parents[3]
CASES = ROOT / "examples" / "cases"


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["law", "assess", *arguments, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.parametrize(
    ("person", "result", "countable", "total"),
    [
        ("ingrid", "no_right_duty_stands", 18 * 60, 55 * 60 + 30),  # 37.5 at work do not count
        ("omar", "right", 33 * 60, 66 * 60),  # 17 + 16 of respite; 3 of health and 30 at school do not
        ("synnove", "right", 34 * 60, 34 * 60),  # 67, but the right is kept
        ("aslak", "right", 33 * 60, 43 * 60),  # 10 of higher education do not
        ("marit", "no_right_duty_stands", 24 * 60, 24 * 60),
    ],
)
def test_the_demo_people(
    capsys: pytest.CaptureFixture[str], person: str, result: str, countable: int, total: int
) -> None:
    outcome = printed(capsys, str(CASES / f"{person}.json"))
    assert outcome["result"] == result
    assert outcome["countable_minutes"] == {"low": countable, "high": countable}
    assert outcome["total_minutes"] == {"low": total, "high": total}


def test_the_example_of_the_help_works_as_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["law", "assess", "--help"])
    example = re.search(r"example: selvstyrt (.+)", capsys.readouterr().out)
    assert example is not None
    run = subprocess.run(
        [sys.executable, "-m", "selvstyrt.config.cli", *shlex.split(example[1])],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert json.loads(run.stdout)["result"] == "no_right_duty_stands"


def test_text_says_what_is_missing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    case = tmp_path / "case.json"
    case.write_text(
        '{"assessed_on": "2026-04-15", "birth_date": "1990-01-01", "services": '
        '[{"kind": "training", "hours": "40"}]}'
    )
    assert main(["law", "assess", str(case)]) == 0
    text = capsys.readouterr().out
    assert "It is not known yet whether there is a right to BPA." in text
    assert "How long the need will last" in text
    assert "hol § 3-8, from 2012-01-01" in text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        (
            '{"assessed_on": "2026-04-15", "services": [{"kind": "training", "hours": "169"}]}',
            "services[0].hours: 169:00 hours a week is too much: at most 168 here.",
        ),
        ('{"assessed_on": "tomorrow"}', "assessed_on: “tomorrow” is not a date."),
        ("\xff", "not JSON"),
    ],
)
def test_wrong_input_is_said_on_standard_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: str, said: str
) -> None:
    case = tmp_path / "case.json"
    case.write_text(content, encoding="utf-8")
    assert main(["law", "assess", str(case), "--json"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert "Traceback" not in err


def test_a_missing_file_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "assess", "nowhere.json"]) == 2
    assert "nowhere.json: cannot be read" in capsys.readouterr().err

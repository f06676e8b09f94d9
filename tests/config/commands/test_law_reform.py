"""`selvstyrt law … --reform`: off unless named, and every answer says what it assumes and that it is not in force."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from selvstyrt.config.cli import main
from selvstyrt.config.commands.law_reform import REFORMS
from selvstyrt.rules.queries.reforms import NAMES

CASE = {
    "assessed_on": "2026-04-15",
    "birth_date": "1990-05-01",
    "duration_months": 60,
    "services": [{"kind": "training", "hours": "20:00"}],
}


@pytest.fixture
def case(tmp_path: Path) -> str:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE))
    return str(path)


def said(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert main(["law", *arguments]) == code
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("language", "assumed", "then", "now"),
    [
        ("en", "a reform that is not in force", "There is a right", "There is no individual right"),
        ("nb", "en reform som ikke er i kraft", "Det er rett til", "Det er ikke en individuell rett"),
        ("nn", "ei reform som ikkje er i kraft", "Det er rett til", "Det er ikkje ein individuell rett"),
    ],
)
def test_the_right_with_the_reform_beside_the_right_as_it_is(
    capsys: pytest.CaptureFixture[str], case: str, language: str, assumed: str, then: str, now: str
) -> None:
    text = said(capsys, "assess", case, "--reform", "nou_2021_11", "--language", language)
    assert assumed in text.splitlines()[0]
    assert text.index(then) < text.index(now)
    assert assumed not in said(capsys, "assess", case, "--language", language)


def test_as_data_too(capsys: pytest.CaptureFixture[str], case: str) -> None:
    found = json.loads(said(capsys, "assess", case, "--reform", "nou_2021_11", "--json"))
    assert found["assumes"] == {"reform": "nou_2021_11", "in_force": False}
    assert found["result"] == "right"
    assert found["under_the_law_in_force"]["result"] == "no_right_duty_stands"


def test_a_kept_explanation_is_run_again_under_the_same_reform(
    capsys: pytest.CaptureFixture[str], case: str, tmp_path: Path
) -> None:
    kept = tmp_path / "kept.json"
    kept.write_text(said(capsys, "explain", case, "--reform", "nou_2021_11", "--json"))
    assert json.loads(kept.read_text())["possible"] == ["right"]
    assert said(capsys, "explain", str(kept), "--again").strip() == ""
    kept.write_text(kept.read_text().replace('"nou_2021_11"', '"another"'))
    assert main(["law", "explain", str(kept), "--again"]) == 2
    assert "assumes" in capsys.readouterr().err


def test_the_act_that_is_not_in_force(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    question = tmp_path / "question.json"
    question.write_text(
        '{"variable": "general_complaint_until", "day": "2026-06-01", "facts": {"digital_alert_sent_on": "2026-06-01"}}'
    )
    text = said(capsys, "explain", str(question), "--reform", "new_administration_act", "--whole")
    assert "not in force" in text
    assert "22 June 2026" in text
    assert "nfvl § 63" in text


def test_the_help_lists_them(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["law", "assess", "--help"])
    told = capsys.readouterr().out
    assert all(name in told for name in NAMES)
    assert REFORMS == NAMES

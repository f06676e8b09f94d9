"""`selvstyrt law explain` and `coverage`, as one types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from selvstyrt.config.cli import main

EXAMPLES = Path(__file__).parents[3] / "examples"


def explained(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert main(["law", "explain", *arguments]) == code
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("question", "possible"),
    [
        ("co_payment", [24_500]),  # 200 000 is below 2 × 130 160: the cap of 245 kr
        ("high_cost_grant", [39_360_000]),  # 80 % of (2 100 000 − 1 608 000)
        (
            "weekly_rest",
            [None, 35 * 60],
        ),  # 35 hours; whether a household's is known hangs on the hours a week
    ],
)
def test_the_examples(capsys: pytest.CaptureFixture[str], question: str, possible: list[int | None]) -> None:
    export = json.loads(explained(capsys, str(EXAMPLES / "questions" / f"{question}.json"), "--json"))
    assert export["possible"] == possible


def test_short_first_and_whole_on_demand(capsys: pytest.CaptureFixture[str]) -> None:
    case = str(EXAMPLES / "cases" / "ingrid.json")
    short, whole = explained(capsys, case), explained(capsys, case, "--whole")
    assert "25 hours" in short
    assert "Date of birth" not in short
    assert "Date of birth: 12 September 1991" in whole
    assert len(whole) > 2 * len(short)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", "Retten til å få tjenestene"),
        ("nn", "Retten til å få tenestene"),
        ("en", "The individual right to"),
    ],
)
def test_in_three_languages(capsys: pytest.CaptureFixture[str], language: str, words: str) -> None:
    assert words in explained(capsys, str(EXAMPLES / "cases" / "marit.json"), "--language", language)


def test_a_kept_explanation_is_run_again_and_compared(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    kept = tmp_path / "kept.json"
    kept.write_text(explained(capsys, str(EXAMPLES / "cases" / "marit.json"), "--json"))
    assert explained(capsys, str(kept), "--again").strip() == ""
    kept.write_text(kept.read_text().replace("1500", "1200"))  # as if 25 hours had been 20 then
    changed = explained(capsys, str(kept), "--again", code=1)
    assert "conditional_need_minutes: 1200 → 1500" in changed


def test_a_question_nobody_can_answer_is_refused_at_its_field(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "explain", str(EXAMPLES / "cases" / "marit.json"), "--variable", "the_weather"]) == 2
    assert "variable: The law has no question or fact called “the_weather”." in capsys.readouterr().err


def test_coverage_says_what_is_left_to_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "coverage", "--language", "nb"]) == 0
    assert "Overlatt til menneskers skjønn: " in capsys.readouterr().out
    assert main(["law", "coverage", "--json"]) == 0
    states = {each["state"] for each in json.loads(capsys.readouterr().out)}
    assert {"modelled", "partly", "judgment", "unread"} <= states

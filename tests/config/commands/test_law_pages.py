"""`selvstyrt law pages FOLDER`: writes the pages, and touches no file that is somebody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

from selvstyrt.config.cli import main


def test_a_page_of_a_paragraph_that_is_gone_is_taken_away(tmp_path: Path) -> None:
    assert main(["law", "pages", str(tmp_path)]) == 0
    made = sorted(tmp_path.iterdir())
    right = tmp_path / "pbrl-2-1-d.md"
    assert right in made
    right.rename(tmp_path / "pbrl-99.md")
    assert main(["law", "pages", str(tmp_path)]) == 0
    assert sorted(tmp_path.iterdir()) == made


def test_notes_that_lie_in_the_folder_stay(tmp_path: Path) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text("mine")
    assert main(["law", "pages", str(tmp_path)]) == 0
    assert notes.read_text() == "mine"


def test_a_file_of_the_same_name_is_not_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("mine")
    assert main(["law", "pages", str(tmp_path)]) == 2
    assert list(tmp_path.iterdir()) == [readme]
    assert readme.read_text() == "mine"
    assert "README.md" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert main(["law", "pages", str(tmp_path / "file" / "folder")]) == 2
    assert "cannot be written" in capsys.readouterr().err

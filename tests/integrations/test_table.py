"""The public table tells the truth: each folder of an outside party has a row, and is what the row says."""

from pathlib import Path

import pytest

from selvstyrt import integrations
from selvstyrt.integrations.table import TABLE

FOLDERS = {"SvarUt": "svarut", "Maskinporten": "maskinporten", "SMTP": "mail", "SMS": "sms"}
HERE = Path(next(iter(integrations.__path__)))


@pytest.mark.parametrize("row", TABLE, ids=[row.name for row in TABLE])
def test_a_row_says_what_its_folder_holds(row):
    if row.name not in FOLDERS:
        pytest.skip("kept by another room")
    folder = HERE / FOLDERS[row.name]
    assert (folder / "real.py").exists() is row.real
    assert (folder / "demo.py").exists() is row.demo
    assert (folder / "format.py").exists()
    assert (folder / "README.md").exists()
    assert row.purpose
    assert row.tested

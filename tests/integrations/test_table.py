"""The public table tells the truth: each folder of an outside party has a row, and is what the row says."""

from pathlib import Path

import pytest

from selvstyrt import integrations
from selvstyrt.integrations.table import TABLE

FOLDERS = {
    "SvarUt": "svarut",
    "Maskinporten": "maskinporten",
    "SMTP": "mail",
    "SMS": "sms",
    "Noark 5": "archive",
}
HERE = Path(next(iter(integrations.__path__)))


HERE_KEPT = [row for row in TABLE if row.name in FOLDERS]  # the others are kept by another room


@pytest.mark.parametrize("row", HERE_KEPT, ids=[row.name for row in HERE_KEPT])
def test_a_row_says_what_its_folder_holds(row):
    folder = HERE / FOLDERS[row.name]
    assert (folder / "real.py").exists() is row.real
    assert (folder / "demo.py").exists() is row.demo
    assert (folder / "format.py").exists()
    assert (folder / "README.md").exists()
    assert row.purpose
    assert row.tested

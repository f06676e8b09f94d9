"""Every setting of the environment is told of in docs/operate/settings.md, and no more than those."""

import re

from tests.house.source import ROOT, modules

SETTING = re.compile(r"\"(SELVSTYRT_[A-Z_]+|DATABASE_URL)\"|\bos\.environ[^\n]*'(SELVSTYRT_[A-Z_]+)'")


def test_every_setting_is_documented() -> None:
    read = {one or other for path in modules() for one, other in SETTING.findall(path.read_text())}
    told = set(
        re.findall(
            r"\| `(SELVSTYRT_[A-Z_]+|DATABASE_URL)` \|", (ROOT / "docs/operate/settings.md").read_text()
        )
    )
    assert read == told

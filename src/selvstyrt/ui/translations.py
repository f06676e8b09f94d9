"""Translations of all rooms: `python -m selvstyrt.ui.translations compile|check`.

`compile` turns every .po into the .mo that Django reads; it needs no gettext and skips what is up to date.
`check` looks for strings that are not translated, are uncertain, are no longer used or are translated differently in
two rooms; it needs GNU gettext.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import polib

ROOMS = Path(__file__).resolve().parents[1]
LANGUAGES = ("nb", "nn")
LEFT_OUT = ("npm", "node_modules", "vendor", "migrations", "locale_thirdparty")
_PLACES = re.compile(r"%\(\w+\)[sd]|\{\w*\}")


def po_files() -> list[Path]:
    """Every catalogue of the platform, by room and language."""
    return sorted(path for path in ROOMS.rglob("django.po") if "node_modules" not in path.parts)


def compile_all() -> int:
    """Write each .mo that is missing or older than its .po; returns how many were written."""
    written = 0
    for source in po_files():
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            polib.pofile(str(source)).save_as_mofile(str(target))
            written += 1
    return written


def texts_of(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def faults_of(entry: polib.POEntry) -> Iterator[str]:
    """What is wrong with one translated string by itself."""
    if entry.obsolete:
        yield "no longer used"
        return
    if "fuzzy" in entry.flags:
        yield "uncertain (fuzzy)"
    if not all(texts_of(entry)):
        yield "not translated"
        return
    asked = set(_PLACES.findall(entry.msgid)) | set(_PLACES.findall(entry.msgid_plural or ""))
    for text in texts_of(entry):
        if extra := set(_PLACES.findall(text)) - asked:
            yield f"fills in what the text does not have: {', '.join(sorted(extra))}"
    if not entry.msgid_plural and (lost := asked - set(_PLACES.findall(entry.msgstr))):
        yield f"leaves out {', '.join(sorted(lost))}"


def strings_used(room: Path) -> set[tuple[str, str]]:
    """(context, msgid) of every string in a room's code and templates, found by GNU gettext in a copy."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / room.name
        shutil.copytree(room, copy, ignore=shutil.ignore_patterns(*LEFT_OUT, "locale", "__pycache__"))
        (copy / "locale").mkdir()
        command = [sys.executable, "-m", "django", "makemessages", "-l", "nb", "--no-location", "-v", "0"]
        subprocess.run(command, cwd=copy, check=True, capture_output=True)
        found = copy / "locale" / "nb" / "LC_MESSAGES" / "django.po"
        entries = polib.pofile(str(found)) if found.exists() else []
        return {(entry.msgctxt or "", entry.msgid) for entry in entries}


def check_room(room: Path) -> Iterator[str]:
    """Every fault in one room's translations, one line each."""
    used = strings_used(room)
    for language in LANGUAGES:
        path = room / "locale" / language / "LC_MESSAGES" / "django.po"
        entries = list(polib.pofile(str(path))) if path.exists() else []
        known = {(entry.msgctxt or "", entry.msgid) for entry in entries if not entry.obsolete}
        for _, msgid in sorted(used - known):
            yield f"{room.name} {language}: missing: {msgid}"
        for _, msgid in sorted(known - used):
            yield f"{room.name} {language}: no longer used: {msgid}"
        for entry in entries:
            for fault in faults_of(entry):
                yield f"{room.name} {language}: {fault}: {entry.msgid}"


def quarrels() -> Iterator[str]:
    """Texts that two rooms translate differently: Django knows one translation of a text, so one room would lose."""
    for language in LANGUAGES:
        said: dict[tuple[str, str], dict[str, list[str]]] = {}
        for room in rooms():
            path = room / "locale" / language / "LC_MESSAGES" / "django.po"
            for entry in polib.pofile(str(path)) if path.exists() else []:
                said.setdefault((entry.msgctxt or "", entry.msgid), {})[room.name] = texts_of(entry)
        for (_, msgid), by_room in sorted(said.items()):
            if len({tuple(texts) for texts in by_room.values()}) > 1:
                yield f"{', '.join(by_room)} {language}: translated differently: {msgid}"


def rooms() -> list[Path]:
    """Every room that is an app or has translations."""
    return sorted({path.parent for name in ("apps.py", "locale") for path in ROOMS.glob(f"*/{name}")})


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Compile or check the translations of all rooms.")
    parser.add_argument("what", choices=["compile", "check"])
    if parser.parse_args(arguments).what == "compile":
        print(f"{compile_all()} translation files compiled.")
        return 0
    faults = [*(fault for room in rooms() for fault in check_room(room)), *quarrels()]
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults in the translations of {len(rooms())} rooms.", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

"""Every string is translated, and nynorsk is nynorsk."""

import re
import shutil
from pathlib import Path

import polib
import pytest

from selvstyrt.ui import translations

# Nynorsk sentences of six words or more that rightly read the same in bokmål. Each was read by a person.
SAME_IN_BOTH: set[str] = set()
ROOMS = {room.name: room for room in translations.rooms()}


def _name(path: Path) -> str:
    return path.relative_to(translations.ROOMS).as_posix()


_WORD = re.compile(r"[A-Za-zÆØÅæøåéèêóòôü]+")


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_every_string_of_the_room_is_translated(room: str) -> None:
    if shutil.which("xgettext") is None:
        pytest.fail("Install GNU gettext: the check of translations needs xgettext")
    assert list(translations.check_room(ROOMS[room])) == []


def _sentences(path: Path) -> dict[tuple[str, int], str]:
    return {
        (entry.msgid, number): text
        for entry in polib.pofile(str(path))
        for number, text in enumerate(translations.texts_of(entry))
    }


def _words(text: str) -> list[str]:
    return _WORD.findall(re.sub(r"%\(\w+\)[sd]|<[^>]*>", "", text))


@pytest.mark.parametrize("bokmal", [p for p in translations.po_files() if "/nb/" in p.as_posix()], ids=_name)
def test_no_long_nynorsk_sentence_is_bokmal(bokmal: Path) -> None:
    nynorsk = Path(bokmal.as_posix().replace("/nb/", "/nn/"))
    in_bokmal = _sentences(bokmal)
    alike = [
        text
        for key, text in _sentences(nynorsk).items()
        if len(_words(text)) >= 6 and in_bokmal.get(key) == text and text not in SAME_IN_BOTH
    ]
    assert alike == []


@pytest.mark.parametrize("path", translations.po_files(), ids=_name)
def test_every_entry_is_whole(path: Path) -> None:
    faults = [
        f"{fault}: {entry.msgid}"
        for entry in polib.pofile(str(path))
        for fault in translations.faults_of(entry)
    ]
    assert faults == []

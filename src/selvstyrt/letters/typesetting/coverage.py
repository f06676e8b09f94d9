"""Which characters the letter's typeface has, and what is written instead of those it lacks."""

from __future__ import annotations

import re
import struct
import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import Path

INSTEAD = "\N{WHITE SQUARE}"
_LONG_WORD = 40
_BREAK = "\N{ZERO WIDTH SPACE}"
_TOGETHER = re.compile(
    r"(?<=§) (?=\d)|(?<=\d-\d) (?=[a-z]\b)|(?<=\d\.) (?=[a-zæøå])"
    r"|(?<=\b\d) (?=\w)|(?<=\d\d) (?=(?:t|h|min)\b)"
)


def font_folder() -> Path:
    """The folder of the typeface Inter, as its package ships it."""
    return Path(str(files("fontpkg_inter"))) / "files"


@cache
def covered() -> frozenset[int]:
    """Code points that every style of the typeface can show."""
    styles = [_code_points(path.read_bytes()) for path in sorted(font_folder().glob("*.ttf"))]
    return frozenset.intersection(*styles)


def settable(text: str) -> str:
    """The text with what cannot be set on paper replaced: PDF/UA forbids a glyph that says nothing.

    Invisible controls go, a character the typeface lacks becomes a white square, very long words may break,
    and what belongs together ("§ 2-1 d", "1. mai", "7 t") stays on one line.
    """
    kept = []
    run = 0
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    for char in _TOGETHER.sub("\N{NO-BREAK SPACE}", unicodedata.normalize("NFC", plain)):
        if char != "\n" and unicodedata.category(char) in ("Cc", "Cf", "Cs"):
            continue
        run = 0 if char.isspace() else run + 1
        if run and run % _LONG_WORD == 0:
            kept.append(_BREAK)
        kept.append(char if char == "\n" or ord(char) in covered() else " " if char.isspace() else INSTEAD)
    return "".join(kept)


def _code_points(font: bytes) -> frozenset[int]:
    """The code points of a TrueType font: its `cmap` in format 12 or 4 (ISO/IEC 14496-22)."""
    (tables,) = struct.unpack_from(">H", font, 4)
    records = (struct.unpack_from(">4sIII", font, 12 + 16 * at) for at in range(tables))
    cmap = next(offset for tag, _, offset, _ in records if tag == b"cmap")
    (subtables,) = struct.unpack_from(">H", font, cmap + 2)
    points: set[int] = set()
    for at in range(subtables):
        platform, _, offset = struct.unpack_from(">HHI", font, cmap + 4 + 8 * at)
        (layout,) = struct.unpack_from(">H", font, cmap + offset)
        if platform in (0, 3) and layout in (4, 12):
            points |= (_segments if layout == 4 else _groups)(font, cmap + offset)
    return frozenset(points)


def _groups(font: bytes, start: int) -> set[int]:
    (count,) = struct.unpack_from(">I", font, start + 12)
    groups = (struct.unpack_from(">III", font, start + 16 + 12 * at) for at in range(count))
    return {point for first, last, _ in groups for point in range(first, last + 1)}


def _segments(font: bytes, start: int) -> set[int]:
    (twice,) = struct.unpack_from(">H", font, start + 6)
    count = twice // 2
    lasts = struct.unpack_from(f">{count}H", font, start + 14)
    firsts = struct.unpack_from(f">{count}H", font, start + 16 + twice)
    pairs = zip(firsts, lasts, strict=True)
    return {point for first, last in pairs for point in range(first, last + 1) if point != 0xFFFF}

"""What may be attached: told from the content, never from the name."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from dataclasses import dataclass

import puremagic

from selvstyrt.core.domain.errors import Refused

MOST_BYTES = 20 * 1024 * 1024
LONGEST_NAME = 120
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ENDINGS = {
    "application/pdf": ".pdf",
    _DOCX: ".docx",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/heic": ".heic",
}
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_STARTS = {"application/pdf": b"%PDF-", "image/jpeg": b"\xff\xd8\xff", "image/png": b"\x89PNG\r\n\x1a\n"}
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*;%&#{}$`\']')


@dataclass(frozen=True, slots=True)
class Judged:
    """A file that may be kept: its safe name and the type its content shows."""

    name: str
    content_type: str


def judge_file(name: str, content: bytes) -> Judged:
    """The safe name and true type of a file; Refused says why it cannot be taken."""
    if not content:
        raise Refused("casework.file_empty")
    if len(content) > MOST_BYTES:
        raise Refused("casework.file_too_big", most=MOST_BYTES // (1024 * 1024))
    content_type = type_by_content(content)
    if content_type is None:
        raise Refused("casework.file_type")
    return Judged(name=safe_name(name, content_type), content_type=content_type)


def type_by_content(content: bytes) -> str | None:
    """One of the types taken, or None."""
    if content[4:8] == b"ftyp":
        return "image/heic" if content[8:12] in _HEIC_BRANDS else None
    if content.startswith(b"PK\x03\x04"):
        return _DOCX if _is_docx(content) else None
    for content_type, start in _STARTS.items():
        if content.startswith(start):
            return content_type if _agrees(content, content_type) else None
    return None


def safe_name(name: str, content_type: str) -> str:
    """The name without folders, signs that trick a reader or a system, and with the ending the content has."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    plain = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C")
    stem = _NOT_IN_NAMES.sub("", plain)
    for ending in (_ENDINGS[content_type], ".jpeg" if content_type == "image/jpeg" else ""):
        if ending and stem.lower().endswith(ending):
            stem = stem[: -len(ending)]
            break
    stem = stem.strip(" .")[:LONGEST_NAME].strip(" .")
    return f"{stem or 'file'}{_ENDINGS[content_type]}"


def _agrees(content: bytes, content_type: str) -> bool:
    """A second opinion on the first bytes, from the library that knows most types."""
    try:
        found = puremagic.magic_string(content[:4096])
    except (puremagic.PureError, ValueError):
        return False
    return any(each.mime_type == content_type for each in found)


def _is_docx(content: bytes) -> bool:
    """A zip that Word wrote: its parts are there, and no macros."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError):
        return False
    has_macros = any(name.lower().endswith("vbaproject.bin") for name in names)
    return {"[Content_Types].xml", "word/document.xml"} <= names and not has_macros

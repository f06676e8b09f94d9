"""A text message as an HTTP gateway takes it: JSON with `to`, `from` and `text`."""

from __future__ import annotations

import re

from selvstyrt.letters.ports import NoticeFailed

_NORWEGIAN = re.compile(r"^[2-9]\d{7}$")
_WORLDWIDE = re.compile(r"^\+[1-9]\d{6,14}$")


def number(written: str) -> str:
    """The number as E.164; eight digits are Norwegian. Raises NoticeFailed when it is no number."""
    digits = re.sub(r"[\s().-]", "", written)
    digits = f"+{digits[2:]}" if digits.startswith("00") else digits
    digits = f"+47{digits}" if _NORWEGIAN.match(digits) else digits
    if not _WORLDWIDE.match(digits):
        raise NoticeFailed("not_a_number")
    return digits


def message(to: str, sender: str, text: str) -> dict[str, str]:
    """The body of the request."""
    return {"to": number(to), "from": sender, "text": text}

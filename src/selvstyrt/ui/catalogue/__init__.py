"""The message catalogue: codes in, words in the reader's language out.

Each room has one module here with `TEXTS`: code → lazy text. A code nobody wrote words for raises
UnknownCode, so a test finds it before a person does.
"""

from __future__ import annotations

import pkgutil
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any

from selvstyrt.ui.words import in_words


class UnknownCode(LookupError):
    """No words are written for this code."""


@cache
def texts() -> dict[str, Any]:
    """Every room's texts by code; a code written twice raises."""
    together: dict[str, Any] = {}
    for module in pkgutil.iter_modules(__path__):
        for code, text in import_module(f"{__name__}.{module.name}").TEXTS.items():
            if code in together:
                raise UnknownCode(f"{code} has words in two rooms")
            together[code] = text
    return together


def say(code: str | Enum, **params: Any) -> str:
    """The words for a code in the language now active; dates, hours and money among `params` in words too."""
    key = str(code.value) if isinstance(code, Enum) else code
    try:
        text = texts()[key]
    except KeyError:
        raise UnknownCode(key) from None
    return str(text % {name: in_words(value) for name, value in params.items()}) if params else str(text)

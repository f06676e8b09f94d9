"""The differences between two proposals, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from selvstyrt.casework.domain.proposal import Change
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.words import in_words

_FACT = "fact_"
_FACT_CODES = {"duration_months": "duration"}
_CODED = {
    "line_service": "casework.service",
    "result": "casework.result",
    "co_payment": "casework.co_payment",
    "law_result": "rules.result",
}


@dataclass(frozen=True, slots=True)
class ShownChange:
    """One row: what it is about, as it was, as it is."""

    about: str
    before: str
    after: str


def shown_changes(changes: list[Change]) -> list[ShownChange]:
    """Each difference as a row to read."""
    return [
        ShownChange(_about(each), _value(each, each.before), _value(each, each.after)) for each in changes
    ]


def _about(change: Change) -> str:
    if change.code.startswith(_FACT):
        name = change.code.removeprefix(_FACT)
        return say(f"rules.fact.{_FACT_CODES.get(name, name)}")
    what = say(f"casework.change.{change.code}")
    return f"{say(f'casework.area.{change.line.area}')}: {what}" if change.line else what


def _value(change: Change, value: Any) -> str:
    if change.code.startswith(_FACT):
        return _fact(value)
    if value in (None, ""):
        return "–"
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if change.code in _CODED:
        return say(f"{_CODED[change.code]}.{value}")
    return str(in_words(value)) or "–"


def _fact(value: Any) -> str:
    """A fact in its stored form: known, not known, or between two ends."""
    match value:
        case None:
            return _("not known")
        case bool():
            return _("Yes") if value else _("No")
        case {"low": low, "high": high}:
            return f"{low} – {_('not known') if high is None else high}"
        case list():
            return ", ".join(str(each["hours"]) for each in value) or "–"
        case _:
            return str(value)

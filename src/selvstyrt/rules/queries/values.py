"""Values: the dated values of the law as plain data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from openfisca_bpa.registers import entries
from selvstyrt.rules.queries.law import parameter


def values_on(day: date | None = None) -> Iterator[dict[str, Any]]:
    """Every dated value, parameter by parameter, newest first; with `day` only the one in force then.

    A value of None says that it is not known from `valid_from` on.
    """
    for name, entry in entries().items():
        if entry.kind != "value":
            continue
        written = parameter(name)
        dated = written.values_list
        if day is not None:
            dated = [each for each in dated if each.instant_str <= day.isoformat()][:1]
        for each in dated:
            law = each.metadata["reference"][0]
            yield {
                "name": name,
                "label": {"en": written.description, "nb": entry.nb, "nn": entry.nn},
                "unit": written.metadata["unit"],
                "valid_from": each.instant_str,
                "value": each.value,
                "certainty": each.metadata["certainty"],
                "paragraph": law["paragraph"],
                "title": law["title"],
                "href": law["href"],
                "read_in": [more["title"] for more in each.metadata["reference"][1:]],
                "law_read_as_of": str(written.metadata["law_read_as_of"]),
            }

"""A told class as plain data to keep, and back."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.told import AreaTold, Spread, ToldClass


def to_json(told: ToldClass) -> dict[str, Any]:
    """`from_json` gives the same class back."""
    return {
        "path": list(told.path),
        "everyone": asdict(told.everyone),
        "groups": {group.value: asdict(spread) for group, spread in told.groups.items()},
        "areas": [
            {
                "area": each.area.value,
                "everyone": each.everyone,
                "groups": {group.value: share for group, share in each.groups.items()},
            }
            for each in told.areas
        ],
    }


def from_json(data: dict[str, Any]) -> ToldClass:
    return ToldClass(
        path=tuple(data["path"]),
        everyone=Spread(**data["everyone"]),
        groups={Group(code): Spread(**spread) for code, spread in data["groups"].items()},
        areas=tuple(
            AreaTold(
                LifeArea(each["area"]),
                each["everyone"],
                {Group(code): share for code, share in each["groups"].items()},
            )
            for each in data["areas"]
        ),
    )

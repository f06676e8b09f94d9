"""Provisions: where a dated value of the law stands, since when, and how well that is confirmed."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Provision:
    """The paragraph behind a value, its first day and its certainty: confirmed, one_source or unconfirmed."""

    paragraph: str
    title: str
    href: str
    valid_from: date
    certainty: str


def provision(system, name, day):
    """The provision behind the parameter `name` on `day`; before its first day, the one that comes first."""
    node = system.parameters
    for part in name.split("."):
        node = node.children[part]
    newest_first = node.values_list
    at = next((value for value in newest_first if value.instant_str <= day.isoformat()), newest_first[-1])
    reference = at.metadata["reference"][0]
    return Provision(
        paragraph=reference["paragraph"],
        title=reference["title"],
        href=reference["href"],
        valid_from=date.fromisoformat(at.instant_str),
        certainty=at.metadata["certainty"],
    )

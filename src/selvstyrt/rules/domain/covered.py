"""Covered: how far each provision of the law is modelled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from selvstyrt.rules.domain.coded import Coded


class CoveredState(Coded):
    """How far a provision is in the law package."""

    MODELLED = "modelled"
    PARTLY = "partly"
    JUDGMENT = "judgment"
    UNREAD = "unread"
    NOT_IN_FORCE = "not_in_force"
    NOT_FOUND = "not_found"
    OUR_RULE = "our_rule"

    @classmethod
    def group(cls) -> str:
        return "covered"


@dataclass(frozen=True, slots=True)
class Covered:
    """A provision (paragraph), what it is about, how far it is modelled, and by which variables.

    Words by language; `remark` is empty where there is none.
    """

    provision: Mapping[str, str]
    title: Mapping[str, str]
    state: CoveredState
    remark: Mapping[str, str]
    variables: tuple[str, ...]
    theme: str

"""Coded: enumerations whose members have a message code, from which `ui` makes words."""

from __future__ import annotations

from enum import StrEnum


class Coded(StrEnum):
    """Members are stored by their short value; `code` is the key of their words: "rules.<group>.<value>"."""

    @classmethod
    def group(cls) -> str:
        """The class name without what every such class is: RuleCode is "rule", ServiceKind "service"."""
        return cls.__name__.removesuffix("Code").removesuffix("Kind").lower()

    @property
    def code(self) -> str:
        return f"rules.{self.group()}.{self.value}"

"""Reforms: what is proposed, or adopted but not in force. None is on unless someone asks for it by name.

Each has its register in `register/<name>.yaml`: what it is, how it stands, what of it is left out, the names of what it
brings, and what it changes that is no number.
"""

from functools import cache
from importlib import import_module
from pathlib import Path

import yaml

from openfisca_bpa.registers import Entry

_HERE = Path(__file__).parent
NAMES = {"new_administration_act": "NewAdministrationAct", "nou_2021_11": "LowerThreshold"}


def reformed(name, system):
    """The law of `system` as it would be with the reform; `system` itself stays as it is."""
    return getattr(import_module(f"openfisca_bpa.reforms.{name}"), NAMES[name])(system)


@cache
def about(name):
    """The reform's register as written: words by language."""
    return yaml.safe_load((_HERE / "register" / f"{name}.yaml").read_text(encoding="utf-8"))


@cache
def entries(name):
    """What the reform's variables and values are called, and those of today's law that it changes."""
    written = about(name)
    found = {each: Entry(theme="reforms", **entry) for each, entry in written.get("variables", {}).items()}
    for each, entry in written["parameters"].items():
        named = Entry(theme="reforms", nb=entry["nb"], nn=entry["nn"])
        found |= dict.fromkeys([each, *entry.get("replaces", ())], named)
    return found

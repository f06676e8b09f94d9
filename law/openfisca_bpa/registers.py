"""The registers: what each variable and parameter is called, and how far each provision is modelled."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

LANGUAGES = ("en", "nb", "nn")
_HERE = Path(__file__).parent
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the fast one where it is built


def _read(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  # a safe loader


@dataclass(frozen=True)
class Entry:
    """A variable's or parameter's names in bokmål and nynorsk; of a variable also paragraph, kind, unit.

    `kind` is rule, fact or judgment; of a parameter it is value. `answers`: member → language → words.
    """

    nb: str
    nn: str
    kind: str = "value"
    paragraph: str = ""
    unit: str = ""
    theme: str = ""
    answers: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Covered:
    """A provision and how far it is modelled; words by language, `remark` empty where there is none.

    `state`: modelled, partly, judgment (left to people), unread, not_in_force, not_found or our_rule.
    """

    provision: dict
    title: dict
    state: str
    remark: dict
    variables: tuple
    theme: str


@cache
def entries():
    """Every entry by its name: a variable's, or a parameter's dotted name."""
    found = {}
    for path in sorted((_HERE / "register").glob("*.yaml")):
        written = _read(path)
        for part in ("variables", "parameters"):
            for name, entry in (written.get(part) or {}).items():
                if name in found:
                    raise ValueError(f"{name} stands twice in the register: {path.name}")
                found[name] = Entry(theme=path.stem, **entry)
    return found


@cache
def coverage():
    """Every provision, theme by theme."""
    found = []
    for path in sorted((_HERE / "coverage").glob("*.yaml")):
        for each in _read(path):
            found.append(
                Covered(
                    provision=_in_every_language(each["provision"]),
                    title=each["title"],
                    state=each["state"],
                    remark=each.get("remark", {}),
                    variables=tuple(each.get("variables", ())),
                    theme=path.stem,
                )
            )
    return tuple(found)


def _in_every_language(written):
    """A provision that needs no word has one name: "pbrl § 2-1 d (3)"."""
    return written if isinstance(written, dict) else dict.fromkeys(LANGUAGES, written)


@cache
def notes():
    """The notes of parameters and of single dated values: the English text → language → words."""
    return {note["en"]: note for note in _read(_HERE / "register" / "notes.yaml")["notes"]}


@cache
def cases():
    """The cases worked out by hand, by the variable they are the twin of: dicts as written in YAML."""
    shipped = _HERE / "cases"
    folder = shipped if shipped.exists() else _HERE.parent / "tests"
    found = {}
    for path in sorted(folder.rglob("*.yaml")):
        if path.stem in found:
            raise ValueError(f"two files of cases are called {path.stem}")
        found[path.stem] = tuple(_read(path))
    return found

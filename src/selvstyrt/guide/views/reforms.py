"""What is not in force: each reform that can be tried out, beside today's law."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from selvstyrt.core.access import opens
from selvstyrt.rules.domain.reform import Reform, ReformValue
from selvstyrt.rules.queries.law import READ_AS_OF
from selvstyrt.rules.queries.reforms import reforms
from selvstyrt.ui.steps import in_language, reading


@dataclass(frozen=True, slots=True)
class ShownSide:
    """What holds, in words, and where it stands."""

    words: str
    paragraph: str = ""
    href: str = ""
    certainty: str = ""


@dataclass(frozen=True, slots=True)
class ShownChange:
    """One thing that would be different; `today` is None where today's law has nothing of the kind."""

    what: str
    today: ShownSide | None
    then: ShownSide

    @property
    def stays(self) -> bool:
        """The reform says the same as today's law."""
        return self.today is not None and self.today.words == self.then.words


@dataclass(frozen=True, slots=True)
class ShownReform:
    name: str
    label: str
    standing: str
    leaves_out: str
    changes: tuple[ShownChange, ...]


@opens()
def law_reforms(request: HttpRequest) -> HttpResponse:
    """Each reform, value by value."""
    page = {"reforms": [_shown(each) for each in reforms()], "read_as_of": READ_AS_OF}
    return render(request, "guide/reforms.html", page)


def _shown(reform: Reform) -> ShownReform:
    return ShownReform(
        name=reform.name,
        label=in_language(reform.names),
        standing=in_language(reform.standing),
        leaves_out=in_language(reform.leaves_out),
        changes=tuple(_changes(reform)),
    )


def _changes(reform: Reform) -> Iterator[ShownChange]:
    for value in reform.values:
        today = _side(value.today) if value.today else None
        yield ShownChange(in_language(value.names), today, _side(value.then))
    for rule in reform.rules:
        then = ShownSide(in_language(rule.then), rule.paragraph)
        yield ShownChange(in_language(rule.what), ShownSide(in_language(rule.today)), then)


def _side(value: ReformValue) -> ShownSide:
    words = reading(value.value, value.unit, {})
    return ShownSide(words, value.source.paragraph, value.source.href, value.certainty.code)

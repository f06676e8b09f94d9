"""The law, paragraph by paragraph, for anyone to read."""

from __future__ import annotations

from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from selvstyrt.core.access import opens
from selvstyrt.guide.views.shown import act, shown_covered, shown_page
from selvstyrt.rules.domain.covered import CoveredState
from selvstyrt.rules.queries.coverage import coverage
from selvstyrt.rules.queries.law import LAW_VERSION, READ_AS_OF
from selvstyrt.rules.queries.rule_pages import rule_pages


@opens()
def law_index(request: HttpRequest) -> HttpResponse:
    """Every paragraph with what it holds."""
    pages = [(page, act(page.paragraph)) for page in rule_pages().values()]
    page = {"pages": pages, "read_as_of": READ_AS_OF, "version": LAW_VERSION}
    return render(request, "guide/law.html", page)


@opens()
def law_page(request: HttpRequest, slug: str) -> HttpResponse:
    """One paragraph."""
    page = rule_pages().get(slug)
    if page is None:
        raise Http404
    return render(request, "guide/rule.html", {"page": shown_page(page), "read_as_of": READ_AS_OF})


@opens()
def law_coverage(request: HttpRequest) -> HttpResponse:
    """Each provision and how far it is modelled."""
    covered = coverage()
    counts = [(state, sum(each.state is state for each in covered)) for state in CoveredState]
    themes = [
        (theme, list(map(shown_covered, all_of)))
        for theme, all_of in groupby(covered, key=lambda each: each.theme)
    ]
    page = {
        "counts": [each for each in counts if each[1]],
        "themes": themes,
        "most": max(n for _, n in counts),
    }
    return render(request, "guide/coverage.html", page)


@opens()
def law_api(request: HttpRequest) -> HttpResponse:
    """How to ask the law from another program."""
    return render(request, "guide/api.html")

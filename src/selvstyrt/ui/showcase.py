"""What the page of parts shows: each part once, with the people of the demo world."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from selvstyrt.core.domain.hours import Hours
from selvstyrt.core.domain.money import Money
from selvstyrt.core.domain.period import Period
from selvstyrt.ui.fields import DateField, HoursField, LongTextField


class ShowcaseForm(forms.Form):
    """One of each kind of field."""

    name = forms.CharField(label=gettext_lazy("Full name"))
    born = DateField(label=gettext_lazy("Date of birth"))
    hours = HoursField(
        label=gettext_lazy("Hours a week"), help_text=gettext_lazy("Whole or part hours, such as 37,5")
    )
    when = forms.ChoiceField(
        label=gettext_lazy("When do you need help?"),
        widget=forms.RadioSelect,
        choices=[("day", gettext_lazy("By day")), ("night", gettext_lazy("By night"))],
    )
    areas = forms.MultipleChoiceField(
        label=gettext_lazy("What would you like help with?"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        choices=[
            ("work", gettext_lazy("Work")),
            ("home", gettext_lazy("In the home")),
            ("travel", gettext_lazy("Travel")),
        ],
    )
    municipality = forms.ChoiceField(
        label=gettext_lazy("Municipality"), choices=[("", "–"), ("9901", "Fjordvik")]
    )
    words = LongTextField(label=gettext_lazy("In your own words"), most=200, required=False)
    attachment = forms.FileField(label=gettext_lazy("Attachment"), required=False)
    true = forms.BooleanField(label=gettext_lazy("What I have written is true"))


def showcase(request: HttpRequest) -> dict[str, Any]:
    """Everything the page needs; `?errors` shows the form as it comes back when something is wrong."""
    wrong = {"born": "31.02.2026", "hours": "169", "words": "x" * 201}
    return {
        "form": ShowcaseForm(wrong if "errors" in request.GET else None),
        "also": [{"name": "later", "value": "1", "label": _("Save and go on later")}],
        "cards": [
            {
                "title": _("Answer a question from Torunn"),
                "url": "#cards",
                "text": _("About the nights."),
                "tag": _("Waits for you"),
                "color": "warning",
                "date": date(2026, 12, 1),
            },
            {
                "title": _("Application, received"),
                "url": "#cards",
                "tag": _("Under assessment"),
                "color": "info",
            },
        ],
        "events": [
            {
                "title": _("You sent the application"),
                "when": date(2026, 11, 3),
                "who": "Ingrid",
                "state": "done",
            },
            {"title": _("Home visit"), "when": date(2026, 11, 22), "who": "Torunn", "state": "now"},
            {
                "title": _("Decision"),
                "when": date(2026, 12, 20),
                "text": _("At the latest."),
                "state": "next",
            },
        ],
        "facts": [
            (_("Hours a week"), Hours.of("37.5")),
            (_("Shortest visit"), Hours(20)),
            (_("Period"), Period(date(2026, 1, 1), date(2026, 12, 31))),
            (_("Cost"), Money.nok("1234.50")),
            (_("Received"), datetime(2026, 11, 22, 13, 5, tzinfo=UTC)),
        ],
        "head": [_("Part of life"), _("Asked for"), _("Granted")],
        "rows": [[_("Work"), "18 t", "18 t"], [_("In the home"), "12,5 t", "10 t"]],
        "steps": [
            {"label": _("Who applies"), "state": "done", "url": "#steps"},
            {"label": _("Work"), "state": "now"},
            {"label": _("Travel"), "state": "error", "url": "#steps"},
            {"label": _("Send"), "state": "todo"},
        ],
        "tabs": [
            {"label": _("Overview"), "url": "#tabs", "selected": True},
            {"label": _("Documents"), "url": "#documents"},
        ],
        "clocks": [
            {
                "label": _("Preliminary reply"),
                "due": date(2026, 12, 3),
                "reason": _("One month from the day the application came."),
                "source": "fvl § 11 a",
                "state": "soon",
            },
            {
                "label": _("Our own target for a decision"),
                "due": date(2026, 12, 20),
                "reason": _("Stands still while we wait for your answer."),
                "state": "paused",
            },
        ],
        "page": Paginator(range(30), 10).get_page(request.GET.get("page")),
    }

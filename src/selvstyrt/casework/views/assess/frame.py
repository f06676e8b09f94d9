"""What every page of a case in the caseworker's hands has around it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from selvstyrt.casework.domain.states import OPEN_TO_THE_MUNICIPALITY
from selvstyrt.casework.queries.casepage import CasePage
from selvstyrt.casework.queries.complaint_state import sent_state


def show(request: HttpRequest, page: CasePage, template: str, here: str, **more: Any) -> HttpResponse:
    """The page with its head and the tabs of the case; `here` is the name of the present tab."""
    tabs = [
        ("case", _("Overview")),
        ("case_people", _("People")),
        ("case_application", _("Application")),
        ("case_dialogue", _("Dialogue")),
        ("case_assessment", _("Assessment")),
        ("case_law", _("The law")),
        ("case_history", _("History")),
    ]
    context = {
        "page": page,
        "case": page.case,
        "complaint_state": sent_state(page.case),
        "is_open": page.case.state in OPEN_TO_THE_MUNICIPALITY,
        "tabs": [
            {
                "label": label,
                "url": reverse(f"casework:{name}", kwargs={"case_id": page.case.id}),
                "selected": name == here,
            }
            for name, label in tabs
        ],
        **more,
    }
    return render(request, f"casework/assess/{template}.html", context)

"""What every page on which a caseworker registers something about the people of a case does alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from selvstyrt.casework.queries.casepage import case_page
from selvstyrt.casework.views.assess.frame import show
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.forms import show_refusal

PURPOSE = "register_people"
_FIELDS = {
    "people.name_missing": "name",
    "people.not_for_oneself": "identity_number",
    "people.own_matter": "identity_number",
    "people.person_is_dead": "identity_number",
    "people.real_number_in_demo": "identity_number",
    "people.recorded_already": "identity_number",
    "people.birth_date_or_number": "identity_number",
    "people.has_account": "person",
    "people.email_taken": "email",
    "people.protected_so_already": "protection",
}
_DATES = {
    "people.ends_before_start": ("on", "valid_to"),
    "people.ended_already": ("on",),
    "people.impossible_date": ("on", "valid_from"),
}


def register(
    request: HttpRequest,
    case_id: UUID,
    form: forms.Form,
    save: Callable[[Any], str],
    title: str,
    told: list[str],
    **more: Any,
) -> HttpResponse:
    """Show the form; save what is right and go back to the people of the case."""
    if request.method == "POST" and form.is_valid():
        try:
            done = save(form)
        except Refused as refused:
            show_refusal(form, refused, _field(form, refused.code))
        else:
            messages.success(request, done)
            return redirect("casework:case_people", case_id=case_id)
    page = case_page(actor_of(request), case_id, clock.today())
    more = {"submit": _("Save"), **more}
    return show(request, page, "people_form", "case_people", form=form, title=title, told=told, **more)


def _field(form: forms.Form, code: str) -> str | None:
    """The field that a refusal concerns, None for the form as a whole."""
    wanted = (_FIELDS[code],) if code in _FIELDS else _DATES.get(code, ())
    return next((each for each in wanted if each in form.fields), None)

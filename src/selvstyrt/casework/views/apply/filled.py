"""A page that is one form of the person's own: opened, sent, refused without anything lost, received."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext

from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.forms.apply.base import KeptForm
from selvstyrt.casework.models import SentItem
from selvstyrt.casework.views.apply.shown import opened, refuse, see_anew, sent
from selvstyrt.core.access import actor_of
from selvstyrt.core.domain.errors import Refused

F = TypeVar("F", bound=KeptForm)
SAVED_SINCE = "casework.complaint.saved_since"
AT_FILES = ("casework.file_type", "casework.file_too_big", "casework.file_empty", "casework.too_many_files")


def fill_in(
    request: HttpRequest,
    kind: type[F],
    act: Callable[[F], HttpResponse],
    template: str,
    context: Mapping[str, Any],
    *,
    saved: Mapping[str, Any] | None = None,
    seen: str = "",
    at: Mapping[str, str] | None = None,
    **made: Any,
) -> HttpResponse:
    """Show the form, and when it comes in filled in, `act` on it.

    `at` says at which field a refusal is shown; `seen` is the mark of what is saved now; `made` goes to the form.
    """
    if request.method != "POST":
        form, is_kept = opened(request, kind, saved=saved or {}, seen=seen, **made)
        return render(request, template, {"form": form, "is_kept": is_kept, **context})
    form = sent(request, kind, **made)
    if form.is_valid():
        try:
            return act(form)
        except Refused as refused:
            refuse(form, refused, at)
            if refused.code == SAVED_SINCE:
                see_anew(form, seen)
    return render(request, template, {"form": form, **context}, status=422)


def received(request: HttpRequest, item: SentItem) -> HttpResponse:
    """It was sent: what was typed need not be kept, and the receipt says its number."""
    drop_kept_input(actor=actor_of(request), page=request.path)
    messages.success(
        request, gettext("Received. The receipt number is %(number)s.") % {"number": item.receipt}
    )
    return redirect("casework:sent_item", item.case_id, item.id)

"""How a form of the application is opened and shown again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render

from selvstyrt.casework.domain.asked import fingerprint
from selvstyrt.casework.domain.steps import Step, StepKind, step_before
from selvstyrt.casework.forms.apply.base import KeptForm
from selvstyrt.casework.queries.draft import Draft
from selvstyrt.casework.queries.own import kept_input
from selvstyrt.casework.views.apply.keep import typed_by
from selvstyrt.core.access import actor_of
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.queries import person_card
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal

F = TypeVar("F", bound=KeptForm)


def opened(
    request: HttpRequest, form: type[F], *, saved: Mapping[str, Any], seen: str = "", **more: Any
) -> tuple[F, bool]:
    """The form with what is saved, or with what this person was typing when the session ended (then True)."""
    actor = actor_of(request)
    kept = kept_input(actor, request.path)
    typed = form.typed_before(kept.fields) if kept else {}
    mark = {"typed_by": typed_by(actor), "seen": seen or fingerprint(saved)}
    return form(initial={**saved, **typed, **mark}, **more), kept is not None


def sent(request: HttpRequest, form: type[F], **more: Any) -> F:
    """The form as it came in, with a fresh mark in case it has to be shown again."""
    data = request.POST.copy()
    data["typed_by"] = typed_by(actor_of(request))
    return form(data=data, files=request.FILES, **more)


def refuse(form: KeptForm, refused: Refused, fields: Mapping[str, str] | None = None) -> None:
    """Show a refusal at its field, or above the form."""
    show_refusal(form, refused, (fields or {}).get(refused.code))


def see_anew(form: KeptForm, seen: str) -> None:
    """From now on the form knows what is saved: sending it once more overrules it, knowingly."""
    if isinstance(form.data, QueryDict):
        fresh = form.data.copy()
        fresh["seen"] = seen
        form.data = fresh


def show_step(
    request: HttpRequest,
    draft: Draft,
    step: Step,
    template: str,
    context: Mapping[str, Any],
    status: int = 200,
) -> HttpResponse:
    """A page of the wizard: where in the steps it is, and what all of them share."""
    steps = draft.steps
    shown = {
        "draft": draft,
        "step": step,
        "title": title_of(step),
        "number": steps.index(step) + 1,
        "steps": [(each, title_of(each), each.key in draft.application.steps_done) for each in steps],
        "before": step_before(steps, step),
        "holder": person_card(draft.case.holder_id),
        "is_check": step.kind is StepKind.CHECK,
    }
    return render(request, template, {**shown, **context}, status=status)


def title_of(step: Step) -> str:
    """The heading of a step: the area of life for needs."""
    return say(f"casework.area.{step.area}") if step.area else say(f"casework.step.{step.kind}")

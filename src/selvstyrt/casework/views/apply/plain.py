"""The steps that are one form: the life I want, areas, leading, duration, contact, urgency."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.actions.save_application_step import save_application_step
from selvstyrt.casework.domain.asked import fingerprint
from selvstyrt.casework.domain.steps import Step, step_after
from selvstyrt.casework.forms.apply.steps import STEP_FORMS
from selvstyrt.casework.queries.draft import Draft, draft_seen, step_values
from selvstyrt.casework.views.apply.shown import opened, refuse, see_anew, sent, show_step
from selvstyrt.core.access import actor_of
from selvstyrt.core.domain.errors import Refused

TEMPLATE = "casework/apply/step.html"


def plain(request: HttpRequest, draft: Draft, step: Step) -> HttpResponse:
    """Show the form of the step; on POST save it and go on."""
    form_class, saved = STEP_FORMS[step.kind], step_values(draft, step.kind)
    if request.method != "POST":
        form, is_kept = opened(request, form_class, saved=saved)
        return show_step(request, draft, step, TEMPLATE, {"form": form, "is_kept": is_kept})
    form = sent(request, form_class)
    context: dict[str, object] = {"form": form}
    if form.is_valid():
        actor = actor_of(request)
        try:
            save_application_step(
                actor=actor,
                case_id=draft.case.id,
                key=step.key,
                values=form.cleaned_data,
                seen=form.cleaned_data["seen"],
            )
        except Refused as refused:
            refuse(form, refused)
            see_anew(form, fingerprint(saved))
            context["saved_now"] = [
                (form[name].label, form_class(initial=saved)[name].initial) for name in saved if saved[name]
            ]
        else:
            drop_kept_input(actor=actor, page=request.path)
            after = step_after(draft_seen(actor, draft.case.id).steps, step)
            return redirect("casework:step", draft.case.id, after.key)
    return show_step(request, draft, step, TEMPLATE, context, status=422)

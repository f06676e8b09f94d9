"""The municipality's own set-up, and the import of running decisions."""

from __future__ import annotations

from dataclasses import fields
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.forms.models import model_to_dict
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from selvstyrt.casework.actions.check_running_decisions import check_running_decisions
from selvstyrt.casework.actions.import_running_decisions import import_running_decisions
from selvstyrt.casework.actions.save_setup import save_setup
from selvstyrt.casework.domain.office import SetupValues
from selvstyrt.casework.forms.assess.office import ConfirmImportForm, ImportFileForm, SetupForm
from selvstyrt.casework.forms.assess.spreadsheet_file import template as empty_template
from selvstyrt.casework.queries.imported import import_check, imported_decisions
from selvstyrt.casework.queries.office import setup_of
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@opens(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def setup(request: HttpRequest) -> HttpResponse:
    """Letterhead, contact and own targets."""
    actor = actor_of(request)
    names = [field.name for field in fields(SetupValues)]
    present = setup_of(actor.municipality or "")
    form = SetupForm(request.POST or None, initial=model_to_dict(present, names) if present else None)
    if request.method == "POST" and form.is_valid():
        try:
            save_setup(actor=actor, values=SetupValues(**form.cleaned_data))
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, _("The set-up is saved."))
            return redirect("casework:setup")
    return render(request, "casework/assess/setup.html", {"form": form})


@opens(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def import_file(request: HttpRequest) -> HttpResponse:
    """Send in a spreadsheet; what comes back is a report, nothing is imported yet."""
    form = ImportFileForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        name = form.cleaned_data["file"].name or ""
        try:
            check = check_running_decisions(actor=actor_of(request), file_name=name, rows=form.rows)
            return redirect("casework:import_report", check_id=check.id)
        except Refused as refused:
            show_refusal(form, refused, "file")
    return render(request, "casework/assess/import_file.html", {"form": form})


@opens(Role.ADMINISTRATOR)
@require_GET
def import_template(request: HttpRequest) -> HttpResponse:
    """The empty spreadsheet with its headings."""
    response = HttpResponse(empty_template(), content_type=XLSX)
    response["Content-Disposition"] = 'attachment; filename="bpa-vedtak.xlsx"'
    return response


@opens(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def import_report(request: HttpRequest, check_id: UUID) -> HttpResponse:
    """What is wrong row by row; then yes to importing."""
    actor = actor_of(request)
    check = import_check(actor, check_id)
    form = ConfirmImportForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        only_clean = form.cleaned_data["only_clean"]
        try:
            count = import_running_decisions(actor=actor, check_id=check_id, only_clean=only_clean)
        except Refused as refused:
            show_refusal(form, refused, "only_clean" if check.faults else None)
        else:
            said = ngettext("%(count)s decision is imported.", "%(count)s decisions are imported.", count)
            messages.success(request, said % {"count": count})
            return redirect("casework:imported_decisions")
    if not check.faults:
        del form.fields["only_clean"]
    context = {
        "check": check,
        "form": form,
        "faults": [_fault(each) for each in check.faults],
        "new_people": sorted({row["new"]["name"] for row in check.rows if row.get("new")}),
    }
    return render(request, "casework/assess/import_report.html", context)


def _fault(fault: dict[str, Any]) -> dict[str, Any]:
    column = say(f"casework.import.column.{fault['column'] or 'row'}")
    return {"line": fault["line"], "column": column, "what": say(fault["code"], **fault["params"])}


@opens(Role.ADMINISTRATOR, Role.CASEWORKER, Role.APPROVER, Role.HOLDER, Role.HELPER)
@require_GET
def imported(request: HttpRequest) -> HttpResponse:
    """Running decisions from before: the municipality's, or one's own."""
    actor = actor_of(request)
    own = actor.role in (Role.HOLDER, Role.HELPER)
    context = {"decisions": imported_decisions(actor), "is_own": own}
    return render(request, "casework/assess/imported.html", context)

"""Files with the application, and giving a file out."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import content_disposition_header
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from selvstyrt.casework.actions.attach_file import attach_file
from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.actions.remove_attachment import remove_attachment
from selvstyrt.casework.actions.save_application_step import save_application_step
from selvstyrt.casework.domain.steps import Step, StepKind, step_after
from selvstyrt.casework.forms.apply.needs import FilesForm
from selvstyrt.casework.models import AppealFile, Attachment
from selvstyrt.casework.queries.draft import Draft, draft_seen
from selvstyrt.casework.queries.own import attachment_seen, file_read
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.shown import opened, sent, show_step
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say

TEMPLATE = "casework/apply/files.html"


def files(request: HttpRequest, draft: Draft, step: Step) -> HttpResponse:
    """Show the files; on POST take in the chosen ones. One that cannot be taken stops no other."""
    if request.method != "POST":
        form, is_kept = opened(request, FilesForm, saved={})
        return show_step(request, draft, step, TEMPLATE, {"form": form, "is_kept": is_kept})
    actor, form = actor_of(request), sent(request, FilesForm)
    if form.is_valid():
        contents = form.contents()
        for name, content in contents:
            try:
                attach_file(actor=actor, case_id=draft.case.id, name=name, content=content)
            except Refused as refused:
                form.add_error("uploads", f"{name[:120]}: {say(refused.code, **refused.params)}")
        if not form.errors:
            save_application_step(actor=actor, case_id=draft.case.id, key=step.key, values={})
            drop_kept_input(actor=actor, page=request.path)
            if contents:
                names = ", ".join(name for name, _content in contents)
                messages.success(request, gettext("Added: %(names)s.") % {"names": names})
            after = step if contents else step_after(draft.steps, step)
            return redirect("casework:step", draft.case.id, after.key)
    again = draft_seen(actor, draft.case.id)
    return show_step(request, again, step, TEMPLATE, {"form": form}, status=422)


@opens(Role.HOLDER, Role.HELPER, Role.CASEWORKER, purpose="apply", reads=case_read)
@require_POST
def remove(request: HttpRequest, case_id: UUID, attachment_id: UUID) -> HttpResponse:
    """Take a file out of the draft."""
    try:
        remove_attachment(actor=actor_of(request), case_id=case_id, attachment_id=attachment_id)
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
    else:
        messages.success(request, gettext("Removed."))
    return redirect("casework:step", case_id, StepKind.ATTACHMENTS)


@opens(Role.HOLDER, Role.HELPER, Role.CASEWORKER, Role.APPROVER, purpose="read_file", reads=file_read)
@require_safe
def give(request: HttpRequest, case_id: UUID, attachment_id: UUID) -> HttpResponse:
    """Give a file out: saved, not opened in the page; whatever is in it can run nothing here."""
    return given_out(attachment_seen(actor_of(request), case_id, attachment_id))


def given_out(row: Attachment | AppealFile) -> HttpResponse:
    """The file as an answer, for who has been let to see it."""
    with row.file.open("rb") as kept:
        response = HttpResponse(kept.read(), content_type=row.content_type)
    response["Content-Disposition"] = content_disposition_header(True, row.name)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cache-Control"] = "private, no-store"
    return response

"""The documents of the case, on a page and as one file to take along."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import translation
from django.views.decorators.http import require_safe

from selvstyrt.casework.domain.proposal import from_json
from selvstyrt.casework.queries.archive import archive as archive_of
from selvstyrt.casework.queries.archive import names_in
from selvstyrt.casework.queries.case_file import case_file
from selvstyrt.casework.queries.seen import MUNICIPAL, case_read
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role


@opens(Role.HOLDER, Role.HELPER, *MUNICIPAL, purpose="read_file", reads=case_read)
@require_safe
def documents(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Every document of the case that the party may see, and what is kept back with the reason (fvl §§
    18–19).
    """
    actor = actor_of(request)
    file = case_file(actor, case_id, clock.today())
    context = {"file": file, "case": file.case, "is_office": actor.role in MUNICIPAL}
    return render(request, "casework/decide/documents.html", context)


@opens(Role.HOLDER, Role.HELPER, *MUNICIPAL, purpose="read_file", reads=case_read)
@require_safe
def archive(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """All of it in one ZIP with a page to begin from."""
    actor = actor_of(request)
    file = case_file(actor, case_id, clock.today())
    names = names_in(file)
    context = {
        "file": file,
        "case": file.case,
        "content": from_json(file.decision) if file.decision else None,
        "letters": [(each, names.letters[each.id]) for each in file.letters],
        "attachments": [(each, names.files[each.id]) for each in file.files],
        "language": translation.get_language(),
        "made_at": clock.now(),
    }
    pages = {
        "index.html": render_to_string("casework/decide/case_file/index.html", context),
        "style.css": render_to_string("casework/decide/case_file/style.css"),
    }
    response = HttpResponse(archive_of(actor, file, pages), content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="{file.case.number or "case"}.zip"'
    response["Cache-Control"] = "private, no-store"
    return response

"""A letter as a web page and as a PDF."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.letters.actions.open_letter import open_letter
from selvstyrt.letters.domain.handover import WrittenLetter
from selvstyrt.letters.domain.stored import block_data
from selvstyrt.letters.queries.readers import letter_for, letter_read
from selvstyrt.letters.typesetting.wording import about, contact_lines, email_line, furniture

READERS = (Role.HOLDER, Role.HELPER, Role.CASEWORKER, Role.APPROVER)


@require_safe
@opens(*READERS, purpose="read_letter", reads=letter_read)
def letter(request: HttpRequest, letter_id: UUID) -> HttpResponse:
    """The letter as a page, in the letter's own language whatever language the page around it has."""
    found = _opened(request, letter_id)
    document = found.document
    return render(
        request,
        "letters/letter.html",
        {
            "letter": found,
            "document": document,
            "blocks": [block_data(block) for block in document.blocks],
            "about": about(document),
            "words": furniture(document),
            "contact": contact_lines(document),
            "email": email_line(document),
            "letter_language": document.language.value,
        },
    )


@require_safe
@opens(*READERS, purpose="read_letter", reads=letter_read)
def letter_pdf(request: HttpRequest, letter_id: UUID) -> HttpResponse:
    """The same letter as it was written: a tagged PDF to keep or print."""
    found = _opened(request, letter_id)
    response = HttpResponse(found.pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="letter-{found.document.date.isoformat()}.pdf"'
    response["Cache-Control"] = "private, no-store"
    return response


def _opened(request: HttpRequest, letter_id: UUID) -> WrittenLetter:
    actor = actor_of(request)
    found = letter_for(actor, letter_id)
    if request.method == "GET":
        open_letter(actor=actor, letter_id=letter_id)
    return found

"""A letter as a web page and as a PDF."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.letters.actions.open_letter import open_letter
from selvstyrt.letters.domain.document import Block, Table, Variant
from selvstyrt.letters.domain.handover import WrittenLetter
from selvstyrt.letters.domain.stored import block_data
from selvstyrt.letters.queries.readers import letter_for, letter_read
from selvstyrt.letters.typesetting.render import typeset
from selvstyrt.letters.typesetting.wording import about, contact_lines, email_line, furniture

READERS = (Role.HOLDER, Role.HELPER, Role.CASEWORKER, Role.APPROVER)


@require_safe
@opens(*READERS, purpose="read_letter", reads=letter_read)
def letter(request: HttpRequest, letter_id: UUID) -> HttpResponse:
    """The letter as a page, in the letter's own language whatever language the page around it has."""
    found = _opened(request, letter_id)
    variant = _variant(request)
    document = found.document.set_as(variant)
    return render(
        request,
        "letters/letter.html",
        {
            "letter": found,
            "document": document,
            "blocks": [_shown(block) for block in document.blocks],
            "about": about(document),
            "words": furniture(document),
            "contact": contact_lines(document),
            "email": email_line(document),
            "letter_language": document.language.value,
            "variant": variant.value,
            "has_easy": bool(document.easy),
        },
    )


@require_safe
@opens(*READERS, purpose="read_letter", reads=letter_read)
def letter_pdf(request: HttpRequest, letter_id: UUID) -> HttpResponse:
    """The same letter as it was written: a tagged PDF to keep or print; also in large print or easy to read."""
    found = _opened(request, letter_id)
    variant = _variant(request)
    as_written = variant in (Variant.NORMAL, found.document.variant)
    pdf = found.pdf if as_written else typeset(found.document.set_as(variant))
    name = "-".join(("letter", found.document.date.isoformat(), *(() if as_written else (variant.value,))))
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    response["Cache-Control"] = "private, no-store"
    return response


def _shown(block: Block) -> dict[str, Any]:
    """A block for its template; each cell of a table with its heading, which stands before it on a phone."""
    data = block_data(block)
    if isinstance(block, Table):
        data["labelled"] = [list(zip(block.header, row, strict=True)) for row in block.rows]
    return data


def _variant(request: HttpRequest) -> Variant:
    """How the reader wants it; a word nobody knows is the ordinary letter."""
    asked = request.GET.get("variant", "")
    return Variant(asked) if asked in list(Variant) else Variant.NORMAL


def _opened(request: HttpRequest, letter_id: UUID) -> WrittenLetter:
    actor = actor_of(request)
    found = letter_for(actor, letter_id)
    if request.method == "GET":
        open_letter(actor=actor, letter_id=letter_id)
    return found

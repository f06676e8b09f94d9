"""A session that ended before the form was sent: what was typed is kept for who typed it."""

from __future__ import annotations

from urllib.parse import urlencode
from uuid import UUID

from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse

from selvstyrt.casework.actions.keep_input import keep_input
from selvstyrt.core.access import opens
from selvstyrt.core.domain.actor import Actor, Role

SALT = "selvstyrt.casework.typed_by"
A_DAY = 24 * 60 * 60
_NOT_TYPED = frozenset({"csrfmiddlewaretoken", "typed_by", "seen"})


def typed_by(actor: Actor) -> str:
    """The mark a form carries: who it was made for. Signed, so nobody can make one for another."""
    return signing.dumps(
        [str(actor.person), actor.role.value, str(actor.acting_for or "")], salt=SALT, compress=True
    )


def keep(request: HttpRequest, *, stale: bool) -> HttpResponseBase | None:
    """For `@opens(keep=…)`: keep the fields of a form made for another login than this."""
    owner = _owner(request.POST.get("typed_by", ""))
    if owner is None:
        return None
    now: Actor | None = getattr(request, "actor", None)
    is_owner = now is not None and (now.person, now.role, now.acting_for) == (
        owner.person,
        owner.role,
        owner.acting_for,
    )
    if is_owner and not stale:
        return None
    fields = {
        name: [value for value in values if isinstance(value, str)]
        for name, values in request.POST.lists()
        if name not in _NOT_TYPED
    }
    if not keep_input(actor=owner, page=request.path, fields=fields):
        return _not_kept(request)
    if is_owner:
        return HttpResponseRedirect(request.path, status=303)
    if now is None:
        return redirect(f"{reverse('people:login')}?{urlencode({'next': request.path})}")
    return redirect("casework:kept_for_another")


def _not_kept(request: HttpRequest) -> HttpResponse:
    """Says so while the browser still has what was typed; shows nothing of it, nor whose it was."""
    return render(request, "casework/apply/not_kept.html", status=413)


def _owner(mark: str) -> Actor | None:
    try:
        person, role, acting_for = signing.loads(mark, salt=SALT, max_age=A_DAY)
    except signing.BadSignature:
        return None
    return Actor(person=UUID(person), role=Role(role), acting_for=UUID(acting_for) if acting_for else None)


@opens()
def kept_for_another(request: HttpRequest) -> HttpResponse:
    """Says that a form was kept for another login; shows nothing of it, nor whose it was."""
    return render(request, "casework/apply/kept_for_another.html", status=409)

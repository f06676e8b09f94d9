"""Who may open a page, and the log of who did."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Protocol, TypeVar, cast
from urllib.parse import urlencode
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import Resolver404, resolve, reverse

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.models import Reading

ANYONE: frozenset[Role] = frozenset()
SHOWS = frozenset({200, 422})  # 422: the page again, with what is wrong in the form
View = Callable[..., HttpResponseBase]
T = TypeVar("T")


class ActorRequest(HttpRequest):
    """A request behind `@opens`: the actor is known, and what `reads` found."""

    actor: Actor
    reading: Read | None


@dataclass(frozen=True, slots=True)
class Read:
    """What is about to be read: whose it is, which thing, and the thing as found if the view wants it too."""

    holder: UUID
    object_type: str
    object_id: UUID
    found: Any = field(default=None, compare=False, repr=False)


# A query of the room, called with the actor and what stands in the URL: finds the thing or raises NotSeen.
FindRead = Callable[..., Read]


class KeepTyped(Protocol):
    """Keeps what was typed into a form that cannot be taken now, for the person who typed it.

    Asked before every POST of its view. None: nothing to keep, or kept for someone who has to log in first; go on
    as usual. Else the page to answer with instead of the view. `stale` tells that the form is older than the login.
    """

    def __call__(self, request: HttpRequest, *, stale: bool) -> HttpResponseBase | None: ...


def opens(
    *roles: Role, purpose: str = "", reads: FindRead | None = None, keep: KeepTyped | None = None
) -> Callable[[View], View]:
    """Declare who may open a view: `@opens(Role.CASEWORKER, purpose="assess", reads=queries.case_read)`.

    No roles at all means anyone, logged in or not. A visitor who is not logged in is sent to log in; a role
    that is not named gets "not found" (the page tells nobody that it exists). `reads` is asked for every URL
    that points at a person's thing: it finds the thing for the actor or raises NotSeen, and when the reader is
    someone else than the holder the look is written to the read log with its purpose once the page was shown.
    What is shown to who is logged in is kept by no browser: after logging out, "back" shows nothing of it.
    `keep` saves what was typed when the session had ended, or somebody else had logged in, before it was sent.
    """
    allowed = frozenset(roles)

    def decorate(view: View) -> View:
        @wraps(view)
        def opened(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            actor: Actor | None = getattr(request, "actor", None)
            if not allowed:
                return view(request, *args, **kwargs)
            if keep is not None and request.method == "POST":
                instead = keep(request, stale=False)
                if instead is not None:
                    return instead
            if actor is None:
                return HttpResponseRedirect(
                    f"{reverse('people:login')}?{urlencode({'next': request.get_full_path()})}"
                )
            if actor.role not in allowed:
                raise Http404
            try:
                read = reads(actor, **kwargs) if reads else None
                cast(ActorRequest, request).reading = read
                response = view(request, *args, **kwargs)
            except NotSeen as missing:
                raise Http404 from missing
            if read is not None and response.status_code in SHOWS:
                _log_reading(actor, read, purpose)
            response.setdefault("Cache-Control", "private, no-store")
            return response

        opened.opens_for = allowed  # type: ignore[attr-defined]  # read by the house tests
        opened.reads = reads  # type: ignore[attr-defined]  # read by the house tests
        opened.keep = keep  # type: ignore[attr-defined]  # read by keep_stale
        return opened

    return decorate


def keep_stale(request: HttpRequest) -> HttpResponseBase | None:
    """For the page about a form older than the login: let the form's own view keep what was typed, if it can."""
    try:
        view = resolve(request.path_info).func
    except Resolver404:
        return None
    keep: KeepTyped | None = getattr(view, "keep", None)
    return keep(request, stale=True) if keep else None


def _log_reading(actor: Actor, read: Read, purpose: str) -> None:
    if actor.person == read.holder:
        return
    Reading.objects.create(
        person=actor.person,
        role=actor.role,
        organisation=actor.organisation,
        purpose=actor.purpose or purpose,
        holder=read.holder,
        object_type=read.object_type,
        object_id=read.object_id,
    )


def actor_of(request: HttpRequest) -> Actor:
    """The actor of a request behind `@opens` with roles."""
    return cast(ActorRequest, request).actor


def found_for(request: HttpRequest, kind: type[T]) -> T:
    """What `reads` found for this request, handed on so that the view need not ask the database again."""
    read = cast(ActorRequest, request).reading
    if read is None or not isinstance(read.found, kind):
        raise TypeError(f"`reads` of this view hands on no {kind.__name__}")
    return read.found


__all__ = [
    "ANYONE",
    "ActorRequest",
    "FindRead",
    "HttpResponse",
    "KeepTyped",
    "Read",
    "actor_of",
    "found_for",
    "keep_stale",
    "opens",
]

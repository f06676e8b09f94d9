"""ActorMiddleware: who acts in this request, checked against the database every time."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase

from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.people.domain.ages import access_by_age
from selvstyrt.people.domain.representation import HAT, ONESELF
from selvstyrt.people.models import Account
from selvstyrt.people.queries import Hat, Standing, standing_of
from selvstyrt.ui.catalogue import say


class Wearer:
    """A logged-in person, the hat worn now (None: oneself) and all that could be worn."""

    def __init__(self, account: Account, standing: Standing, hat: Hat | None) -> None:
        self.account, self.standing, self.hat = account, standing, hat
        self.actor = hat.actor if hat else Actor(person=account.person_id, role=Role.HOLDER)


class ActorMiddleware:
    """Sets `request.actor` (None when nobody is logged in) and `request.wearer`.

    Two queries at most: the account with its person, and everything the person may act as today. So access
    ends by itself when a role, a mandate or an authority ends, when a child turns 18, and at a death.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        wearer = wearer_of(request)
        request.wearer = wearer  # type: ignore[attr-defined]  # read by context and views of this room
        request.actor = wearer.actor if wearer else None  # type: ignore[attr-defined]  # see core.access.ActorRequest
        return self.get_response(request)


def wearer_of(request: HttpRequest) -> Wearer | None:
    """The logged-in person with the hat from the session; a hat that is no longer the person's falls off."""
    account = request.user
    if not isinstance(account, Account):
        return None
    today = clock.today()
    person = account.person
    if person.died_on is not None or not access_by_age(person.birth_date, today).may_log_in:
        return None
    standing = standing_of(person.id, today)
    chosen = request.session.get(HAT)
    if chosen is None:  # just logged in: to work when there is work, else as oneself
        work = (hat for hat in standing.hats if hat.ground is None)
        return Wearer(account, standing, next(work, None))
    hat = None if chosen == ONESELF else standing.hat(chosen)
    if hat is None and chosen != ONESELF:
        request.session[HAT] = ONESELF
        messages.warning(request, say("people.hat_lapsed"))
    return Wearer(account, standing, hat)

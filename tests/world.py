"""The demo world in a test: its people by name, logged in with the hat that the test names."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.apps import apps
from django.test import Client

from selvstyrt.config.demo.people import demo_id
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.people.actions.open_demo_door import open_demo_door
from selvstyrt.people.domain.representation import HAT, ONESELF
from selvstyrt.people.queries import Hat, hats_of


def oneself(name: str) -> Actor:
    return Actor(person=demo_id(name), role=Role.HOLDER)


def actor(name: str, role: Role = Role.HOLDER, acting_for: str | None = None) -> Actor:
    """This person of the demo world in this role today; fails when the world does not allow it."""
    if role is Role.HOLDER:
        return oneself(name)
    return next(hat.actor for hat in _hats(name) if _fits(hat.actor, role, acting_for))


def visit(name: str, role: Role = Role.HOLDER, acting_for: str | None = None) -> Client:
    """A browser in which this person is logged in and wears this hat."""
    client = Client()
    client.force_login(_account(demo_id(name)))
    session = client.session
    session[HAT] = ONESELF if role is Role.HOLDER else _key(name, role, acting_for)
    session.save()
    return client


def _key(name: str, role: Role, acting_for: str | None) -> str:
    return next(hat.key for hat in _hats(name) if _fits(hat.actor, role, acting_for))


def _hats(name: str) -> list[Hat]:
    return hats_of(demo_id(name), clock.today())


def _fits(worn: Actor, role: Role, acting_for: str | None) -> bool:
    return worn.role is role and worn.acting_for == (demo_id(acting_for) if acting_for else None)


def _account(person: UUID) -> Any:
    accounts = apps.get_model("people.Account").objects
    if not accounts.filter(person_id=person).exists():
        open_demo_door(person=person)
    return accounts.get(person_id=person)

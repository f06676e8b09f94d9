"""Hats: everything a person may act as today, and whether this is a demo, read in one query."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import CharField, DateField, F, Q, QuerySet, UUIDField, Value
from django.db.models.functions import Cast

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.people.domain.representation import Ground, parents_act
from selvstyrt.people.models import (
    Authority,
    DemoMark,
    Guardianship,
    ParentalResponsibility,
    RoleAssignment,
)
from selvstyrt.people.queries.roles import valid_on

_COLUMNS = ("kind", "row", "named", "role_code", "body", "served", "job_title", "other", "born")
_NOTHING = Value(None, CharField())
_DEMO = "demo"
_ORDER = {role.value: place for place, role in enumerate(Role)}


@dataclass(frozen=True, slots=True)
class Hat:
    """One way to act: in a role for an organisation, or for a person; `name` is that of either."""

    key: str  # what the session remembers: kind and row
    ground: Ground | None  # None for a role
    name: str
    title: str
    actor: Actor


@dataclass(frozen=True, slots=True)
class Standing:
    """What a logged-in person may be here today."""

    hats: tuple[Hat, ...]
    is_demo: bool

    def hat(self, key: str) -> Hat | None:
        """The hat with this key, if it is still the person's."""
        return next((hat for hat in self.hats if hat.key == key), None)


def standing_of(person: UUID, today: date) -> Standing:
    """All hats of a person today, roles first; one query whatever their number."""
    rows = _rows(person, today)
    hats = (_hat(person, row, today) for row in rows if row[0] != _DEMO)
    return Standing(
        hats=tuple(hat for hat in hats if hat is not None), is_demo=any(row[0] == _DEMO for row in rows)
    )


def hats_of(person: UUID, today: date) -> list[Hat]:
    """All hats of a person today, roles first."""
    return list(standing_of(person, today).hats)


def _rows(person: UUID, today: date) -> list[tuple[Any, ...]]:
    """The first part of the union says of which type each column is."""
    roles = (
        RoleAssignment.objects.filter(valid_on(today), person=person)
        .annotate(
            kind=Cast(Value("role"), CharField(max_length=200)),
            row=F("id"),
            named=F("organisation__name"),
            role_code=F("role"),
            body=F("organisation_id"),
            served=F("municipality"),
            job_title=F("title"),
            other=Cast(_NOTHING, UUIDField()),
            born=Cast(_NOTHING, DateField()),
        )
        .values_list(*_COLUMNS)
    )
    parents = _for_another(
        ParentalResponsibility.objects.filter(valid_on(today), parent=person), Ground.PARENT, "child"
    )
    guardians = _for_another(
        Guardianship.objects.filter(
            valid_on(today), Q(covers_personal=True) | Q(covers_care_services=True), guardian=person
        ),
        Ground.GUARDIAN,
        "holder",
    )
    helpers = _for_another(
        Authority.objects.filter(valid_on(today), helper=person, withdrawn_at__isnull=True),
        Ground.AUTHORITY,
        "holder",
    )
    found: list[tuple[Any, ...]] = list(roles.union(parents, guardians, helpers, _marks(), all=True))
    return sorted(found, key=lambda row: (row[0] != "role", row[0], _ORDER.get(row[3], 0), row[2]))


def _marks() -> Any:
    return DemoMark.objects.annotate(
        kind=_text(_DEMO),
        row=F("id"),
        named=_text(""),
        role_code=_text(""),
        body=_NOTHING,
        served=_text(""),
        job_title=_text(""),
        other=_NOTHING,
        born=_NOTHING,
    ).values_list(*_COLUMNS)


def _for_another(rows: QuerySet[Any], ground: Ground, holder: str) -> Any:
    return (
        rows.filter(**{f"{holder}__died_on__isnull": True})
        .annotate(
            kind=_text(ground.value),
            row=F("id"),
            named=F(f"{holder}__name"),
            role_code=_text(Role.HELPER.value),
            body=_NOTHING,
            served=_text(""),
            job_title=_text(""),
            other=F(f"{holder}_id"),
            born=F(f"{holder}__birth_date"),
        )
        .values_list(*_COLUMNS)
    )


def _text(value: str) -> Value:
    return Value(value, CharField())


def _hat(person: UUID, row: tuple[Any, ...], today: date) -> Hat | None:
    kind, row_id, named, role_code, body, served, job_title, other, born = row
    ground = None if kind == "role" else Ground(kind)
    if ground is Ground.PARENT and not parents_act(born, today):
        return None
    actor = Actor(
        person=person,
        role=Role(role_code),
        acting_for=other,
        organisation=body,
        municipality=served or None,
    )
    return Hat(key=f"{kind}:{row_id}", ground=ground, name=named, title=job_title, actor=actor)

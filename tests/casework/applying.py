"""The people and the way through the pages for the tests of applying."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.test import Client
from django.urls import reverse

from selvstyrt.core.domain.actor import SYSTEM, Actor, Role
from selvstyrt.people.actions.assign_role import assign_role
from selvstyrt.people.actions.record_parental_responsibility import record_parental_responsibility
from selvstyrt.people.models import Account, Person
from tests.people.world import FJORDVIK, fjordvik, person

NEED = {
    "own_words": "Opp om morgonen",
    "how_often": "daily",
    "times": "1",
    "length": "1:30",
    "helpers": "1",
    "at_night": "day",
    "helped_today_by": "mor",
}


@dataclass(frozen=True)
class People:
    """Ids of those who take part."""

    ingrid: UUID
    omar: UUID
    leila: UUID
    torunn: UUID
    stranger: UUID
    municipality: UUID

    @property
    def torunn_at_work(self) -> Actor:
        return Actor(self.torunn, Role.CASEWORKER, organisation=self.municipality, municipality=FJORDVIK)


def people() -> People:
    municipality = fjordvik()
    ids = {
        name: person(name.title(), born, turn=turn).id
        for turn, (name, born) in enumerate(
            {
                "ingrid": date(1991, 6, 2),
                "omar": date(2017, 4, 10),
                "leila": date(1985, 1, 1),
                "torunn": date(1980, 1, 1),
                "stranger": date(1970, 3, 3),
            }.items()
        )
    }
    record_parental_responsibility(actor=SYSTEM, child=ids["omar"], parent=ids["leila"])
    assign_role(
        actor=SYSTEM,
        person=ids["torunn"],
        organisation=municipality,
        role=Role.CASEWORKER,
        title="Saksbehandler",
        valid_from=date(2020, 1, 1),
    )
    return People(**ids, municipality=municipality)


def logged_in(person_id: UUID, **options: Any) -> Client:
    client = Client(**options)
    log_in(client, person_id)
    return client


def log_in(client: Client, person_id: UUID) -> None:
    account = Account.objects.filter(person_id=person_id).first() or Account.objects.create_account(
        person=Person.objects.get(id=person_id)
    )
    client.force_login(account)


def begin(client: Client, holder: UUID) -> UUID:
    answer = client.post(
        reverse("casework:start_application"), {"holder": str(holder), "municipality": FJORDVIK}
    )
    assert answer.status_code == 302, answer.content.decode()
    assert answer["Location"].startswith("/application/"), answer["Location"]
    return UUID(answer["Location"].split("/")[2])


def step(case_id: UUID, key: str) -> str:
    return reverse("casework:step", args=[case_id, key])


def hidden(client: Client, url: str) -> dict[str, str]:
    """The hidden fields of the wizard's form on this page, as a browser sends them back."""
    page = client.get(url)
    assert page.status_code == 200, (url, page.status_code)
    form = page.context["form"]
    return {name: str(form[name].value() or "") for name in form.fields if form[name].is_hidden}


def fill(client: Client, url: str, fields: dict[str, Any], **more: Any) -> Any:
    """Open the page, type, send."""
    return client.post(url, {**hidden(client, url), **fields}, **more)


def whole_draft(client: Client, holder: UUID) -> UUID:
    """A draft with a life, one need and one answer about duration."""
    case_id = begin(client, holder)
    fill(client, step(case_id, "life"), {"wanted_life": "Arbeide og være mor"})
    fill(client, step(case_id, "areas"), {"areas": ["personal_care", "work"]})
    fill(client, step(case_id, "needs-personal_care"), NEED)
    fill(client, step(case_id, "duration"), {"duration_answer": "more_than_two_years"})
    return case_id


def send(client: Client, case_id: UUID) -> Any:
    return fill(client, step(case_id, "check"), {})


def a_sent_case(people: People) -> UUID:
    client = logged_in(people.ingrid)
    case_id = whole_draft(client, people.ingrid)
    assert send(client, case_id).status_code == 302
    return case_id


def shows(page: Any, text: str) -> bool:
    return text in re.sub(r"\s+", " ", page.content.decode())


def new_id() -> str:
    return str(uuid.uuid4())

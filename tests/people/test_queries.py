"""What other rooms get to know about people, and when it ends."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from selvstyrt.core.domain.actor import SYSTEM, Role
from selvstyrt.people import queries
from selvstyrt.people.actions.assign_role import assign_role
from selvstyrt.people.actions.record_guardianship import record_guardianship
from selvstyrt.people.actions.record_parental_responsibility import record_parental_responsibility
from selvstyrt.people.domain.representation import Ground, GuardianScope
from tests.people.world import FJORDVIK, fjordvik, person

pytestmark = pytest.mark.django_db


def test_parents_act_until_the_day_before_the_child_turns_18() -> None:
    omar, leila, yusuf = (
        person("Omar", date(2017, 4, 10)),
        person("Leila", date(1985, 1, 1)),
        person("Yusuf", date(1984, 2, 2)),
    )
    for parent in (leila, yusuf):
        record_parental_responsibility(actor=SYSTEM, child=omar.id, parent=parent.id)
    last = date(2035, 4, 9)
    assert {each.person.name for each in queries.parents_of(omar.id, last)} == {"Leila", "Yusuf"}
    basis = queries.may_act_for(leila.id, omar.id, last)
    assert basis is not None
    assert (basis.ground, basis.period.valid_to) == (Ground.PARENT, last)
    assert [hat.name for hat in queries.hats_of(leila.id, last)] == ["Omar"]
    after = last + timedelta(days=1)
    assert queries.parents_of(omar.id, after) == []
    assert queries.may_act_for(leila.id, omar.id, after) is None
    assert queries.hats_of(leila.id, after) == []


def test_hats_are_read_in_one_query(django_assert_num_queries: Any) -> None:
    municipality = fjordvik()
    torunn, omar, aslak = (
        person("Torunn", date(1980, 1, 1)),
        person("Omar", date(2017, 4, 10)),
        person("Aslak", date(2004, 5, 5)),
    )
    assign_role(
        actor=SYSTEM,
        person=torunn.id,
        organisation=municipality,
        role=Role.CASEWORKER,
        title="Saksbehandler",
        valid_from=date(2026, 1, 1),
    )
    record_parental_responsibility(actor=SYSTEM, child=omar.id, parent=torunn.id)
    record_guardianship(
        actor=SYSTEM,
        holder=aslak.id,
        guardian=torunn.id,
        scopes=frozenset({GuardianScope.PERSONAL}),
        valid_from=date(2026, 1, 1),
    )
    with django_assert_num_queries(1):
        hats = queries.hats_of(torunn.id, date(2026, 6, 1))
    assert [(hat.ground, hat.name, hat.actor.role) for hat in hats] == [
        (None, "Fjordvik kommune", Role.CASEWORKER),
        (Ground.GUARDIAN, "Aslak", Role.HELPER),
        (Ground.PARENT, "Omar", Role.HELPER),
    ]
    assert hats[0].actor.municipality == FJORDVIK
    assert hats[0].actor.organisation == municipality
    assert hats[1].actor.acting_for == aslak.id

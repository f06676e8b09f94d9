"""A municipality joins and leaves by its own decision, made by someone with authority."""

from __future__ import annotations

from dataclasses import replace

import pytest

from selvstyrt.comparison.actions.join_comparison import join_comparison
from selvstyrt.comparison.actions.join_synthetic_municipalities import join_synthetic_municipalities
from selvstyrt.comparison.actions.leave_comparison import leave_comparison
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.models import Membership
from selvstyrt.comparison.queries.membership import groups_now
from selvstyrt.config.demo.people import FJORDVIK, ODDEVIK, demo_id
from selvstyrt.config.demo.stories.telling import GEIR, TORUNN
from selvstyrt.core.domain.actor import SYSTEM, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.models import Event
from selvstyrt.people.actions.assign_role import assign_role
from selvstyrt.people.models import DemoMark

pytestmark = pytest.mark.django_db


def test_joining_sets_the_group_and_tells_who_decided(fjordvik: None) -> None:
    membership = join_comparison(actor=GEIR, inhabitants=19_000)
    assert groups_now() == {FJORDVIK: Group.TO_25000}
    event = Event.objects.get(verb="join_comparison")
    assert (event.person, event.object_id, event.municipality) == (GEIR.person, membership.id, FJORDVIK)


def test_a_municipality_joins_once(fjordvik: None) -> None:
    join_comparison(actor=GEIR, inhabitants=19_000)
    with pytest.raises(Refused, match="takes_part_already"):
        join_comparison(actor=GEIR, inhabitants=19_000)


def test_leaving_and_coming_back_keeps_the_story(fjordvik: None) -> None:
    join_comparison(actor=GEIR, inhabitants=19_000)
    leave_comparison(actor=GEIR)
    assert groups_now() == {}
    with pytest.raises(Refused, match="takes_no_part"):
        leave_comparison(actor=GEIR)
    join_comparison(actor=GEIR, inhabitants=26_000)
    assert groups_now() == {FJORDVIK: Group.OVER_25000}
    assert Membership.objects.count() == 2


def test_it_takes_authority_to_decide(fjordvik: None) -> None:
    organisation = demo_id("Fjordvik kommune")
    assign_role(actor=SYSTEM, person=demo_id("Mai"), organisation=organisation, role=Role.APPROVER)
    mai = replace(GEIR, person=demo_id("Mai"))
    for deed in (lambda: join_comparison(actor=mai, inhabitants=19_000), lambda: leave_comparison(actor=mai)):
        with pytest.raises(Refused, match="no_authority"):
            deed()
    with pytest.raises(NotSeen):
        join_comparison(actor=TORUNN, inhabitants=19_000)


def test_one_municipality_decides_nothing_for_another(fjordvik: None) -> None:
    join_comparison(actor=GEIR, inhabitants=19_000)
    elsewhere = replace(GEIR, municipality=ODDEVIK, organisation=demo_id("Oddevik kommune"))
    with pytest.raises(Refused, match="no_authority"):
        leave_comparison(actor=elsewhere)
    assert groups_now() == {FJORDVIK: Group.TO_25000}


def test_nobody_lets_a_municipality_that_uses_the_platform_take_part_for_it(fjordvik: None) -> None:
    with pytest.raises(Refused, match="not_a_demo"):
        join_synthetic_municipalities(actor=SYSTEM, inhabitants={FJORDVIK: 19_000}, clerk=demo_id("Geir"))


def test_invented_municipalities_take_part_in_a_demo_only(fjordvik: None) -> None:
    DemoMark.objects.all().delete()
    with pytest.raises(Refused, match="not_a_demo"):
        join_synthetic_municipalities(actor=SYSTEM, inhabitants={"9801": 2_000}, clerk=demo_id("Geir"))

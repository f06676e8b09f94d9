"""An edition is made of real rows of decisions, once for each fixed day, and finds what there is to find."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import DatabaseError, transaction

from selvstyrt.casework.actions.record_synthetic_decisions import record_synthetic_decisions
from selvstyrt.comparison.actions.join_comparison import join_comparison
from selvstyrt.comparison.actions.leave_comparison import leave_comparison
from selvstyrt.comparison.actions.publish_comparison import publish_comparison
from selvstyrt.comparison.domain.edition_json import from_json
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.models import Edition, EditionClass, EditionDifference, Membership
from selvstyrt.comparison.queries.editions import differences_in
from selvstyrt.config.cli import main
from selvstyrt.config.demo.neighbours.load import load_neighbours
from selvstyrt.config.demo.neighbours.making import decisions
from selvstyrt.config.demo.neighbours.practice import DIFFERENCES, NEIGHBOURS
from selvstyrt.config.demo.stories.telling import GEIR, TORUNN
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.domain.period import Period
from selvstyrt.core.models import Event
from selvstyrt.people.actions.register_synthetic_people import register_synthetic_people
from selvstyrt.people.domain.synthetic import SyntheticPerson

pytestmark = pytest.mark.django_db
THE_NEXT_DAY = datetime(2026, 7, 1, 9, 0, tzinfo=UTC)


def decide(window: Period, seed: int = 7) -> None:
    """As many decisions again, by other people, in these days."""
    made = list(decisions(window, (), None, seed))
    clerks = [SyntheticPerson(f"Clerk {turn}", date(1980, 1, 1), "9899") for turn in (1, 2)]
    people = [SyntheticPerson("Someone", each.birth_date, each.municipality) for each in made]
    one, two, *holders = register_synthetic_people(actor=SYSTEM, people=[*clerks, *people])
    record_synthetic_decisions(actor=SYSTEM, decisions=made, holders=holders, clerks=(one, two))


def test_exactly_the_documented_differences_are_found_in_the_demo_world(neighbours: None) -> None:
    edition = Edition.objects.get()
    assert (edition.begins, edition.closes) == (date(2024, 1, 1), date(2026, 1, 1))
    assert edition.municipalities == 41
    found = {(each.group, each.age, each.area, each.is_less) for each in differences_in(edition)}
    assert found == {(each.group, each.age, each.area, each.more < 0) for each in DIFFERENCES}
    told = [from_json(row.content) for row in EditionClass.objects.all()]
    assert len(told) >= 15
    assert all(set(each.groups) == set(Group) for each in told)
    # Nothing in it names a person or a municipality.
    written = str(list(EditionClass.objects.values_list("content", flat=True)))
    assert "Oppdiktet" not in written
    assert not [each.number for each in NEIGHBOURS if each.number in written]
    # A day has one edition, however often it is asked for.
    assert publish_comparison(actor=SYSTEM) is None
    assert Event.objects.filter(verb="publish_comparison").count() == 1


def test_in_the_twin_world_there_is_an_edition_without_differences(fjordvik: None) -> None:
    assert load_neighbours(differing=(), alone=None)
    assert EditionClass.objects.count() >= 15
    assert not EditionDifference.objects.exists()


def test_the_next_edition_counts_no_decision_of_the_last_and_nobody_who_has_left(
    neighbours: None, capsys: pytest.CaptureFixture[str]
) -> None:
    first = Edition.objects.get()
    with clock.at(THE_NEXT_DAY):
        assert (
            publish_comparison(actor=SYSTEM) is None
        )  # nothing decided since: nothing to subtract the first from
        decide(Period(date(2026, 1, 1), date(2026, 7, 1)))
        joined = Membership.objects.filter(municipality__startswith="98")
        joined.update(left_at=clock.now(), left_by=GEIR.person)
        assert publish_comparison(actor=SYSTEM) is None  # Fjordvik alone
        joined.update(left_at=None, left_by=None)
        assert main(["comparison", "publish", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"published": "2026-07-01"}
    second = Edition.objects.get(closes=date(2026, 7, 1))
    assert (second.begins, second.closes) == (first.closes, date(2026, 7, 1))
    assert not second.differences.exists()  # those were in the decisions of the first


def test_an_edition_stands_when_a_municipality_leaves(fjordvik: None, edition: Edition) -> None:
    join_comparison(actor=GEIR, inhabitants=19_000)
    before = list(EditionClass.objects.order_by("key").values_list("key", "content"))
    leave_comparison(actor=GEIR)
    assert list(EditionClass.objects.order_by("key").values_list("key", "content")) == before


@pytest.mark.parametrize("model", [Edition, EditionClass, EditionDifference])
def test_what_is_out_is_never_changed_nor_taken_away(edition: Edition, model: Any) -> None:
    for change in (lambda: model.objects.update(created_by=GEIR.person), model.objects.all()._raw_delete):
        with pytest.raises(DatabaseError), transaction.atomic():
            change() if change.__name__ == "<lambda>" else change("default")


@pytest.mark.parametrize("someone", [GEIR, TORUNN])
def test_nobody_but_the_platform_publishes(fjordvik: None, someone: Any) -> None:
    with pytest.raises(NotSeen):
        publish_comparison(actor=someone)

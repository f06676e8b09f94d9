"""A query on case rows that does not say whose rows it may see does not run, whatever way it is asked."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.db.models import Count, QuerySet

from selvstyrt.casework.models import Application, Case
from selvstyrt.core.walls import WallForgotten
from selvstyrt.people.models import Person

pytestmark = pytest.mark.django_db
Ask = Callable[["QuerySet[Case]"], object]
WAYS: dict[str, Ask] = {
    "list": list,
    "length": len,
    "bool": bool,
    "first": lambda rows: rows.first(),
    "last": lambda rows: rows.last(),
    "index": lambda rows: rows.order_by("id")[0],
    "slice": lambda rows: list(rows.order_by("id")[:5]),
    "get": lambda rows: rows.get(pk=uuid4()),
    "count": lambda rows: rows.count(),
    "exists": lambda rows: rows.exists(),
    "contains": lambda rows: rows.contains(Case(id=uuid4())),
    "iterator": lambda rows: list(rows.iterator(chunk_size=10)),
    "values": lambda rows: list(rows.values("state")),
    "values_list": lambda rows: list(rows.values_list("state", flat=True)),
    "dates": lambda rows: list(rows.datetimes("received_at", "day")),
    "aggregate": lambda rows: rows.aggregate(Count("id")),
    "annotate": lambda rows: list(rows.annotate(n=Count("id"))),
    "filter": lambda rows: list(rows.filter(state="draft").exclude(urgent=True)),
    "or": lambda rows: list(rows.filter(urgent=True) | rows.filter(urgent=False)),
    "union": lambda rows: list(rows.union(rows.all())),
    "in_bulk": lambda rows: rows.in_bulk([uuid4()]),
    "update": lambda rows: rows.update(urgent=True),
    "delete": lambda rows: rows.delete(),
    "earliest": lambda rows: rows.earliest("created_at"),
    "select_related": lambda rows: list(rows.select_related("holder")),
}


@pytest.mark.parametrize("way", WAYS)
def test_no_way_of_asking_forgets_the_wall(way: str) -> None:
    with pytest.raises(WallForgotten):
        WAYS[way](Case.objects.all())


@pytest.mark.parametrize("way", sorted(set(WAYS) - {"get", "index", "contains", "earliest", "or", "union"}))
def test_the_same_question_runs_once_the_wall_is_named(way: str) -> None:
    WAYS[way](Case.objects.within("9901"))


def test_a_reason_must_be_given_to_look_across() -> None:
    with pytest.raises(WallForgotten):
        Case.objects.across("")
    assert list(Case.objects.across("this test counts all")) == []


def test_a_persons_own_rows_need_no_municipality() -> None:
    assert list(Case.objects.of_person(uuid4())) == []


@pytest.mark.parametrize("ways", ["or", "ro", "xor", "union"])
def test_rows_behind_the_wall_cannot_be_joined_with_rows_that_name_none(ways: str) -> None:
    own, everyones = Case.objects.within("9901"), Case.objects.all()
    joins: dict[str, Callable[[], object]] = {
        "or": lambda: own | everyones,
        "ro": lambda: everyones | own,
        "xor": lambda: own ^ everyones,
        "union": lambda: own.union(everyones),
    }
    with pytest.raises(WallForgotten):
        joins[ways]()


def test_rows_inside_another_question_name_the_wall_too() -> None:
    with pytest.raises(WallForgotten):
        list(Application.objects.within("9901").filter(case__in=Case.objects.all()))
    with pytest.raises(WallForgotten):
        list(Person.objects.filter(id__in=Case.objects.values("holder")))
    assert list(Person.objects.filter(id__in=Case.objects.within("9901").values("holder"))) == []


def test_rows_of_two_walls_may_be_joined() -> None:
    assert list(Case.objects.within("9901") | Case.objects.within("9902")) == []
    assert list(Case.objects.within("9901").union(Case.objects.within("9902"))) == []

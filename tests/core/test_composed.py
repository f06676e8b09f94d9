"""A question that is put into SQL once answers as if it were put anew: same rows, same wall, new every time."""

from datetime import date
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.db.models import CharField, DateField, Exists, OuterRef, UUIDField
from django.test.utils import CaptureQueriesContext

from selvstyrt.casework.models import Application, Case
from selvstyrt.core.composed import Composed, given
from selvstyrt.core.walls import WalledQuerySet, WallForgotten
from selvstyrt.people.models import Person

pytestmark = pytest.mark.django_db
HERE, THERE = "9901", "9902"


def cases_of() -> WalledQuerySet[Case]:
    here = given("here", CharField())
    told = Application.objects.within(here).filter(case=OuterRef("id"))
    rows = Case.objects.within(here).filter(holder=given("holder", UUIDField())).exclude(urgent=True)
    return rows.annotate(is_told=Exists(told)).select_related("application").order_by("created_at")


@pytest.fixture
def holders() -> list[UUID]:
    return [Person.objects.create(name=name, birth_date=date(1990, 1, 1)).id for name in "AB"]


def case(holder: UUID, municipality: str = HERE, **more: bool) -> Case:
    return Case.objects.create(holder_id=holder, municipality=municipality, **more)


def test_each_asking_has_its_own_values(holders: list[UUID]) -> None:
    first, second = holders
    mine, urgent, theirs, away = case(first), case(first, urgent=True), case(second), case(first, THERE)
    Application.objects.create(case=mine, municipality=HERE, wanted_life="x")
    asked = Composed(cases_of)
    found = [asked.rows(here=here, holder=holder) for here in (HERE, THERE) for holder in holders]
    assert [[row.id for row in rows] for rows in found] == [[mine.id], [theirs.id], [away.id], []]
    assert urgent.id not in {row.id for rows in found for row in rows}


def test_the_rows_are_whole_with_what_was_asked_beside_them(holders: list[UUID]) -> None:
    told, untold = case(holders[0]), case(holders[1])
    Application.objects.create(case=told, municipality=HERE, wanted_life="Bo selv")
    asked = Composed(cases_of)
    rows = [asked.rows(here=HERE, holder=holder)[0] for holder in holders]
    assert [row.is_told for row in rows] == [True, False]  # type: ignore[attr-defined]  # an annotation
    assert [row.created_at for row in rows] == [told.created_at, untold.created_at]
    with CaptureQueriesContext(connection) as captured:
        assert rows[0].application.wanted_life == "Bo selv"
    assert not captured.captured_queries


def test_nothing_of_an_answer_is_kept(holders: list[UUID]) -> None:
    asked = Composed(cases_of)
    assert asked.rows(here=HERE, holder=holders[0]) == []
    new = case(holders[0])
    assert asked.rows(here=HERE, holder=holders[0]) == [new]
    Case.objects.within(HERE).filter(id=new.id).update(urgent=True)
    assert asked.rows(here=HERE, holder=holders[0]) == []


def test_the_question_is_built_once(holders: list[UUID]) -> None:
    built = []

    def ask() -> WalledQuerySet[Case]:
        built.append(1)
        return cases_of()

    asked = Composed(ask)
    for holder in holders * 2:
        asked.rows(here=HERE, holder=holder)
    assert len(built) == 1


def test_days_are_compared_as_days() -> None:
    for year in (1950, 1990):
        Person.objects.create(name=str(year), birth_date=date(year, 5, 4))
    asked = Composed(
        lambda: Person.objects.filter(birth_date__lte=given("day", DateField())).order_by("name")
    )
    days = (date(1950, 5, 3), date(1950, 5, 4), date(1990, 5, 4))
    assert [[row.name for row in asked.rows(day=day)] for day in days] == [[], ["1950"], ["1950", "1990"]]


def test_a_value_is_never_sql(holders: list[UUID]) -> None:
    case(holders[0])
    assert Composed(cases_of).rows(here="9901' OR '1'='1", holder=holders[0]) == []


def test_a_value_that_is_missing_or_none_finds_nothing_by_chance() -> None:
    asked = Composed(cases_of)
    with pytest.raises(KeyError):
        asked.rows(here=HERE)
    with pytest.raises(TypeError):
        asked.rows(here=HERE, holder=None)


def test_the_wall_must_be_named_here_too() -> None:
    asked = Composed(lambda: Case.objects.filter(holder=given("holder", UUIDField())))
    with pytest.raises(WallForgotten):
        asked.rows(holder=uuid4())

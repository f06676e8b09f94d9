"""What is handed on for comparing: the latest decision of each person, in these days and municipalities alone."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from tests.world import actor, oneself

from selvstyrt.casework.actions.record_synthetic_decisions import record_synthetic_decisions
from selvstyrt.casework.domain.handover_profile import AskedCase, AskedProfile, DecidedProfile
from selvstyrt.casework.domain.life import ArenaKind, LifeArea
from selvstyrt.casework.domain.synthetic import SyntheticDecision, SyntheticLine
from selvstyrt.casework.models import Case, Decision
from selvstyrt.casework.queries.profiles import asked_read, decided_profiles
from selvstyrt.config.demo.people import FJORDVIK, demo_id
from selvstyrt.core.domain.actor import SYSTEM, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.domain.period import Period
from selvstyrt.people.actions.mark_as_demo import mark_as_demo
from selvstyrt.people.actions.register_synthetic_people import register_synthetic_people
from selvstyrt.people.domain.synthetic import SyntheticPerson
from selvstyrt.people.models import DemoMark

pytestmark = pytest.mark.django_db
SPRING = Period(date(2026, 1, 1), date(2026, 6, 30))
LINES = (SyntheticLine(LifeArea.HOME, 120, 90), SyntheticLine(LifeArea.NIGHT, 600, 0))


def made(decided_on: date, municipality: str = "9801", arena: ArenaKind | None = None) -> SyntheticDecision:
    return SyntheticDecision(municipality, date(1990, 5, 17), date(2025, 12, 1), decided_on, LINES, arena)


@pytest.fixture
def people(db: None) -> list[UUID]:
    mark_as_demo()
    some = [SyntheticPerson(f"Person {turn}", date(1990, 5, 17), "9801") for turn in range(5)]
    return register_synthetic_people(actor=SYSTEM, people=some)


def record(people: list[UUID], *decisions: tuple[int, SyntheticDecision]) -> None:
    record_synthetic_decisions(
        actor=SYSTEM,
        decisions=[each for _, each in decisions],
        holders=[people[who] for who, _ in decisions],
        clerks=(people[3], people[4]),
    )


def test_a_decision_without_anyone_in_it(people: list[UUID]) -> None:
    record(people, (0, made(date(2026, 2, 1), arena=ArenaKind.SCHOOL)))
    (found,) = decided_profiles(["9801"], SPRING)
    asked = ((LifeArea.HOME, 120), (LifeArea.NIGHT, 600))
    assert found == DecidedProfile("9801", AskedProfile(35, asked, True, True), ((LifeArea.HOME, 90),))


def test_the_first_and_the_last_day_belong_to_it_in_norwegian_time(people: list[UUID]) -> None:
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 30))
    record(people, *((turn, made(day)) for turn, day in enumerate(days)))
    assert len(list(decided_profiles(["9801"], SPRING))) == 2


def test_each_person_stands_once_with_the_latest(people: list[UUID]) -> None:
    late = made(date(2026, 5, 1), "9802")
    record(people, (0, made(date(2026, 2, 1))), (0, late), (1, made(date(2026, 3, 1))))
    found = list(decided_profiles(["9801", "9802"], SPRING))
    assert sorted(each.municipality for each in found) == ["9801", "9802"]


def test_only_the_municipalities_asked_about(people: list[UUID]) -> None:
    record(people, (0, made(date(2026, 2, 1))), (1, made(date(2026, 2, 1), "9802")))
    assert [each.municipality for each in decided_profiles(["9802"], SPRING)] == ["9802"]


def test_a_batch_takes_as_many_questions_for_many_as_for_few(
    people: list[UUID], django_assert_num_queries: object
) -> None:
    record(people, *((who, made(date(2026, 2, 1))) for who in range(3)))
    with django_assert_num_queries(2):  # type: ignore[operator]  # a fixture that is called
        assert len(list(decided_profiles(["9801"], SPRING))) == 3


def test_invented_decisions_are_for_a_demo_and_for_invented_municipalities(people: list[UUID]) -> None:
    DemoMark.objects.all().delete()
    with pytest.raises(Refused, match="not_a_demo"):
        record(people, (0, made(date(2026, 2, 1))))
    with pytest.raises(Refused, match="not_a_demo"):
        register_synthetic_people(actor=SYSTEM, people=[SyntheticPerson("Nobody", date(1990, 1, 1), "9801")])


def test_no_decision_is_invented_in_a_municipality_that_uses_the_platform(demo_world: None) -> None:
    people = [demo_id("Ingrid"), *[demo_id(name) for name in ("Mai", "Jonas", "Torunn", "Geir")]]
    before = Decision._base_manager.count()
    with pytest.raises(Refused, match="not_a_demo"):
        record(people, (0, made(date(2026, 2, 1), FJORDVIK)))
    assert Decision._base_manager.count() == before


def test_a_case_as_the_page_that_compares_it_needs_it(demo_world: None) -> None:
    case = Case.objects.of_person(demo_id("Marit")).get()
    for who in (oneself("Marit"), actor("Torunn", Role.CASEWORKER)):
        read = asked_read(who, case.id)
        assert (read.holder, read.object_id) == (case.holder_id, case.id)
        assert isinstance(read.found, AskedCase)
        assert read.found.profile.age in (50, 51)  # her age when it came in
        assert read.found.profile.minutes == sum(each.minutes_a_week for each in case.application.needs.all())


def test_a_draft_and_another_persons_case_are_not_seen(demo_world: None) -> None:
    draft = Case.objects.of_person(demo_id("Ingrid")).get()
    sent = Case.objects.of_person(demo_id("Marit")).get()
    for who, case in ((oneself("Ingrid"), draft), (oneself("Stranger"), sent)):
        with pytest.raises(NotSeen):
            asked_read(who, case.id)

"""Taking a decision along: what is chosen comes with, nothing is sent unasked, and the wall stands both ways."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from tests.world import actor, oneself, visit

from selvstyrt.casework.actions.change_move import change_move
from selvstyrt.casework.actions.save_application_step import save_application_step
from selvstyrt.casework.actions.start_application import start_application
from selvstyrt.casework.actions.submit_application import submit_application
from selvstyrt.casework.actions.take_decision_along import take_decision_along
from selvstyrt.casework.actions.take_imported_along import take_imported_along
from selvstyrt.casework.domain.moving import Brought, Risk
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.models import Case, ImportedDecision, Move
from selvstyrt.casework.queries.draft import draft_seen
from selvstyrt.casework.queries.moving import my_move
from selvstyrt.casework.queries.seen import seen_cases
from selvstyrt.config.demo.people import FJORDVIK, ODDEVIK, demo_id
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.models import Event
from selvstyrt.letters.queries import letters_about

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]


def in_days(number: int) -> date:
    return clock.today() + timedelta(days=number)


def old_case() -> Any:
    return Case.objects.within(FJORDVIK).get(holder=demo_id("Aslak"))


def new_case() -> Any:
    return Case.objects.within(ODDEVIK).get(holder=demo_id("Aslak"))


def to(name: str, case: Any) -> str:
    return reverse(f"casework:{name}", args=[case.id])


def taken(brought: Brought | None = None, **changes: Any) -> Any:
    told = {"municipality": ODDEVIK, "moving_on": in_days(70), "wants_overlap": True}
    return take_decision_along(
        actor=oneself("Aslak"), case_id=old_case().id, brought=brought or Brought(), **(told | changes)
    )


def everything() -> Brought:
    old = old_case()
    return Brought(
        life=True,
        leading=True,
        duration=True,
        needs=frozenset(each.id for each in old.application.needs.all()),
        arenas=frozenset(each.id for each in old.application.arenas.all()),
        letters=frozenset(each.id for each in letters_about(oneself("Aslak"), old.id)),
    )


def form_of(client: Client, case: Any) -> dict[str, Any]:
    page = client.get(to("take_decision_along", case))
    form = page.context["form"]
    told = {name: form[name].value() for name in form.fields if form[name].value() not in (None, False)}
    return {**told, "municipality": ODDEVIK, "moving_on": in_days(70).isoformat()}


def test_from_the_decision_page_a_draft_is_begun_with_needs_hours_and_the_letter() -> None:
    aslak, old = visit("Aslak"), old_case()
    assert to("take_decision_along", old) in aslak.get(to("decision", old)).content.decode()
    answer = aslak.post(to("take_decision_along", old), form_of(aslak, old))
    new = new_case()
    assert answer["Location"] == to("my_move", new)
    assert (new.state, new.number, new.origin, new.follows_id) == ("draft", None, Origin.MOVING, old.id)
    asked = [(each.area, each.own_words, each.minutes_a_week) for each in old.application.needs.all()]
    brought = [(each.area, each.own_words, each.minutes_a_week) for each in new.application.needs.all()]
    assert sorted(brought) == sorted(asked)
    assert new.application.wanted_life == old.application.wanted_life
    assert new.application.leading == old.application.leading
    assert [each.minutes_a_week for each in new.application.arenas.all()] == [5 * 60]
    (letter,) = new.attachments.all()
    assert letter.content_type == "application/pdf"
    assert aslak.get(to("my_move", new)).status_code == 200


def test_only_what_is_ticked_comes_along() -> None:
    meals = old_case().application.needs.get(area="meals")
    new = taken(Brought(needs=frozenset({meals.id})))
    assert [each.area for each in new.application.needs.all()] == ["meals"]
    assert Case.objects.within(ODDEVIK).get(id=new.id).application.areas == ["meals"]
    assert new.application.wanted_life == ""
    assert new.attachments.count() == new.application.arenas.count() == 0


def test_ids_of_another_persons_things_bring_nothing() -> None:
    marit = Case.objects.within(FJORDVIK).get(holder=demo_id("Marit"))
    others = frozenset(each.id for each in marit.application.needs.all())
    assert others
    assert taken(Brought(needs=others, letters=frozenset({uuid4()}))).application.needs.count() == 0


def test_nothing_goes_anywhere_before_it_is_sent_and_then_only_what_was_sent() -> None:
    new, old = taken(everything()), old_case()
    sigrun = visit("Sigrun", Role.CASEWORKER)
    assert list(seen_cases(actor("Sigrun", Role.CASEWORKER))) == []
    assert sigrun.get(to("case", new)).status_code == 404
    submit_application(actor=oneself("Aslak"), case_id=new.id)
    assert [each.id for each in seen_cases(actor("Sigrun", Role.CASEWORKER))] == [new.id]
    page = sigrun.get(to("case_application", new)).content.decode()
    assert "Fjordvik kommune" in page
    for name in ("case", "case_application", "case_dialogue", "case_assessment", "case_law", "case_history"):
        shown = sigrun.get(to(name, new)).content.decode()
        assert old.number not in shown
        assert str(old.id) not in shown
    for name in ("case", "case_application", "decision", "case_file", "case_history", "take_decision_along"):
        assert sigrun.get(to(name, old)).status_code == 404
    assert sigrun.get(to("my_move", new)).status_code == 404


def test_the_municipality_that_is_left_sees_nothing_of_the_move() -> None:
    new = taken(everything())
    submit_application(actor=oneself("Aslak"), case_id=new.id)
    torunn, old = visit("Torunn", Role.CASEWORKER), old_case()
    assert torunn.get(to("case", new)).status_code == 404
    for name in ("case", "case_application", "case_history", "decision", "case_file"):
        shown = torunn.get(to(name, old)).content.decode()
        assert "Oddevik" not in shown
        assert str(new.id) not in shown
    assert not Event.objects.filter(municipality=FJORDVIK, verb__contains="move").exists()
    assert not Event.objects.filter(object_id=new.id, data__icontains=str(old.id)).exists()


def test_what_was_sent_says_day_place_and_wish() -> None:
    new = taken()
    aslak = visit("Aslak")
    assert "Fjordvik kommune" in aslak.get(reverse("casework:step", args=[new.id, "check"])).content.decode()
    save_application_step(
        actor=oneself("Aslak"), case_id=new.id, key="life", values={"wanted_life": "Studere"}
    )
    item = submit_application(actor=oneself("Aslak"), case_id=new.id)
    assert item.content["move"] == {
        "moving_on": in_days(70).isoformat(),
        "moved_from": "Fjordvik kommune",
        "wants_overlap": True,
    }
    page = aslak.get(reverse("casework:sent_item", args=[new.id, item.id])).content.decode()
    assert "Fjordvik kommune" in page


def test_taking_it_along_twice_is_one_draft_and_after_sending_it_is_refused() -> None:
    first = taken(everything())
    assert taken(everything()).id == first.id
    assert new_case().application.needs.count() == old_case().application.needs.count()
    assert to("my_move", first) in visit("Aslak").get(to("take_decision_along", old_case())).content.decode()
    submit_application(actor=oneself("Aslak"), case_id=first.id)
    with pytest.raises(Refused, match="sent_already"):
        taken()


def test_an_application_already_begun_there_is_not_mixed_up() -> None:
    start_application(actor=oneself("Aslak"), holder=demo_id("Aslak"), municipality=ODDEVIK)
    with pytest.raises(Refused, match="other_draft"):
        taken()
    aslak = visit("Aslak")
    answer = aslak.post(to("take_decision_along", old_case()), form_of(aslak, old_case()))
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["municipality"]


def test_within_the_municipality_no_new_application_is_needed() -> None:
    with pytest.raises(Refused, match="same_municipality"):
        taken(municipality=FJORDVIK)
    page = visit("Aslak").get(to("take_decision_along", old_case())).content.decode()
    assert f'value="{FJORDVIK}"' not in page
    assert "10/1346" in page


def test_a_wrong_day_is_told_at_its_field_and_nothing_typed_is_lost() -> None:
    aslak = visit("Aslak")
    typed = {**form_of(aslak, old_case()), "moving_on": "2006-08-15", "needs": []}
    answer = aslak.post(to("take_decision_along", old_case()), typed)
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["moving_on"]
    assert answer.context["form"]["needs"].value() == []
    assert answer.context["form"]["municipality"].value() == ODDEVIK


def test_only_the_person_and_a_decision_that_gives_hours() -> None:
    for name, role in (("Torunn", Role.CASEWORKER), ("Geir", Role.APPROVER), ("Stranger", Role.HOLDER)):
        assert visit(name, role).get(to("take_decision_along", old_case())).status_code == 404
    undecided = Case.objects.within(FJORDVIK).get(holder=demo_id("Marit"))
    assert visit("Marit").get(to("take_decision_along", undecided)).status_code == 404
    with pytest.raises(NotSeen):
        take_decision_along(
            actor=oneself("Marit"),
            case_id=old_case().id,
            municipality=ODDEVIK,
            moving_on=in_days(70),
            wants_overlap=True,
            brought=Brought(),
        )


def test_the_day_may_be_changed_until_it_is_sent_and_not_after() -> None:
    new, aslak = taken(everything()), visit("Aslak")
    page = aslak.get(to("change_move", new))
    told = {"moving_on": in_days(90).isoformat(), "typed_by": page.context["form"]["typed_by"].value()}
    assert aslak.post(to("change_move", new), told)["Location"] == to("my_move", new)
    move = Move.objects.within(ODDEVIK).get()
    assert (move.moving_on, move.wants_overlap) == (in_days(90), False)
    submit_application(actor=oneself("Aslak"), case_id=new.id)
    assert aslak.get(to("change_move", new)).status_code == 404
    with pytest.raises(Refused, match="no_longer_a_draft"):
        change_move(actor=oneself("Aslak"), case_id=new.id, moving_on=in_days(95), wants_overlap=True)


def test_a_changed_day_is_a_changed_application_for_who_looked_before() -> None:
    new = taken(everything())
    looked_at = draft_seen(oneself("Aslak"), new.id).seen
    change_move(actor=oneself("Aslak"), case_id=new.id, moving_on=in_days(91), wants_overlap=True)
    with pytest.raises(Refused, match="saved_since"):
        submit_application(actor=oneself("Aslak"), case_id=new.id, seen=looked_at)


def test_both_clocks_stand_side_by_side_and_the_warning_is_plain() -> None:
    """Aslak's decision has no last day; Oddevik aims at 42 days; he moves in 30."""
    new = taken(everything(), moving_on=in_days(35))
    mine = my_move(oneself("Aslak"), new.id, clock.today())
    assert mine.found.risk is Risk.WISH
    page = visit("Aslak").get(to("my_move", new))
    assert [code for _, code in page.context["days"]] == ["reply", "moving", "target"]
    assert page.context["gap_if_kept"] == 7
    change_move(actor=oneself("Aslak"), case_id=new.id, moving_on=in_days(35), wants_overlap=False)
    assert my_move(oneself("Aslak"), new.id, clock.today()).found.risk is Risk.BARE
    assert 'data-color="danger"' in visit("Aslak").get(to("my_move", new)).content.decode()


def test_the_clocks_of_what_was_sent_run_from_that_day() -> None:
    new = taken(everything())
    submit_application(actor=oneself("Aslak"), case_id=new.id)
    sent_on = clock.today()
    with clock.at(clock.now() + timedelta(days=10)):
        page = visit("Aslak").get(to("my_move", new))
    days = {code: day for day, code in page.context["days"]}
    assert days["target"] == sent_on + timedelta(days=42)


def test_a_case_that_is_about_no_move_has_no_such_page() -> None:
    assert visit("Aslak").get(to("my_move", old_case())).status_code == 404
    assert to("my_move", old_case()) not in visit("Aslak").get(to("own_case", old_case())).content.decode()


def imported(**changes: Any) -> Any:
    told = {"minutes_a_week": 1200, "valid_from": in_days(-400), "valid_to": in_days(60)}
    return ImportedDecision.objects.create(
        municipality=FJORDVIK, holder_id=demo_id("Petter"), batch=uuid4(), **(told | changes)
    )


def test_a_running_decision_from_before_can_be_named_in_a_new_application() -> None:
    row, petter = imported(), visit("Petter")
    address = reverse("casework:take_imported_along", args=[row.id])
    assert address in petter.get(reverse("casework:imported_decisions")).content.decode()
    form = petter.get(address).context["form"]
    told = {"municipality": ODDEVIK, "moving_on": in_days(50).isoformat(), "wants_overlap": "on"}
    answer = petter.post(address, {**told, "typed_by": form["typed_by"].value()})
    new = Case.objects.within(ODDEVIK).get(holder=demo_id("Petter"))
    assert answer["Location"] == to("my_move", new)
    assert (new.origin, new.follows_id, new.move.imported_id) == (Origin.MOVING, None, row.id)
    assert my_move(oneself("Petter"), new.id, clock.today()).old_minutes_a_week == 1200
    assert visit("Stranger").get(address).status_code == 404
    again = take_imported_along(
        actor=oneself("Petter"),
        imported_id=row.id,
        municipality=ODDEVIK,
        moving_on=in_days(55),
        wants_overlap=True,
    )
    assert again.id == new.id


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_pages_stand_in_every_language(language: str) -> None:
    new, aslak = taken(everything()), visit("Aslak")
    aslak.cookies["language"] = language
    for address in (
        to("take_decision_along", old_case()),
        to("my_move", new),
        to("change_move", new),
        reverse("casework:own_cases"),
    ):
        assert aslak.get(address).status_code == 200

"""A complaint at the county governor: taken, tried point by point, decided once, told to everyone it concerns."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse
from tests.casework.appealing import (
    SET_ASIDE,
    STUDY,
    UPHELD,
    aslaks_appeal,
    aslaks_case,
    changed,
    complained,
    decided,
    hilde,
    in_days,
    in_hand,
    sent_on,
    torunn,
)
from tests.world import oneself, visit

from selvstyrt.casework.actions.decide_appeal import decide_appeal
from selvstyrt.casework.actions.save_appeal import save_appeal
from selvstyrt.casework.actions.take_appeal import take_appeal
from selvstyrt.casework.actions.withdraw_complaint import withdraw_complaint
from selvstyrt.casework.domain.appeal import AppealOutcome, AppealState
from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.waiting import Waits
from selvstyrt.casework.models import Appeal, AppealDecision, Complaint, ReversalDuty
from selvstyrt.casework.queries.appeals import appeal_seen, office_in_time, open_appeals
from selvstyrt.casework.queries.waiting import waiting_for
from selvstyrt.config.demo.people import demo_id
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.models import Event
from selvstyrt.letters.domain.document import Facts, Paragraph
from selvstyrt.letters.queries import letter_for, letters_about
from selvstyrt.people.models import Organisation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]


@pytest.fixture
def governor() -> Client:
    return visit("Hilde", Role.COUNTY_GOVERNOR)


def to(name: str) -> str:
    return reverse(f"casework:{name}", kwargs={"appeal_id": aslaks_appeal().id})


def in_case(name: str) -> str:
    return reverse(f"casework:{name}", kwargs={"case_id": aslaks_case().id})


def words_of_newest_letter(reader: Actor) -> str:
    letter = letter_for(reader, letters_about(oneself("Aslak"), aslaks_case().id)[0].id)
    blocks = letter.document.blocks
    facts = [f"{name}: {value}" for each in blocks if isinstance(each, Facts) for name, value in each.rows]
    return " ".join([*(each.text for each in blocks if isinstance(each, Paragraph)), *facts])


def test_what_is_sent_on_is_a_case_of_the_office_with_the_terms_as_they_stood() -> None:
    appeal, decision = sent_on(), aslaks_case().decision
    assert appeal.office_id == demo_id("Statsforvalteren i Fjordfylket")
    assert appeal.minutes_a_week == decision.minutes_a_week
    assert appeal.asked_minutes_a_week == decision.minutes_a_week + 300  # five hours of study, none granted
    assert (appeal.valid_from, appeal.valid_to) == (decision.valid_from, decision.valid_to)
    assert appeal.municipality_received_on == clock.today()
    point = appeal.points.get()
    assert (point.position, point.municipality_answer) == (STUDY, "Høgskulen har ansvaret.")


def test_without_a_county_governor_here_it_is_sent_on_and_the_page_says_what_is_left_to_do() -> None:
    Organisation.objects.filter(municipality="9901").update(county_governor=None)
    with pytest.raises(IndexError):
        sent_on()
    assert Complaint.objects.of_person(demo_id("Aslak"), "case__holder_id").get().state == "forwarded"
    office = visit("Torunn", Role.CASEWORKER)
    page = office.get(in_case("case_complaint"), headers={"accept-language": "en"}).content.decode()
    assert "Send it to the county governor yourself" in page
    own = visit("Aslak").get(in_case("own_complaint"), headers={"accept-language": "en"}).content.decode()
    assert "does not use this platform" in own


def test_withdrawing_closes_it_at_the_county_governor_too(governor: Client) -> None:
    appeal = in_hand()
    withdraw_complaint(actor=oneself("Aslak"), case_id=aslaks_case().id)
    assert aslaks_appeal().state == AppealState.WITHDRAWN
    assert governor.get(to("appeal")).status_code == 404
    assert open_appeals(hilde(), clock.today()) == []
    with pytest.raises(NotSeen):
        decide_appeal(actor=hilde(), appeal_id=appeal.id)


def test_another_office_and_the_officer_whose_own_case_it_is_see_nothing() -> None:
    appeal = sent_on()
    other = replace(hilde(), organisation=demo_id("Oddevik kommune"))
    own = replace(hilde(), person=demo_id("Aslak"))
    for who in (other, own, torunn(), oneself("Aslak")):
        with pytest.raises(NotSeen):
            appeal_seen(who, appeal.id)
    assert appeal_seen(hilde(), appeal.id) == appeal


def test_the_list_counts_days_against_the_offices_own_target(governor: Client) -> None:
    appeal = sent_on()
    with clock.at(clock.now() + timedelta(days=100)):
        late = visit("Hilde", Role.COUNTY_GOVERNOR)
        page = late.get(reverse("casework:appeals"), headers={"accept-language": "en"}).content.decode()
        assert "100 days" in page
        assert "own target, not law" in page
        take_appeal(actor=hilde(), appeal_id=appeal.id)
        save_appeal(actor=hilde(), appeal_id=appeal.id, content=UPHELD)
        decide_appeal(actor=hilde(), appeal_id=appeal.id)
        told = office_in_time(hilde(), clock.today())
        assert (told.decided, told.within) == (1, 0)


def test_who_asks_that_the_decision_waits_stands_first() -> None:
    sent_on(wants_deferral=True)
    asking = aslaks_appeal()
    asking.received_at = clock.now() + timedelta(days=1)
    asking.save()
    Appeal.objects.create(
        **{
            each.attname: getattr(asking, each.attname)
            for each in Appeal._meta.fields
            if each.attname not in ("id", "complaint_id", "number", "wants_deferral", "received_at")
        },
        number="EARLIER",
        received_at=clock.now() - timedelta(days=9),
    )
    assert [each.asks_to_wait for each in open_appeals(hilde(), clock.today())] == [True, False]


def test_taking_it_gives_the_pages_for_deciding_and_a_colleague_only_reads(governor: Client) -> None:
    sent_on()
    assert governor.get(to("write_appeal")).status_code == 404
    assert governor.post(to("take_appeal")).status_code == 302
    assert aslaks_appeal().officer_id == demo_id("Hilde")
    assert governor.get(to("write_appeal")).status_code == 200
    assert [each.what for each in waiting_for(hilde(), clock.today())] == [Waits.APPEAL]
    colleague = replace(hilde(), person=demo_id("Mai"))
    with pytest.raises(Refused, match="not_in_your_hands"):
        save_appeal(actor=colleague, appeal_id=aslaks_appeal().id, content=UPHELD)
    assert waiting_for(colleague, clock.today()) == []
    with pytest.raises(Refused, match="wrong_state"):
        take_appeal(actor=colleague, appeal_id=aslaks_appeal().id)


def form_of(page: Any, **more: Any) -> dict[str, Any]:
    initial = page.context["form"].initial
    return {name: value for name, value in initial.items() if value is not None} | more


def test_a_draft_is_saved_half_done_and_says_what_is_missing(governor: Client) -> None:
    in_hand()
    first = governor.get(to("write_appeal"))
    assert governor.post(to("write_appeal"), form_of(first, reasons="Så langt.")).status_code == 302
    page = governor.get(to("appeal"), headers={"accept-language": "en"}).content.decode()
    assert "Still missing" in page
    assert to("decide_appeal") not in page
    governor.post(to("decide_appeal"))
    assert not AppealDecision.objects.within("9901").exists()
    # The form from before that save overwrites nothing, and keeps what was typed.
    stale = governor.post(to("write_appeal"), form_of(first, reasons="Fra et annet vindu."))
    assert stale.status_code == 200
    assert "Fra et annet vindu." in stale.content.decode()
    assert governor.get(to("write_appeal")).context["form"].initial["reasons"] == "Så langt."


def test_the_whole_way_through_the_form_to_a_letter(governor: Client) -> None:
    appeal = in_hand()
    told = {
        f"answer_{STUDY}": "Å skrive er ikkje undervisning.",
        "right_tested": "Vilkåra er oppfylte.",
        "package_sound": "Ikkje utan hjelp på førelesingane.",
        "reviews_discretion": "no",
        "outcome": "partly_changed",
        "reasons": "Tre timar til høyrer til.",
        "minutes_a_week": "40",
        "free_use_over_year": "yes",
        "valid_from": appeal.valid_from.isoformat(),
        "due_on": in_days(28).isoformat(),
    }
    hours = appeal.minutes_a_week // 60 + 3
    told["minutes_a_week"] = str(hours)
    governor.post(to("write_appeal"), form_of(governor.get(to("write_appeal")), **told))
    assert governor.post(to("decide_appeal")).status_code == 302
    decision = aslaks_appeal().decision
    assert (decision.outcome, decision.minutes_a_week) == (AppealOutcome.PARTLY_CHANGED, hours * 60)
    assert decision.due_on == in_days(28)
    assert aslaks_case().complaints.get().state == ComplaintState.ANSWERED
    for reader in (visit("Aslak").get(in_case("own_complaint")), governor.get(to("appeal"))):
        assert "Tre timar til høyrer til." in reader.content.decode()
    assert "Tre timar til høyrer til." in (
        visit("Torunn", Role.CASEWORKER).get(in_case("case_complaint")).content.decode()
    )
    assert f"{hours} timar" in words_of_newest_letter(oneself("Aslak"))
    assert words_of_newest_letter(torunn()) == words_of_newest_letter(
        oneself("Aslak")
    )  # the municipality's copy


@pytest.mark.parametrize("outcome", [AppealOutcome.UPHELD, AppealOutcome.REJECTED])
def test_what_stands_opens_no_duty(outcome: AppealOutcome) -> None:
    decision = decided(replace(UPHELD, outcome=outcome))
    assert not ReversalDuty.objects.within("9901").exists()
    assert decision.minutes_a_week is None
    assert (decision.tested is None) == (outcome is AppealOutcome.REJECTED)


def test_a_reversal_leaves_the_municipality_a_duty() -> None:
    decision = decided(replace(SET_ASIDE, due_on=in_days(14)))
    duty = ReversalDuty.objects.within("9901").get()
    assert (duty.case, duty.appeal_decision) == (aslaks_case(), decision)
    assert Event.objects.filter(verb="decide_appeal", object_id=aslaks_case().id).count() == 1


def worse(appeal: Appeal, **changes: Any) -> Any:
    return changed(appeal, free_use_over_year=False, **changes)


def test_more_hours_with_less_freedom_is_stopped_until_both_conditions_are_met() -> None:
    appeal = in_hand()
    for content, code in (
        (worse(appeal), "worse_grounds_missing"),
        (worse(appeal, worse_grounds="Liv er i fare."), "worse_notice_missing"),
    ):
        save_appeal(actor=hilde(), appeal_id=appeal.id, content=content)
        with pytest.raises(Refused, match=code):
            decide_appeal(actor=hilde(), appeal_id=appeal.id)
    assert aslaks_appeal().state == AppealState.IN_REVIEW
    met = worse(appeal, worse_grounds="Liv er i fare.", worse_notified_on=clock.today())
    save_appeal(actor=hilde(), appeal_id=appeal.id, content=met)
    decision = decide_appeal(actor=hilde(), appeal_id=appeal.id)
    assert decision.worse == ["free_use"]
    assert "Liv er i fare." in words_of_newest_letter(oneself("Aslak"))


def test_notice_after_three_months_lifts_nothing() -> None:
    appeal = in_hand()
    with clock.at(clock.now() + timedelta(days=200)):
        late = worse(appeal, worse_grounds="Liv er i fare.", worse_notified_on=in_days(-1))
        save_appeal(actor=hilde(), appeal_id=appeal.id, content=late)
        with pytest.raises(Refused, match="worse_notice_late"):
            decide_appeal(actor=hilde(), appeal_id=appeal.id)


def test_the_page_says_in_which_way_it_would_be_worse(governor: Client) -> None:
    appeal = in_hand()
    save_appeal(actor=hilde(), appeal_id=appeal.id, content=worse(appeal))
    page = governor.get(to("appeal"), headers={"accept-language": "en"}).content.decode()
    assert "less freedom to use the hours over the year" in page
    assert "fewer hours" not in page


def test_what_is_decided_is_decided_once() -> None:
    decision = decided()
    with pytest.raises(Refused, match="wrong_state"):
        decide_appeal(actor=hilde(), appeal_id=decision.appeal_id)
    with pytest.raises(Refused, match="wrong_state"):
        withdraw_complaint(actor=oneself("Aslak"), case_id=aslaks_case().id)


def test_after_the_answer_there_is_nothing_to_comment_or_withdraw() -> None:
    decided()
    aslak = visit("Aslak")
    assert aslak.get(in_case("comment_complaint")).status_code == 404
    assert in_case("withdraw_complaint") not in aslak.get(in_case("own_complaint")).content.decode()


def test_before_it_is_sent_on_the_office_has_nothing() -> None:
    complained()
    assert open_appeals(hilde(), clock.today()) == []
    with pytest.raises(NotSeen):
        appeal_seen(hilde(), UUID(int=7))

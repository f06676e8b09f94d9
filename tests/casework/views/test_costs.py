"""Costs: claimed after a change in one's favour, decided once with reasons by who changed it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.urls import reverse
from tests.casework.appealing import (
    SET_ASIDE,
    UPHELD,
    aslaks_appeal,
    aslaks_case,
    decided,
    hilde,
    in_hand,
    torunn,
)
from tests.world import oneself, visit

from selvstyrt.casework.actions.claim_costs import claim_costs
from selvstyrt.casework.actions.decide_appeal_costs import decide_appeal_costs
from selvstyrt.casework.actions.decide_costs import decide_costs
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case, CostsClaim, Decision, GuardCheck
from selvstyrt.casework.queries.costs import costs_of
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.domain.money import Money
from selvstyrt.letters.queries import letters_about

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]
FOR = "Advokat i to timer."


def in_case(name: str) -> str:
    return reverse(f"casework:{name}", kwargs={"case_id": aslaks_case().id})


def at_the_governor(name: str) -> str:
    return reverse(f"casework:{name}", kwargs={"appeal_id": aslaks_appeal().id})


def granted_later() -> Case:
    """The municipality itself gives more, in a case that follows the first one and has reached Aslak."""
    old = aslaks_case()
    decision = old.decision
    new: Case = Case.objects.create(
        municipality=old.municipality,
        holder_id=old.holder_id,
        number="LATER",
        origin="reassessment",
        follows=old,
        state=CaseState.DELIVERED,
        received_at=clock.now(),
        delivered_at=clock.now() + timedelta(days=1),
    )
    told = {
        each.attname: getattr(decision, each.attname)
        for each in Decision._meta.fields
        if each.attname not in ("id", "case_id", "proposal_id", "guard_check_id", "minutes_a_week")
    }
    proposal = decision.proposal
    proposal.pk, proposal.case = None, new
    proposal._state.adding = True
    proposal.id = new.id
    proposal.save(force_insert=True)
    checked = GuardCheck.objects.create(
        id=proposal.id,
        municipality=old.municipality,
        proposal=proposal,
        checked_at=clock.now(),
        open_count=0,
    )
    more = decision.minutes_a_week + 300
    Decision.objects.create(**told, case=new, proposal=proposal, guard_check=checked, minutes_a_week=more)
    return new


def test_from_the_change_to_the_answer() -> None:
    decided()
    aslak, governor = visit("Aslak"), visit("Hilde", Role.COUNTY_GOVERNOR)
    until = clock.today() + timedelta(days=21)
    found = costs_of(aslaks_case())
    assert found is not None
    assert found.at_least_until == until
    assert in_case("claim_costs") in aslak.get(in_case("own_complaint")).content.decode()
    assert aslak.post(in_case("claim_costs"), {"amount": "mye", "text": FOR}).status_code == 422
    assert aslak.post(in_case("claim_costs"), {"amount": "0", "text": FOR}).status_code == 422
    assert aslak.post(in_case("claim_costs"), {"amount": "4 500,50", "text": FOR}).status_code == 302
    claim = CostsClaim.objects.within("9901").get()
    assert claim.amount_ore == 450_050
    assert FOR in governor.get(at_the_governor("appeal")).content.decode()
    before = len(letters_about(oneself("Aslak"), aslaks_case().id))
    over = {"granted": "4500,51", "reasons": "Nødvendig."}
    assert governor.post(at_the_governor("decide_appeal_costs"), over).status_code == 422
    told = {"granted": "4000", "reasons": "To timer var nødvendige."}
    assert governor.post(at_the_governor("decide_appeal_costs"), told).status_code == 302
    claim.refresh_from_db()
    assert claim.granted_ore == 400_000
    assert len(letters_about(oneself("Aslak"), aslaks_case().id)) == before + 1
    for reader, place in (
        (aslak, in_case("own_complaint")),
        (visit("Torunn", Role.CASEWORKER), in_case("case_complaint")),
    ):
        assert "To timer var nødvendige." in reader.get(place).content.decode()
    assert governor.get(at_the_governor("decide_appeal_costs")).status_code == 302
    with pytest.raises(Refused, match="decided_already"):
        decide_appeal_costs(
            actor=hilde(), appeal_id=aslaks_appeal().id, granted=Money(0), reasons="Ombestemt."
        )


def test_late_is_no_hindrance_and_the_office_sees_that_it_is_late() -> None:
    decided(SET_ASIDE)
    with clock.at(clock.now() + timedelta(days=40)):
        claim_costs(actor=oneself("Aslak"), case_id=aslaks_case().id, amount=Money(100), text=FOR)
        found = costs_of(aslaks_case())
        assert found is not None
        assert found.is_late
        governor = visit("Hilde", Role.COUNTY_GOVERNOR)
        page = governor.get(at_the_governor("appeal"), headers={"accept-language": "en"})
        assert "You judge." in page.content.decode()


def test_one_claim_for_one_complaint() -> None:
    decided()
    claim_costs(actor=oneself("Aslak"), case_id=aslaks_case().id, amount=Money(100), text=FOR)
    with pytest.raises(Refused, match="claimed_already"):
        claim_costs(actor=oneself("Aslak"), case_id=aslaks_case().id, amount=Money(200), text=FOR)


def test_before_anything_is_changed_there_is_nothing_to_claim() -> None:
    in_hand()
    assert costs_of(aslaks_case()) is None
    assert visit("Aslak").get(in_case("claim_costs")).status_code == 404
    with pytest.raises(NotSeen):
        claim_costs(actor=oneself("Aslak"), case_id=aslaks_case().id, amount=Money(100), text=FOR)


def test_a_lost_complaint_stays_without_costs_until_the_municipality_grants_it_itself() -> None:
    decided(UPHELD)
    assert costs_of(aslaks_case()) is None
    granted_later()
    found = costs_of(aslaks_case())
    assert found is not None
    assert not found.is_the_governors
    with clock.at(clock.now() + timedelta(days=2)):
        claim_costs(actor=oneself("Aslak"), case_id=aslaks_case().id, amount=Money(900), text=FOR)
        office, governor = visit("Torunn", Role.CASEWORKER), visit("Hilde", Role.COUNTY_GOVERNOR)
        assert governor.get(at_the_governor("decide_appeal_costs")).status_code == 404
        with pytest.raises(NotSeen):
            decide_appeal_costs(actor=hilde(), appeal_id=aslaks_appeal().id, granted=Money(0), reasons="Nei.")
        assert in_case("decide_costs") in office.get(in_case("case_complaint")).content.decode()
        told = {"granted": "9", "reasons": "Nødvendig."}
        assert office.post(in_case("decide_costs"), told).status_code == 302
    assert CostsClaim.objects.within("9901").get().granted_ore == 900


def test_the_municipality_does_not_decide_what_the_county_governor_changed() -> None:
    decided(replace(SET_ASIDE))
    claim_costs(actor=oneself("Aslak"), case_id=aslaks_case().id, amount=Money(100), text=FOR)
    with pytest.raises(NotSeen):
        decide_costs(actor=torunn(), case_id=aslaks_case().id, granted=Money(100), reasons="Ja.")
    assert visit("Torunn", Role.CASEWORKER).get(in_case("decide_costs")).status_code == 404

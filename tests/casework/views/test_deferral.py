"""Deferred effect: either may decide it, each once, with reasons, and the person gets a letter."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.urls import reverse
from tests.casework.appealing import aslaks_appeal, aslaks_case, complained, hilde, in_hand, torunn
from tests.world import oneself, visit

from selvstyrt.casework.actions.decide_appeal_deferral import decide_appeal_deferral
from selvstyrt.casework.actions.decide_deferral import decide_deferral
from selvstyrt.casework.actions.withdraw_complaint import withdraw_complaint
from selvstyrt.casework.models import DeferralDecision
from selvstyrt.casework.queries.appeals import open_appeals
from selvstyrt.casework.queries.complaint_list import open_complaints
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.letters.queries import letters_about

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]
WHY = "Studiet begynner om to veker."


def titles(case: UUID) -> list[str]:
    return [each.title for each in letters_about(oneself("Aslak"), case)]


def test_the_municipality_decides_and_the_request_waits_no_more() -> None:
    case = complained(wants_deferral=True, deferral_why="Eg mister timar.")
    assert [each.wants_deferral for each in open_complaints(torunn())] == [True]
    office, place = (
        visit("Torunn", Role.CASEWORKER),
        reverse("casework:decide_deferral", kwargs={"case_id": case}),
    )
    assert "Eg mister timar." in office.get(place).content.decode()
    before = len(titles(case))
    assert office.post(place, {"is_deferred": "yes", "reasons": ""}).status_code == 422
    assert office.post(place, {"reasons": WHY}).status_code == 422  # nothing is chosen beforehand
    assert office.post(place, {"is_deferred": "no", "reasons": WHY}).status_code == 302
    told = DeferralDecision.objects.within("9901").get()
    assert (told.is_deferred, told.by, told.reasons) == (False, "municipality", WHY)
    assert len(titles(case)) == before + 1
    assert [each.wants_deferral for each in open_complaints(torunn())] == [False]
    own = visit("Aslak").get(reverse("casework:own_complaint", kwargs={"case_id": case})).content.decode()
    assert WHY in own
    assert office.get(place).status_code == 302  # decided once


def test_the_county_governor_decides_whatever_the_municipality_decided() -> None:
    appeal = in_hand(wants_deferral=True)
    decide_deferral(actor=torunn(), case_id=aslaks_case().id, is_deferred=False, reasons=WHY)
    assert [each.asks_to_wait for each in open_appeals(hilde(), clock.today())] == [True]
    governor = visit("Hilde", Role.COUNTY_GOVERNOR)
    place = reverse("casework:decide_appeal_deferral", kwargs={"appeal_id": appeal.id})
    assert WHY in governor.get(place).content.decode()
    assert governor.post(place, {"is_deferred": "yes", "reasons": "Det hastar."}).status_code == 302
    assert [each.asks_to_wait for each in open_appeals(hilde(), clock.today())] == [False]
    assert [each.is_deferred for each in aslaks_appeal().deferrals.all()] == [True]
    page = visit("Torunn", Role.CASEWORKER).get(
        reverse("casework:case_complaint", kwargs={"case_id": aslaks_case().id})
    )
    assert "Det hastar." in page.content.decode()


def test_each_decides_once() -> None:
    appeal = in_hand()
    decide_deferral(actor=torunn(), case_id=aslaks_case().id, is_deferred=False, reasons=WHY)
    decide_appeal_deferral(actor=hilde(), appeal_id=appeal.id, is_deferred=True, reasons=WHY)
    with pytest.raises(Refused, match="decided_already"):
        decide_deferral(actor=torunn(), case_id=aslaks_case().id, is_deferred=True, reasons=WHY)
    with pytest.raises(Refused, match="decided_already"):
        decide_appeal_deferral(actor=hilde(), appeal_id=appeal.id, is_deferred=False, reasons=WHY)


def test_a_complaint_taken_back_leaves_nothing_to_decide() -> None:
    case = complained()
    withdraw_complaint(actor=oneself("Aslak"), case_id=case)
    with pytest.raises(NotSeen):
        decide_deferral(actor=torunn(), case_id=case, is_deferred=True, reasons=WHY)
    office = visit("Torunn", Role.CASEWORKER)
    assert office.get(reverse("casework:decide_deferral", kwargs={"case_id": case})).status_code == 404

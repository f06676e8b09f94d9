"""What waits for each person of the demo world, right after it is loaded."""

from __future__ import annotations

import pytest
from tests.world import actor, oneself

from selvstyrt.casework.actions.return_proposal import return_proposal
from selvstyrt.casework.domain.clocks import ClockCode
from selvstyrt.casework.domain.waiting import Waits
from selvstyrt.casework.queries.proposals import waiting_proposals
from selvstyrt.casework.queries.waiting import waiting_for
from selvstyrt.config.demo.people import demo_id
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]


def _waits(name: str, role: Role = Role.HOLDER, acting_for: str | None = None) -> list[tuple[Waits, object]]:
    found = waiting_for(actor(name, role, acting_for), clock.today())
    return [(each.what, each.holder) for each in found]


def test_ingrid_has_a_draft_to_send() -> None:
    assert _waits("Ingrid") == [(Waits.DRAFT, demo_id("Ingrid"))]


def test_aslak_has_a_letter_he_has_not_opened() -> None:
    assert _waits("Aslak") == [(Waits.LETTER, demo_id("Aslak"))]


@pytest.mark.parametrize("parent", ["Leila", "Yusuf"])
def test_each_parent_sees_the_question_and_the_visit_only_when_acting_for_omar(parent: str) -> None:
    assert _waits(parent) == []
    omar = demo_id("Omar")
    assert _waits(parent, Role.HELPER, "Omar") == [(Waits.MEETING, omar), (Waits.QUESTION, omar)]


def test_the_caseworker_has_her_cases_by_the_clock_that_runs_out_first() -> None:
    found = waiting_for(actor("Torunn", Role.CASEWORKER), clock.today())
    cases = {each.holder: each for each in found if each.what is Waits.CASE}
    assert set(cases) == {demo_id("Marit"), demo_id("Omar")}
    # Omar's reply is due a month after receipt, before the 56 days of the municipality's own target.
    assert cases[demo_id("Omar")].clock is ClockCode.PRELIMINARY_REPLY


def test_the_approver_has_the_proposal_that_somebody_else_prepared() -> None:
    assert _waits("Geir", Role.APPROVER) == [(Waits.PROPOSAL, demo_id("Synnøve"))]


@pytest.mark.parametrize(("name", "role"), [("Geir", Role.ADMINISTRATOR), ("Hilde", Role.COUNTY_GOVERNOR)])
def test_roles_without_a_part_in_casework_have_nothing_waiting(name: str, role: Role) -> None:
    assert _waits(name, role) == []


def test_nothing_waits_for_a_stranger() -> None:
    assert waiting_for(oneself("Stranger"), clock.today()) == []


@pytest.fixture
def returned() -> Actor:
    """Torunn, whose proposal for Synnøve was sent back; two of her other cases have a clock that runs."""
    geir = actor("Geir", Role.APPROVER)
    (proposal,) = waiting_proposals(geir)
    return_proposal(actor=geir, case_id=proposal.case, number=proposal.number, comment="Se på natten igjen.")
    return actor("Torunn", Role.CASEWORKER)


def test_a_proposal_that_was_sent_back_stands_before_cases_with_a_date(returned: Actor) -> None:
    found = waiting_for(returned, clock.today())
    assert (found[0].what, found[0].holder) == (Waits.RETURNED, demo_id("Synnøve"))
    assert [each.what for each in found].count(Waits.RETURNED) == 1

"""From assessment to delivered decision: prepared by one, returned, confirmed by another, delivered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from tests.casework.assessed import (
    DECIDES_ON,
    FJORDVIK,
    LIFE,
    Asked,
    Office,
    employee,
    office,
    only_line,
    person,
)
from tests.letters.people_of_fjordvik import Messenger, Post

from selvstyrt.casework.actions.close_case import close_case
from selvstyrt.casework.actions.deliver_decision import deliver_decision
from selvstyrt.casework.actions.retry_delivery import retry_delivery
from selvstyrt.casework.actions.return_proposal import return_proposal
from selvstyrt.casework.actions.send_preliminary_reply import send_preliminary_reply
from selvstyrt.casework.actions.settle_delivery import settle_delivery
from selvstyrt.casework.domain.decision import ProposalState
from selvstyrt.casework.domain.platform import platform_in
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import (
    Application,
    Assessment,
    Case,
    Decision,
    Disqualification,
    Proposal,
    SentItem,
)
from selvstyrt.casework.queries.clocks import clocks_of_case
from selvstyrt.casework.queries.deliveries import deliveries_of
from selvstyrt.casework.queries.proposals import changes_since_returned, waiting_proposal, waiting_proposals
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.letters import ports
from selvstyrt.letters.actions.open_letter import open_letter
from selvstyrt.letters.domain.delivery import DeliveryState
from selvstyrt.letters.queries import letter_for, letters_about
from selvstyrt.people.models import Organisation

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _day() -> Iterator[None]:
    with clock.at(DECIDES_ON):
        yield


@pytest.fixture(autouse=True)
def outside() -> Iterator[dict[str, object]]:
    """The world outside does as it is told."""
    mine = {"post": Post(), "email": Messenger(), "sms": Messenger()}
    before = (
        ports.PAPER.plug(mine["post"]),
        ports.EMAIL.plug(mine["email"]),
        ports.SMS.plug(mine["sms"]),
    )
    yield mine
    ports.PAPER.plug(before[0])
    ports.EMAIL.plug(before[1])
    ports.SMS.plug(before[2])


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


def refusal(call) -> str:
    with pytest.raises(Refused) as caught:
        call()
    return caught.value.code


def decided(at: Office, committed) -> Decision:
    at.prepare()
    with committed():
        return at.confirm()


def test_a_proposal_holds_everything_as_it_stood() -> None:
    at = office()
    proposal = at.prepare()
    line = only_line(at.case, "leisure")
    line.assessed_minutes = 0
    line.save()
    content = Proposal.objects.within(FJORDVIK).get(id=proposal.id).content
    assert content["result"] == "partly_granted"
    assert content["minutes_a_week"] == 33 * 60
    assert [each["granted_minutes"] for each in content["lines"]] == [1200, 780]
    assert content["outcome"]["result"] == "right"  # 33 hours, three years, 34 years old
    assert at.fresh().state == CaseState.PREPARED


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"reasons": " "}, "casework.reasons_missing"),
        ({"contact_phone": ""}, "casework.contact_missing"),
        ({"valid_to": date(2026, 6, 30)}, "casework.ends_before_start"),
        ({"valid_from": date(2026, 5, 3)}, "casework.starts_before_application"),
    ],
)
def test_terms_that_cannot_be_are_refused_and_nothing_changes(change: dict[str, object], code: str) -> None:
    at = office()
    assert refusal(lambda: at.prepare(**change)) == code
    assert at.fresh().state == CaseState.IN_ASSESSMENT
    assert not Proposal.objects.within(FJORDVIK).exists()


def test_an_open_guard_stops_the_proposal() -> None:
    at = office((*LIFE[:1], Asked("leisure", 960, 780, "")))
    assert refusal(at.prepare) == "casework.guard.reduction_without_reason"
    assert at.fresh().state == CaseState.IN_ASSESSMENT


def test_under_25_hours_alone_is_no_reason_to_refuse() -> None:
    at = office((Asked("personal_care", 24 * 60, 0, "Under 25 timer"),))
    assert refusal(at.prepare) == "casework.guard.reason_is_threshold"


def test_only_who_has_the_case_in_hand_prepares() -> None:
    at = office()
    other = employee(person("Bente"), Organisation.objects.get(municipality=FJORDVIK), Role.CASEWORKER)
    at.torunn = other
    assert refusal(at.prepare) == "casework.case_with_colleague"


def test_the_approver_sees_what_waits_and_nobody_else_does() -> None:
    at = office()
    at.prepare()
    [waiting] = waiting_proposals(at.geir)
    assert (waiting.holder, waiting.prepared_by, waiting.number) == ("Ingrid", "Torunn", 1)
    assert waiting_proposals(at.torunn) == []
    assert waiting_proposals(Actor(person=at.geir.person, role=Role.APPROVER, municipality="9902")) == []


def test_returned_with_a_comment_then_prepared_again_shows_what_changed() -> None:
    at = office()
    at.prepare()
    return_proposal(actor=at.geir, case_id=at.case.id, number=1, comment="Hvorfor tre timer mindre?")
    assert at.fresh().state == CaseState.IN_ASSESSMENT
    line = only_line(at.case, "leisure")
    line.assessed_minutes, line.reason = 960, ""
    line.save()
    assert at.prepare().number == 2
    found = changes_since_returned(waiting_proposal(at.geir, at.case.id))
    assert found is not None
    codes = [change.code for change in found]
    assert "line_granted" in codes
    assert "result" in codes


def test_a_return_needs_a_comment() -> None:
    at = office()
    at.prepare()
    assert refusal(lambda: return_proposal(actor=at.geir, case_id=at.case.id, number=1, comment=" ")) == (
        "casework.comment_missing"
    )
    assert at.fresh().state == CaseState.PREPARED


def test_a_number_that_was_not_read_is_not_confirmed_and_nothing_changes() -> None:
    at = office()
    at.prepare()
    return_proposal(actor=at.geir, case_id=at.case.id, number=1, comment="Se på fritid.")
    at.prepare()
    assert refusal(lambda: at.confirm(1)) == "casework.proposal_not_as_seen"
    assert at.fresh().state == CaseState.PREPARED
    assert not Decision.objects.within(FJORDVIK).exists()
    assert waiting_proposal(at.geir, at.case.id).state == ProposalState.WAITING


def test_nobody_confirms_what_they_prepared() -> None:
    at = office()
    at.prepare()
    body = Organisation.objects.get(municipality=FJORDVIK)
    both = person("Arvid")
    same = employee(both, body, Role.APPROVER, may_decide=True)
    Proposal.objects.within(FJORDVIK).update(prepared_by=both)
    assert refusal(lambda: at.confirm(actor=same)) == "casework.approval.same_person"
    assert at.fresh().state == CaseState.PREPARED


def test_the_database_itself_refuses_one_person_in_both_places(committed) -> None:
    at = office()
    proposal = at.prepare()
    with pytest.raises(IntegrityError), transaction.atomic():
        Decision.objects.create(
            municipality=FJORDVIK,
            case=at.case,
            proposal=proposal,
            prepared_by=proposal.prepared_by,
            confirmed_by=proposal.prepared_by,
            confirmed_at=clock.now(),
            result="granted",
            valid_from=date(2026, 7, 1),
            minutes_a_week=60,
            reasons="x",
            inputs={},
            outcome={},
            law_version="1",
            contact_name="x",
            contact_phone="1",
        )


def test_without_authority_nobody_confirms() -> None:
    at = office()
    at.prepare()
    body = Organisation.objects.get(municipality=FJORDVIK)
    powerless = employee(person("Arvid"), body, Role.APPROVER)
    assert refusal(lambda: at.confirm(actor=powerless)) == "casework.approval.no_authority"


def test_a_disqualified_approver_does_not_see_the_case() -> None:
    at = office()
    at.prepare()
    Disqualification.objects.create(
        municipality=FJORDVIK, case=at.case, person_id=at.geir.person, reason="Svoger"
    )
    with pytest.raises(NotSeen):
        at.confirm()
    assert waiting_proposals(at.geir) == []


def test_what_the_applicant_sent_since_is_weighed_first() -> None:
    at = office()
    at.prepare()
    SentItem.objects.create(
        municipality=FJORDVIK,
        case=at.case,
        kind="information",
        receipt="BPA-2026-0002",
        sent_at=clock.now() + timedelta(minutes=1),
        sent_by=at.ingrid,
        content={},
    )
    assert refusal(at.confirm) == "casework.approval.news"


def test_a_confirmed_decision_is_delivered_in_the_platform_and_told_of(committed, outside) -> None:
    at = office()
    decision = decided(at, committed)
    case = at.fresh()
    assert case.state == CaseState.DELIVERED
    assert case.delivered_at == DECIDES_ON
    assert (decision.result, decision.minutes_a_week, decision.lines.count()) == ("partly_granted", 1980, 2)
    assert [to for to, _, _ in outside["email"].sent] == ["ingrid@fjordvik.example"]
    assert decision.inputs["services"]
    assert decision.law_version


def test_the_decision_can_never_be_changed(committed) -> None:
    decision = decided(office(), committed)
    with pytest.raises(DatabaseError), transaction.atomic():
        Decision.objects.within(FJORDVIK).filter(id=decision.id).update(minutes_a_week=1)


def test_the_letter_says_all_that_the_law_asks(committed) -> None:
    at = office()
    decided(at, committed)
    [card] = letters_about(at.holder, at.case.id)
    text = str(letter_for(at.holder, card.id).document)
    for told in (
        "33 timer",  # granted
        "Kulturkvelden dekkes av Mai.",  # the reason of the reduced line
        "pbrl § 2-1 d",
        "hol § 3-8",
        "15. juni 2026",  # four weeks after 18 May
        "pbrl § 7-5",
        "Statsforvalteren i Fjordane",
        "fvl § 18",
        "57 00 00 12",
        "2. mai 2026",  # the law as read
        "Torunn",
    ):
        assert told in text, told


def test_paper_for_who_asked_for_it_and_the_case_waits_until_it_is_posted(committed, outside) -> None:
    at = office()
    Application.objects.within(FJORDVIK).update(wants_paper=True)
    outside["post"].state = DeliveryState.SENT
    decided(at, committed)
    assert at.fresh().state == CaseState.DECIDED
    assert len(outside["post"].sent) == 1
    assert not outside["email"].sent
    outside["post"].state, outside["post"].party_state = DeliveryState.DELIVERED, "PRINTET"
    from selvstyrt.letters.jobs import follow_deliveries

    follow_deliveries.func()
    assert settle_delivery(actor=platform_in(FJORDVIK), case_id=at.case.id)
    assert at.fresh().state == CaseState.DELIVERED


def test_who_has_reserved_against_digital_notices_gets_paper(committed, outside) -> None:
    decided(office(wants_paper=True), committed)
    assert len(outside["post"].sent) == 1


def test_a_failed_delivery_leaves_the_case_decided_and_can_be_tried_again(committed, outside) -> None:
    at = office(wants_paper=True)
    outside["post"].fails = "no_answer"
    decided(at, committed)
    assert at.fresh().state == CaseState.DECIDED
    [letter] = deliveries_of(at.fresh())
    assert letter.has_failed
    assert refusal(lambda: close_case(actor=at.torunn, case_id=at.case.id)) == "casework.letter_not_delivered"
    outside["post"].fails, outside["post"].state = "", DeliveryState.DELIVERED
    with committed():
        retry_delivery(actor=at.torunn, case_id=at.case.id)
    settle_delivery(actor=platform_in(FJORDVIK), case_id=at.case.id)
    assert at.fresh().state == CaseState.DELIVERED
    assert len(outside["post"].sent) == 1
    close_case(actor=at.torunn, case_id=at.case.id)
    assert at.fresh().state == CaseState.CLOSED


@pytest.mark.parametrize("state", [CaseState.DELIVERED, CaseState.CLOSED])
def test_the_database_itself_refuses_to_close_on_an_undelivered_letter(state: CaseState) -> None:
    at = office()
    with pytest.raises(IntegrityError), transaction.atomic():
        Case.objects.within(FJORDVIK).filter(id=at.case.id).update(state=state)


def test_delivering_again_sends_nothing_twice(committed, outside) -> None:
    at = office()
    decided(at, committed)
    with committed():
        assert deliver_decision(actor=platform_in(FJORDVIK), case_id=at.case.id)
    assert len(deliveries_of(at.fresh())) == 1
    assert len(outside["email"].sent) == 1


def test_the_first_opening_is_kept_and_moves_the_time_to_complain(committed) -> None:
    at = office()
    decided(at, committed)
    [card] = letters_about(at.holder, at.case.id)
    with clock.at(DECIDES_ON + timedelta(days=7)):
        open_letter(actor=at.holder, letter_id=card.id)
        complaint = clocks_of_case(at.fresh(), clock.today())[1]
    assert complaint.due == date(2026, 6, 22)  # opened on 25 May, and four weeks


def test_a_preliminary_reply_stops_the_clock_and_reaches_the_applicant(committed, outside) -> None:
    at = office()
    with committed():
        send_preliminary_reply(
            actor=at.torunn, case_id=at.case.id, reason="Vi venter på legen.", expected_on=date(2026, 7, 1)
        )
    assert clocks_of_case(at.fresh(), clock.today())[0].state.value == "met"
    [card] = letters_about(at.holder, at.case.id)
    assert "Vi venter på legen." in str(letter_for(at.holder, card.id).document)
    assert len(outside["email"].sent) == 1


@pytest.mark.parametrize(
    ("reason", "expected_on", "code"),
    [
        (" ", date(2026, 7, 1), "casework.reply_reason_missing"),
        ("Vi venter.", date(2026, 5, 18), "casework.reply_expected_passed"),
    ],
)
def test_a_preliminary_reply_says_why_and_when(reason: str, expected_on: date, code: str) -> None:
    at = office()

    def reply() -> object:
        return send_preliminary_reply(
            actor=at.torunn, case_id=at.case.id, reason=reason, expected_on=expected_on
        )

    assert refusal(reply) == code


def test_an_unknown_fact_is_never_a_refusal() -> None:
    at = office(
        (Asked("personal_care", 26 * 60, 24 * 60, "Trappa er bygd om og tar to timer mindre i uka."),)
    )
    Assessment.objects.within(FJORDVIK).update(duration_months_low=None, duration_months_high=None)
    at.case.assessment.lines.update(service="")
    assert refusal(at.prepare).startswith("casework.guard.")

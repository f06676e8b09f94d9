"""The second notice goes a week after the first, whatever the clock does in between."""

from datetime import datetime

import pytest
from tests.letters.people_of_fjordvik import caseworker, citizen, person, written

from selvstyrt.core import clock
from selvstyrt.core.clock import OSLO
from selvstyrt.core.domain.actor import SYSTEM
from selvstyrt.letters import actions
from selvstyrt.letters.domain.delivery import Channel

pytestmark = pytest.mark.django_db


def run(moment, committed):
    with clock.at(moment), committed():
        return actions.send_second_notices(actor=SYSTEM, today=clock.today())


@pytest.mark.parametrize(
    ("first", "day_before", "week_after"),
    [
        # An hour is gained on 25 October 2026 and lost on 28 March 2027.
        (
            datetime(2026, 10, 20, 23, 30, tzinfo=OSLO),
            datetime(2026, 10, 26, 23, 59, tzinfo=OSLO),
            datetime(2026, 10, 27, 0, 1, tzinfo=OSLO),
        ),
        (
            datetime(2027, 3, 24, 0, 10, tzinfo=OSLO),
            datetime(2027, 3, 30, 23, 59, tzinfo=OSLO),
            datetime(2027, 3, 31, 0, 1, tzinfo=OSLO),
        ),
    ],
)
def test_exactly_a_week_and_only_once(first, day_before, week_after, email, sms, committed):
    torunn, ingrid = caseworker(person("Torunn")), person("Ingrid", language="nn")
    letter_id = written(torunn, ingrid)
    with clock.at(first), committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PLATFORM)
    assert run(day_before, committed) == 0
    assert run(week_after, committed) == 1
    assert run(week_after, committed) == 0
    assert [subject for _, subject, _ in email.sent] == [
        "Du har ei ny melding",
        "Ei melding ventar framleis på deg",
    ]
    assert len(sms.sent) == 2


def test_an_opened_letter_is_not_announced_again(email, sms, committed):
    torunn, ingrid = caseworker(person("Torunn")), person("Ingrid")
    letter_id = written(torunn, ingrid)
    with clock.at(datetime(2026, 5, 4, 10, tzinfo=OSLO)), committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PLATFORM)
        actions.open_letter(actor=citizen(ingrid), letter_id=letter_id)
    assert run(datetime(2026, 5, 20, 10, tzinfo=OSLO), committed) == 0


def test_a_notice_that_failed_is_tried_again_by_the_hourly_job(email, sms, committed):
    from selvstyrt.letters.jobs import follow_deliveries

    torunn, ingrid = caseworker(person("Torunn")), person("Ingrid", phone="")
    letter_id = written(torunn, ingrid)
    email.fails = "service_down"
    with clock.at(datetime(2026, 5, 4, 10, tzinfo=OSLO)), committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PLATFORM)
    assert not email.sent
    email.fails = ""
    with clock.at(datetime(2026, 5, 4, 11, tzinfo=OSLO)):
        follow_deliveries.enqueue()
    assert len(email.sent) == 1

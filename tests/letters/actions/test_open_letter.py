import pytest
from tests.letters.people_of_fjordvik import caseworker, citizen, helper, person, written

from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.letters import actions, queries
from selvstyrt.letters.domain.delivery import Channel, DeliveryState

pytestmark = pytest.mark.django_db


@pytest.fixture
def torunn():
    return caseworker(person("Torunn"))


def delivered(torunn, holder, **changes):
    letter_id = written(torunn, holder, **changes)
    actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PLATFORM)
    return letter_id


def test_the_first_opening_is_kept_and_later_ones_change_nothing(torunn):
    ingrid = person("Ingrid")
    letter_id = delivered(torunn, ingrid)
    assert actions.open_letter(actor=citizen(ingrid), letter_id=letter_id)
    first = queries.delivery_of(letter_id)
    assert first.state is DeliveryState.OPENED
    assert not actions.open_letter(actor=citizen(ingrid), letter_id=letter_id)
    assert queries.delivery_of(letter_id) == first


def test_an_employee_who_looks_does_not_open_it(torunn):
    letter_id = delivered(torunn, person("Ingrid"))
    assert not actions.open_letter(actor=torunn, letter_id=letter_id)
    assert queries.delivery_of(letter_id).opened_at is None


def test_a_parent_opens_the_own_letter_and_not_the_other_parents(torunn):
    omar, leila, yusuf = person("Omar"), person("Leila"), person("Yusuf")
    hers = delivered(torunn, omar, addressee=leila.id)
    his = delivered(torunn, omar, addressee=yusuf.id)
    assert actions.open_letter(actor=helper(leila, omar), letter_id=hers)
    assert not actions.open_letter(actor=helper(leila, omar), letter_id=his)


def test_a_letter_not_delivered_is_not_there_for_the_holder(torunn):
    ingrid = person("Ingrid")
    letter_id = written(torunn, ingrid)
    with pytest.raises(NotSeen):
        queries.letter_for(citizen(ingrid), letter_id)

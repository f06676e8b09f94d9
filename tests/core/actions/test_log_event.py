from uuid import uuid4

import pytest
from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.models import Event


def log(**changes: object) -> Event:
    actor = Actor(uuid4(), Role.CASEWORKER, organisation=uuid4(), municipality="9901")
    return log_event(
        **{"actor": actor, "verb": "try", "object_type": "thing", "object_id": uuid4()} | changes
    )  # type: ignore[arg-type]  # passed on


@pytest.mark.django_db(transaction=True)
def test_an_event_outside_a_transaction_is_refused() -> None:
    with pytest.raises(RuntimeError, match="in the transaction"):
        log()
    assert not Event.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_deed_and_event_stand_or_fall_together() -> None:
    def deed() -> None:
        with transaction.atomic():
            log()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        deed()
    assert not Event.objects.exists()


@pytest.mark.django_db
def test_the_event_says_who_for_whom_in_which_role_and_where() -> None:
    parent, child, thing = uuid4(), uuid4(), uuid4()
    helper = Actor(parent, Role.HELPER, acting_for=child)
    event = log(actor=helper, object_id=thing, municipality="9902", data={"step": 3})
    event.refresh_from_db()
    assert (event.person, event.acting_for, event.role) == (parent, child, "helper")
    assert (event.object_id, event.municipality, event.data) == (thing, "9902", {"step": 3})


@pytest.mark.django_db
def test_the_actors_own_municipality_is_kept_when_no_other_is_named() -> None:
    assert log().municipality == "9901"

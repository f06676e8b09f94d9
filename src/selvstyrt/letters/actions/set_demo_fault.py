"""set_demo_fault: let a demo service refuse everything, or work again; in a demo database only."""

from __future__ import annotations

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.letters.models import DemoFault
from selvstyrt.people.queries import is_demo


def set_demo_fault(*, actor: Actor, port: str, fails: bool, once: bool = False) -> None:
    """Switch the demo adapter of `paper`, `email` or `sms`; raises Refused outside a demo.

    `once`: only the next thing it is handed is refused.
    """
    if not is_demo():
        raise Refused("letters.only_in_demo")
    with transaction.atomic():
        if fails:
            fault, _ = DemoFault.objects.update_or_create(
                port=port, defaults={"once": once}, create_defaults={"once": once, "created_by": actor.person}
            )
            fault_id = fault.id
        else:
            found = DemoFault.objects.filter(port=port).first()
            if found is None:
                return
            fault_id = found.id
            found.delete()
        log_event(
            actor=actor,
            verb="set_demo_fault",
            object_type="demo_fault",
            object_id=fault_id,
            data={"port": port, "fails": fails, "once": once},
        )

"""refuse_in_demo: a demo service is handed something: does it refuse?"""

from __future__ import annotations

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import SYSTEM, Actor
from selvstyrt.letters.models import DemoFault


def refuse_in_demo(*, port: str, actor: Actor = SYSTEM) -> bool:
    """True when the port is switched to fail; a fault that was to come once is then used up."""
    with transaction.atomic():
        fault = DemoFault.objects.select_for_update().filter(port=port).first()
        if fault is None:
            return False
        if fault.once:
            log_event(
                actor=actor,
                verb="refuse_in_demo",
                object_type="demo_fault",
                object_id=fault.id,
                data={"port": port},
            )
            fault.delete()
        return True

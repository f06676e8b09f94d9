"""Who may take no part in a case whether they have said so or not (fvl § 6 first paragraph a, b and d)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from selvstyrt.casework.models import Case, Disqualification
from selvstyrt.people.queries import may_act_for


def is_disqualified(person: UUID, case: Case, today: date) -> bool:
    """True for the holder, for who acts for the holder today as parent, guardian or helper, and for who has
    declared it. Nearness that the platform does not know of must be declared.
    """
    if person == case.holder_id or may_act_for(person, case.holder_id, today) is not None:
        return True
    declared = Disqualification.objects.within(case.municipality).filter(case=case, person=person)
    return bool(declared.exists())

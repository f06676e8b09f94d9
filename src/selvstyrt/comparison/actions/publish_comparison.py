"""publish_comparison: at its fixed day an edition is made of what was decided since the last, never to be changed."""

from __future__ import annotations

from dataclasses import asdict

from django.db import IntegrityError, transaction

from selvstyrt.casework.queries.profiles import decided_profiles
from selvstyrt.comparison.domain.dates import last_fixed_day, window
from selvstyrt.comparison.domain.differences import differences
from selvstyrt.comparison.domain.edition_json import to_json
from selvstyrt.comparison.domain.like import key_of
from selvstyrt.comparison.domain.material import rows_of
from selvstyrt.comparison.domain.shape import classes
from selvstyrt.comparison.models import Edition, EditionClass, EditionDifference
from selvstyrt.comparison.queries.editions import newest_edition
from selvstyrt.comparison.queries.membership import groups_now
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen


def publish_comparison(*, actor: Actor) -> Edition | None:
    """The edition of the latest fixed day; None when it is out already, or when nothing can be told yet.

    Where nothing can be told no edition is made, and the decisions wait for the next day. For the platform alone:
    nobody chooses a day, a class or a municipality. Of two at once one gets through.
    """
    if actor.role is not Role.SYSTEM:
        raise NotSeen
    try:
        with transaction.atomic():
            return _publish(actor)
    except IntegrityError:
        return None


def _publish(actor: Actor) -> Edition | None:
    closes, newest = last_fixed_day(clock.today()), newest_edition()
    groups = groups_now()
    if (newest is not None and newest.closes >= closes) or not groups:
        return None
    days = window(closes, newest.closes if newest else None)
    rows = rows_of(decided_profiles(groups, days), groups)
    told = classes(rows)
    if not told:
        return None
    edition = Edition.objects.create(closes=closes, begins=days.valid_from, municipalities=len(groups))
    EditionClass.objects.bulk_create(
        EditionClass(edition=edition, key=key_of(each.path), content=to_json(each)) for each in told
    )
    EditionDifference.objects.bulk_create(
        EditionDifference(edition=edition, **asdict(each)) for each in differences(rows)
    )
    log_event(
        actor=actor,
        verb="publish_comparison",
        object_type="edition",
        object_id=edition.id,
        data={"classes": len(told), "municipalities": len(groups)},
    )
    return edition

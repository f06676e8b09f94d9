"""save_application_step: what was told on one page is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.asked import fingerprint
from selvstyrt.casework.domain.duration import DurationAnswer, months
from selvstyrt.casework.domain.steps import StepKind, step_of
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.draft import FIELDS, Draft, step_values
from selvstyrt.casework.queries.locked import draft_locked
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused


@transaction.atomic
def save_application_step(
    *, actor: Actor, case_id: UUID, key: str, values: Mapping[str, Any], seen: str | None = None
) -> None:
    """Save one step. `seen` is the fingerprint of what was saved when the form was opened.

    Saving the same twice is one saving. Refused when something else has been saved since the form was opened
    (None: the caller has just read it), or when the application is no longer a draft.
    """
    draft = draft_locked(actor, case_id)
    step = step_of(draft.steps, key)
    if step is None:
        raise NotSeen
    saved = step_values(draft, step.kind)
    new = {name: values[name] for name in FIELDS.get(step.kind, ())}
    if new != saved:
        if seen is not None and seen != fingerprint(saved):
            raise Refused("casework.saved_elsewhere")
        _write(draft, step.kind, new)
    _mark_done(draft, key)
    log_event(
        actor=actor,
        verb="save_application_step",
        object_type="case",
        object_id=case_id,
        municipality=draft.case.municipality,
        data={"step": key},
    )


def _write(draft: Draft, kind: StepKind, new: Mapping[str, Any]) -> None:
    application = draft.application
    for name, value in new.items():
        if name == "urgent":
            Case.objects.within(draft.case.municipality).filter(id=draft.case.id).update(urgent=value)
        else:
            setattr(application, name, value)
    if kind is StepKind.DURATION and new["duration_answer"]:
        low, high = months(DurationAnswer(new["duration_answer"]))
        application.duration_months_low, application.duration_months_high = low, high
    application.save()


def _mark_done(draft: Draft, key: str) -> None:
    if key not in draft.application.steps_done:
        draft.application.steps_done = [*draft.application.steps_done, key]
        draft.application.save(update_fields=["steps_done"])

"""The changes of a case's state, told from the verbs of its log."""

from __future__ import annotations

from datetime import UTC, datetime

from selvstyrt.casework.domain.archiving import state_changes
from selvstyrt.casework.domain.states import CaseState

AT = datetime(2026, 5, 4, 8, tzinfo=UTC)


def test_each_change_says_before_and_after_and_other_verbs_say_nothing() -> None:
    done = [
        ("start_application", AT, "Aslak"),
        ("submit_application", AT, "Aslak"),
        ("assign_case", AT, "Torunn"),
        ("begin_assessment", AT, "Torunn"),
        ("prepare_decision", AT, "Torunn"),
        ("return_proposal", AT, "Geir"),
    ]
    told = [(each.before, each.after, each.by) for each in state_changes(done)]
    assert told == [
        (CaseState.DRAFT, CaseState.SUBMITTED, "Aslak"),
        (CaseState.SUBMITTED, CaseState.IN_ASSESSMENT, "Torunn"),
        (CaseState.IN_ASSESSMENT, CaseState.PREPARED, "Torunn"),
        (CaseState.PREPARED, CaseState.IN_ASSESSMENT, "Geir"),
    ]

"""Deferred effect is decided with reasons, while the complaint runs."""

from __future__ import annotations

import pytest

from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.deferral import RUNNING, check_deferral
from selvstyrt.core.domain.errors import Refused


@pytest.mark.parametrize("state", RUNNING)
def test_while_it_runs_it_takes_reasons(state: ComplaintState) -> None:
    check_deferral(state, "Studiet begynner snart.")
    with pytest.raises(Refused, match="reasons_missing"):
        check_deferral(state, " \n")


@pytest.mark.parametrize("state", sorted(set(ComplaintState) - set(RUNNING)))
def test_before_and_after_there_is_nothing_to_wait_for(state: ComplaintState) -> None:
    with pytest.raises(Refused, match="wrong_state"):
        check_deferral(state, "Grunn")

"""A complaint moves only as its table says; the limit is a hint, and every point has its word."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.house.source import SRC

from selvstyrt.casework.domain.complaint import (
    COMPLAINT_MOVES,
    STATEMENT,
    Change,
    Checked,
    ComplaintState,
    FormalPoint,
    Met,
    Timing,
    change_gaps,
    check_formal,
    complaint_move,
    next_complaint_state,
    statement_gaps,
    timing,
)
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused

VERBS = [each.verb for each in COMPLAINT_MOVES]
S = ComplaintState
ENDED = (S.CHANGED, S.ANSWERED, S.WITHDRAWN)  # somebody has decided about it, or the person took it back


class Tried(RuleBasedStateMachine):
    """A complaint to which anyone tries to do anything."""

    def __init__(self) -> None:
        super().__init__()
        self.state = S.DRAFT
        self.done: list[str] = []

    @rule(verb=st.sampled_from(VERBS), role=st.sampled_from(list(Role)))
    def attempt(self, verb: str, role: Role) -> None:
        wanted = complaint_move(verb)
        if self.state not in wanted.sources or role not in wanted.roles:
            with pytest.raises(Refused):
                next_complaint_state(verb, self.state, role)
            return
        self.state = next_complaint_state(verb, self.state, role)
        self.done.append(verb)

    @invariant()
    def what_is_forwarded_was_sent_and_looked_over(self) -> None:
        if self.state is S.FORWARDED:
            assert self.done.index("send_complaint") < self.done.index("check_complaint")
            assert self.done[-1] == "forward_complaint"
            assert self.done.count("forward_complaint") == 1

    @invariant()
    def nothing_leaves_one_that_has_ended(self) -> None:
        if self.state in ENDED:
            assert not any(self.state in each.sources for each in COMPLAINT_MOVES)

    @invariant()
    def until_it_has_ended_the_person_can_take_it_back(self) -> None:
        if self.state not in ENDED:
            assert next_complaint_state("withdraw_complaint", self.state, Role.HOLDER) is S.WITHDRAWN


TestTried = Tried.TestCase


@pytest.mark.parametrize("verb", VERBS)
def test_every_move_has_its_action(verb: str) -> None:
    assert (SRC / "casework" / "actions" / f"{verb}.py").exists()


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.HOLDER, Role.HELPER}))
def test_nobody_but_the_person_and_helpers_sends_or_withdraws(role: Role) -> None:
    for verb in ("send_complaint", "withdraw_complaint"):
        with pytest.raises(Refused):
            next_complaint_state(verb, S.DRAFT, role)


DECIDED = date(2026, 5, 18)
UNTIL = date(2026, 6, 15)  # four weeks after 18 May


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (date(2026, 6, 15), Timing.IN_TIME),
        (date(2026, 6, 16), Timing.PERHAPS_LATE),
        (date(2027, 5, 18), Timing.PERHAPS_LATE),
        (date(2027, 5, 19), Timing.OVER_A_YEAR),
    ],
)
def test_the_last_day_is_in_time_and_a_year_is_a_year(sent: date, told: Timing) -> None:
    assert timing(sent, UNTIL, DECIDED, 1) is told


def test_a_limit_that_nobody_can_count_is_no_limit() -> None:
    assert timing(date(2030, 1, 1), None, DECIDED, 1) is Timing.IN_TIME


MANY_DAYS = st.dates(date(2020, 1, 1), date(2035, 1, 1))


@given(MANY_DAYS, MANY_DAYS, MANY_DAYS)
def test_a_day_earlier_is_never_worse(earlier: date, later: date, until: date) -> None:
    order = list(Timing)
    first, last = sorted((earlier, later))
    assert order.index(timing(first, until, DECIDED, 1)) <= order.index(timing(last, until, DECIDED, 1))


ALL_MET = dict.fromkeys(FormalPoint, Checked(Met.MET))


def test_all_met_needs_no_words() -> None:
    check_formal(ALL_MET)


@pytest.mark.parametrize("point", FormalPoint)
@pytest.mark.parametrize("found", [Met.NOT_MET, Met.NOT_KNOWN])
def test_what_is_not_simply_met_has_a_reason(point: FormalPoint, found: Met) -> None:
    with pytest.raises(Refused, match="check_reason_missing"):
        check_formal({**ALL_MET, point: Checked(found, " ")})
    check_formal({**ALL_MET, point: Checked(found, "Brevet er uten dato.")})


@pytest.mark.parametrize("point", FormalPoint)
def test_no_point_is_left_out(point: FormalPoint) -> None:
    with pytest.raises(Refused, match="check_missing"):
        check_formal({each: met for each, met in ALL_MET.items() if each is not point})


@given(st.sets(st.sampled_from(STATEMENT)), st.lists(st.sampled_from(["", "  ", "Svar"])))
def test_the_statement_tells_what_it_lacks(written: set[str], answers: list[str]) -> None:
    gaps = statement_gaps(dict.fromkeys(written, "tekst"), answers)
    assert set(gaps) == (set(STATEMENT) - written) | ({"points"} if {"", "  "} & set(answers) else set())


@given(
    st.sets(st.sampled_from(STATEMENT)),
    st.lists(st.sampled_from(["", "Svar"])),
    st.sampled_from(["", " ", "Mer til fritid"]),
    st.none() | st.booleans(),
)
def test_a_change_lacks_what_a_statement_lacks_and_what_is_changed(
    written: set[str], answers: list[str], what: str, is_whole: bool | None
) -> None:
    texts = dict.fromkeys(written, "tekst")
    own = set(change_gaps(texts, answers, Change(what, is_whole))) - set(statement_gaps(texts, answers))
    assert own == ({"change"} if not what.strip() else set()) | ({"whole"} if is_whole is None else set())

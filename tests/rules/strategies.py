"""Cases as Hypothesis draws them: hours near the limits, facts known and unknown."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from selvstyrt.rules.domain.facts import ArenaKind, CaseFacts, OtherArena, ServiceHours, ServiceKind
from selvstyrt.rules.domain.interval import Interval

DAY = date(2026, 3, 2)
maybe = st.sampled_from([None, False, True])


@st.composite
def intervals(draw: st.DrawFn, top: int = 2400) -> Interval:
    low = draw(st.integers(0, top) | st.sampled_from([1499, 1500, 1919, 1920]))
    if draw(st.booleans()):
        return Interval.exactly(low)
    return Interval(low, draw(st.integers(low, top + 100)))


lines = st.builds(
    ServiceHours,
    kind=st.sampled_from(ServiceKind),
    minutes=intervals(),
    night=st.booleans(),
    several_helpers=st.booleans(),
)
arenas = st.builds(OtherArena, kind=st.sampled_from(ArenaKind), minutes=intervals())
durations = st.sampled_from(
    [Interval(0, None), Interval.exactly(24), Interval.exactly(25), Interval(12, 36), Interval(25, None)]
)
cases = st.builds(
    CaseFacts,
    assessed_on=st.sampled_from(
        [DAY, date(2014, 12, 31), date(2020, 6, 30), date(2020, 7, 1), date(2026, 11, 21)]
    ),
    birth_date=st.sampled_from([None, date(1940, 1, 1), date(1953, 6, 30), date(1990, 1, 1)]),
    duration_months=durations,
    services=st.lists(lines, max_size=4).map(tuple),
    bpa_before_67_under_right=maybe,
    municipality_documents_higher_cost=maybe,
    needs_night_services_continuously=maybe,
    needs_several_helpers_continuously=maybe,
    respite_for_home_dwelling_child=maybe,
    child_birth_date=st.sampled_from([None, date(2002, 7, 1), date(2013, 3, 2)]),
    other_arenas=st.lists(arenas, max_size=2).map(tuple),
)

"""The words for how far a provision is modelled."""

from selvstyrt.rules.domain.covered import CoveredState


def test_each_state_has_its_code() -> None:
    assert CoveredState.NOT_IN_FORCE.code == "rules.covered.not_in_force"

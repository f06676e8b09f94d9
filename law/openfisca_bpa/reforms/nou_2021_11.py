# ruff: noqa: N801 - variables are named as OpenFisca asks
"""NOU 2021: 11 "Selvstyrt er velstyrt": the threshold of 20 hours a week, for simulation. It is not law."""

from pathlib import Path

from openfisca_core.parameters import load_parameter_file
from openfisca_core.reforms import Reform
from openfisca_core.variables import Variable

_PARAMETERS = Path(__file__).parent / "parameters" / "nou_2021_11"


class LowerThreshold(Reform):
    """From 20 hours a week a right, whatever the cost. Nothing else of the proposal is here.

    That the defence of higher cost falls away with the old threshold of 25 hours is our simplification. The softer
    rule on duration, children's own right, and kindergarten and school are not modelled.
    """

    name = "NOU 2021: 11, threshold of 20 hours"

    def apply(self):
        self.modify_parameters(modifier_function=_lower)
        self.update_variable(large_need)
        self.update_variable(conditional_need)


def _lower(parameters):
    right = parameters.storting.right
    proposed = load_parameter_file(str(_PARAMETERS / "need_minutes.yaml"), "nou_2021_11.need_minutes")
    for name in ("large_need_minutes", "conditional_need_minutes"):
        right.children[name] = proposed
        setattr(right, name, proposed)
    return parameters


class large_need(Variable):
    label = "The countable need is at least 20 hours a week"


class conditional_need(Variable):
    label = "The countable need is at least 20 hours a week"

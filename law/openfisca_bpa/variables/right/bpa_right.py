from numpy import select
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.answers import BpaRight, HigherCost
from openfisca_bpa.entities import Person


class bpa_right(Variable):
    value_type = Enum
    possible_values = BpaRight
    default_value = BpaRight.no_right
    entity = Person
    definition_period = DateUnit.DAY
    label = "The individual right to have services organised as BPA"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"

    def formula_2015_01_01(person, period, parameters):
        """Age and duration open the door; 32 hours give the right, 25 hours unless documented higher cost."""
        open_to_person = (
            person("right_in_force", period)
            & (person("under_age_limit", period) | person("kept_after_age_limit", period))
            & person("long_lasting", period)
        )
        defence = parameters(period).storting.right.higher_cost_defence
        cost = person("higher_cost", period)
        conditional = open_to_person & person("conditional_need", period)
        return select(
            [
                open_to_person & person("large_need", period),
                conditional & ((cost == HigherCost.not_documented) | (not defence)),
                conditional & (cost == HigherCost.not_said),
            ],
            [BpaRight.right, BpaRight.right, BpaRight.right_unless_higher_cost],
            BpaRight.no_right,
        )

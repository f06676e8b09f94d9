from numpy import where
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, is_known
from openfisca_bpa.entities import Person
from openfisca_bpa.whether import Whether, whether


class after_school_offer(Variable):
    value_type = Enum
    possible_values = Whether
    default_value = Whether.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "After-school care is offered to a child in this year of school"
    reference = "https://lovdata.no/lov/2023-06-09-30/§4-5"

    def formula(person, period, parameters):
        neighbours = parameters(period).storting.neighbours
        first, last = (
            dated(neighbours, "after_school_first_year"),
            dated(neighbours, "after_school_last_year"),
        )
        special = dated(neighbours, "after_school_special_last_year")
        year = person("school_year", period)
        to = where(person("after_school_special_needs", period), special, last)
        return whether(is_known(first, last, special), (year >= first) & (year <= to))

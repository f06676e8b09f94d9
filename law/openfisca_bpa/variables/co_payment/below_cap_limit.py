from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import is_known
from openfisca_bpa.entities import Person
from openfisca_bpa.whether import Whether, whether


class below_cap_limit(Variable):
    value_type = Enum
    possible_values = Whether
    default_value = Whether.not_known
    entity = Person
    definition_period = DateUnit.MONTH
    label = "The household's income is below the limit of the cap"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"

    def formula_2012_01_01(person, period):
        income = person("household_income", period)
        limit = person("cap_limit_income", period.this_year)
        return whether(is_known(income, limit), income < limit)

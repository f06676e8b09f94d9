from datetime import date

from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.days import NO_DAY
from openfisca_bpa.entities import Person


class decision_made_on(Variable):
    value_type = date
    default_value = NO_DAY
    entity = Person
    definition_period = DateUnit.DAY
    label = "The decision was made on this day"
    reference = "https://lovdata.no/lov/1967-02-10/§31"

from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class respite_given_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    label = "Respite outside an institution given in the month"
    reference = "https://lovdata.no/lov/2011-06-24-30/§11-2"

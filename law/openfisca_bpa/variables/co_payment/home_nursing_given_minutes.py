from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class home_nursing_given_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    label = "Home nursing given in the month"
    reference = "https://lovdata.no/lov/2011-06-24-30/§11-2"

from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class functional_assistance_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week of functional assistance at work"
    reference = "https://lovdata.no/forskrift/2015-12-11-1598/§6-1"

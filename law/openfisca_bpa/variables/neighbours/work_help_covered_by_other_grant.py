from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class work_help_covered_by_other_grant(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "Another grant already covers the help at work"
    reference = "https://lovdata.no/forskrift/2015-12-11-1598/§6-5"

from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class step_4_limit(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    label = "Step 4 reaches up to this income, in hundredths of the basic amount; 0 where not in use"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§8"

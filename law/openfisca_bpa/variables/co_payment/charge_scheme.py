from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.charges import ChargeScheme
from openfisca_bpa.entities import Person


class charge_scheme(Variable):
    value_type = Enum
    possible_values = ChargeScheme
    default_value = ChargeScheme.not_known
    entity = Person
    definition_period = DateUnit.MONTH
    label = "How the municipality sets its price"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§8"

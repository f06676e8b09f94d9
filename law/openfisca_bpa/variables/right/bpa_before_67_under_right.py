from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class bpa_before_67_under_right(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "BPA was granted under the individual right before the 67th birthday"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"

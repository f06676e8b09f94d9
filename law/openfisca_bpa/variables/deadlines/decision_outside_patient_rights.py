from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class decision_outside_patient_rights(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The decision is outside chapter 7 of the act on patients' and users' rights"
    reference = "https://lovdata.no/lov/1967-02-10/§29"
